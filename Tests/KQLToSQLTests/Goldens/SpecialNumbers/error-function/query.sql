-- whole
SELECT q."x", q."erf_x", q."erfc_x"
FROM (SELECT q."x", kql.erf(q."x"::float8) AS "erf_x", kql.erfc(q."x"::float8) AS "erfc_x"
FROM (SELECT n AS "x" FROM generate_series($1::int8, $2::int8, $3::int8) AS g(n)) AS q) AS q
ORDER BY q."x" ASC NULLS LAST
-- $1 = -3
-- $2 = 3
-- $3 = 1

-- shard
SELECT q."x", kql.erf(q."x"::float8) AS "erf_x", kql.erfc(q."x"::float8) AS "erfc_x"
FROM (SELECT n AS "x" FROM generate_series($1::int8, $2::int8, $3::int8) AS g(n)) AS q
-- $1 = -3
-- $2 = 3
-- $3 = 1

-- merge
SELECT q."x", q."erf_x", q."erfc_x"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."x" ASC NULLS LAST
