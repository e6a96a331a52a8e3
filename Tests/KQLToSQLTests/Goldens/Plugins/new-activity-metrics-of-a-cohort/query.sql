-- whole
SELECT q."from_day", q."to_day", q."dcount_new_values", q."dcount_retained_values", q."dcount_churn_values", q."retention_rate", q."churn_rate"
FROM (SELECT q."window" AS "from_day", q."to" AS "to_day", q."fresh" AS "dcount_new_values", q."back" AS "dcount_retained_values", q."gone" AS "dcount_churn_values", q."retention" AS "retention_rate", q."churn" AS "churn_rate"
FROM (SELECT q."window", q."to", q."back", CASE WHEN (q."window" = q."to") THEN q."size" ELSE q."later" END AS "fresh", kql.subtract(q."size", q."back") AS "gone", kql.divide(q."back"::float8, q."size"::float8) AS "retention", kql.divide(kql.subtract(q."size", q."back")::float8, q."size"::float8) AS "churn"
FROM (SELECT q."window", q."to", q."size", q."group", kql.to_long(COALESCE(sum(q."ids") FILTER (WHERE (q."first" = q."window")), 0)) AS "back", kql.to_long(COALESCE(sum(q."ids") FILTER (WHERE (q."first" > q."window")), 0)) AS "later"
FROM (SELECT l."window", l."group", l."size", l."to", COALESCE(r."group1", '') AS "group1", r."to1", r."first", r."ids"
FROM (SELECT q."window", q."group", q."size", q."to element" AS "to"
FROM (SELECT q."window", q."group", q."size", kql.cast_long(u.e0) AS "to element", u.n - 1 AS "_index"
FROM (SELECT q."first" AS "window", q."group", count(*) AS "size"
FROM (SELECT q."id", q."group", min(q."window") AS "first"
FROM (SELECT kql.bin_at(q."at", $1::int8, $2::int8) AS "window", q."id", q."group"
FROM (SELECT q."id", q."day" AS "at", $3::text AS "group"
FROM (SELECT l.* FROM (SELECT q."day", q."id"
FROM (VALUES ($1::int8, $4::text),
  ($2::int8, $4::text),
  ($2::int8, $5::text),
  ($6::int8, $5::text),
  ($6::int8, $7::text),
  ($8::int8, $7::text)) AS q("day", "id")
WHERE (q."day" >= $2::int8)
  AND (q."day" <= $8::int8)) AS l WHERE NOT EXISTS (SELECT FROM (SELECT q."id"
FROM (VALUES ($1::int8, $4::text),
  ($2::int8, $4::text),
  ($2::int8, $5::text),
  ($6::int8, $5::text),
  ($6::int8, $7::text),
  ($8::int8, $7::text)) AS q("day", "id")
WHERE (q."day" < $2::int8)
GROUP BY 1) AS r WHERE l."id" = r."id")) AS q) AS q
GROUP BY 1, 2, 3) AS q
GROUP BY 1, 2) AS q
WHERE (q."first" = $2::int8)
GROUP BY 1, 2) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.range_of_numbers(q."window", $8::int8, $1::int8), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS l
LEFT JOIN (SELECT q."group" AS "group1", q."to" AS "to1", q."first", q."ids"
FROM (SELECT q."group", q."window" AS "to", q."first", count(*) AS "ids"
FROM (SELECT l."window", l."id", l."group", r."id1", r."group1", r."first"
FROM (SELECT kql.bin_at(q."at", $1::int8, $2::int8) AS "window", q."id", q."group"
FROM (SELECT q."id", q."day" AS "at", $3::text AS "group"
FROM (SELECT l.* FROM (SELECT q."day", q."id"
FROM (VALUES ($1::int8, $4::text),
  ($2::int8, $4::text),
  ($2::int8, $5::text),
  ($6::int8, $5::text),
  ($6::int8, $7::text),
  ($8::int8, $7::text)) AS q("day", "id")
WHERE (q."day" >= $2::int8)
  AND (q."day" <= $8::int8)) AS l WHERE NOT EXISTS (SELECT FROM (SELECT q."id"
FROM (VALUES ($1::int8, $4::text),
  ($2::int8, $4::text),
  ($2::int8, $5::text),
  ($6::int8, $5::text),
  ($6::int8, $7::text),
  ($8::int8, $7::text)) AS q("day", "id")
WHERE (q."day" < $2::int8)
GROUP BY 1) AS r WHERE l."id" = r."id")) AS q) AS q
GROUP BY 1, 2, 3) AS l
JOIN (SELECT q."id" AS "id1", q."group" AS "group1", q."first"
FROM (SELECT q."id", q."group", min(q."window") AS "first"
FROM (SELECT kql.bin_at(q."at", $1::int8, $2::int8) AS "window", q."id", q."group"
FROM (SELECT q."id", q."day" AS "at", $3::text AS "group"
FROM (SELECT l.* FROM (SELECT q."day", q."id"
FROM (VALUES ($1::int8, $4::text),
  ($2::int8, $4::text),
  ($2::int8, $5::text),
  ($6::int8, $5::text),
  ($6::int8, $7::text),
  ($8::int8, $7::text)) AS q("day", "id")
WHERE (q."day" >= $2::int8)
  AND (q."day" <= $8::int8)) AS l WHERE NOT EXISTS (SELECT FROM (SELECT q."id"
FROM (VALUES ($1::int8, $4::text),
  ($2::int8, $4::text),
  ($2::int8, $5::text),
  ($6::int8, $5::text),
  ($6::int8, $7::text),
  ($8::int8, $7::text)) AS q("day", "id")
WHERE (q."day" < $2::int8)
GROUP BY 1) AS r WHERE l."id" = r."id")) AS q) AS q
GROUP BY 1, 2, 3) AS q
GROUP BY 1, 2) AS q) AS r ON l."id" = r."id1" AND l."group" = r."group1") AS q
GROUP BY 1, 2, 3) AS q) AS r ON l."group" = r."group1" AND l."to" = r."to1") AS q
GROUP BY 1, 2, 3, 4) AS q) AS q) AS q
ORDER BY q."to_day" ASC NULLS FIRST
-- $1 = 1
-- $2 = 5
-- $3 = ""
-- $4 = "old"
-- $5 = "a"
-- $6 = 6
-- $7 = "b"
-- $8 = 8

-- shard
SELECT kql.bin_at(q."at", $1::int8, $2::int8) AS "window", q."id", q."group"
FROM (SELECT q."id", q."day" AS "at", $3::text AS "group"
FROM (SELECT l.* FROM (SELECT q."day", q."id"
FROM (VALUES ($1::int8, $4::text),
  ($2::int8, $4::text),
  ($2::int8, $5::text),
  ($6::int8, $5::text),
  ($6::int8, $7::text),
  ($8::int8, $7::text)) AS q("day", "id")
WHERE (q."day" >= $2::int8)
  AND (q."day" <= $8::int8)) AS l WHERE NOT EXISTS (SELECT FROM (SELECT q."id"
FROM (VALUES ($1::int8, $4::text),
  ($2::int8, $4::text),
  ($2::int8, $5::text),
  ($6::int8, $5::text),
  ($6::int8, $7::text),
  ($8::int8, $7::text)) AS q("day", "id")
WHERE (q."day" < $2::int8)
GROUP BY 1) AS r WHERE l."id" = r."id")) AS q) AS q
GROUP BY 1, 2, 3
-- $1 = 1
-- $2 = 5
-- $3 = ""
-- $4 = "old"
-- $5 = "a"
-- $6 = 6
-- $7 = "b"
-- $8 = 8

-- merge
SELECT q."from_day", q."to_day", q."dcount_new_values", q."dcount_retained_values", q."dcount_churn_values", q."retention_rate", q."churn_rate"
FROM (SELECT q."window" AS "from_day", q."to" AS "to_day", q."fresh" AS "dcount_new_values", q."back" AS "dcount_retained_values", q."gone" AS "dcount_churn_values", q."retention" AS "retention_rate", q."churn" AS "churn_rate"
FROM (SELECT q."window", q."to", q."back", CASE WHEN (q."window" = q."to") THEN q."size" ELSE q."later" END AS "fresh", kql.subtract(q."size", q."back") AS "gone", kql.divide(q."back"::float8, q."size"::float8) AS "retention", kql.divide(kql.subtract(q."size", q."back")::float8, q."size"::float8) AS "churn"
FROM (SELECT q."window", q."to", q."size", q."group", kql.to_long(COALESCE(sum(q."ids") FILTER (WHERE (q."first" = q."window")), 0)) AS "back", kql.to_long(COALESCE(sum(q."ids") FILTER (WHERE (q."first" > q."window")), 0)) AS "later"
FROM (SELECT l."window", l."group", l."size", l."to", COALESCE(r."group1", '') AS "group1", r."to1", r."first", r."ids"
FROM (SELECT q."window", q."group", q."size", q."to element" AS "to"
FROM (SELECT q."window", q."group", q."size", kql.cast_long(u.e0) AS "to element", u.n - 1 AS "_index"
FROM (SELECT q."first" AS "window", q."group", count(*) AS "size"
FROM (SELECT q."id", q."group", min(q."window") AS "first"
FROM (SELECT q."window", q."id", q."group"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1, 2, 3) AS q
GROUP BY 1, 2) AS q
WHERE (q."first" = $1::int8)
GROUP BY 1, 2) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.range_of_numbers(q."window", $2::int8, $3::int8), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS l
LEFT JOIN (SELECT q."group" AS "group1", q."to" AS "to1", q."first", q."ids"
FROM (SELECT q."group", q."window" AS "to", q."first", count(*) AS "ids"
FROM (SELECT l."window", l."id", l."group", r."id1", r."group1", r."first"
FROM (SELECT kql.bin_at(q."at", $3::int8, $1::int8) AS "window", q."id", q."group"
FROM (SELECT q."id", q."day" AS "at", $4::text AS "group"
FROM (SELECT l.* FROM (SELECT q."day", q."id"
FROM (VALUES ($3::int8, $5::text),
  ($1::int8, $5::text),
  ($1::int8, $6::text),
  ($7::int8, $6::text),
  ($7::int8, $8::text),
  ($2::int8, $8::text)) AS q("day", "id")
WHERE (q."day" >= $1::int8)
  AND (q."day" <= $2::int8)) AS l WHERE NOT EXISTS (SELECT FROM (SELECT q."id"
FROM (VALUES ($3::int8, $5::text),
  ($1::int8, $5::text),
  ($1::int8, $6::text),
  ($7::int8, $6::text),
  ($7::int8, $8::text),
  ($2::int8, $8::text)) AS q("day", "id")
WHERE (q."day" < $1::int8)
GROUP BY 1) AS r WHERE l."id" = r."id")) AS q) AS q
GROUP BY 1, 2, 3) AS l
JOIN (SELECT q."id" AS "id1", q."group" AS "group1", q."first"
FROM (SELECT q."id", q."group", min(q."window") AS "first"
FROM (SELECT kql.bin_at(q."at", $3::int8, $1::int8) AS "window", q."id", q."group"
FROM (SELECT q."id", q."day" AS "at", $4::text AS "group"
FROM (SELECT l.* FROM (SELECT q."day", q."id"
FROM (VALUES ($3::int8, $5::text),
  ($1::int8, $5::text),
  ($1::int8, $6::text),
  ($7::int8, $6::text),
  ($7::int8, $8::text),
  ($2::int8, $8::text)) AS q("day", "id")
WHERE (q."day" >= $1::int8)
  AND (q."day" <= $2::int8)) AS l WHERE NOT EXISTS (SELECT FROM (SELECT q."id"
FROM (VALUES ($3::int8, $5::text),
  ($1::int8, $5::text),
  ($1::int8, $6::text),
  ($7::int8, $6::text),
  ($7::int8, $8::text),
  ($2::int8, $8::text)) AS q("day", "id")
WHERE (q."day" < $1::int8)
GROUP BY 1) AS r WHERE l."id" = r."id")) AS q) AS q
GROUP BY 1, 2, 3) AS q
GROUP BY 1, 2) AS q) AS r ON l."id" = r."id1" AND l."group" = r."group1") AS q
GROUP BY 1, 2, 3) AS q) AS r ON l."group" = r."group1" AND l."to" = r."to1") AS q
GROUP BY 1, 2, 3, 4) AS q) AS q) AS q
ORDER BY q."to_day" ASC NULLS FIRST
-- $1 = 5
-- $2 = 8
-- $3 = 1
-- $4 = ""
-- $5 = "old"
-- $6 = "a"
-- $7 = 6
-- $8 = "b"
