-- whole
SELECT q."t", q."whole", q."group", q."typed", q."span"
FROM (SELECT q."t", COALESCE((regexp_match(q."t" COLLATE "C", $1::text))[$2::int4], '') AS "whole", COALESCE((regexp_match(q."t" COLLATE "C", $3::text))[$4::int4], '') AS "group", kql.to_long(COALESCE((regexp_match(q."t" COLLATE "C", $3::text))[$4::int4], '')) AS "typed", kql.multiply(kql.to_int(kql.to_long(COALESCE((regexp_match(q."t" COLLATE "C", $3::text))[$4::int4], '')))::int8, $5::int8) AS "span", q."_identity"
FROM (VALUES ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "(Duration\\=[0-9]+)"
-- $2 = 1
-- $3 = "(Duration\\=)([0-9]+)"
-- $4 = 2
-- $5 = 10000000
-- $6 = "PlatformId=12 Duration=600"
-- $7 = 0
-- $8 = "no match"
-- $9 = 1
-- $10 = ""
-- $11 = 2

-- shard
SELECT q."t", COALESCE((regexp_match(q."t" COLLATE "C", $1::text))[$2::int4], '') AS "whole", COALESCE((regexp_match(q."t" COLLATE "C", $3::text))[$4::int4], '') AS "group", kql.to_long(COALESCE((regexp_match(q."t" COLLATE "C", $3::text))[$4::int4], '')) AS "typed", kql.multiply(kql.to_int(kql.to_long(COALESCE((regexp_match(q."t" COLLATE "C", $3::text))[$4::int4], '')))::int8, $5::int8) AS "span", q."_identity"
FROM (VALUES ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8)) AS q("t", "_identity")
-- $1 = "(Duration\\=[0-9]+)"
-- $2 = 1
-- $3 = "(Duration\\=)([0-9]+)"
-- $4 = 2
-- $5 = 10000000
-- $6 = "PlatformId=12 Duration=600"
-- $7 = 0
-- $8 = "no match"
-- $9 = 1
-- $10 = ""
-- $11 = 2

-- merge
SELECT q."t", q."whole", q."group", q."typed", q."span"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
