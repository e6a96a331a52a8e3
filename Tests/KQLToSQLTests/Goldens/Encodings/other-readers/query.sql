-- whole
SELECT kql.parse_csv($1::text) AS "csv", kql.parse_csv($2::text) AS "empty", kql.parse_version($3::text) AS "version", kql.parse_version($4::text) AS "short", kql.parse_version($5::text) AS "none", kql.parse_path($6::text) AS "path", octet_length($7::text)::int8 AS "size", (octet_length($8::text) = length($8::text)) AS "ascii", kql.to_hex($9::int8, 0) AS "hex", kql.to_hex(kql.to_int($9::int8), $10::int8) AS "hex8", kql.strrep(kql.to_text($11::int8), $12::int8, $13::text) AS "repeated", kql.strcmp($14::text, $15::text) AS "order", kql.translate($16::text, $17::text, $18::text) AS "turned", kql.codepoints($19::text) AS "points", kql.codepoints_to_string(jsonb_build_array($20::jsonb, kql.to_dynamic($21::int8))) AS "text"
FROM (SELECT) AS q
-- $1 = "a,\"b,\"\"c\"\"\",,d\nsecond"
-- $2 = ""
-- $3 = "1.2.3.4"
-- $4 = "10"
-- $5 = "1.x"
-- $6 = "C:\\temp\\file.txt:ads"
-- $7 = "⒦É"
-- $8 = "É"
-- $9 = -256
-- $10 = 8
-- $11 = 12
-- $12 = 3
-- $13 = "."
-- $14 = "a"
-- $15 = "B"
-- $16 = "krasp"
-- $17 = "otsku"
-- $18 = "spark"
-- $19 = "aÉ"
-- $20 = "[72,105]"
-- $21 = 33

-- shard
SELECT kql.parse_csv($1::text) AS "csv", kql.parse_csv($2::text) AS "empty", kql.parse_version($3::text) AS "version", kql.parse_version($4::text) AS "short", kql.parse_version($5::text) AS "none", kql.parse_path($6::text) AS "path", octet_length($7::text)::int8 AS "size", (octet_length($8::text) = length($8::text)) AS "ascii", kql.to_hex($9::int8, 0) AS "hex", kql.to_hex(kql.to_int($9::int8), $10::int8) AS "hex8", kql.strrep(kql.to_text($11::int8), $12::int8, $13::text) AS "repeated", kql.strcmp($14::text, $15::text) AS "order", kql.translate($16::text, $17::text, $18::text) AS "turned", kql.codepoints($19::text) AS "points", kql.codepoints_to_string(jsonb_build_array($20::jsonb, kql.to_dynamic($21::int8))) AS "text"
FROM (SELECT) AS q
-- $1 = "a,\"b,\"\"c\"\"\",,d\nsecond"
-- $2 = ""
-- $3 = "1.2.3.4"
-- $4 = "10"
-- $5 = "1.x"
-- $6 = "C:\\temp\\file.txt:ads"
-- $7 = "⒦É"
-- $8 = "É"
-- $9 = -256
-- $10 = 8
-- $11 = 12
-- $12 = 3
-- $13 = "."
-- $14 = "a"
-- $15 = "B"
-- $16 = "krasp"
-- $17 = "otsku"
-- $18 = "spark"
-- $19 = "aÉ"
-- $20 = "[72,105]"
-- $21 = 33

-- merge
SELECT q."csv", q."empty", q."version", q."short", q."none", q."path", q."size", q."ascii", q."hex", q."hex8", q."repeated", q."order", q."turned", q."points", q."text"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
