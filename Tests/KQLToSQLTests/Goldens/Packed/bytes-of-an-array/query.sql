-- whole
SELECT kql.base64_encode_fromarray(kql.base64_decode_toarray($1::text)) AS "a", kql.base64_encode_fromarray(kql.base64_decode_toarray($2::text)) AS "b", kql.base64_encode_fromarray($3::jsonb) AS "c", kql.base64_encode_fromarray($4::jsonb) AS "d", kql.base64_encode_fromarray($5::jsonb) AS "e", kql.base64_encode_fromarray(NULL::jsonb) AS "f"
FROM (SELECT) AS q
-- $1 = "S3VzdG8="
-- $2 = "U3RyaW5n0KHR0tGA0L7Rh9C60LA"
-- $3 = "[]"
-- $4 = "[1,256]"
-- $5 = "[1,\"a\"]"

-- shard
SELECT kql.base64_encode_fromarray(kql.base64_decode_toarray($1::text)) AS "a", kql.base64_encode_fromarray(kql.base64_decode_toarray($2::text)) AS "b", kql.base64_encode_fromarray($3::jsonb) AS "c", kql.base64_encode_fromarray($4::jsonb) AS "d", kql.base64_encode_fromarray($5::jsonb) AS "e", kql.base64_encode_fromarray(NULL::jsonb) AS "f"
FROM (SELECT) AS q
-- $1 = "S3VzdG8="
-- $2 = "U3RyaW5n0KHR0tGA0L7Rh9C60LA"
-- $3 = "[]"
-- $4 = "[1,256]"
-- $5 = "[1,\"a\"]"

-- merge
SELECT q."a", q."b", q."c", q."d", q."e", q."f"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
