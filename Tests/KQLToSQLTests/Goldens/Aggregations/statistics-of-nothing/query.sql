-- whole
SELECT kql.spread(count(q."x"::numeric), sum(q."x"::numeric), sum(q."x"::numeric * q."x"::numeric), true, true) AS "stdev_x", CASE WHEN bool_or(kql.is_extreme(q."y")) THEN 'NaN' ELSE COALESCE(stddev_pop(q."y") FILTER (WHERE NOT kql.is_extreme(q."y")), 0) END AS "stdevp_y", CASE WHEN bool_or(kql.is_extreme(q."y")) THEN 'NaN' ELSE COALESCE(var_samp(q."y") FILTER (WHERE NOT kql.is_extreme(q."y")), 0) END AS "variance_y", kql.spread(count(q."x"::numeric), sum(q."x"::numeric), sum(q."x"::numeric * q."x"::numeric), false, false) AS "variancep_x", CASE WHEN bool_or((kql.is_extreme(q."x"::float8) OR kql.is_extreme(q."y"))) THEN 'NaN' ELSE COALESCE(covar_samp(q."x"::float8, q."y") FILTER (WHERE NOT (kql.is_extreme(q."x"::float8) OR kql.is_extreme(q."y"))), 0) END AS "covariance_x_y", percentile_disc($1::float8) WITHIN GROUP (ORDER BY q."x") AS "percentile_x_50", jsonb_build_array(kql.to_dynamic(percentile_disc($2::float8) WITHIN GROUP (ORDER BY q."y")), kql.to_dynamic(percentile_disc($3::float8) WITHIN GROUP (ORDER BY q."y"))) AS "percentile_y", kql.make_bag(kql.parse_json(kql.to_text(q."x"))) AS "bag_x", bit_and(q."x") AS "binary_all_and_x", COALESCE(jsonb_agg(kql.to_dynamic(q."x")) FILTER (WHERE true AND kql.to_dynamic(q."x") IS NOT NULL), '[]') AS "list_x"
FROM (SELECT NULL::int8 AS "x", NULL::float8 AS "y" WHERE false) AS q
-- $1 = 0.49999999999995
-- $2 = 0.049999999999995
-- $3 = 0.9499999999999049

-- shard
SELECT q."x", q."y"
FROM (SELECT NULL::int8 AS "x", NULL::float8 AS "y" WHERE false) AS q

-- merge
SELECT kql.spread(count(q."x"::numeric), sum(q."x"::numeric), sum(q."x"::numeric * q."x"::numeric), true, true) AS "stdev_x", CASE WHEN bool_or(kql.is_extreme(q."y")) THEN 'NaN' ELSE COALESCE(stddev_pop(q."y") FILTER (WHERE NOT kql.is_extreme(q."y")), 0) END AS "stdevp_y", CASE WHEN bool_or(kql.is_extreme(q."y")) THEN 'NaN' ELSE COALESCE(var_samp(q."y") FILTER (WHERE NOT kql.is_extreme(q."y")), 0) END AS "variance_y", kql.spread(count(q."x"::numeric), sum(q."x"::numeric), sum(q."x"::numeric * q."x"::numeric), false, false) AS "variancep_x", CASE WHEN bool_or((kql.is_extreme(q."x"::float8) OR kql.is_extreme(q."y"))) THEN 'NaN' ELSE COALESCE(covar_samp(q."x"::float8, q."y") FILTER (WHERE NOT (kql.is_extreme(q."x"::float8) OR kql.is_extreme(q."y"))), 0) END AS "covariance_x_y", percentile_disc($1::float8) WITHIN GROUP (ORDER BY q."x") AS "percentile_x_50", jsonb_build_array(kql.to_dynamic(percentile_disc($2::float8) WITHIN GROUP (ORDER BY q."y")), kql.to_dynamic(percentile_disc($3::float8) WITHIN GROUP (ORDER BY q."y"))) AS "percentile_y", kql.make_bag(kql.parse_json(kql.to_text(q."x"))) AS "bag_x", bit_and(q."x") AS "binary_all_and_x", COALESCE(jsonb_agg(kql.to_dynamic(q."x")) FILTER (WHERE true AND kql.to_dynamic(q."x") IS NOT NULL), '[]') AS "list_x"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
-- $1 = 0.49999999999995
-- $2 = 0.049999999999995
-- $3 = 0.9499999999999049
