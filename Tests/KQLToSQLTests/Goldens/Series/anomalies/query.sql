-- whole
SELECT q."s", q."series_decompose_anomalies_s_ad_flag", q."series_decompose_anomalies_s_ad_score", q."series_decompose_anomalies_s_baseline", q."flag", q."score"
FROM (SELECT q."s", kql.present(kql.member(q."tuple 0", $1::text)) AS "series_decompose_anomalies_s_ad_flag", kql.present(kql.member(q."tuple 0", $2::text)) AS "series_decompose_anomalies_s_ad_score", kql.present(kql.member(q."tuple 0", $3::text)) AS "series_decompose_anomalies_s_baseline", kql.present(kql.member(q."tuple 1", $1::text)) AS "flag", kql.present(kql.member(q."tuple 1", $2::text)) AS "score", q."_identity"
FROM (SELECT q."s", kql.series_decompose_anomalies(q."s", 1.5::float8, -1, 'avg', 0, 'ctukey', 0.6::float8) AS "tuple 0", kql.series_decompose_anomalies(q."s", $4::float8, $5::int8, $6::text, $7::int8, $8::text, 0.6::float8) AS "tuple 1", q."_identity"
FROM (VALUES ($9::jsonb, $5::int8),
  ($10::jsonb, $11::int8),
  ($12::jsonb, $7::int8),
  ($13::jsonb, $14::int8)) AS q("s", "_identity")
OFFSET 0) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "ad_flag"
-- $2 = "ad_score"
-- $3 = "baseline"
-- $4 = 2.0
-- $5 = 0
-- $6 = "linefit"
-- $7 = 2
-- $8 = "tukey"
-- $9 = "[4,5,6,5,4,30,5,6,5,4,5,6,5,4]"
-- $10 = "[0,0,0,0,0,5,0,0,0,0]"
-- $11 = 1
-- $12 = "[1,2,3,4,5,6,7,8,9,10]"
-- $13 = "[]"
-- $14 = 3

-- shard
SELECT q."s", kql.present(kql.member(q."tuple 0", $1::text)) AS "series_decompose_anomalies_s_ad_flag", kql.present(kql.member(q."tuple 0", $2::text)) AS "series_decompose_anomalies_s_ad_score", kql.present(kql.member(q."tuple 0", $3::text)) AS "series_decompose_anomalies_s_baseline", kql.present(kql.member(q."tuple 1", $1::text)) AS "flag", kql.present(kql.member(q."tuple 1", $2::text)) AS "score", q."_identity"
FROM (SELECT q."s", kql.series_decompose_anomalies(q."s", 1.5::float8, -1, 'avg', 0, 'ctukey', 0.6::float8) AS "tuple 0", kql.series_decompose_anomalies(q."s", $4::float8, $5::int8, $6::text, $7::int8, $8::text, 0.6::float8) AS "tuple 1", q."_identity"
FROM (VALUES ($9::jsonb, $5::int8),
  ($10::jsonb, $11::int8),
  ($12::jsonb, $7::int8),
  ($13::jsonb, $14::int8)) AS q("s", "_identity")
OFFSET 0) AS q
-- $1 = "ad_flag"
-- $2 = "ad_score"
-- $3 = "baseline"
-- $4 = 2.0
-- $5 = 0
-- $6 = "linefit"
-- $7 = 2
-- $8 = "tukey"
-- $9 = "[4,5,6,5,4,30,5,6,5,4,5,6,5,4]"
-- $10 = "[0,0,0,0,0,5,0,0,0,0]"
-- $11 = 1
-- $12 = "[1,2,3,4,5,6,7,8,9,10]"
-- $13 = "[]"
-- $14 = 3

-- merge
SELECT q."s", q."series_decompose_anomalies_s_ad_flag", q."series_decompose_anomalies_s_ad_score", q."series_decompose_anomalies_s_baseline", q."flag", q."score"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
