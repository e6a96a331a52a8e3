-- whole
SELECT q."x", q."list", q."Index"
FROM (SELECT q."x", q."list element" AS "list", q."Index"
FROM (SELECT q."x", q."list", kql.present(u.e0) AS "list element", u.n - 1 AS "Index"
FROM (SELECT q."x", $1::jsonb AS "list"
FROM (SELECT n AS "x" FROM generate_series($2::int8, $3::int8, $2::int8) AS g(n)) AS q) AS q
CROSS JOIN LATERAL (SELECT * FROM ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."list", false))) WITH ORDINALITY AS u(e0, n) WHERE u.n <= $3::int8) AS u) AS q) AS q
ORDER BY q."x" ASC NULLS LAST, q."Index" ASC NULLS FIRST
-- $1 = "[\"a\",\"b\",\"c\"]"
-- $2 = 1
-- $3 = 2

-- shard
SELECT q."x", q."list element" AS "list", q."Index"
FROM (SELECT q."x", q."list", kql.present(u.e0) AS "list element", u.n - 1 AS "Index"
FROM (SELECT q."x", $1::jsonb AS "list"
FROM (SELECT n AS "x" FROM generate_series($2::int8, $3::int8, $2::int8) AS g(n)) AS q) AS q
CROSS JOIN LATERAL (SELECT * FROM ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."list", false))) WITH ORDINALITY AS u(e0, n) WHERE u.n <= $3::int8) AS u) AS q
-- $1 = "[\"a\",\"b\",\"c\"]"
-- $2 = 1
-- $3 = 2

-- merge
SELECT q."x", q."list", q."Index"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."x" ASC NULLS LAST, q."Index" ASC NULLS FIRST
