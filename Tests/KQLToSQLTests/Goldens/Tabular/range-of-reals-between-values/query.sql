-- whole
SELECT q."x_real", q."x_datetime"
FROM ((SELECT q."x" AS "x_real", NULL::int8 AS "x_datetime"
FROM (SELECT b.first + n * $1::float8 AS "x" FROM (SELECT $2::float8 AS first, (SELECT max(q."x") AS "max_x"
FROM (VALUES ($3::float8)) AS q("x")
LIMIT $4::int8) AS last) AS b, generate_series(0, CASE WHEN (b.last >= b.first) = ($1::float8 > 0) THEN kql.to_long(kql.add(kql.divide(kql.subtract(b.last, b.first), $1::float8), 1e-9)) END) AS g(n)) AS q)
UNION ALL
(SELECT q."x" AS "x_real", NULL::int8 AS "x_datetime"
FROM (SELECT b.first + n * $5::float8 AS "x" FROM (SELECT (SELECT max(q."x") AS "max_x"
FROM (VALUES ($3::float8)) AS q("x")
LIMIT $4::int8) AS first, $6::float8 AS last) AS b, generate_series(0, CASE WHEN (b.last >= b.first) = ($5::float8 > 0) THEN kql.to_long(kql.add(kql.divide(kql.subtract(b.last, b.first), $5::float8), 1e-9)) END) AS g(n)) AS q)
UNION ALL
(SELECT q."x" AS "x_real", NULL::int8 AS "x_datetime"
FROM (SELECT b.first + n * $7::float8 AS "x" FROM (SELECT $8::float8 AS first, (SELECT max(q."x") AS "max_x"
FROM (VALUES ($3::float8)) AS q("x")
LIMIT $4::int8) AS last) AS b, generate_series(0, CASE WHEN (b.last >= b.first) = ($7::float8 > 0) THEN kql.to_long(kql.add(kql.divide(kql.subtract(b.last, b.first), $7::float8), 1e-9)) END) AS g(n)) AS q)
UNION ALL
(SELECT q."x" AS "x_real", NULL::int8 AS "x_datetime"
FROM (SELECT b.first + n * $3::float8 AS "x" FROM (SELECT NULL::float8 AS first, (SELECT max(q."x") AS "max_x"
FROM (VALUES ($3::float8)) AS q("x")
LIMIT $4::int8) AS last) AS b, generate_series(0, CASE WHEN (b.last >= b.first) = ($3::float8 > 0) THEN kql.to_long(kql.add(kql.divide(kql.subtract(b.last, b.first), $3::float8), 1e-9)) END) AS g(n)) AS q)
UNION ALL
(SELECT NULL::float8 AS "x_real", q."x" AS "x_datetime"
FROM (SELECT n AS "x" FROM generate_series(kql.startofmonth($9::int8), kql.endofmonth($10::int8, 0), $11::int8) AS g(n)) AS q)) AS q
ORDER BY (q."x_real" = 'NaN') DESC NULLS FIRST, (q."x_real") ASC NULLS FIRST, q."x_datetime" ASC NULLS FIRST
-- $1 = 0.1
-- $2 = 0.0
-- $3 = 1.0
-- $4 = 1
-- $5 = -0.1
-- $6 = 0.7
-- $7 = 0.5
-- $8 = 2.0
-- $9 = 639040320000000000
-- $10 = 639028224000000000
-- $11 = 17280000000000

-- shard
SELECT q."x_real", q."x_datetime"
FROM ((SELECT q."x" AS "x_real", NULL::int8 AS "x_datetime"
FROM (SELECT b.first + n * $1::float8 AS "x" FROM (SELECT $2::float8 AS first, (SELECT max(q."x") AS "max_x"
FROM (VALUES ($3::float8)) AS q("x")
LIMIT $4::int8) AS last) AS b, generate_series(0, CASE WHEN (b.last >= b.first) = ($1::float8 > 0) THEN kql.to_long(kql.add(kql.divide(kql.subtract(b.last, b.first), $1::float8), 1e-9)) END) AS g(n)) AS q)
UNION ALL
(SELECT q."x" AS "x_real", NULL::int8 AS "x_datetime"
FROM (SELECT b.first + n * $5::float8 AS "x" FROM (SELECT (SELECT max(q."x") AS "max_x"
FROM (VALUES ($3::float8)) AS q("x")
LIMIT $4::int8) AS first, $6::float8 AS last) AS b, generate_series(0, CASE WHEN (b.last >= b.first) = ($5::float8 > 0) THEN kql.to_long(kql.add(kql.divide(kql.subtract(b.last, b.first), $5::float8), 1e-9)) END) AS g(n)) AS q)
UNION ALL
(SELECT q."x" AS "x_real", NULL::int8 AS "x_datetime"
FROM (SELECT b.first + n * $7::float8 AS "x" FROM (SELECT $8::float8 AS first, (SELECT max(q."x") AS "max_x"
FROM (VALUES ($3::float8)) AS q("x")
LIMIT $4::int8) AS last) AS b, generate_series(0, CASE WHEN (b.last >= b.first) = ($7::float8 > 0) THEN kql.to_long(kql.add(kql.divide(kql.subtract(b.last, b.first), $7::float8), 1e-9)) END) AS g(n)) AS q)
UNION ALL
(SELECT q."x" AS "x_real", NULL::int8 AS "x_datetime"
FROM (SELECT b.first + n * $3::float8 AS "x" FROM (SELECT NULL::float8 AS first, (SELECT max(q."x") AS "max_x"
FROM (VALUES ($3::float8)) AS q("x")
LIMIT $4::int8) AS last) AS b, generate_series(0, CASE WHEN (b.last >= b.first) = ($3::float8 > 0) THEN kql.to_long(kql.add(kql.divide(kql.subtract(b.last, b.first), $3::float8), 1e-9)) END) AS g(n)) AS q)
UNION ALL
(SELECT NULL::float8 AS "x_real", q."x" AS "x_datetime"
FROM (SELECT n AS "x" FROM generate_series(kql.startofmonth($9::int8), kql.endofmonth($10::int8, 0), $11::int8) AS g(n)) AS q)) AS q
-- $1 = 0.1
-- $2 = 0.0
-- $3 = 1.0
-- $4 = 1
-- $5 = -0.1
-- $6 = 0.7
-- $7 = 0.5
-- $8 = 2.0
-- $9 = 639040320000000000
-- $10 = 639028224000000000
-- $11 = 17280000000000

-- merge
SELECT q."x_real", q."x_datetime"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY (q."x_real" = 'NaN') DESC NULLS FIRST, (q."x_real") ASC NULLS FIRST, q."x_datetime" ASC NULLS FIRST
