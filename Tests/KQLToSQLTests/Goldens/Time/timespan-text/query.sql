-- whole
SELECT $1::int8 AS "a", $2::int8 AS "b", $3::int8 AS "c", $4::int8 AS "d", $5::text AS "e"
FROM (SELECT) AS q
-- $1 = 54000000000
-- $2 = -900000000
-- $3 = 937841234567
-- $4 = 1000000
-- $5 = "2.00:00:00"

-- shard
SELECT $1::int8 AS "a", $2::int8 AS "b", $3::int8 AS "c", $4::int8 AS "d", $5::text AS "e"
FROM (SELECT) AS q
-- $1 = 54000000000
-- $2 = -900000000
-- $3 = 937841234567
-- $4 = 1000000
-- $5 = "2.00:00:00"

-- merge
SELECT q."a", q."b", q."c", q."d", q."e"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
