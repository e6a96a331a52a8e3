-- whole
SELECT $1::int8 AS "a", $2::int8 AS "b", $3::float8 AS "c", kql.divide($4::int8, $5::int8) AS "d"
FROM (SELECT) AS q
-- $1 = 3
-- $2 = -3
-- $3 = 3.5
-- $4 = 1
-- $5 = 0

-- shard
SELECT $1::int8 AS "a", $2::int8 AS "b", $3::float8 AS "c", kql.divide($4::int8, $5::int8) AS "d"
FROM (SELECT) AS q
-- $1 = 3
-- $2 = -3
-- $3 = 3.5
-- $4 = 1
-- $5 = 0

-- merge
SELECT q."a", q."b", q."c", q."d"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
