-- whole
SELECT q."Time", q."Value", q."other"
FROM (SELECT kql.to_int(kql.to_long(q."Value")) AS "Value", kql.to_int(kql.to_long(q."other")) AS "other", kql.to_datetime(kql.to_text(q."Time")) AS "Time", q."_index"
FROM (SELECT q."Value element" AS "Value", q."other element" AS "other", q."Time element" AS "Time", q."_index"
FROM (SELECT q."Value", q."other", q."Time", kql.present(u.e0) AS "Value element", kql.present(u.e1) AS "Time element", kql.present(u.e2) AS "other element", u.n - 1 AS "_index"
FROM (SELECT kql.series_values(q."bag of Value", $1::int8, $2::int8, kql.to_dynamic($1::int8)) AS "Value", kql.series_values(q."bag of other", $1::int8, $2::int8, kql.to_dynamic($3::int8)) AS "other", kql.series_axis($1::int8, $2::int8, $4::int8, $5::int8, 'datetime') AS "Time"
FROM (SELECT true AS "all", jsonb_object_agg((q."bin")::text, kql.to_dynamic(q."aggregate 0")) AS "bag of Value", jsonb_object_agg((q."bin")::text, kql.to_dynamic($6::int8)) AS "bag of other"
FROM (SELECT kql.bin_number(q."Time", $4::int8, $5::int8) AS "bin", kql.to_long(COALESCE(sum(q."Value"::int8), 0)) AS "aggregate 0"
FROM (VALUES ($7::int8, $8::int4),
  ($9::int8, $10::int4),
  ($11::int8, $12::int4)) AS q("Time", "Value")
WHERE (NOT (q."Time" IS NULL))
  AND (q."Time" >= $4::int8)
  AND (q."Time" < $13::int8)
GROUP BY 1) AS q
WHERE (NOT (q."bin" IS NULL))
GROUP BY 1) AS q) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."Value", false)), pg_catalog.jsonb_array_elements(kql.elements(q."Time", false)), pg_catalog.jsonb_array_elements(kql.elements(q."other", false))) WITH ORDINALITY AS u(e0, e1, e2, n)) AS q) AS q) AS q
ORDER BY q."_index" ASC NULLS FIRST
-- $1 = 0
-- $2 = 4
-- $3 = -2
-- $4 = 638717184000000000
-- $5 = 6048000000000
-- $6 = -1
-- $7 = 638718048000000000
-- $8 = 10
-- $9 = 638725824000000000
-- $10 = 20
-- $11 = 638739648000000000
-- $12 = 30
-- $13 = 638746560000000000

-- shard
SELECT kql.bin_number(q."Time", $1::int8, $2::int8) AS "bin", sum(q."Value"::int8) AS "_sum_exact"
FROM (VALUES ($3::int8, $4::int4),
  ($5::int8, $6::int4),
  ($7::int8, $8::int4)) AS q("Time", "Value")
WHERE (NOT (q."Time" IS NULL))
  AND (q."Time" >= $1::int8)
  AND (q."Time" < $9::int8)
GROUP BY 1
-- $1 = 638717184000000000
-- $2 = 6048000000000
-- $3 = 638718048000000000
-- $4 = 10
-- $5 = 638725824000000000
-- $6 = 20
-- $7 = 638739648000000000
-- $8 = 30
-- $9 = 638746560000000000

-- merge
SELECT q."Time", q."Value", q."other"
FROM (SELECT kql.to_int(kql.to_long(q."Value")) AS "Value", kql.to_int(kql.to_long(q."other")) AS "other", kql.to_datetime(kql.to_text(q."Time")) AS "Time", q."_index"
FROM (SELECT q."Value element" AS "Value", q."other element" AS "other", q."Time element" AS "Time", q."_index"
FROM (SELECT q."Value", q."other", q."Time", kql.present(u.e0) AS "Value element", kql.present(u.e1) AS "Time element", kql.present(u.e2) AS "other element", u.n - 1 AS "_index"
FROM (SELECT kql.series_values(q."bag of Value", $1::int8, $2::int8, kql.to_dynamic($1::int8)) AS "Value", kql.series_values(q."bag of other", $1::int8, $2::int8, kql.to_dynamic($3::int8)) AS "other", kql.series_axis($1::int8, $2::int8, $4::int8, $5::int8, 'datetime') AS "Time"
FROM (SELECT true AS "all", jsonb_object_agg((q."bin")::text, kql.to_dynamic(q."aggregate 0")) AS "bag of Value", jsonb_object_agg((q."bin")::text, kql.to_dynamic($6::int8)) AS "bag of other"
FROM (SELECT q."bin", kql.to_long(COALESCE(sum(q."_sum_exact"), 0)) AS "aggregate 0"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
WHERE (NOT (q."bin" IS NULL))
GROUP BY 1) AS q) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."Value", false)), pg_catalog.jsonb_array_elements(kql.elements(q."Time", false)), pg_catalog.jsonb_array_elements(kql.elements(q."other", false))) WITH ORDINALITY AS u(e0, e1, e2, n)) AS q) AS q) AS q
ORDER BY q."_index" ASC NULLS FIRST
-- $1 = 0
-- $2 = 4
-- $3 = -2
-- $4 = 638717184000000000
-- $5 = 6048000000000
-- $6 = -1
