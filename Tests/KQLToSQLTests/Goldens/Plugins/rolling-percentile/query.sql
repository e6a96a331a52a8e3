-- whole
SELECT q."Timestamp", q."EvenOrOdd", q."rolling_3_percentile_val_50"
FROM (SELECT q."window" AS "Timestamp", q."by0" AS "EvenOrOdd", q."result" AS "rolling_3_percentile_val_50"
FROM (SELECT q."window", q."group", q."by0", percentile_disc($1::float8) WITHIN GROUP (ORDER BY q."value") AS "result"
FROM (SELECT l.* FROM (SELECT q."group", q."by0", q."value", kql.datetime_add(q."window", kql.multiply(q."later", $2::int8)) AS "window"
FROM (SELECT q."group", q."by0", q."value", q."window", q."later element" AS "later"
FROM (SELECT q."group", q."by0", q."value", q."window", kql.cast_long(u.e0) AS "later element", u.n - 1 AS "_index"
FROM (SELECT q."group", q."by0", q."value", kql.bin(q."at", $2::int8) AS "window"
FROM (SELECT q."Timestamp" AS "at", kql.to_text((jsonb_build_array(kql.to_dynamic(q."EvenOrOdd")))) AS "group", q."EvenOrOdd" AS "by0", q."val" AS "value"
FROM (SELECT kql.datetime_add($3::int8, kql.multiply($4::int8, q."idx")) AS "Timestamp", kql.add(q."idx", $5::int8) AS "val", CASE WHEN (kql.modulo(q."idx", $6::int8) = $7::int8) THEN $8::text ELSE $9::text END AS "EvenOrOdd"
FROM (SELECT n AS "idx" FROM generate_series($7::int8, $10::int8, $5::int8) AS g(n)) AS q) AS q) AS q) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.range_of_numbers($7::int8, $6::int8, 1), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q) AS l WHERE EXISTS (SELECT FROM (SELECT q."window" AS "window1", q."group" AS "group1"
FROM (SELECT q."window", q."group"
FROM (SELECT q."group", kql.bin(q."at", $2::int8) AS "window"
FROM (SELECT q."Timestamp" AS "at", kql.to_text((jsonb_build_array(kql.to_dynamic(q."EvenOrOdd")))) AS "group"
FROM (SELECT kql.datetime_add($3::int8, kql.multiply($4::int8, q."idx")) AS "Timestamp", CASE WHEN (kql.modulo(q."idx", $6::int8) = $7::int8) THEN $8::text ELSE $9::text END AS "EvenOrOdd"
FROM (SELECT n AS "idx" FROM generate_series($7::int8, $10::int8, $5::int8) AS g(n)) AS q) AS q) AS q) AS q
GROUP BY 1, 2) AS q) AS r WHERE l."window" = r."window1" AND l."group" = r."group1")) AS q
GROUP BY 1, 2, 3) AS q) AS q
ORDER BY q."EvenOrOdd" COLLATE "C" ASC, q."Timestamp" ASC NULLS FIRST
-- $1 = 0.49999999999995
-- $2 = 864000000000
-- $3 = 636503616000000000
-- $4 = 36000000000
-- $5 = 1
-- $6 = 2
-- $7 = 0
-- $8 = "Odd"
-- $9 = "Even"
-- $10 = 239

-- shard
SELECT q."group", q."by0", q."value", q."window"
FROM (SELECT l.* FROM (SELECT q."group", q."by0", q."value", kql.datetime_add(q."window", kql.multiply(q."later", $1::int8)) AS "window"
FROM (SELECT q."group", q."by0", q."value", q."window", q."later element" AS "later"
FROM (SELECT q."group", q."by0", q."value", q."window", kql.cast_long(u.e0) AS "later element", u.n - 1 AS "_index"
FROM (SELECT q."group", q."by0", q."value", kql.bin(q."at", $1::int8) AS "window"
FROM (SELECT q."Timestamp" AS "at", kql.to_text((jsonb_build_array(kql.to_dynamic(q."EvenOrOdd")))) AS "group", q."EvenOrOdd" AS "by0", q."val" AS "value"
FROM (SELECT kql.datetime_add($2::int8, kql.multiply($3::int8, q."idx")) AS "Timestamp", kql.add(q."idx", $4::int8) AS "val", CASE WHEN (kql.modulo(q."idx", $5::int8) = $6::int8) THEN $7::text ELSE $8::text END AS "EvenOrOdd"
FROM (SELECT n AS "idx" FROM generate_series($6::int8, $9::int8, $4::int8) AS g(n)) AS q) AS q) AS q) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.range_of_numbers($6::int8, $5::int8, 1), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q) AS l WHERE EXISTS (SELECT FROM (SELECT q."window" AS "window1", q."group" AS "group1"
FROM (SELECT q."window", q."group"
FROM (SELECT q."group", kql.bin(q."at", $1::int8) AS "window"
FROM (SELECT q."Timestamp" AS "at", kql.to_text((jsonb_build_array(kql.to_dynamic(q."EvenOrOdd")))) AS "group"
FROM (SELECT kql.datetime_add($2::int8, kql.multiply($3::int8, q."idx")) AS "Timestamp", CASE WHEN (kql.modulo(q."idx", $5::int8) = $6::int8) THEN $7::text ELSE $8::text END AS "EvenOrOdd"
FROM (SELECT n AS "idx" FROM generate_series($6::int8, $9::int8, $4::int8) AS g(n)) AS q) AS q) AS q) AS q
GROUP BY 1, 2) AS q) AS r WHERE l."window" = r."window1" AND l."group" = r."group1")) AS q
-- $1 = 864000000000
-- $2 = 636503616000000000
-- $3 = 36000000000
-- $4 = 1
-- $5 = 2
-- $6 = 0
-- $7 = "Odd"
-- $8 = "Even"
-- $9 = 239

-- merge
SELECT q."Timestamp", q."EvenOrOdd", q."rolling_3_percentile_val_50"
FROM (SELECT q."window" AS "Timestamp", q."by0" AS "EvenOrOdd", q."result" AS "rolling_3_percentile_val_50"
FROM (SELECT q."window", q."group", q."by0", percentile_disc($1::float8) WITHIN GROUP (ORDER BY q."value") AS "result"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1, 2, 3) AS q) AS q
ORDER BY q."EvenOrOdd" COLLATE "C" ASC, q."Timestamp" ASC NULLS FIRST
-- $1 = 0.49999999999995
