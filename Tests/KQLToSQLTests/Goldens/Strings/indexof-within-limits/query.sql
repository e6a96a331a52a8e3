-- whole
SELECT kql.indexof($1::text, $2::text) AS "idx1", kql.indexof($1::text, $2::text, $3::int8, $4::int8, 1) AS "idx2", kql.indexof($1::text, $2::text, $3::int8, $5::int8, 1) AS "idx3", kql.indexof($1::text, $2::text, $6::int8, $4::int8, 1) AS "idx4", kql.indexof($1::text, $2::text, $7::int8) AS "idx5", kql.indexof(kql.to_text($8::int8), kql.to_text($9::int8), $3::int8, $4::int8, 1) AS "idx6", kql.indexof($1::text, $2::text, $5::int8, $10::int8, 1) AS "idx7", kql.indexof($11::text, $2::text, $3::int8, $12::int8, $5::int8) AS "idx8", kql.indexof($11::text, $2::text, $3::int8, $10::int8, $6::int8) AS "idx9", kql.indexof($13::text, $14::text, $15::int8, $16::int8, 1) AS "bad", kql.indexof($13::text, $14::text, $15::int8, $10::int8, $15::int8) AS "never", kql.indexof($13::text, $14::text, $15::int8, $10::int8, $10::int8) AS "less", kql.indexof($13::text, $14::text, $17::int8, $17::int8, $5::int8) AS "far"
FROM (SELECT) AS q
-- $1 = "abcdefg"
-- $2 = "cde"
-- $3 = 1
-- $4 = 4
-- $5 = 2
-- $6 = 3
-- $7 = -5
-- $8 = 1234567
-- $9 = 5
-- $10 = -1
-- $11 = "abcdefgabcdefg"
-- $12 = 10
-- $13 = "abc"
-- $14 = "b"
-- $15 = 0
-- $16 = -2
-- $17 = 9223372036854775807

-- shard
SELECT kql.indexof($1::text, $2::text) AS "idx1", kql.indexof($1::text, $2::text, $3::int8, $4::int8, 1) AS "idx2", kql.indexof($1::text, $2::text, $3::int8, $5::int8, 1) AS "idx3", kql.indexof($1::text, $2::text, $6::int8, $4::int8, 1) AS "idx4", kql.indexof($1::text, $2::text, $7::int8) AS "idx5", kql.indexof(kql.to_text($8::int8), kql.to_text($9::int8), $3::int8, $4::int8, 1) AS "idx6", kql.indexof($1::text, $2::text, $5::int8, $10::int8, 1) AS "idx7", kql.indexof($11::text, $2::text, $3::int8, $12::int8, $5::int8) AS "idx8", kql.indexof($11::text, $2::text, $3::int8, $10::int8, $6::int8) AS "idx9", kql.indexof($13::text, $14::text, $15::int8, $16::int8, 1) AS "bad", kql.indexof($13::text, $14::text, $15::int8, $10::int8, $15::int8) AS "never", kql.indexof($13::text, $14::text, $15::int8, $10::int8, $10::int8) AS "less", kql.indexof($13::text, $14::text, $17::int8, $17::int8, $5::int8) AS "far"
FROM (SELECT) AS q
-- $1 = "abcdefg"
-- $2 = "cde"
-- $3 = 1
-- $4 = 4
-- $5 = 2
-- $6 = 3
-- $7 = -5
-- $8 = 1234567
-- $9 = 5
-- $10 = -1
-- $11 = "abcdefgabcdefg"
-- $12 = 10
-- $13 = "abc"
-- $14 = "b"
-- $15 = 0
-- $16 = -2
-- $17 = 9223372036854775807

-- merge
SELECT q."idx1", q."idx2", q."idx3", q."idx4", q."idx5", q."idx6", q."idx7", q."idx8", q."idx9", q."bad", q."never", q."less", q."far"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
