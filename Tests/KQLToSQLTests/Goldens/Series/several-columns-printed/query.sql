-- whole
SELECT $1::int8 AS "a", kql.cast_real(kql.member(q."tuple 0", $2::text)) AS "low", kql.cast_long(kql.member(q."tuple 0", $3::text)) AS "place", kql.cast_real(kql.member(q."tuple 0", $4::text)) AS "series_stats_max", kql.cast_long(kql.member(q."tuple 0", $5::text)) AS "series_stats_max_idx", kql.cast_real(kql.member(q."tuple 0", $6::text)) AS "series_stats_avg", kql.cast_real(kql.member(q."tuple 0", $7::text)) AS "series_stats_stdev", kql.cast_real(kql.member(q."tuple 0", $8::text)) AS "series_stats_variance"
FROM (SELECT kql.series_stats($9::jsonb, false) AS "tuple 0"
FROM (SELECT) AS q
OFFSET 0) AS q
-- $1 = 1
-- $2 = "min"
-- $3 = "min_idx"
-- $4 = "max"
-- $5 = "max_idx"
-- $6 = "avg"
-- $7 = "stdev"
-- $8 = "variance"
-- $9 = "[3,1,2]"

-- shard
SELECT $1::int8 AS "a", kql.cast_real(kql.member(q."tuple 0", $2::text)) AS "low", kql.cast_long(kql.member(q."tuple 0", $3::text)) AS "place", kql.cast_real(kql.member(q."tuple 0", $4::text)) AS "series_stats_max", kql.cast_long(kql.member(q."tuple 0", $5::text)) AS "series_stats_max_idx", kql.cast_real(kql.member(q."tuple 0", $6::text)) AS "series_stats_avg", kql.cast_real(kql.member(q."tuple 0", $7::text)) AS "series_stats_stdev", kql.cast_real(kql.member(q."tuple 0", $8::text)) AS "series_stats_variance"
FROM (SELECT kql.series_stats($9::jsonb, false) AS "tuple 0"
FROM (SELECT) AS q
OFFSET 0) AS q
-- $1 = 1
-- $2 = "min"
-- $3 = "min_idx"
-- $4 = "max"
-- $5 = "max_idx"
-- $6 = "avg"
-- $7 = "stdev"
-- $8 = "variance"
-- $9 = "[3,1,2]"

-- merge
SELECT q."a", q."low", q."place", q."series_stats_max", q."series_stats_max_idx", q."series_stats_avg", q."series_stats_stdev", q."series_stats_variance"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
