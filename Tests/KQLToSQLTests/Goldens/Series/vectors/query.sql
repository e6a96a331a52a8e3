-- whole
SELECT q."a", q."b", q."sum", q."product", q."magnitude", q."dot", q."cosine", q."given", q."pearson"
FROM (SELECT q."a", q."b", kql.series_sum(q."a") AS "sum", kql.series_product(q."a") AS "product", kql.series_magnitude(q."a") AS "magnitude", kql.series_dot_product(q."a", q."b") AS "dot", kql.series_cosine_similarity(q."a", q."b", NULL::float8, NULL::float8) AS "cosine", kql.series_cosine_similarity(q."a", q."b", $1::float8, $2::float8) AS "given", kql.series_pearson_correlation(q."a", q."b") AS "pearson", q."_identity"
FROM (VALUES ($3::jsonb, $4::jsonb, $5::int8),
  ($6::jsonb, $7::jsonb, $8::int8),
  ($9::jsonb, $10::jsonb, $11::int8),
  ($12::jsonb, $7::jsonb, $13::int8),
  (NULL::jsonb, $10::jsonb, $14::int8)) AS q("a", "b", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 1.0
-- $2 = 2.0
-- $3 = "[1,2,3,4]"
-- $4 = "[2,4,6,8.5]"
-- $5 = 0
-- $6 = "[1,\"x\",3]"
-- $7 = "[1,2]"
-- $8 = 1
-- $9 = "[]"
-- $10 = "[1]"
-- $11 = 2
-- $12 = "[5,5]"
-- $13 = 3
-- $14 = 4

-- shard
SELECT q."a", q."b", kql.series_sum(q."a") AS "sum", kql.series_product(q."a") AS "product", kql.series_magnitude(q."a") AS "magnitude", kql.series_dot_product(q."a", q."b") AS "dot", kql.series_cosine_similarity(q."a", q."b", NULL::float8, NULL::float8) AS "cosine", kql.series_cosine_similarity(q."a", q."b", $1::float8, $2::float8) AS "given", kql.series_pearson_correlation(q."a", q."b") AS "pearson", q."_identity"
FROM (VALUES ($3::jsonb, $4::jsonb, $5::int8),
  ($6::jsonb, $7::jsonb, $8::int8),
  ($9::jsonb, $10::jsonb, $11::int8),
  ($12::jsonb, $7::jsonb, $13::int8),
  (NULL::jsonb, $10::jsonb, $14::int8)) AS q("a", "b", "_identity")
-- $1 = 1.0
-- $2 = 2.0
-- $3 = "[1,2,3,4]"
-- $4 = "[2,4,6,8.5]"
-- $5 = 0
-- $6 = "[1,\"x\",3]"
-- $7 = "[1,2]"
-- $8 = 1
-- $9 = "[]"
-- $10 = "[1]"
-- $11 = 2
-- $12 = "[5,5]"
-- $13 = 3
-- $14 = 4

-- merge
SELECT q."a", q."b", q."sum", q."product", q."magnitude", q."dot", q."cosine", q."given", q."pearson"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
