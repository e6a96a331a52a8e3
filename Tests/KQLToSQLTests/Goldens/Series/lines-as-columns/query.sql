-- whole
SELECT kql.cast_real(kql.member(q."tuple 0", $1::text)) AS "rs", kql.cast_long(kql.member(q."tuple 0", $2::text)) AS "si", kql.cast_real(kql.member(q."tuple 0", $3::text)) AS "v", kql.cast_real(kql.member(q."tuple 0", $4::text)) AS "series_fit_2lines_y_rvariance", kql.present(kql.member(q."tuple 0", $5::text)) AS "series_fit_2lines_y_line_fit", kql.cast_real(kql.member(q."tuple 0", $6::text)) AS "series_fit_2lines_y_right_rsquare", kql.cast_real(kql.member(q."tuple 0", $7::text)) AS "series_fit_2lines_y_right_slope", kql.cast_real(kql.member(q."tuple 0", $8::text)) AS "series_fit_2lines_y_right_interception", kql.cast_real(kql.member(q."tuple 0", $9::text)) AS "series_fit_2lines_y_right_variance", kql.cast_real(kql.member(q."tuple 0", $10::text)) AS "series_fit_2lines_y_right_rvariance", kql.cast_real(kql.member(q."tuple 0", $11::text)) AS "series_fit_2lines_y_left_rsquare", kql.cast_real(kql.member(q."tuple 0", $12::text)) AS "series_fit_2lines_y_left_slope", kql.cast_real(kql.member(q."tuple 0", $13::text)) AS "series_fit_2lines_y_left_interception", kql.cast_real(kql.member(q."tuple 0", $14::text)) AS "series_fit_2lines_y_left_variance", kql.cast_real(kql.member(q."tuple 0", $15::text)) AS "series_fit_2lines_y_left_rvariance"
FROM (SELECT kql.series_fit_2lines(q."y") AS "tuple 0"
FROM (SELECT $16::jsonb AS "y"
FROM (SELECT) AS q) AS q
OFFSET 0) AS q
-- $1 = "rsquare"
-- $2 = "split_idx"
-- $3 = "variance"
-- $4 = "rvariance"
-- $5 = "line_fit"
-- $6 = "right_rsquare"
-- $7 = "right_slope"
-- $8 = "right_interception"
-- $9 = "right_variance"
-- $10 = "right_rvariance"
-- $11 = "left_rsquare"
-- $12 = "left_slope"
-- $13 = "left_interception"
-- $14 = "left_variance"
-- $15 = "left_rvariance"
-- $16 = "[1,2.2,2.5,4.7,5.0,12,10.3,10.3,9,8.3,6.2]"

-- shard
SELECT kql.cast_real(kql.member(q."tuple 0", $1::text)) AS "rs", kql.cast_long(kql.member(q."tuple 0", $2::text)) AS "si", kql.cast_real(kql.member(q."tuple 0", $3::text)) AS "v", kql.cast_real(kql.member(q."tuple 0", $4::text)) AS "series_fit_2lines_y_rvariance", kql.present(kql.member(q."tuple 0", $5::text)) AS "series_fit_2lines_y_line_fit", kql.cast_real(kql.member(q."tuple 0", $6::text)) AS "series_fit_2lines_y_right_rsquare", kql.cast_real(kql.member(q."tuple 0", $7::text)) AS "series_fit_2lines_y_right_slope", kql.cast_real(kql.member(q."tuple 0", $8::text)) AS "series_fit_2lines_y_right_interception", kql.cast_real(kql.member(q."tuple 0", $9::text)) AS "series_fit_2lines_y_right_variance", kql.cast_real(kql.member(q."tuple 0", $10::text)) AS "series_fit_2lines_y_right_rvariance", kql.cast_real(kql.member(q."tuple 0", $11::text)) AS "series_fit_2lines_y_left_rsquare", kql.cast_real(kql.member(q."tuple 0", $12::text)) AS "series_fit_2lines_y_left_slope", kql.cast_real(kql.member(q."tuple 0", $13::text)) AS "series_fit_2lines_y_left_interception", kql.cast_real(kql.member(q."tuple 0", $14::text)) AS "series_fit_2lines_y_left_variance", kql.cast_real(kql.member(q."tuple 0", $15::text)) AS "series_fit_2lines_y_left_rvariance"
FROM (SELECT kql.series_fit_2lines(q."y") AS "tuple 0"
FROM (SELECT $16::jsonb AS "y"
FROM (SELECT) AS q) AS q
OFFSET 0) AS q
-- $1 = "rsquare"
-- $2 = "split_idx"
-- $3 = "variance"
-- $4 = "rvariance"
-- $5 = "line_fit"
-- $6 = "right_rsquare"
-- $7 = "right_slope"
-- $8 = "right_interception"
-- $9 = "right_variance"
-- $10 = "right_rvariance"
-- $11 = "left_rsquare"
-- $12 = "left_slope"
-- $13 = "left_interception"
-- $14 = "left_variance"
-- $15 = "left_rvariance"
-- $16 = "[1,2.2,2.5,4.7,5.0,12,10.3,10.3,9,8.3,6.2]"

-- merge
SELECT q."rs", q."si", q."v", q."series_fit_2lines_y_rvariance", q."series_fit_2lines_y_line_fit", q."series_fit_2lines_y_right_rsquare", q."series_fit_2lines_y_right_slope", q."series_fit_2lines_y_right_interception", q."series_fit_2lines_y_right_variance", q."series_fit_2lines_y_right_rvariance", q."series_fit_2lines_y_left_rsquare", q."series_fit_2lines_y_left_slope", q."series_fit_2lines_y_left_interception", q."series_fit_2lines_y_left_variance", q."series_fit_2lines_y_left_rvariance"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
