-- whole
SELECT $1::float8 AS "a", $2::float8 AS "b", $3::float8 AS "c"
FROM (SELECT) AS q
-- $1 = inf
-- $2 = -inf
-- $3 = -nan

-- shard
SELECT $1::float8 AS "a", $2::float8 AS "b", $3::float8 AS "c"
FROM (SELECT) AS q
-- $1 = inf
-- $2 = -inf
-- $3 = -nan

-- merge
SELECT q."a", q."b", q."c"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
