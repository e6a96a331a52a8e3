-- whole
SELECT kql.spread(count(q."x"::numeric), sum(q."x"::numeric), sum(q."x"::numeric * q."x"::numeric), true, true) AS "stdev_x", kql.spread(count(q."x"::numeric) FILTER (WHERE (kql.modulo(q."x", $1::int8) = $2::int8)), sum(q."x"::numeric) FILTER (WHERE (kql.modulo(q."x", $1::int8) = $2::int8)), sum(q."x"::numeric * q."x"::numeric) FILTER (WHERE (kql.modulo(q."x", $1::int8) = $2::int8)), true, true) AS "stdevif_x", kql.spread(count(q."x"::numeric), sum(q."x"::numeric), sum(q."x"::numeric * q."x"::numeric), false, false) AS "variancep_x", CASE WHEN bool_or((q."x" <= $3::int8) AND kql.is_extreme(kql.multiply(q."x"::float8, $4::float8))) THEN 'NaN' ELSE COALESCE(var_samp(kql.multiply(q."x"::float8, $4::float8)) FILTER (WHERE (q."x" <= $3::int8) AND NOT kql.is_extreme(kql.multiply(q."x"::float8, $4::float8))), 0) END AS "varianceif_", kql.spread(count(CASE WHEN (q."x" = $5::int8) THEN q."x" ELSE NULL::int8 END::numeric), sum(CASE WHEN (q."x" = $5::int8) THEN q."x" ELSE NULL::int8 END::numeric), sum(CASE WHEN (q."x" = $5::int8) THEN q."x" ELSE NULL::int8 END::numeric * CASE WHEN (q."x" = $5::int8) THEN q."x" ELSE NULL::int8 END::numeric), true, true) AS "one", CASE WHEN bool_or((kql.is_extreme(q."x"::float8) OR kql.is_extreme(kql.multiply(q."x", $1::int8)::float8))) THEN 'NaN' ELSE COALESCE(covar_samp(q."x"::float8, kql.multiply(q."x", $1::int8)::float8) FILTER (WHERE NOT (kql.is_extreme(q."x"::float8) OR kql.is_extreme(kql.multiply(q."x", $1::int8)::float8))), 0) END AS "covariance_x_", CASE WHEN bool_or((q."x" < $6::int8) AND (kql.is_extreme(q."x"::float8) OR kql.is_extreme(kql.multiply(q."x", $1::int8)::float8))) THEN 'NaN' ELSE COALESCE(covar_pop(q."x"::float8, kql.multiply(q."x", $1::int8)::float8) FILTER (WHERE (q."x" < $6::int8) AND NOT (kql.is_extreme(q."x"::float8) OR kql.is_extreme(kql.multiply(q."x", $1::int8)::float8))), 0) END AS "covariancepif_x_", bit_and(q."x") AS "binary_all_and_x", bit_or(q."x") AS "binary_all_or_x", bit_xor(q."x") AS "binary_all_xor_x"
FROM (SELECT n AS "x" FROM generate_series($5::int8, $7::int8, $5::int8) AS g(n)) AS q
-- $1 = 2
-- $2 = 0
-- $3 = 5
-- $4 = 1.0
-- $5 = 1
-- $6 = 3
-- $7 = 100

-- shard
SELECT q."x"
FROM (SELECT n AS "x" FROM generate_series($1::int8, $2::int8, $1::int8) AS g(n)) AS q
-- $1 = 1
-- $2 = 100

-- merge
SELECT kql.spread(count(q."x"::numeric), sum(q."x"::numeric), sum(q."x"::numeric * q."x"::numeric), true, true) AS "stdev_x", kql.spread(count(q."x"::numeric) FILTER (WHERE (kql.modulo(q."x", $1::int8) = $2::int8)), sum(q."x"::numeric) FILTER (WHERE (kql.modulo(q."x", $1::int8) = $2::int8)), sum(q."x"::numeric * q."x"::numeric) FILTER (WHERE (kql.modulo(q."x", $1::int8) = $2::int8)), true, true) AS "stdevif_x", kql.spread(count(q."x"::numeric), sum(q."x"::numeric), sum(q."x"::numeric * q."x"::numeric), false, false) AS "variancep_x", CASE WHEN bool_or((q."x" <= $3::int8) AND kql.is_extreme(kql.multiply(q."x"::float8, $4::float8))) THEN 'NaN' ELSE COALESCE(var_samp(kql.multiply(q."x"::float8, $4::float8)) FILTER (WHERE (q."x" <= $3::int8) AND NOT kql.is_extreme(kql.multiply(q."x"::float8, $4::float8))), 0) END AS "varianceif_", kql.spread(count(CASE WHEN (q."x" = $5::int8) THEN q."x" ELSE NULL::int8 END::numeric), sum(CASE WHEN (q."x" = $5::int8) THEN q."x" ELSE NULL::int8 END::numeric), sum(CASE WHEN (q."x" = $5::int8) THEN q."x" ELSE NULL::int8 END::numeric * CASE WHEN (q."x" = $5::int8) THEN q."x" ELSE NULL::int8 END::numeric), true, true) AS "one", CASE WHEN bool_or((kql.is_extreme(q."x"::float8) OR kql.is_extreme(kql.multiply(q."x", $1::int8)::float8))) THEN 'NaN' ELSE COALESCE(covar_samp(q."x"::float8, kql.multiply(q."x", $1::int8)::float8) FILTER (WHERE NOT (kql.is_extreme(q."x"::float8) OR kql.is_extreme(kql.multiply(q."x", $1::int8)::float8))), 0) END AS "covariance_x_", CASE WHEN bool_or((q."x" < $6::int8) AND (kql.is_extreme(q."x"::float8) OR kql.is_extreme(kql.multiply(q."x", $1::int8)::float8))) THEN 'NaN' ELSE COALESCE(covar_pop(q."x"::float8, kql.multiply(q."x", $1::int8)::float8) FILTER (WHERE (q."x" < $6::int8) AND NOT (kql.is_extreme(q."x"::float8) OR kql.is_extreme(kql.multiply(q."x", $1::int8)::float8))), 0) END AS "covariancepif_x_", bit_and(q."x") AS "binary_all_and_x", bit_or(q."x") AS "binary_all_or_x", bit_xor(q."x") AS "binary_all_xor_x"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
-- $1 = 2
-- $2 = 0
-- $3 = 5
-- $4 = 1.0
-- $5 = 1
-- $6 = 3
