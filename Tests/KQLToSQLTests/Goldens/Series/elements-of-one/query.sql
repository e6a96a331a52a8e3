-- whole
SELECT q."s", q."a", q."f", q."c", q."g", q."e", q."l", q."i", q."o"
FROM (SELECT q."s", kql.series_abs(q."s") AS "a", kql.series_floor(q."s") AS "f", kql.series_ceiling(q."s") AS "c", kql.series_sign(q."s") AS "g", kql.series_exp(q."s") AS "e", kql.series_log(q."s") AS "l", kql.series_asin(q."s") AS "i", kql.series_acos(q."s") AS "o", q."_identity"
FROM (VALUES ($1::jsonb, $2::int8),
  ($3::jsonb, $4::int8),
  ($5::jsonb, $6::int8),
  (NULL::jsonb, $7::int8),
  ($8::jsonb, $9::int8),
  ($10::jsonb, $11::int8)) AS q("s", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "[-6.5,0,8.2]"
-- $2 = 0
-- $3 = "[1,null,\"a\",true,2.0]"
-- $4 = 1
-- $5 = "[]"
-- $6 = 2
-- $7 = 3
-- $8 = "{\"a\":1}"
-- $9 = 4
-- $10 = "[-9223372036854775807,1e+300]"
-- $11 = 5

-- shard
SELECT q."s", kql.series_abs(q."s") AS "a", kql.series_floor(q."s") AS "f", kql.series_ceiling(q."s") AS "c", kql.series_sign(q."s") AS "g", kql.series_exp(q."s") AS "e", kql.series_log(q."s") AS "l", kql.series_asin(q."s") AS "i", kql.series_acos(q."s") AS "o", q."_identity"
FROM (VALUES ($1::jsonb, $2::int8),
  ($3::jsonb, $4::int8),
  ($5::jsonb, $6::int8),
  (NULL::jsonb, $7::int8),
  ($8::jsonb, $9::int8),
  ($10::jsonb, $11::int8)) AS q("s", "_identity")
-- $1 = "[-6.5,0,8.2]"
-- $2 = 0
-- $3 = "[1,null,\"a\",true,2.0]"
-- $4 = 1
-- $5 = "[]"
-- $6 = 2
-- $7 = 3
-- $8 = "{\"a\":1}"
-- $9 = 4
-- $10 = "[-9223372036854775807,1e+300]"
-- $11 = 5

-- merge
SELECT q."s", q."a", q."f", q."c", q."g", q."e", q."l", q."i", q."o"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
