-- whole
SELECT q."series_stats_x_min", q."series_stats_x_min_idx", q."series_stats_x_max", q."series_stats_x_max_idx", q."series_stats_x_avg", q."series_stats_x_stdev", q."series_stats_x_variance", q."finite"
FROM (SELECT kql.cast_real(kql.member(q."tuple 0", $1::text)) AS "series_stats_x_min", kql.cast_long(kql.member(q."tuple 0", $2::text)) AS "series_stats_x_min_idx", kql.cast_real(kql.member(q."tuple 0", $3::text)) AS "series_stats_x_max", kql.cast_long(kql.member(q."tuple 0", $4::text)) AS "series_stats_x_max_idx", kql.cast_real(kql.member(q."tuple 0", $5::text)) AS "series_stats_x_avg", kql.cast_real(kql.member(q."tuple 0", $6::text)) AS "series_stats_x_stdev", kql.cast_real(kql.member(q."tuple 0", $7::text)) AS "series_stats_x_variance", kql.series_stats(q."x", true) AS "finite", q."_identity"
FROM (SELECT q."x", kql.series_stats(q."x", false) AS "tuple 0", q."_identity"
FROM (VALUES ($8::jsonb, $9::int8),
  ($10::jsonb, $11::int8),
  ($12::jsonb, $13::int8),
  ($14::jsonb, $15::int8),
  ($16::jsonb, $17::int8)) AS q("x", "_identity")
OFFSET 0) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "min"
-- $2 = "min_idx"
-- $3 = "max"
-- $4 = "max_idx"
-- $5 = "avg"
-- $6 = "stdev"
-- $7 = "variance"
-- $8 = "[23,46,23,87,4,8,3,75,2,56,13,75,32,16,29]"
-- $9 = 0
-- $10 = "[1,null,7]"
-- $11 = 1
-- $12 = "[5]"
-- $13 = 2
-- $14 = "[]"
-- $15 = 3
-- $16 = "\"x\""
-- $17 = 4

-- shard
SELECT kql.cast_real(kql.member(q."tuple 0", $1::text)) AS "series_stats_x_min", kql.cast_long(kql.member(q."tuple 0", $2::text)) AS "series_stats_x_min_idx", kql.cast_real(kql.member(q."tuple 0", $3::text)) AS "series_stats_x_max", kql.cast_long(kql.member(q."tuple 0", $4::text)) AS "series_stats_x_max_idx", kql.cast_real(kql.member(q."tuple 0", $5::text)) AS "series_stats_x_avg", kql.cast_real(kql.member(q."tuple 0", $6::text)) AS "series_stats_x_stdev", kql.cast_real(kql.member(q."tuple 0", $7::text)) AS "series_stats_x_variance", kql.series_stats(q."x", true) AS "finite", q."_identity"
FROM (SELECT q."x", kql.series_stats(q."x", false) AS "tuple 0", q."_identity"
FROM (VALUES ($8::jsonb, $9::int8),
  ($10::jsonb, $11::int8),
  ($12::jsonb, $13::int8),
  ($14::jsonb, $15::int8),
  ($16::jsonb, $17::int8)) AS q("x", "_identity")
OFFSET 0) AS q
-- $1 = "min"
-- $2 = "min_idx"
-- $3 = "max"
-- $4 = "max_idx"
-- $5 = "avg"
-- $6 = "stdev"
-- $7 = "variance"
-- $8 = "[23,46,23,87,4,8,3,75,2,56,13,75,32,16,29]"
-- $9 = 0
-- $10 = "[1,null,7]"
-- $11 = 1
-- $12 = "[5]"
-- $13 = 2
-- $14 = "[]"
-- $15 = 3
-- $16 = "\"x\""
-- $17 = 4

-- merge
SELECT q."series_stats_x_min", q."series_stats_x_min_idx", q."series_stats_x_max", q."series_stats_x_max_idx", q."series_stats_x_avg", q."series_stats_x_stdev", q."series_stats_x_variance", q."finite"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
