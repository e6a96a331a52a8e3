-- whole
SELECT q."from_Timestamp", q."to_Timestamp", q."dcount_new_values", q."dcount_retained_values", q."dcount_churn_values", q."retention_rate", q."churn_rate"
FROM (SELECT q."window" AS "from_Timestamp", q."to" AS "to_Timestamp", q."fresh" AS "dcount_new_values", q."back" AS "dcount_retained_values", q."gone" AS "dcount_churn_values", q."retention" AS "retention_rate", q."churn" AS "churn_rate"
FROM (SELECT q."window", q."to", q."back", CASE WHEN (q."window" = q."to") THEN q."size" ELSE q."later" END AS "fresh", kql.subtract(q."size", q."back") AS "gone", kql.divide(q."back"::float8, q."size"::float8) AS "retention", kql.divide(kql.subtract(q."size", q."back")::float8, q."size"::float8) AS "churn"
FROM (SELECT q."window", q."to", q."size", q."group", kql.to_long(COALESCE(sum(q."ids") FILTER (WHERE (q."first" = q."window")), 0)) AS "back", kql.to_long(COALESCE(sum(q."ids") FILTER (WHERE (q."first" > q."window")), 0)) AS "later"
FROM (SELECT l."window", l."group", l."size", l."to", COALESCE(r."group1", '') AS "group1", r."to1", r."first", r."ids"
FROM (SELECT q."window", q."group", q."size", q."to element" AS "to"
FROM (SELECT q."window", q."group", q."size", kql.cast_datetime(u.e0) AS "to element", u.n - 1 AS "_index1"
FROM (SELECT q."first" AS "window", q."group", count(*) AS "size"
FROM (SELECT q."id", q."group", min(q."window") AS "first"
FROM (SELECT kql.bin_at(q."at", $1::int8, $2::int8) AS "window", q."id", q."group"
FROM (SELECT q."user" AS "id", q."Timestamp" AS "at", $3::text AS "group"
FROM (SELECT q."Timestamp", q."user element" AS "user"
FROM (SELECT q."Timestamp", q."users", kql.cast_long(u.e0) AS "user element", u.n - 1 AS "_index"
FROM (SELECT q."Timestamp", q."users"
FROM (VALUES ($2::int8, $4::jsonb),
  ($5::int8, $6::jsonb),
  ($7::int8, $8::jsonb),
  ($9::int8, $10::jsonb),
  ($11::int8, $12::jsonb)) AS q("Timestamp", "users")
WHERE (q."Timestamp" >= $2::int8)
  AND (q."Timestamp" <= $13::int8)) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."users", false))) WITH ORDINALITY AS u(e0, n)) AS q
WHERE (NOT (q."user element" IS NULL))) AS q) AS q
GROUP BY 1, 2, 3) AS q
GROUP BY 1, 2) AS q
GROUP BY 1, 2) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.range_of_datetimes(q."window", $13::int8, $1::int8), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS l
LEFT JOIN (SELECT q."group" AS "group1", q."to" AS "to1", q."first", q."ids"
FROM (SELECT q."group", q."window" AS "to", q."first", count(*) AS "ids"
FROM (SELECT l."window", l."id", l."group", r."id1", r."group1", r."first"
FROM (SELECT kql.bin_at(q."at", $1::int8, $2::int8) AS "window", q."id", q."group"
FROM (SELECT q."user" AS "id", q."Timestamp" AS "at", $3::text AS "group"
FROM (SELECT q."Timestamp", q."user element" AS "user"
FROM (SELECT q."Timestamp", q."users", kql.cast_long(u.e0) AS "user element", u.n - 1 AS "_index2"
FROM (SELECT q."Timestamp", q."users"
FROM (VALUES ($2::int8, $4::jsonb),
  ($5::int8, $6::jsonb),
  ($7::int8, $8::jsonb),
  ($9::int8, $10::jsonb),
  ($11::int8, $12::jsonb)) AS q("Timestamp", "users")
WHERE (q."Timestamp" >= $2::int8)
  AND (q."Timestamp" <= $13::int8)) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."users", false))) WITH ORDINALITY AS u(e0, n)) AS q
WHERE (NOT (q."user element" IS NULL))) AS q) AS q
GROUP BY 1, 2, 3) AS l
JOIN (SELECT q."id" AS "id1", q."group" AS "group1", q."first"
FROM (SELECT q."id", q."group", min(q."window") AS "first"
FROM (SELECT kql.bin_at(q."at", $1::int8, $2::int8) AS "window", q."id", q."group"
FROM (SELECT q."user" AS "id", q."Timestamp" AS "at", $3::text AS "group"
FROM (SELECT q."Timestamp", q."user element" AS "user"
FROM (SELECT q."Timestamp", q."users", kql.cast_long(u.e0) AS "user element", u.n - 1 AS "_index3"
FROM (SELECT q."Timestamp", q."users"
FROM (VALUES ($2::int8, $4::jsonb),
  ($5::int8, $6::jsonb),
  ($7::int8, $8::jsonb),
  ($9::int8, $10::jsonb),
  ($11::int8, $12::jsonb)) AS q("Timestamp", "users")
WHERE (q."Timestamp" >= $2::int8)
  AND (q."Timestamp" <= $13::int8)) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."users", false))) WITH ORDINALITY AS u(e0, n)) AS q
WHERE (NOT (q."user element" IS NULL))) AS q) AS q
GROUP BY 1, 2, 3) AS q
GROUP BY 1, 2) AS q) AS r ON l."id" = r."id1" AND l."group" = r."group1") AS q
GROUP BY 1, 2, 3) AS q) AS r ON l."group" = r."group1" AND l."to" = r."to1") AS q
GROUP BY 1, 2, 3, 4) AS q) AS q) AS q
ORDER BY q."from_Timestamp" ASC NULLS FIRST, q."to_Timestamp" ASC NULLS FIRST
-- $1 = 864000000000
-- $2 = 637081632000000000
-- $3 = ""
-- $4 = "[0,2,3,4]"
-- $5 = 637082496000000000
-- $6 = "[0,1,3,4,5]"
-- $7 = 637083360000000000
-- $8 = "[0,2,4,5]"
-- $9 = 637084224000000000
-- $10 = "[0,1,2,3]"
-- $11 = 637085088000000000
-- $12 = "[0,1,2,3,4]"
-- $13 = 637086815999999999

-- shard
SELECT kql.bin_at(q."at", $1::int8, $2::int8) AS "window", q."id", q."group"
FROM (SELECT q."user" AS "id", q."Timestamp" AS "at", $3::text AS "group"
FROM (SELECT q."Timestamp", q."user element" AS "user"
FROM (SELECT q."Timestamp", q."users", kql.cast_long(u.e0) AS "user element", u.n - 1 AS "_index"
FROM (SELECT q."Timestamp", q."users"
FROM (VALUES ($2::int8, $4::jsonb),
  ($5::int8, $6::jsonb),
  ($7::int8, $8::jsonb),
  ($9::int8, $10::jsonb),
  ($11::int8, $12::jsonb)) AS q("Timestamp", "users")
WHERE (q."Timestamp" >= $2::int8)
  AND (q."Timestamp" <= $13::int8)) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."users", false))) WITH ORDINALITY AS u(e0, n)) AS q
WHERE (NOT (q."user element" IS NULL))) AS q) AS q
GROUP BY 1, 2, 3
-- $1 = 864000000000
-- $2 = 637081632000000000
-- $3 = ""
-- $4 = "[0,2,3,4]"
-- $5 = 637082496000000000
-- $6 = "[0,1,3,4,5]"
-- $7 = 637083360000000000
-- $8 = "[0,2,4,5]"
-- $9 = 637084224000000000
-- $10 = "[0,1,2,3]"
-- $11 = 637085088000000000
-- $12 = "[0,1,2,3,4]"
-- $13 = 637086815999999999

-- merge
SELECT q."from_Timestamp", q."to_Timestamp", q."dcount_new_values", q."dcount_retained_values", q."dcount_churn_values", q."retention_rate", q."churn_rate"
FROM (SELECT q."window" AS "from_Timestamp", q."to" AS "to_Timestamp", q."fresh" AS "dcount_new_values", q."back" AS "dcount_retained_values", q."gone" AS "dcount_churn_values", q."retention" AS "retention_rate", q."churn" AS "churn_rate"
FROM (SELECT q."window", q."to", q."back", CASE WHEN (q."window" = q."to") THEN q."size" ELSE q."later" END AS "fresh", kql.subtract(q."size", q."back") AS "gone", kql.divide(q."back"::float8, q."size"::float8) AS "retention", kql.divide(kql.subtract(q."size", q."back")::float8, q."size"::float8) AS "churn"
FROM (SELECT q."window", q."to", q."size", q."group", kql.to_long(COALESCE(sum(q."ids") FILTER (WHERE (q."first" = q."window")), 0)) AS "back", kql.to_long(COALESCE(sum(q."ids") FILTER (WHERE (q."first" > q."window")), 0)) AS "later"
FROM (SELECT l."window", l."group", l."size", l."to", COALESCE(r."group1", '') AS "group1", r."to1", r."first", r."ids"
FROM (SELECT q."window", q."group", q."size", q."to element" AS "to"
FROM (SELECT q."window", q."group", q."size", kql.cast_datetime(u.e0) AS "to element", u.n - 1 AS "_index1"
FROM (SELECT q."first" AS "window", q."group", count(*) AS "size"
FROM (SELECT q."id", q."group", min(q."window") AS "first"
FROM (SELECT q."window", q."id", q."group"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1, 2, 3) AS q
GROUP BY 1, 2) AS q
GROUP BY 1, 2) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.range_of_datetimes(q."window", $1::int8, $2::int8), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS l
LEFT JOIN (SELECT q."group" AS "group1", q."to" AS "to1", q."first", q."ids"
FROM (SELECT q."group", q."window" AS "to", q."first", count(*) AS "ids"
FROM (SELECT l."window", l."id", l."group", r."id1", r."group1", r."first"
FROM (SELECT kql.bin_at(q."at", $2::int8, $3::int8) AS "window", q."id", q."group"
FROM (SELECT q."user" AS "id", q."Timestamp" AS "at", $4::text AS "group"
FROM (SELECT q."Timestamp", q."user element" AS "user"
FROM (SELECT q."Timestamp", q."users", kql.cast_long(u.e0) AS "user element", u.n - 1 AS "_index2"
FROM (SELECT q."Timestamp", q."users"
FROM (VALUES ($3::int8, $5::jsonb),
  ($6::int8, $7::jsonb),
  ($8::int8, $9::jsonb),
  ($10::int8, $11::jsonb),
  ($12::int8, $13::jsonb)) AS q("Timestamp", "users")
WHERE (q."Timestamp" >= $3::int8)
  AND (q."Timestamp" <= $1::int8)) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."users", false))) WITH ORDINALITY AS u(e0, n)) AS q
WHERE (NOT (q."user element" IS NULL))) AS q) AS q
GROUP BY 1, 2, 3) AS l
JOIN (SELECT q."id" AS "id1", q."group" AS "group1", q."first"
FROM (SELECT q."id", q."group", min(q."window") AS "first"
FROM (SELECT kql.bin_at(q."at", $2::int8, $3::int8) AS "window", q."id", q."group"
FROM (SELECT q."user" AS "id", q."Timestamp" AS "at", $4::text AS "group"
FROM (SELECT q."Timestamp", q."user element" AS "user"
FROM (SELECT q."Timestamp", q."users", kql.cast_long(u.e0) AS "user element", u.n - 1 AS "_index3"
FROM (SELECT q."Timestamp", q."users"
FROM (VALUES ($3::int8, $5::jsonb),
  ($6::int8, $7::jsonb),
  ($8::int8, $9::jsonb),
  ($10::int8, $11::jsonb),
  ($12::int8, $13::jsonb)) AS q("Timestamp", "users")
WHERE (q."Timestamp" >= $3::int8)
  AND (q."Timestamp" <= $1::int8)) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."users", false))) WITH ORDINALITY AS u(e0, n)) AS q
WHERE (NOT (q."user element" IS NULL))) AS q) AS q
GROUP BY 1, 2, 3) AS q
GROUP BY 1, 2) AS q) AS r ON l."id" = r."id1" AND l."group" = r."group1") AS q
GROUP BY 1, 2, 3) AS q) AS r ON l."group" = r."group1" AND l."to" = r."to1") AS q
GROUP BY 1, 2, 3, 4) AS q) AS q) AS q
ORDER BY q."from_Timestamp" ASC NULLS FIRST, q."to_Timestamp" ASC NULLS FIRST
-- $1 = 637086815999999999
-- $2 = 864000000000
-- $3 = 637081632000000000
-- $4 = ""
-- $5 = "[0,2,3,4]"
-- $6 = 637082496000000000
-- $7 = "[0,1,3,4,5]"
-- $8 = 637083360000000000
-- $9 = "[0,2,4,5]"
-- $10 = 637084224000000000
-- $11 = "[0,1,2,3]"
-- $12 = 637085088000000000
-- $13 = "[0,1,2,3,4]"
