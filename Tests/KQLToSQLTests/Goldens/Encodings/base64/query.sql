-- whole
SELECT q."t", q."text", q."old", q."bytes", q."back", q."plain", q."plain2"
FROM (SELECT q."t", kql.base64_decode_tostring(q."t") AS "text", kql.base64_decode_tostring(q."t") AS "old", kql.base64_decode_toarray(q."t") AS "bytes", kql.base64_encode_tostring(kql.base64_decode_tostring(q."t")) AS "back", regexp_replace(kql.base64_decode_tostring(q."t") COLLATE "C", $1::text, $2::text, 'g') AS "plain", kql.replace(kql.base64_decode_tostring(q."t"), $3::text, $2::text) AS "plain2", q."_identity"
FROM (VALUES ($4::text, $5::int8),
  ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($2::text, $12::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "(\\uFFFD)"
-- $2 = ""
-- $3 = "�"
-- $4 = "S3VzdG8="
-- $5 = 0
-- $6 = "cABvAHcAZQByAA=="
-- $7 = 1
-- $8 = "not base64!"
-- $9 = 2
-- $10 = "////"
-- $11 = 3
-- $12 = 4

-- shard
SELECT q."t", kql.base64_decode_tostring(q."t") AS "text", kql.base64_decode_tostring(q."t") AS "old", kql.base64_decode_toarray(q."t") AS "bytes", kql.base64_encode_tostring(kql.base64_decode_tostring(q."t")) AS "back", regexp_replace(kql.base64_decode_tostring(q."t") COLLATE "C", $1::text, $2::text, 'g') AS "plain", kql.replace(kql.base64_decode_tostring(q."t"), $3::text, $2::text) AS "plain2", q."_identity"
FROM (VALUES ($4::text, $5::int8),
  ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($2::text, $12::int8)) AS q("t", "_identity")
-- $1 = "(\\uFFFD)"
-- $2 = ""
-- $3 = "�"
-- $4 = "S3VzdG8="
-- $5 = 0
-- $6 = "cABvAHcAZQByAA=="
-- $7 = 1
-- $8 = "not base64!"
-- $9 = 2
-- $10 = "////"
-- $11 = 3
-- $12 = 4

-- merge
SELECT q."t", q."text", q."old", q."bytes", q."back", q."plain", q."plain2"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
