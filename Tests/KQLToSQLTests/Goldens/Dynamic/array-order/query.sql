-- whole
SELECT kql.array_sort($1::jsonb, true, true) AS "up", kql.array_sort($2::jsonb, false, true) AS "down", kql.array_sort($3::jsonb, true, false) AS "nulls", kql.array_iff($4::jsonb, $5::jsonb, kql.to_dynamic($6::text)) AS "chosen", kql.zip(jsonb_build_array($7::jsonb, $8::jsonb)) AS "zipped", kql.repeated(kql.to_dynamic($9::text), $10::int8) AS "again", kql.range_of_numbers($11::int8, $12::int8, $10::int8) AS "numbers", kql.range_of_numbers($10::int8, $11::int8, $13::int8) AS "down2", kql.range_of_timespans($14::int8, $15::int8, 36000000000) AS "hours", kql.range_of_datetimes($16::int8, $17::int8, $18::int8) AS "days"
FROM (SELECT) AS q
-- $1 = "[3,1,null,2.5]"
-- $2 = "[\"b\",\"a\",null,\"C\"]"
-- $3 = "[null,2,1]"
-- $4 = "[true,0,\"x\"]"
-- $5 = "[1,2,3]"
-- $6 = "no"
-- $7 = "[1,3]"
-- $8 = "[\"a\"]"
-- $9 = "x"
-- $10 = 3
-- $11 = 1
-- $12 = 8
-- $13 = -1
-- $14 = 36000000000
-- $15 = 108000000000
-- $16 = 639028224000000000
-- $17 = 639029088000000000
-- $18 = 432000000000

-- shard
SELECT kql.array_sort($1::jsonb, true, true) AS "up", kql.array_sort($2::jsonb, false, true) AS "down", kql.array_sort($3::jsonb, true, false) AS "nulls", kql.array_iff($4::jsonb, $5::jsonb, kql.to_dynamic($6::text)) AS "chosen", kql.zip(jsonb_build_array($7::jsonb, $8::jsonb)) AS "zipped", kql.repeated(kql.to_dynamic($9::text), $10::int8) AS "again", kql.range_of_numbers($11::int8, $12::int8, $10::int8) AS "numbers", kql.range_of_numbers($10::int8, $11::int8, $13::int8) AS "down2", kql.range_of_timespans($14::int8, $15::int8, 36000000000) AS "hours", kql.range_of_datetimes($16::int8, $17::int8, $18::int8) AS "days"
FROM (SELECT) AS q
-- $1 = "[3,1,null,2.5]"
-- $2 = "[\"b\",\"a\",null,\"C\"]"
-- $3 = "[null,2,1]"
-- $4 = "[true,0,\"x\"]"
-- $5 = "[1,2,3]"
-- $6 = "no"
-- $7 = "[1,3]"
-- $8 = "[\"a\"]"
-- $9 = "x"
-- $10 = 3
-- $11 = 1
-- $12 = 8
-- $13 = -1
-- $14 = 36000000000
-- $15 = 108000000000
-- $16 = 639028224000000000
-- $17 = 639029088000000000
-- $18 = 432000000000

-- merge
SELECT q."up", q."down", q."nulls", q."chosen", q."zipped", q."again", q."numbers", q."down2", q."hours", q."days"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
