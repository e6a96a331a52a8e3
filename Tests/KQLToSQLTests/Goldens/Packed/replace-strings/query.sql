-- whole
SELECT q."Message", kql.replace_strings(q."Message", $1::jsonb, $2::jsonb) AS "a", kql.replace_strings(q."Message", $3::jsonb, $4::jsonb) AS "b", kql.replace_strings(q."Message", $1::jsonb, $5::jsonb) AS "c", kql.replace_strings($6::text, $7::jsonb, $8::jsonb) AS "d", kql.replace_strings($9::text, $10::jsonb, $11::jsonb) AS "e", kql.replace_strings($12::text, NULL::jsonb, NULL::jsonb) AS "f", kql.replace_strings($13::text, $14::jsonb, $15::jsonb) AS "g"
FROM (SELECT $16::text AS "Message"
FROM (SELECT) AS q) AS q
-- $1 = "[\"This\",\"is\"]"
-- $2 = "[\"This\",\"was\"]"
-- $3 = "[\"is\",\"This\"]"
-- $4 = "[\"was\",\"This\"]"
-- $5 = "[12345,\"was\"]"
-- $6 = "A magic trick can turn a cat into a dog"
-- $7 = "[\"cat\",\"dog\"]"
-- $8 = "[\"dog\",\"pigeon\"]"
-- $9 = "aXbXc"
-- $10 = "[\"X\",\"\",\"a\",5]"
-- $11 = "[\"-\"]"
-- $12 = "abc"
-- $13 = ""
-- $14 = "[\"a\"]"
-- $15 = "[\"b\"]"
-- $16 = "This is an example of using replace_strings()"

-- shard
SELECT q."Message", kql.replace_strings(q."Message", $1::jsonb, $2::jsonb) AS "a", kql.replace_strings(q."Message", $3::jsonb, $4::jsonb) AS "b", kql.replace_strings(q."Message", $1::jsonb, $5::jsonb) AS "c", kql.replace_strings($6::text, $7::jsonb, $8::jsonb) AS "d", kql.replace_strings($9::text, $10::jsonb, $11::jsonb) AS "e", kql.replace_strings($12::text, NULL::jsonb, NULL::jsonb) AS "f", kql.replace_strings($13::text, $14::jsonb, $15::jsonb) AS "g"
FROM (SELECT $16::text AS "Message"
FROM (SELECT) AS q) AS q
-- $1 = "[\"This\",\"is\"]"
-- $2 = "[\"This\",\"was\"]"
-- $3 = "[\"is\",\"This\"]"
-- $4 = "[\"was\",\"This\"]"
-- $5 = "[12345,\"was\"]"
-- $6 = "A magic trick can turn a cat into a dog"
-- $7 = "[\"cat\",\"dog\"]"
-- $8 = "[\"dog\",\"pigeon\"]"
-- $9 = "aXbXc"
-- $10 = "[\"X\",\"\",\"a\",5]"
-- $11 = "[\"-\"]"
-- $12 = "abc"
-- $13 = ""
-- $14 = "[\"a\"]"
-- $15 = "[\"b\"]"
-- $16 = "This is an example of using replace_strings()"

-- merge
SELECT q."Message", q."a", q."b", q."c", q."d", q."e", q."f", q."g"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
