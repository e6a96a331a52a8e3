-- whole
SELECT q."a", q."b", q."Column1", q."Column2", q."Column3", q."Column4", q."Column5"
FROM (SELECT q."a", q."b", kql.series_add(q."a", q."b") AS "Column1", kql.series_subtract(q."a", q."b") AS "Column2", kql.series_multiply(q."a", q."b") AS "Column3", kql.series_divide(q."a", q."b") AS "Column4", kql.series_pow(q."a", q."b") AS "Column5", q."_identity"
FROM (VALUES ($1::jsonb, $2::jsonb, $3::int8),
  ($4::jsonb, $5::jsonb, $6::int8),
  ($7::jsonb, $8::jsonb, $9::int8),
  ($10::jsonb, $8::jsonb, $11::int8),
  (NULL::jsonb, $8::jsonb, $12::int8)) AS q("a", "b", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "[1,2,4]"
-- $2 = "[4,2,1]"
-- $3 = 0
-- $4 = "[1,2.5,null,7]"
-- $5 = "[0,2,3]"
-- $6 = 1
-- $7 = "[9223372036854775807]"
-- $8 = "[1]"
-- $9 = 2
-- $10 = "[]"
-- $11 = 3
-- $12 = 4

-- shard
SELECT q."a", q."b", kql.series_add(q."a", q."b") AS "Column1", kql.series_subtract(q."a", q."b") AS "Column2", kql.series_multiply(q."a", q."b") AS "Column3", kql.series_divide(q."a", q."b") AS "Column4", kql.series_pow(q."a", q."b") AS "Column5", q."_identity"
FROM (VALUES ($1::jsonb, $2::jsonb, $3::int8),
  ($4::jsonb, $5::jsonb, $6::int8),
  ($7::jsonb, $8::jsonb, $9::int8),
  ($10::jsonb, $8::jsonb, $11::int8),
  (NULL::jsonb, $8::jsonb, $12::int8)) AS q("a", "b", "_identity")
-- $1 = "[1,2,4]"
-- $2 = "[4,2,1]"
-- $3 = 0
-- $4 = "[1,2.5,null,7]"
-- $5 = "[0,2,3]"
-- $6 = 1
-- $7 = "[9223372036854775807]"
-- $8 = "[1]"
-- $9 = 2
-- $10 = "[]"
-- $11 = 3
-- $12 = 4

-- merge
SELECT q."a", q."b", q."Column1", q."Column2", q."Column3", q."Column4", q."Column5"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
