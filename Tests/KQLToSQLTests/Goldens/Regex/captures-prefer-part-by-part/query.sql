-- whole
SELECT COALESCE((regexp_match($1::text COLLATE "C", $2::text))[$3::int4], '') AS "a", COALESCE((regexp_match($4::text COLLATE "C", $5::text))[$6::int4], '') AS "b", COALESCE((regexp_match($4::text COLLATE "C", $7::text))[$6::int4], '') AS "c", kql.joined(regexp_match($8::text COLLATE "C", $9::text), $10::int4[]) AS "d", COALESCE((regexp_match($11::text COLLATE "C", $12::text))[$6::int4], '') AS "e", COALESCE((regexp_match($13::text COLLATE "C", $14::text))[$6::int4], '') AS "f", COALESCE((regexp_match($15::text COLLATE "C", $16::text))[$6::int4], '') AS "g"
FROM (SELECT) AS q
-- $1 = "foobar"
-- $2 = "((?:(?:foo|foobar)){1,1}?)"
-- $3 = 1
-- $4 = "xabcabc"
-- $5 = "(x)([^\\n]*?)(c[^\\n]*)(?:.*)$"
-- $6 = 2
-- $7 = "(x[^\\n]*?c)([^\\n]*)(?:.*)$"
-- $8 = "aab"
-- $9 = "(a*)((?:ab)?)(?:.*)$"
-- $10 = [1, 2]
-- $11 = "aaa"
-- $12 = "(a+?)(a*)(?:.*)$"
-- $13 = "archive.tar.gz"
-- $14 = "([^\\n]*\\.)([^\\n]*)"
-- $15 = "1,22,333,"
-- $16 = "((?:(?:([0-9]+)(\\,))+){1,1})"

-- shard
SELECT COALESCE((regexp_match($1::text COLLATE "C", $2::text))[$3::int4], '') AS "a", COALESCE((regexp_match($4::text COLLATE "C", $5::text))[$6::int4], '') AS "b", COALESCE((regexp_match($4::text COLLATE "C", $7::text))[$6::int4], '') AS "c", kql.joined(regexp_match($8::text COLLATE "C", $9::text), $10::int4[]) AS "d", COALESCE((regexp_match($11::text COLLATE "C", $12::text))[$6::int4], '') AS "e", COALESCE((regexp_match($13::text COLLATE "C", $14::text))[$6::int4], '') AS "f", COALESCE((regexp_match($15::text COLLATE "C", $16::text))[$6::int4], '') AS "g"
FROM (SELECT) AS q
-- $1 = "foobar"
-- $2 = "((?:(?:foo|foobar)){1,1}?)"
-- $3 = 1
-- $4 = "xabcabc"
-- $5 = "(x)([^\\n]*?)(c[^\\n]*)(?:.*)$"
-- $6 = 2
-- $7 = "(x[^\\n]*?c)([^\\n]*)(?:.*)$"
-- $8 = "aab"
-- $9 = "(a*)((?:ab)?)(?:.*)$"
-- $10 = [1, 2]
-- $11 = "aaa"
-- $12 = "(a+?)(a*)(?:.*)$"
-- $13 = "archive.tar.gz"
-- $14 = "([^\\n]*\\.)([^\\n]*)"
-- $15 = "1,22,333,"
-- $16 = "((?:(?:([0-9]+)(\\,))+){1,1})"

-- merge
SELECT q."a", q."b", q."c", q."d", q."e", q."f", q."g"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
