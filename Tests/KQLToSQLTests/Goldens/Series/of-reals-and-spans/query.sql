-- whole
SELECT kql.series_values(q."bag of total", $1::int8, $2::int8, kql.to_dynamic($1::int8)) AS "total", kql.series_axis($1::int8, $2::int8, $3::float8, $3::float8) AS "x"
FROM (SELECT true AS "all", jsonb_object_agg((q."bin")::text, kql.to_dynamic(q."aggregate 0")) AS "bag of total"
FROM (SELECT kql.bin_number(q."x", $3::float8, $3::float8) AS "bin", kql.to_long(COALESCE(sum(q."v"), 0)) AS "aggregate 0"
FROM (VALUES ($3::float8, $4::int8),
  ($5::float8, $2::int8),
  ($6::float8, $7::int8),
  ($8::float8, $9::int8)) AS q("x", "v")
WHERE (NOT (q."x" IS NULL))
  AND kql.ge(q."x", $3::float8)
  AND kql.lt(q."x", $10::float8)
GROUP BY 1) AS q
WHERE (NOT (q."bin" IS NULL))
GROUP BY 1) AS q
-- $1 = 0
-- $2 = 2
-- $3 = 0.5
-- $4 = 1
-- $5 = 0.75
-- $6 = 1.6
-- $7 = 3
-- $8 = nan
-- $9 = 4
-- $10 = 2.0

-- shard
SELECT kql.bin_number(q."x", $1::float8, $1::float8) AS "bin", sum(q."v") AS "_sum_exact"
FROM (VALUES ($1::float8, $2::int8),
  ($3::float8, $4::int8),
  ($5::float8, $6::int8),
  ($7::float8, $8::int8)) AS q("x", "v")
WHERE (NOT (q."x" IS NULL))
  AND kql.ge(q."x", $1::float8)
  AND kql.lt(q."x", $9::float8)
GROUP BY 1
-- $1 = 0.5
-- $2 = 1
-- $3 = 0.75
-- $4 = 2
-- $5 = 1.6
-- $6 = 3
-- $7 = nan
-- $8 = 4
-- $9 = 2.0

-- merge
SELECT kql.series_values(q."bag of total", $1::int8, $2::int8, kql.to_dynamic($1::int8)) AS "total", kql.series_axis($1::int8, $2::int8, $3::float8, $3::float8) AS "x"
FROM (SELECT true AS "all", jsonb_object_agg((q."bin")::text, kql.to_dynamic(q."aggregate 0")) AS "bag of total"
FROM (SELECT q."bin", kql.to_long(COALESCE(sum(q."_sum_exact"), 0)) AS "aggregate 0"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
WHERE (NOT (q."bin" IS NULL))
GROUP BY 1) AS q
-- $1 = 0
-- $2 = 2
-- $3 = 0.5
