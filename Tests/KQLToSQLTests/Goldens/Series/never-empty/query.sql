-- whole
SELECT kql.series_values(q."bag of avg_metric", $1::int8, $2::int8, kql.to_dynamic($3::float8)) AS "avg_metric", kql.series_axis($1::int8, $2::int8, $4::int8, $5::int8, 'datetime') AS "timestamp"
FROM (SELECT jsonb_object_agg((q."bin")::text, kql.to_dynamic(q."aggregate 0")) AS "bag of avg_metric"
FROM (SELECT kql.bin_number(q."timestamp", $4::int8, $5::int8) AS "bin", kql.divide(COALESCE(kql.add(COALESCE(sum(q."metric") FILTER (WHERE kql.is_summable(q."metric")), 0), kql.sum_extreme(q."metric") FILTER (WHERE NOT kql.is_summable(q."metric"))), 0), COALESCE(count(q."metric"), 0)::float8) AS "aggregate 0"
FROM (SELECT q."timestamp", q."metric", q."_identity"
FROM (VALUES ($6::int8, $7::float8, $1::int8),
  ($4::int8, $8::float8, $9::int8),
  ($10::int8, $11::float8, $12::int8),
  ($13::int8, $8::float8, $14::int8),
  ($15::int8, $16::float8, $2::int8),
  ($17::int8, $18::float8, $19::int8),
  ($20::int8, $21::float8, $22::int8),
  ($23::int8, $8::float8, $24::int8),
  ($25::int8, $11::float8, $26::int8),
  ($27::int8, $18::float8, $28::int8),
  ($29::int8, $18::float8, $30::int8),
  ($31::int8, $32::float8, $33::int8),
  ($34::int8, $35::float8, $36::int8),
  ($37::int8, $38::float8, $39::int8)) AS q("timestamp", "metric", "_identity")
ORDER BY q."_identity" ASC NULLS LAST
LIMIT $1::int8) AS q
WHERE (NOT (q."timestamp" IS NULL))
  AND (q."timestamp" >= $4::int8)
  AND (q."timestamp" < $40::int8)
GROUP BY 1) AS q
WHERE (NOT (q."bin" IS NULL))) AS q
-- $1 = 0
-- $2 = 4
-- $3 = 1.0
-- $4 = 636188256000000000
-- $5 = 1728000000000
-- $6 = 636187608000000000
-- $7 = 50.0
-- $8 = 4.0
-- $9 = 1
-- $10 = 636189120000000000
-- $11 = 3.0
-- $12 = 2
-- $13 = 636189984000000000
-- $14 = 3
-- $15 = 636190092000000000
-- $16 = 6.0
-- $17 = 636191712000000000
-- $18 = 8.0
-- $19 = 5
-- $20 = 636192204000000000
-- $21 = 13.0
-- $22 = 6
-- $23 = 636192576000000000
-- $24 = 7
-- $25 = 636193440000000000
-- $26 = 8
-- $27 = 636194304000000000
-- $28 = 9
-- $29 = 636195060000000000
-- $30 = 10
-- $31 = 636195168000000000
-- $32 = 2.0
-- $33 = 11
-- $34 = 636195600000000000
-- $35 = 11.0
-- $36 = 12
-- $37 = 636196212000000000
-- $38 = 5.0
-- $39 = 13
-- $40 = 636196032000000000

-- shard
SELECT q."timestamp", q."metric", q."_identity"
FROM (VALUES ($1::int8, $2::float8, $3::int8),
  ($4::int8, $5::float8, $6::int8),
  ($7::int8, $8::float8, $9::int8),
  ($10::int8, $5::float8, $11::int8),
  ($12::int8, $13::float8, $14::int8),
  ($15::int8, $16::float8, $17::int8),
  ($18::int8, $19::float8, $20::int8),
  ($21::int8, $5::float8, $22::int8),
  ($23::int8, $8::float8, $24::int8),
  ($25::int8, $16::float8, $26::int8),
  ($27::int8, $16::float8, $28::int8),
  ($29::int8, $30::float8, $31::int8),
  ($32::int8, $33::float8, $34::int8),
  ($35::int8, $36::float8, $37::int8)) AS q("timestamp", "metric", "_identity")
ORDER BY q."_identity" ASC NULLS LAST
LIMIT $3::int8
-- $1 = 636187608000000000
-- $2 = 50.0
-- $3 = 0
-- $4 = 636188256000000000
-- $5 = 4.0
-- $6 = 1
-- $7 = 636189120000000000
-- $8 = 3.0
-- $9 = 2
-- $10 = 636189984000000000
-- $11 = 3
-- $12 = 636190092000000000
-- $13 = 6.0
-- $14 = 4
-- $15 = 636191712000000000
-- $16 = 8.0
-- $17 = 5
-- $18 = 636192204000000000
-- $19 = 13.0
-- $20 = 6
-- $21 = 636192576000000000
-- $22 = 7
-- $23 = 636193440000000000
-- $24 = 8
-- $25 = 636194304000000000
-- $26 = 9
-- $27 = 636195060000000000
-- $28 = 10
-- $29 = 636195168000000000
-- $30 = 2.0
-- $31 = 11
-- $32 = 636195600000000000
-- $33 = 11.0
-- $34 = 12
-- $35 = 636196212000000000
-- $36 = 5.0
-- $37 = 13

-- merge
SELECT kql.series_values(q."bag of avg_metric", $1::int8, $2::int8, kql.to_dynamic($3::float8)) AS "avg_metric", kql.series_axis($1::int8, $2::int8, $4::int8, $5::int8, 'datetime') AS "timestamp"
FROM (SELECT jsonb_object_agg((q."bin")::text, kql.to_dynamic(q."aggregate 0")) AS "bag of avg_metric"
FROM (SELECT kql.bin_number(q."timestamp", $4::int8, $5::int8) AS "bin", kql.divide(COALESCE(kql.add(COALESCE(sum(q."metric") FILTER (WHERE kql.is_summable(q."metric")), 0), kql.sum_extreme(q."metric") FILTER (WHERE NOT kql.is_summable(q."metric"))), 0), COALESCE(count(q."metric"), 0)::float8) AS "aggregate 0"
FROM (SELECT q."timestamp", q."metric", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
LIMIT $1::int8) AS q
WHERE (NOT (q."timestamp" IS NULL))
  AND (q."timestamp" >= $4::int8)
  AND (q."timestamp" < $6::int8)
GROUP BY 1) AS q
WHERE (NOT (q."bin" IS NULL))) AS q
-- $1 = 0
-- $2 = 4
-- $3 = 1.0
-- $4 = 636188256000000000
-- $5 = 1728000000000
-- $6 = 636196032000000000
