-- whole
SELECT kql.modulo($1::int8, $2::int8) AS "a", kql.modulo($3::int8, $2::int8) AS "b", kql.modulo($4::int8, $5::int8) AS "c"
FROM (SELECT) AS q
-- $1 = -14
-- $2 = 12
-- $3 = 14
-- $4 = 5
-- $5 = 0

-- shard
SELECT kql.modulo($1::int8, $2::int8) AS "a", kql.modulo($3::int8, $2::int8) AS "b", kql.modulo($4::int8, $5::int8) AS "c"
FROM (SELECT) AS q
-- $1 = -14
-- $2 = 12
-- $3 = 14
-- $4 = 5
-- $5 = 0

-- merge
SELECT q."a", q."b", q."c"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
