-- whole
SELECT q."n", q."s"
FROM (SELECT q."column 0" AS "n", q."column 1" AS "s"
FROM (SELECT q."n" AS "column 0", q."s" AS "column 1"
FROM (SELECT l.* FROM (SELECT q."n", q."s", q."row"
FROM (SELECT q."n", q."s", kql.add(row_number() OVER (ORDER BY q."n" DESC NULLS LAST), $1::int8) AS "row"
FROM (SELECT q."n", CASE WHEN (q."n" = ANY ($2::int8[])) THEN $3::text ELSE $4::text END AS "s"
FROM (SELECT n AS "n" FROM generate_series($5::int8, $6::int8, $5::int8) AS g(n)) AS q) AS q) AS q) AS l WHERE EXISTS (SELECT FROM (SELECT q."near"
FROM (SELECT q."near element" AS "near"
FROM (SELECT q."row", q."hit", kql.cast_long(u.e0) AS "near element", u.n - 1 AS "_index"
FROM (SELECT q."row", q."hit"
FROM (SELECT q."row", (q."s" = $3::text) AS "hit"
FROM (SELECT q."n", q."s", kql.add(row_number() OVER (ORDER BY q."n" DESC NULLS LAST), $1::int8) AS "row"
FROM (SELECT q."n", CASE WHEN (q."n" = ANY ($2::int8[])) THEN $3::text ELSE $4::text END AS "s"
FROM (SELECT n AS "n" FROM generate_series($5::int8, $6::int8, $5::int8) AS g(n)) AS q) AS q) AS q) AS q
WHERE q."hit") AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.range_of_numbers(kql.subtract(q."row", $7::int8), kql.add(q."row", $5::int8), 1), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q
GROUP BY 1) AS r WHERE l."row" = r."near")) AS q) AS q) AS q
ORDER BY q."n" DESC NULLS LAST
-- $1 = -1
-- $2 = [7, 12]
-- $3 = "Error"
-- $4 = "Success"
-- $5 = 1
-- $6 = 12
-- $7 = 2

-- shard
SELECT q."n", CASE WHEN (q."n" = ANY ($1::int8[])) THEN $2::text ELSE $3::text END AS "s"
FROM (SELECT n AS "n" FROM generate_series($4::int8, $5::int8, $4::int8) AS g(n)) AS q
-- $1 = [7, 12]
-- $2 = "Error"
-- $3 = "Success"
-- $4 = 1
-- $5 = 12

-- merge
SELECT q."n", q."s"
FROM (SELECT q."column 0" AS "n", q."column 1" AS "s"
FROM (SELECT q."n" AS "column 0", q."s" AS "column 1"
FROM (SELECT l.* FROM (SELECT q."n", q."s", q."row"
FROM (SELECT q."n", q."s", kql.add(row_number() OVER (ORDER BY q."n" DESC NULLS LAST), $1::int8) AS "row"
FROM (SELECT q."n", q."s"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q) AS l WHERE EXISTS (SELECT FROM (SELECT q."near"
FROM (SELECT q."near element" AS "near"
FROM (SELECT q."row", q."hit", kql.cast_long(u.e0) AS "near element", u.n - 1 AS "_index"
FROM (SELECT q."row", q."hit"
FROM (SELECT q."row", (q."s" = $2::text) AS "hit"
FROM (SELECT q."n", q."s", kql.add(row_number() OVER (ORDER BY q."n" DESC NULLS LAST), $1::int8) AS "row"
FROM (SELECT q."n", CASE WHEN (q."n" = ANY ($3::int8[])) THEN $2::text ELSE $4::text END AS "s"
FROM (SELECT n AS "n" FROM generate_series($5::int8, $6::int8, $5::int8) AS g(n)) AS q) AS q) AS q) AS q
WHERE q."hit") AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.range_of_numbers(kql.subtract(q."row", $7::int8), kql.add(q."row", $5::int8), 1), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q
GROUP BY 1) AS r WHERE l."row" = r."near")) AS q) AS q) AS q
ORDER BY q."n" DESC NULLS LAST
-- $1 = -1
-- $2 = "Error"
-- $3 = [7, 12]
-- $4 = "Success"
-- $5 = 1
-- $6 = 12
-- $7 = 2
