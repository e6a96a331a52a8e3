-- whole
SELECT kql.series_values(q."bag of avg_metric", $1::int8, $2::int8, kql.to_dynamic($3::float8)) AS "avg_metric", kql.series_axis($1::int8, $2::int8, $4::int8, $5::int8, 'datetime') AS "timestamp"
FROM (SELECT true AS "all", jsonb_object_agg((q."bin")::text, kql.to_dynamic(q."aggregate 0")) AS "bag of avg_metric"
FROM (SELECT kql.bin_number(q."timestamp", $4::int8, $5::int8) AS "bin", kql.divide(COALESCE(kql.add(COALESCE(sum(q."metric") FILTER (WHERE kql.is_summable(q."metric")), 0), kql.sum_extreme(q."metric") FILTER (WHERE NOT kql.is_summable(q."metric"))), 0), COALESCE(count(q."metric"), 0)::float8) AS "aggregate 0"
FROM (VALUES ($6::int8, $7::float8),
  ($4::int8, $8::float8),
  ($9::int8, $10::float8),
  ($11::int8, $8::float8),
  ($12::int8, $13::float8),
  ($14::int8, $15::float8),
  ($16::int8, $17::float8),
  ($18::int8, $8::float8),
  ($19::int8, $10::float8),
  ($20::int8, $15::float8),
  ($21::int8, $15::float8),
  ($22::int8, $23::float8),
  ($24::int8, $25::float8),
  ($26::int8, $27::float8)) AS q("timestamp", "metric")
WHERE (NOT (q."timestamp" IS NULL))
  AND (q."timestamp" >= $4::int8)
  AND (q."timestamp" < $28::int8)
GROUP BY 1) AS q
WHERE (NOT (q."bin" IS NULL))
GROUP BY 1) AS q
-- $1 = 0
-- $2 = 8
-- $3 = 0.0
-- $4 = 636188256000000000
-- $5 = 864000000000
-- $6 = 636187608000000000
-- $7 = 50.0
-- $8 = 4.0
-- $9 = 636189120000000000
-- $10 = 3.0
-- $11 = 636189984000000000
-- $12 = 636190092000000000
-- $13 = 6.0
-- $14 = 636191712000000000
-- $15 = 8.0
-- $16 = 636192204000000000
-- $17 = 13.0
-- $18 = 636192576000000000
-- $19 = 636193440000000000
-- $20 = 636194304000000000
-- $21 = 636195060000000000
-- $22 = 636195168000000000
-- $23 = 2.0
-- $24 = 636195600000000000
-- $25 = 11.0
-- $26 = 636196212000000000
-- $27 = 5.0
-- $28 = 636196032000000000

-- shard
SELECT kql.bin_number(q."timestamp", $1::int8, $2::int8) AS "bin", COALESCE(kql.add(COALESCE(sum(q."metric") FILTER (WHERE kql.is_summable(q."metric")), 0), kql.sum_extreme(q."metric") FILTER (WHERE NOT kql.is_summable(q."metric"))), 0) AS "_sum", count(q."metric") AS "_count_present"
FROM (VALUES ($3::int8, $4::float8),
  ($1::int8, $5::float8),
  ($6::int8, $7::float8),
  ($8::int8, $5::float8),
  ($9::int8, $10::float8),
  ($11::int8, $12::float8),
  ($13::int8, $14::float8),
  ($15::int8, $5::float8),
  ($16::int8, $7::float8),
  ($17::int8, $12::float8),
  ($18::int8, $12::float8),
  ($19::int8, $20::float8),
  ($21::int8, $22::float8),
  ($23::int8, $24::float8)) AS q("timestamp", "metric")
WHERE (NOT (q."timestamp" IS NULL))
  AND (q."timestamp" >= $1::int8)
  AND (q."timestamp" < $25::int8)
GROUP BY 1
-- $1 = 636188256000000000
-- $2 = 864000000000
-- $3 = 636187608000000000
-- $4 = 50.0
-- $5 = 4.0
-- $6 = 636189120000000000
-- $7 = 3.0
-- $8 = 636189984000000000
-- $9 = 636190092000000000
-- $10 = 6.0
-- $11 = 636191712000000000
-- $12 = 8.0
-- $13 = 636192204000000000
-- $14 = 13.0
-- $15 = 636192576000000000
-- $16 = 636193440000000000
-- $17 = 636194304000000000
-- $18 = 636195060000000000
-- $19 = 636195168000000000
-- $20 = 2.0
-- $21 = 636195600000000000
-- $22 = 11.0
-- $23 = 636196212000000000
-- $24 = 5.0
-- $25 = 636196032000000000

-- merge
SELECT kql.series_values(q."bag of avg_metric", $1::int8, $2::int8, kql.to_dynamic($3::float8)) AS "avg_metric", kql.series_axis($1::int8, $2::int8, $4::int8, $5::int8, 'datetime') AS "timestamp"
FROM (SELECT true AS "all", jsonb_object_agg((q."bin")::text, kql.to_dynamic(q."aggregate 0")) AS "bag of avg_metric"
FROM (SELECT q."bin", kql.divide(COALESCE(kql.add(COALESCE(sum(q."_sum") FILTER (WHERE kql.is_summable(q."_sum")), 0), kql.sum_extreme(q."_sum") FILTER (WHERE NOT kql.is_summable(q."_sum"))), 0), COALESCE(sum(q."_count_present"), 0)::float8) AS "aggregate 0"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
WHERE (NOT (q."bin" IS NULL))
GROUP BY 1) AS q
-- $1 = 0
-- $2 = 8
-- $3 = 0.0
-- $4 = 636188256000000000
-- $5 = 864000000000
