-- whole
SELECT kql.set_union($1::jsonb, $2::jsonb) AS "both", kql.set_intersect($1::jsonb, $2::jsonb) AS "common", kql.set_difference($1::jsonb, $2::jsonb) AS "rest", kql.set_equals($3::jsonb, $4::jsonb) AS "same", kql.set_has_element($1::jsonb, kql.to_dynamic($5::int8)) AS "has2", kql.set_has_element($1::jsonb, kql.to_dynamic($6::text)) AS "hasText", kql.set_has_element($7::jsonb, kql.to_dynamic($8::int8)) AS "none", kql.jaccard_index($1::jsonb, $2::jsonb) AS "likeness", kql.has_any_index($9::text, $10::jsonb) AS "where_"
FROM (SELECT) AS q
-- $1 = "[1,2,2,3]"
-- $2 = "[3,4]"
-- $3 = "[1,2]"
-- $4 = "[2,1,1]"
-- $5 = 2
-- $6 = "2"
-- $7 = "{}"
-- $8 = 1
-- $9 = "this is a test"
-- $10 = "[\"none\",\"TEST\"]"

-- shard
SELECT kql.set_union($1::jsonb, $2::jsonb) AS "both", kql.set_intersect($1::jsonb, $2::jsonb) AS "common", kql.set_difference($1::jsonb, $2::jsonb) AS "rest", kql.set_equals($3::jsonb, $4::jsonb) AS "same", kql.set_has_element($1::jsonb, kql.to_dynamic($5::int8)) AS "has2", kql.set_has_element($1::jsonb, kql.to_dynamic($6::text)) AS "hasText", kql.set_has_element($7::jsonb, kql.to_dynamic($8::int8)) AS "none", kql.jaccard_index($1::jsonb, $2::jsonb) AS "likeness", kql.has_any_index($9::text, $10::jsonb) AS "where_"
FROM (SELECT) AS q
-- $1 = "[1,2,2,3]"
-- $2 = "[3,4]"
-- $3 = "[1,2]"
-- $4 = "[2,1,1]"
-- $5 = 2
-- $6 = "2"
-- $7 = "{}"
-- $8 = 1
-- $9 = "this is a test"
-- $10 = "[\"none\",\"TEST\"]"

-- merge
SELECT q."both", q."common", q."rest", q."same", q."has2", q."hasText", q."none", q."likeness", q."where_"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
