-- whole
SELECT kql.divide($1::float8, $2::int8::float8) AS "a", kql.divide($3::float8, $2::int8::float8) AS "b", kql.divide($4::float8, $2::int8::float8) AS "c"
FROM (SELECT) AS q
-- $1 = 1.0
-- $2 = 0
-- $3 = -1.0
-- $4 = 0.0

-- shard
SELECT kql.divide($1::float8, $2::int8::float8) AS "a", kql.divide($3::float8, $2::int8::float8) AS "b", kql.divide($4::float8, $2::int8::float8) AS "c"
FROM (SELECT) AS q
-- $1 = 1.0
-- $2 = 0
-- $3 = -1.0
-- $4 = 0.0

-- merge
SELECT q."a", q."b", q."c"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
