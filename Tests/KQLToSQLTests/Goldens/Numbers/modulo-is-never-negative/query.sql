-- whole
SELECT $1::int8 AS "a", $2::int8 AS "b", kql.modulo($3::int8, $4::int8) AS "c"
FROM (SELECT) AS q
-- $1 = 10
-- $2 = 2
-- $3 = 5
-- $4 = 0

-- shard
SELECT $1::int8 AS "a", $2::int8 AS "b", kql.modulo($3::int8, $4::int8) AS "c"
FROM (SELECT) AS q
-- $1 = 10
-- $2 = 2
-- $3 = 5
-- $4 = 0

-- merge
SELECT q."a", q."b", q."c"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
