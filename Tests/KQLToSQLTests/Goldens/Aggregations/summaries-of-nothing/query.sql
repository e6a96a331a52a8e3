-- whole
SELECT (array_agg(q."x") FILTER (WHERE q."~rank0" = 1))[1] AS "any_x", (array_agg(q."x") FILTER (WHERE q."~rank1" = 1))[1] AS "arg_max_x", COALESCE(kql.numeric_to_real(sum(q."x") / NULLIF(count(q."x"), 0)), 'NaN') AS "avg_x", kql.schema_shown(kql.schema_paths(kql.parse_json(kql.to_text(q."x")))) AS "schema_x", max(q."x") AS "max_x", percentile_disc($1::float8) WITHIN GROUP (ORDER BY q."x") AS "percentile_x_55", kql.hll_of(jsonb_agg(DISTINCT kql.to_dynamic(q."x")) FILTER (WHERE q."x" IS NOT NULL)) AS "hll_x", kql.spread(count(q."x"::numeric), sum(q."x"::numeric), sum(q."x"::numeric * q."x"::numeric), true, true) AS "stdev_x", kql.to_long(COALESCE(sum(q."x"), 0)) AS "sum_x", kql.to_long(COALESCE(sum(q."x") FILTER (WHERE (q."x" > $2::int8)), 0)) AS "sumif_x", kql.tdigest_of('number', jsonb_agg(jsonb_build_array(kql.to_dynamic(q."x"), 1))) AS "tdigest_x", kql.spread(count(q."x"::numeric), sum(q."x"::numeric), sum(q."x"::numeric * q."x"::numeric), true, false) AS "variance_x"
FROM (SELECT q."x", row_number() OVER (ORDER BY (q."x" IS NULL) ASC NULLS LAST) AS "~rank0", row_number() OVER (ORDER BY q."x" DESC NULLS LAST) AS "~rank1"
FROM (SELECT NULL::int8 AS "x" WHERE false) AS q) AS q
-- $1 = 0.549999999999945
-- $2 = 0

-- shard
SELECT q."x"
FROM (SELECT NULL::int8 AS "x" WHERE false) AS q

-- merge
SELECT (array_agg(q."x") FILTER (WHERE q."~rank0" = 1))[1] AS "any_x", (array_agg(q."x") FILTER (WHERE q."~rank1" = 1))[1] AS "arg_max_x", COALESCE(kql.numeric_to_real(sum(q."x") / NULLIF(count(q."x"), 0)), 'NaN') AS "avg_x", kql.schema_shown(kql.schema_paths(kql.parse_json(kql.to_text(q."x")))) AS "schema_x", max(q."x") AS "max_x", percentile_disc($1::float8) WITHIN GROUP (ORDER BY q."x") AS "percentile_x_55", kql.hll_of(jsonb_agg(DISTINCT kql.to_dynamic(q."x")) FILTER (WHERE q."x" IS NOT NULL)) AS "hll_x", kql.spread(count(q."x"::numeric), sum(q."x"::numeric), sum(q."x"::numeric * q."x"::numeric), true, true) AS "stdev_x", kql.to_long(COALESCE(sum(q."x"), 0)) AS "sum_x", kql.to_long(COALESCE(sum(q."x") FILTER (WHERE (q."x" > $2::int8)), 0)) AS "sumif_x", kql.tdigest_of('number', jsonb_agg(jsonb_build_array(kql.to_dynamic(q."x"), 1))) AS "tdigest_x", kql.spread(count(q."x"::numeric), sum(q."x"::numeric), sum(q."x"::numeric * q."x"::numeric), true, false) AS "variance_x"
FROM (SELECT q."x", row_number() OVER (ORDER BY (q."x" IS NULL) ASC NULLS LAST) AS "~rank0", row_number() OVER (ORDER BY q."x" DESC NULLS LAST) AS "~rank1"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q
-- $1 = 0.549999999999945
-- $2 = 0
