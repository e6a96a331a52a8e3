-- whole
SELECT $1::text AS "a", length($2::text)::int8 AS "b", length($3::text)::int8 AS "pair", $4::text AS "swapped", true AS "equal", kql.codepoints($2::text) AS "codes", kql.to_text(kql.parse_json($5::text)) AS "json", kql.to_text(kql.parse_json($6::text)) AS "lone", kql.to_text(kql.parse_json($7::text)) AS "inside", kql.codepoints_to_string(jsonb_build_array(kql.to_dynamic($8::int8))) AS "none", kql.codepoints_to_string(jsonb_build_array(kql.to_dynamic($9::int8))) AS "high"
FROM (SELECT) AS q
-- $1 = "x�y"
-- $2 = "�"
-- $3 = "😀"
-- $4 = "��"
-- $5 = "\"\\ud83d\\ude00\""
-- $6 = "\"\\ud800\""
-- $7 = "{\"a\":\"\\udc00\"}"
-- $8 = 55296
-- $9 = 128512

-- shard
SELECT $1::text AS "a", length($2::text)::int8 AS "b", length($3::text)::int8 AS "pair", $4::text AS "swapped", true AS "equal", kql.codepoints($2::text) AS "codes", kql.to_text(kql.parse_json($5::text)) AS "json", kql.to_text(kql.parse_json($6::text)) AS "lone", kql.to_text(kql.parse_json($7::text)) AS "inside", kql.codepoints_to_string(jsonb_build_array(kql.to_dynamic($8::int8))) AS "none", kql.codepoints_to_string(jsonb_build_array(kql.to_dynamic($9::int8))) AS "high"
FROM (SELECT) AS q
-- $1 = "x�y"
-- $2 = "�"
-- $3 = "😀"
-- $4 = "��"
-- $5 = "\"\\ud83d\\ude00\""
-- $6 = "\"\\ud800\""
-- $7 = "{\"a\":\"\\udc00\"}"
-- $8 = 55296
-- $9 = 128512

-- merge
SELECT q."a", q."b", q."pair", q."swapped", q."equal", q."codes", q."json", q."lone", q."inside", q."none", q."high"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
