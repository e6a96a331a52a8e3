-- whole
SELECT kql.divide($1::int8, $2::int8) AS "a", kql.divide($3::int8, $2::int8) AS "b", kql.divide($4::float8, $2::int8::float8) AS "c", kql.divide($5::int8, $6::int8) AS "d"
FROM (SELECT) AS q
-- $1 = 7
-- $2 = 2
-- $3 = -7
-- $4 = 7.0
-- $5 = 1
-- $6 = 0

-- shard
SELECT kql.divide($1::int8, $2::int8) AS "a", kql.divide($3::int8, $2::int8) AS "b", kql.divide($4::float8, $2::int8::float8) AS "c", kql.divide($5::int8, $6::int8) AS "d"
FROM (SELECT) AS q
-- $1 = 7
-- $2 = 2
-- $3 = -7
-- $4 = 7.0
-- $5 = 1
-- $6 = 0

-- merge
SELECT q."a", q."b", q."c", q."d"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
