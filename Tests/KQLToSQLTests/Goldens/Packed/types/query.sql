-- whole
SELECT $1::text AS "a", $2::text AS "b", $3::text AS "c", $4::text AS "d", $5::text AS "e", kql.gettype(kql.parse_json($6::text)) AS "f", kql.gettype(kql.parse_json($7::text)) AS "g", kql.gettype(kql.parse_json($8::text)) AS "h", kql.gettype(kql.parse_json($9::text)) AS "i", $10::text AS "j", $11::text AS "k", kql.gettype(kql.parse_json($12::text)) AS "l", kql.gettype(kql.parse_json($13::text)) AS "m", kql.gettype(kql.parse_json($14::text)) AS "n", kql.gettype(kql.parse_json($15::text)) AS "o", kql.gettype(kql.member($16::jsonb, $17::text)) AS "p", $18::text AS "q"
FROM (SELECT) AS q
-- $1 = "string"
-- $2 = "long"
-- $3 = "bool"
-- $4 = "datetime"
-- $5 = "timespan"
-- $6 = "1"
-- $7 = " \"abc\" "
-- $8 = " {\"abc\":1} "
-- $9 = " [1, 2, 3] "
-- $10 = "real"
-- $11 = "guid"
-- $12 = ""
-- $13 = "12345678901"
-- $14 = "1.5"
-- $15 = "true"
-- $16 = "{\"a\":null}"
-- $17 = "a"
-- $18 = "int"

-- shard
SELECT $1::text AS "a", $2::text AS "b", $3::text AS "c", $4::text AS "d", $5::text AS "e", kql.gettype(kql.parse_json($6::text)) AS "f", kql.gettype(kql.parse_json($7::text)) AS "g", kql.gettype(kql.parse_json($8::text)) AS "h", kql.gettype(kql.parse_json($9::text)) AS "i", $10::text AS "j", $11::text AS "k", kql.gettype(kql.parse_json($12::text)) AS "l", kql.gettype(kql.parse_json($13::text)) AS "m", kql.gettype(kql.parse_json($14::text)) AS "n", kql.gettype(kql.parse_json($15::text)) AS "o", kql.gettype(kql.member($16::jsonb, $17::text)) AS "p", $18::text AS "q"
FROM (SELECT) AS q
-- $1 = "string"
-- $2 = "long"
-- $3 = "bool"
-- $4 = "datetime"
-- $5 = "timespan"
-- $6 = "1"
-- $7 = " \"abc\" "
-- $8 = " {\"abc\":1} "
-- $9 = " [1, 2, 3] "
-- $10 = "real"
-- $11 = "guid"
-- $12 = ""
-- $13 = "12345678901"
-- $14 = "1.5"
-- $15 = "true"
-- $16 = "{\"a\":null}"
-- $17 = "a"
-- $18 = "int"

-- merge
SELECT q."a", q."b", q."c", q."d", q."e", q."f", q."g", q."h", q."i", q."j", q."k", q."l", q."m", q."n", q."o", q."p", q."q"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
