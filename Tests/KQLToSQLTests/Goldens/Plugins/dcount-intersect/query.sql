-- whole
SELECT kql.subtract(q."s0", $1::int8) AS "Column1", kql.subtract(q."s1", $1::int8) AS "Column2", kql.subtract(q."s2", $1::int8) AS "Column3", q."s3"
FROM (SELECT kql.hll_intersection(jsonb_build_array(q."evens"), $2::int4) AS "s0", kql.hll_intersection(jsonb_build_array(q."evens", q."threes"), $3::int4) AS "s1", kql.hll_intersection(jsonb_build_array(q."evens", q."threes", q."fives"), $4::int4) AS "s2", kql.hll_intersection(jsonb_build_array(q."evens", q."threes", q."fives", q."none"), $5::int4) AS "s3"
FROM (SELECT kql.hll_of(jsonb_agg(DISTINCT kql.to_dynamic(CASE WHEN (kql.modulo(q."x", $6::int8) = $7::int8) THEN q."x" ELSE $7::int8 END)) FILTER (WHERE CASE WHEN (kql.modulo(q."x", $6::int8) = $7::int8) THEN q."x" ELSE $7::int8 END IS NOT NULL)) AS "evens", kql.hll_of(jsonb_agg(DISTINCT kql.to_dynamic(CASE WHEN (kql.modulo(q."x", $8::int8) = $7::int8) THEN q."x" ELSE $7::int8 END)) FILTER (WHERE CASE WHEN (kql.modulo(q."x", $8::int8) = $7::int8) THEN q."x" ELSE $7::int8 END IS NOT NULL)) AS "threes", kql.hll_of(jsonb_agg(DISTINCT kql.to_dynamic(CASE WHEN (kql.modulo(q."x", $9::int8) = $7::int8) THEN q."x" ELSE $7::int8 END)) FILTER (WHERE CASE WHEN (kql.modulo(q."x", $9::int8) = $7::int8) THEN q."x" ELSE $7::int8 END IS NOT NULL)) AS "fives", kql.hll_of(jsonb_agg(DISTINCT kql.to_dynamic(NULL::int8)) FILTER (WHERE NULL::int8 IS NOT NULL)) AS "none"
FROM (SELECT n AS "x" FROM generate_series($1::int8, $10::int8, $1::int8) AS g(n)) AS q) AS q) AS q
-- $1 = 1
-- $2 = 1
-- $3 = 2
-- $4 = 3
-- $5 = 4
-- $6 = 2
-- $7 = 0
-- $8 = 3
-- $9 = 5
-- $10 = 100

-- shard
SELECT q."_hll", q."_hll1", q."_hll2", q."_hll3"
FROM (SELECT true AS "_all", kql.hll_of(jsonb_agg(DISTINCT kql.to_dynamic(CASE WHEN (kql.modulo(q."x", $1::int8) = $2::int8) THEN q."x" ELSE $2::int8 END)) FILTER (WHERE CASE WHEN (kql.modulo(q."x", $1::int8) = $2::int8) THEN q."x" ELSE $2::int8 END IS NOT NULL)) AS "_hll", kql.hll_of(jsonb_agg(DISTINCT kql.to_dynamic(CASE WHEN (kql.modulo(q."x", $3::int8) = $2::int8) THEN q."x" ELSE $2::int8 END)) FILTER (WHERE CASE WHEN (kql.modulo(q."x", $3::int8) = $2::int8) THEN q."x" ELSE $2::int8 END IS NOT NULL)) AS "_hll1", kql.hll_of(jsonb_agg(DISTINCT kql.to_dynamic(CASE WHEN (kql.modulo(q."x", $4::int8) = $2::int8) THEN q."x" ELSE $2::int8 END)) FILTER (WHERE CASE WHEN (kql.modulo(q."x", $4::int8) = $2::int8) THEN q."x" ELSE $2::int8 END IS NOT NULL)) AS "_hll2", kql.hll_of(jsonb_agg(DISTINCT kql.to_dynamic(NULL::int8)) FILTER (WHERE NULL::int8 IS NOT NULL)) AS "_hll3"
FROM (SELECT n AS "x" FROM generate_series($5::int8, $6::int8, $5::int8) AS g(n)) AS q
GROUP BY 1) AS q
-- $1 = 2
-- $2 = 0
-- $3 = 3
-- $4 = 5
-- $5 = 1
-- $6 = 100

-- merge
SELECT kql.subtract(q."s0", $1::int8) AS "Column1", kql.subtract(q."s1", $1::int8) AS "Column2", kql.subtract(q."s2", $1::int8) AS "Column3", q."s3"
FROM (SELECT kql.hll_intersection(jsonb_build_array(q."evens"), $2::int4) AS "s0", kql.hll_intersection(jsonb_build_array(q."evens", q."threes"), $3::int4) AS "s1", kql.hll_intersection(jsonb_build_array(q."evens", q."threes", q."fives"), $4::int4) AS "s2", kql.hll_intersection(jsonb_build_array(q."evens", q."threes", q."fives", q."none"), $5::int4) AS "s3"
FROM (SELECT kql.hll_merge(jsonb_agg(q."_hll")) AS "evens", kql.hll_merge(jsonb_agg(q."_hll1")) AS "threes", kql.hll_merge(jsonb_agg(q."_hll2")) AS "fives", kql.hll_merge(jsonb_agg(q."_hll3")) AS "none"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q
-- $1 = 1
-- $2 = 1
-- $3 = 2
-- $4 = 3
-- $5 = 4
