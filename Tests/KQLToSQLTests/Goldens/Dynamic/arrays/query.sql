-- whole
SELECT kql.array_concat(kql.array_concat($1::jsonb, $2::jsonb), $3::jsonb) AS "concat", kql.array_reverse($1::jsonb) AS "back", kql.array_slice($1::jsonb, $4::int8, $5::int8) AS "slice", kql.array_slice($1::jsonb, $6::int8, $7::int8) AS "tail", kql.array_index_of($1::jsonb, kql.to_dynamic($8::int8), 0, -1, 1) AS "at", kql.array_index_of($1::jsonb, kql.to_dynamic($9::text), 0, -1, 1) AS "missing", kql.array_index_of($10::jsonb, kql.to_dynamic($11::text), $12::int8, $7::int8, $5::int8) AS "second", kql.array_shift($1::jsonb, $5::int8, NULL::jsonb) AS "left", kql.array_shift($1::jsonb, kql.negate($5::int8), kql.to_dynamic($12::int8)) AS "right", kql.array_rotate($1::jsonb, $5::int8) AS "turned", kql.array_rotate($1::jsonb, kql.negate($5::int8)) AS "back2", kql.array_sum($1::jsonb) AS "total", kql.strcat_array($1::jsonb, $13::text) AS "joined", kql.array_concat($1::jsonb, $14::jsonb) AS "none"
FROM (SELECT) AS q
-- $1 = "[1,2,3,4,5]"
-- $2 = "[\"x\"]"
-- $3 = "[]"
-- $4 = 1
-- $5 = 2
-- $6 = -2
-- $7 = -1
-- $8 = 3
-- $9 = "3"
-- $10 = "[\"a\",\"b\",\"a\"]"
-- $11 = "a"
-- $12 = 0
-- $13 = "->"
-- $14 = "{}"

-- shard
SELECT kql.array_concat(kql.array_concat($1::jsonb, $2::jsonb), $3::jsonb) AS "concat", kql.array_reverse($1::jsonb) AS "back", kql.array_slice($1::jsonb, $4::int8, $5::int8) AS "slice", kql.array_slice($1::jsonb, $6::int8, $7::int8) AS "tail", kql.array_index_of($1::jsonb, kql.to_dynamic($8::int8), 0, -1, 1) AS "at", kql.array_index_of($1::jsonb, kql.to_dynamic($9::text), 0, -1, 1) AS "missing", kql.array_index_of($10::jsonb, kql.to_dynamic($11::text), $12::int8, $7::int8, $5::int8) AS "second", kql.array_shift($1::jsonb, $5::int8, NULL::jsonb) AS "left", kql.array_shift($1::jsonb, kql.negate($5::int8), kql.to_dynamic($12::int8)) AS "right", kql.array_rotate($1::jsonb, $5::int8) AS "turned", kql.array_rotate($1::jsonb, kql.negate($5::int8)) AS "back2", kql.array_sum($1::jsonb) AS "total", kql.strcat_array($1::jsonb, $13::text) AS "joined", kql.array_concat($1::jsonb, $14::jsonb) AS "none"
FROM (SELECT) AS q
-- $1 = "[1,2,3,4,5]"
-- $2 = "[\"x\"]"
-- $3 = "[]"
-- $4 = 1
-- $5 = 2
-- $6 = -2
-- $7 = -1
-- $8 = 3
-- $9 = "3"
-- $10 = "[\"a\",\"b\",\"a\"]"
-- $11 = "a"
-- $12 = 0
-- $13 = "->"
-- $14 = "{}"

-- merge
SELECT q."concat", q."back", q."slice", q."tail", q."at", q."missing", q."second", q."left", q."right", q."turned", q."back2", q."total", q."joined", q."none"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
