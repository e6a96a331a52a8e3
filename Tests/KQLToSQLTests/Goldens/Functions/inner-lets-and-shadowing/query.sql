-- whole
SELECT $1::int8 AS "a", $2::int8 AS "b", $3::int8 AS "c"
FROM (SELECT) AS q
-- $1 = 4
-- $2 = 12
-- $3 = 5

-- shard
SELECT $1::int8 AS "a", $2::int8 AS "b", $3::int8 AS "c"
FROM (SELECT) AS q
-- $1 = 4
-- $2 = 12
-- $3 = 5

-- merge
SELECT q."a", q."b", q."c"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
