-- whole
SELECT q."k", q."count_"
FROM (SELECT kql.modulo(q."n", $1::int8) AS "k", count(*) AS "count_"
FROM (SELECT n AS "n" FROM generate_series($2::int8, $3::int8, $2::int8) AS g(n)) AS q
GROUP BY 1) AS q
WHERE kql.lt(random(), $4::float8)
-- $1 = 2
-- $2 = 1
-- $3 = 100
-- $4 = 2.0

-- shard
SELECT kql.modulo(q."n", $1::int8) AS "k", count(*) AS "_count"
FROM (SELECT n AS "n" FROM generate_series($2::int8, $3::int8, $2::int8) AS g(n)) AS q
GROUP BY 1
-- $1 = 2
-- $2 = 1
-- $3 = 100

-- merge
SELECT q."k", q."count_"
FROM (SELECT q."k", COALESCE(sum(q."_count"), 0)::int8 AS "count_"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
WHERE kql.lt(random(), $1::float8)
-- $1 = 2.0
