-- whole
SELECT q."slope", q."rsquare", q."low", q."series_stats_x_avg", kql.cast_real(kql.member(q."tuple 0", $1::text)) AS "s", kql.cast_real(kql.member(q."tuple 0", $2::text)) AS "i", kql.cast_real(kql.member(q."tuple 0", $3::text)) AS "series_fit_line_x_variance", kql.cast_real(kql.member(q."tuple 0", $4::text)) AS "series_fit_line_x_rvariance", kql.cast_real(kql.member(q."tuple 0", $5::text)) AS "series_fit_line_x_interception", kql.present(kql.member(q."tuple 0", $6::text)) AS "series_fit_line_x_line_fit"
FROM (SELECT q."slope", q."rsquare", q."series_stats_x_avg", q."low", kql.series_fit_line(q."x") AS "tuple 0"
FROM (SELECT q."x", kql.cast_real(kql.member(q."tuple 0", $2::text)) AS "slope", kql.cast_real(kql.member(q."tuple 0", $1::text)) AS "rsquare", kql.cast_real(kql.member(q."tuple 1", $7::text)) AS "series_stats_x_avg", kql.cast_real(kql.member(q."tuple 2", $8::text)) AS "low"
FROM (SELECT q."x", kql.series_fit_line(q."x") AS "tuple 0", kql.series_stats(q."x", true) AS "tuple 1", kql.series_stats(q."x", false) AS "tuple 2"
FROM (SELECT $9::jsonb AS "x"
FROM (SELECT) AS q) AS q
OFFSET 0) AS q) AS q
WHERE kql.gt(q."rsquare", $10::float8)
OFFSET 0) AS q
-- $1 = "rsquare"
-- $2 = "slope"
-- $3 = "variance"
-- $4 = "rvariance"
-- $5 = "interception"
-- $6 = "line_fit"
-- $7 = "avg"
-- $8 = "min"
-- $9 = "[2,5,6,8,11]"
-- $10 = 0.5

-- shard
SELECT q."slope", q."rsquare", q."low", q."series_stats_x_avg", kql.cast_real(kql.member(q."tuple 0", $1::text)) AS "s", kql.cast_real(kql.member(q."tuple 0", $2::text)) AS "i", kql.cast_real(kql.member(q."tuple 0", $3::text)) AS "series_fit_line_x_variance", kql.cast_real(kql.member(q."tuple 0", $4::text)) AS "series_fit_line_x_rvariance", kql.cast_real(kql.member(q."tuple 0", $5::text)) AS "series_fit_line_x_interception", kql.present(kql.member(q."tuple 0", $6::text)) AS "series_fit_line_x_line_fit"
FROM (SELECT q."slope", q."rsquare", q."series_stats_x_avg", q."low", kql.series_fit_line(q."x") AS "tuple 0"
FROM (SELECT q."x", kql.cast_real(kql.member(q."tuple 0", $2::text)) AS "slope", kql.cast_real(kql.member(q."tuple 0", $1::text)) AS "rsquare", kql.cast_real(kql.member(q."tuple 1", $7::text)) AS "series_stats_x_avg", kql.cast_real(kql.member(q."tuple 2", $8::text)) AS "low"
FROM (SELECT q."x", kql.series_fit_line(q."x") AS "tuple 0", kql.series_stats(q."x", true) AS "tuple 1", kql.series_stats(q."x", false) AS "tuple 2"
FROM (SELECT $9::jsonb AS "x"
FROM (SELECT) AS q) AS q
OFFSET 0) AS q) AS q
WHERE kql.gt(q."rsquare", $10::float8)
OFFSET 0) AS q
-- $1 = "rsquare"
-- $2 = "slope"
-- $3 = "variance"
-- $4 = "rvariance"
-- $5 = "interception"
-- $6 = "line_fit"
-- $7 = "avg"
-- $8 = "min"
-- $9 = "[2,5,6,8,11]"
-- $10 = 0.5

-- merge
SELECT q."slope", q."rsquare", q."low", q."series_stats_x_avg", q."s", q."i", q."series_fit_line_x_variance", q."series_fit_line_x_rvariance", q."series_fit_line_x_interception", q."series_fit_line_x_line_fit"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
