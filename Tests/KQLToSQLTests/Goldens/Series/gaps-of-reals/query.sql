-- whole
SELECT q."y", kql.series_fill_linear(q."y", NULL::jsonb, true, '0.0'::jsonb) AS "y1"
FROM (SELECT kql.series_values(q."bag of y", $1::int8, $2::int8, kql.to_dynamic(NULL::float8)) AS "y"
FROM (SELECT true AS "all", jsonb_object_agg((q."bin")::text, kql.to_dynamic(q."aggregate 0")) AS "bag of y"
FROM (SELECT kql.bin_number(q."t", $3::int8, $4::int8) AS "bin", kql.divide(COALESCE(kql.add(COALESCE(sum(q."x") FILTER (WHERE kql.is_summable(q."x")), 0), kql.sum_extreme(q."x") FILTER (WHERE NOT kql.is_summable(q."x"))), 0), COALESCE(count(q."x"), 0)::float8) AS "aggregate 0"
FROM (VALUES ($5::int8, $6::float8),
  ($7::int8, $8::float8),
  ($9::int8, $10::float8)) AS q("t", "x")
WHERE (NOT (q."t" IS NULL))
  AND (q."t" >= $3::int8)
  AND (q."t" < $11::int8)
GROUP BY 1) AS q
WHERE (NOT (q."bin" IS NULL))
GROUP BY 1) AS q) AS q
-- $1 = 0
-- $2 = 4
-- $3 = 639052416000000000
-- $4 = 36000000000
-- $5 = 639052422000000000
-- $6 = 110.0
-- $7 = 639052494000000000
-- $8 = 37.0
-- $9 = 639052560000000000
-- $10 = 36.0
-- $11 = 639052596000000000

-- shard
SELECT kql.bin_number(q."t", $1::int8, $2::int8) AS "bin", COALESCE(kql.add(COALESCE(sum(q."x") FILTER (WHERE kql.is_summable(q."x")), 0), kql.sum_extreme(q."x") FILTER (WHERE NOT kql.is_summable(q."x"))), 0) AS "_sum", count(q."x") AS "_count_present"
FROM (VALUES ($3::int8, $4::float8),
  ($5::int8, $6::float8),
  ($7::int8, $8::float8)) AS q("t", "x")
WHERE (NOT (q."t" IS NULL))
  AND (q."t" >= $1::int8)
  AND (q."t" < $9::int8)
GROUP BY 1
-- $1 = 639052416000000000
-- $2 = 36000000000
-- $3 = 639052422000000000
-- $4 = 110.0
-- $5 = 639052494000000000
-- $6 = 37.0
-- $7 = 639052560000000000
-- $8 = 36.0
-- $9 = 639052596000000000

-- merge
SELECT q."y", kql.series_fill_linear(q."y", NULL::jsonb, true, '0.0'::jsonb) AS "y1"
FROM (SELECT kql.series_values(q."bag of y", $1::int8, $2::int8, kql.to_dynamic(NULL::float8)) AS "y"
FROM (SELECT true AS "all", jsonb_object_agg((q."bin")::text, kql.to_dynamic(q."aggregate 0")) AS "bag of y"
FROM (SELECT q."bin", kql.divide(COALESCE(kql.add(COALESCE(sum(q."_sum") FILTER (WHERE kql.is_summable(q."_sum")), 0), kql.sum_extreme(q."_sum") FILTER (WHERE NOT kql.is_summable(q."_sum"))), 0), COALESCE(sum(q."_count_present"), 0)::float8) AS "aggregate 0"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
WHERE (NOT (q."bin" IS NULL))
GROUP BY 1) AS q) AS q
-- $1 = 0
-- $2 = 4
