-- whole
SELECT (regexp_instr($1::text COLLATE "C", $2::text) - 1)::int8 AS "idx1", kql._indexof_regex($3::text, $4::text, $5::int8, $6::int8, $7::int8) AS "idx2", kql._indexof_regex($1::text, $4::text, $8::int8, $9::int8, $7::int8) AS "idx3", kql._indexof_regex($10::text, $11::text, $5::int8, $9::int8, $7::int8) AS "idx4", kql._indexof_regex($1::text, $12::text, $9::int8, -1, 1) AS "idx5", kql._indexof_regex($1::text, $13::text, $14::int8, -1, 1) AS "idx6", kql._indexof_regex($1::text, $13::text, $14::int8, $7::int8, 1) AS "idx7", kql._indexof_regex($15::text, $13::text, $5::int8, $16::int8, 1) AS "idx8", kql._indexof_regex($17::text, $13::text, $18::int8, -1, 1) AS "idx9"
FROM (SELECT) AS q
-- $1 = "abcabc"
-- $2 = "a[^\\n]c"
-- $3 = "abcabcdefg"
-- $4 = "(a[^\\n]c)"
-- $5 = 0
-- $6 = 9
-- $7 = 2
-- $8 = 1
-- $9 = -1
-- $10 = "ababaa"
-- $11 = "(a[^\\n]a)"
-- $12 = "a|ab"
-- $13 = "c"
-- $14 = 3
-- $15 = "abc"
-- $16 = -2
-- $17 = ""
-- $18 = 5

-- shard
SELECT (regexp_instr($1::text COLLATE "C", $2::text) - 1)::int8 AS "idx1", kql._indexof_regex($3::text, $4::text, $5::int8, $6::int8, $7::int8) AS "idx2", kql._indexof_regex($1::text, $4::text, $8::int8, $9::int8, $7::int8) AS "idx3", kql._indexof_regex($10::text, $11::text, $5::int8, $9::int8, $7::int8) AS "idx4", kql._indexof_regex($1::text, $12::text, $9::int8, -1, 1) AS "idx5", kql._indexof_regex($1::text, $13::text, $14::int8, -1, 1) AS "idx6", kql._indexof_regex($1::text, $13::text, $14::int8, $7::int8, 1) AS "idx7", kql._indexof_regex($15::text, $13::text, $5::int8, $16::int8, 1) AS "idx8", kql._indexof_regex($17::text, $13::text, $18::int8, -1, 1) AS "idx9"
FROM (SELECT) AS q
-- $1 = "abcabc"
-- $2 = "a[^\\n]c"
-- $3 = "abcabcdefg"
-- $4 = "(a[^\\n]c)"
-- $5 = 0
-- $6 = 9
-- $7 = 2
-- $8 = 1
-- $9 = -1
-- $10 = "ababaa"
-- $11 = "(a[^\\n]a)"
-- $12 = "a|ab"
-- $13 = "c"
-- $14 = 3
-- $15 = "abc"
-- $16 = -2
-- $17 = ""
-- $18 = 5

-- merge
SELECT q."idx1", q."idx2", q."idx3", q."idx4", q."idx5", q."idx6", q."idx7", q."idx8", q."idx9"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
