-- whole
SELECT q."series_periods_detect_y_periods", q."series_periods_detect_y_periods_scores", q."p", q."s"
FROM (SELECT kql.present(kql.member(q."tuple 0", $1::text)) AS "series_periods_detect_y_periods", kql.present(kql.member(q."tuple 0", $2::text)) AS "series_periods_detect_y_periods_scores", kql.present(kql.member(q."tuple 1", $1::text)) AS "p", kql.present(kql.member(q."tuple 1", $3::text)) AS "s", q."_identity"
FROM (SELECT kql.series_periods_detect(q."y", $4::float8, $5::float8, $6::int8) AS "tuple 0", kql.series_periods_validate(q."y", jsonb_build_array(kql.to_dynamic($7::float8), kql.to_dynamic($8::float8), kql.to_dynamic($9::float8))) AS "tuple 1", q."_identity"
FROM (VALUES ($10::jsonb, $11::int8),
  ($12::jsonb, $13::int8),
  ($14::jsonb, $6::int8),
  ($15::jsonb, $16::int8),
  ($17::jsonb, $18::int8)) AS q("y", "_identity")
OFFSET 0) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "periods"
-- $2 = "periods_scores"
-- $3 = "scores"
-- $4 = 0.0
-- $5 = 50.0
-- $6 = 2
-- $7 = 14.0
-- $8 = 10.0
-- $9 = 2.0
-- $10 = "[80,139,87,110,68,54,50,51,53,133,86,141,97,156,94,149,95,140,77,61,50,54,47,133,72,152,94,148,105,162,101,160,87,63,53,55,54,151,103,189,108,183,113,175,113,178,90,71,62,62,65,165,109,181,115,182,121,178,114,170]"
-- $11 = 0
-- $12 = "[1,1,1,1,1,1,1,1,1,1,1,1]"
-- $13 = 1
-- $14 = "[1,2,3,4,5,6,7,8,9,10,11,12]"
-- $15 = "[]"
-- $16 = 3
-- $17 = "[1,null]"
-- $18 = 4

-- shard
SELECT kql.present(kql.member(q."tuple 0", $1::text)) AS "series_periods_detect_y_periods", kql.present(kql.member(q."tuple 0", $2::text)) AS "series_periods_detect_y_periods_scores", kql.present(kql.member(q."tuple 1", $1::text)) AS "p", kql.present(kql.member(q."tuple 1", $3::text)) AS "s", q."_identity"
FROM (SELECT kql.series_periods_detect(q."y", $4::float8, $5::float8, $6::int8) AS "tuple 0", kql.series_periods_validate(q."y", jsonb_build_array(kql.to_dynamic($7::float8), kql.to_dynamic($8::float8), kql.to_dynamic($9::float8))) AS "tuple 1", q."_identity"
FROM (VALUES ($10::jsonb, $11::int8),
  ($12::jsonb, $13::int8),
  ($14::jsonb, $6::int8),
  ($15::jsonb, $16::int8),
  ($17::jsonb, $18::int8)) AS q("y", "_identity")
OFFSET 0) AS q
-- $1 = "periods"
-- $2 = "periods_scores"
-- $3 = "scores"
-- $4 = 0.0
-- $5 = 50.0
-- $6 = 2
-- $7 = 14.0
-- $8 = 10.0
-- $9 = 2.0
-- $10 = "[80,139,87,110,68,54,50,51,53,133,86,141,97,156,94,149,95,140,77,61,50,54,47,133,72,152,94,148,105,162,101,160,87,63,53,55,54,151,103,189,108,183,113,175,113,178,90,71,62,62,65,165,109,181,115,182,121,178,114,170]"
-- $11 = 0
-- $12 = "[1,1,1,1,1,1,1,1,1,1,1,1]"
-- $13 = 1
-- $14 = "[1,2,3,4,5,6,7,8,9,10,11,12]"
-- $15 = "[]"
-- $16 = 3
-- $17 = "[1,null]"
-- $18 = 4

-- merge
SELECT q."series_periods_detect_y_periods", q."series_periods_detect_y_periods_scores", q."p", q."s"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
