-- whole
SELECT kql.hll_count(q."aggregate 0") AS "total", kql.hll_count(q."aggregate 1") AS "dcount_hll_any_none", q."aggregate 2" AS "hll_n", kql.hll_count(q."aggregate 3") AS "dcount_hll_any_texts", (kql.hll_values(q."aggregate 4") IS NOT NULL) AS "valid", kql.hll_count($1::jsonb) AS "other"
FROM (SELECT kql.hll_merge(jsonb_agg(q."union")) AS "aggregate 0", (array_agg(q."none" ORDER BY q."odd" ASC NULLS LAST) FILTER (WHERE q."none" IS NOT NULL AND true))[1] AS "aggregate 1", kql.hll_of(jsonb_agg(DISTINCT kql.to_dynamic(q."n")) FILTER (WHERE q."n" IS NOT NULL)) AS "aggregate 2", (array_agg(q."texts" ORDER BY q."odd" ASC NULLS LAST) FILTER (WHERE q."texts" IS NOT NULL AND true))[1] AS "aggregate 3", (array_agg(q."a" ORDER BY q."odd" ASC NULLS LAST) FILTER (WHERE q."a" IS NOT NULL AND true))[1] AS "aggregate 4"
FROM (SELECT q."a", q."none", q."texts", q."n", kql.hll_merge(jsonb_build_array(q."a", q."b")) AS "union", q."odd"
FROM (SELECT kql.modulo(q."x", $2::int8) AS "odd", kql.hll_of(jsonb_agg(DISTINCT kql.to_dynamic(q."x")) FILTER (WHERE q."x" IS NOT NULL)) AS "a", kql.hll_of(jsonb_agg(DISTINCT kql.to_dynamic(kql.add(q."x", $3::int8))) FILTER (WHERE kql.add(q."x", $3::int8) IS NOT NULL AND (q."x" > $2::int8))) AS "b", kql.hll_of(jsonb_agg(DISTINCT kql.to_dynamic(NULL::int8)) FILTER (WHERE NULL::int8 IS NOT NULL)) AS "none", kql.hll_of(jsonb_agg(DISTINCT kql.to_dynamic(kql.to_text(kql.modulo(q."x", $4::int8)))) FILTER (WHERE kql.to_text(kql.modulo(q."x", $4::int8)) IS NOT NULL)) AS "texts", count(*) AS "n"
FROM (SELECT n AS "x" FROM generate_series($5::int8, $6::int8, $5::int8) AS g(n)) AS q
GROUP BY 1) AS q) AS q) AS q
-- $1 = "[1]"
-- $2 = 2
-- $3 = 5
-- $4 = 3
-- $5 = 1
-- $6 = 10

-- shard
SELECT kql.modulo(q."x", $1::int8) AS "odd", kql.hll_of(jsonb_agg(DISTINCT kql.to_dynamic(q."x")) FILTER (WHERE q."x" IS NOT NULL)) AS "_hll", kql.hll_of(jsonb_agg(DISTINCT kql.to_dynamic(kql.add(q."x", $2::int8))) FILTER (WHERE kql.add(q."x", $2::int8) IS NOT NULL AND (q."x" > $1::int8))) AS "_hll_if", kql.hll_of(jsonb_agg(DISTINCT kql.to_dynamic(NULL::int8)) FILTER (WHERE NULL::int8 IS NOT NULL)) AS "_hll1", kql.hll_of(jsonb_agg(DISTINCT kql.to_dynamic(kql.to_text(kql.modulo(q."x", $3::int8)))) FILTER (WHERE kql.to_text(kql.modulo(q."x", $3::int8)) IS NOT NULL)) AS "_hll2", count(*) AS "_count"
FROM (SELECT n AS "x" FROM generate_series($4::int8, $5::int8, $4::int8) AS g(n)) AS q
GROUP BY 1
-- $1 = 2
-- $2 = 5
-- $3 = 3
-- $4 = 1
-- $5 = 10

-- merge
SELECT kql.hll_count(q."aggregate 0") AS "total", kql.hll_count(q."aggregate 1") AS "dcount_hll_any_none", q."aggregate 2" AS "hll_n", kql.hll_count(q."aggregate 3") AS "dcount_hll_any_texts", (kql.hll_values(q."aggregate 4") IS NOT NULL) AS "valid", kql.hll_count($1::jsonb) AS "other"
FROM (SELECT kql.hll_merge(jsonb_agg(q."union")) AS "aggregate 0", (array_agg(q."none" ORDER BY q."odd" ASC NULLS LAST) FILTER (WHERE q."none" IS NOT NULL AND true))[1] AS "aggregate 1", kql.hll_of(jsonb_agg(DISTINCT kql.to_dynamic(q."n")) FILTER (WHERE q."n" IS NOT NULL)) AS "aggregate 2", (array_agg(q."texts" ORDER BY q."odd" ASC NULLS LAST) FILTER (WHERE q."texts" IS NOT NULL AND true))[1] AS "aggregate 3", (array_agg(q."a" ORDER BY q."odd" ASC NULLS LAST) FILTER (WHERE q."a" IS NOT NULL AND true))[1] AS "aggregate 4"
FROM (SELECT q."a", q."none", q."texts", q."n", kql.hll_merge(jsonb_build_array(q."a", q."b")) AS "union", q."odd"
FROM (SELECT q."odd", kql.hll_merge(jsonb_agg(q."_hll")) AS "a", kql.hll_merge(jsonb_agg(q."_hll_if")) AS "b", kql.hll_merge(jsonb_agg(q."_hll1")) AS "none", kql.hll_merge(jsonb_agg(q."_hll2")) AS "texts", COALESCE(sum(q."_count"), 0)::int8 AS "n"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q) AS q) AS q
-- $1 = "[1]"
