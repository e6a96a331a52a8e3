-- whole
SELECT q."k", kql.series_values(q."bag of count_", q."first", q."last", kql.to_dynamic($1::int8)) AS "count_", kql.series_values(q."bag of largest", q."first", q."last", kql.to_dynamic(NULL::float8)) AS "largest", kql.series_axis(q."first", q."last", $1::int8, $2::int8) AS "n"
FROM (SELECT q."k", jsonb_object_agg((q."bin")::text, kql.to_dynamic(q."aggregate 0")) AS "bag of count_", jsonb_object_agg((q."bin")::text, kql.to_dynamic(q."aggregate 1")) AS "bag of largest", min(q."bin") AS "first", max(q."bin") AS "last"
FROM (SELECT q."k", kql.bin_number(q."n", $1::int8, $2::int8) AS "bin", count(*) AS "aggregate 0", max(q."x") AS "aggregate 1"
FROM (VALUES ($3::text, $4::int8, $5::float8),
  ($3::text, $6::int8, $7::float8),
  ($8::text, $9::int8, $10::float8),
  ($8::text, NULL::int8, $11::float8),
  ($12::text, $13::int8, $14::float8)) AS q("k", "n", "x")
WHERE (NOT (q."n" IS NULL))
GROUP BY 1, 2) AS q
WHERE (NOT (q."bin" IS NULL))
GROUP BY 1) AS q
-- $1 = 0
-- $2 = 5
-- $3 = "a"
-- $4 = 3
-- $5 = 0.25
-- $6 = 17
-- $7 = 1.5
-- $8 = "b"
-- $9 = 25
-- $10 = -0.5
-- $11 = 1.0
-- $12 = "c"
-- $13 = -1
-- $14 = 0.0

-- shard
SELECT q."k", kql.bin_number(q."n", $1::int8, $2::int8) AS "bin", count(*) AS "_count", max(q."x") AS "_max_partial"
FROM (VALUES ($3::text, $4::int8, $5::float8),
  ($3::text, $6::int8, $7::float8),
  ($8::text, $9::int8, $10::float8),
  ($8::text, NULL::int8, $11::float8),
  ($12::text, $13::int8, $14::float8)) AS q("k", "n", "x")
WHERE (NOT (q."n" IS NULL))
GROUP BY 1, 2
-- $1 = 0
-- $2 = 5
-- $3 = "a"
-- $4 = 3
-- $5 = 0.25
-- $6 = 17
-- $7 = 1.5
-- $8 = "b"
-- $9 = 25
-- $10 = -0.5
-- $11 = 1.0
-- $12 = "c"
-- $13 = -1
-- $14 = 0.0

-- merge
SELECT q."k", kql.series_values(q."bag of count_", q."first", q."last", kql.to_dynamic($1::int8)) AS "count_", kql.series_values(q."bag of largest", q."first", q."last", kql.to_dynamic(NULL::float8)) AS "largest", kql.series_axis(q."first", q."last", $1::int8, $2::int8) AS "n"
FROM (SELECT q."k", jsonb_object_agg((q."bin")::text, kql.to_dynamic(q."aggregate 0")) AS "bag of count_", jsonb_object_agg((q."bin")::text, kql.to_dynamic(q."aggregate 1")) AS "bag of largest", min(q."bin") AS "first", max(q."bin") AS "last"
FROM (SELECT q."k", q."bin", COALESCE(sum(q."_count"), 0)::int8 AS "aggregate 0", max(q."_max_partial") AS "aggregate 1"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1, 2) AS q
WHERE (NOT (q."bin" IS NULL))
GROUP BY 1) AS q
-- $1 = 0
-- $2 = 5
