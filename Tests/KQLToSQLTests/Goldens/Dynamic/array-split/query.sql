-- whole
SELECT q."a", q."n", kql.array_split(q."a", kql.to_dynamic($1::int8)) AS "one", kql.array_split(q."a", $2::jsonb) AS "two", kql.array_split(q."a", kql.to_dynamic($3::int8)) AS "negative", kql.array_split(q."a", $4::jsonb) AS "beyond", kql.array_split(q."a", $5::jsonb) AS "back", kql.array_split(q."a", kql.to_dynamic(q."n")) AS "none", kql.array_split(q."a", $6::jsonb) AS "text", kql.array_split($7::jsonb, kql.to_dynamic($8::int8)) AS "bag"
FROM (SELECT $9::jsonb AS "a", NULL::int8 AS "n"
FROM (SELECT) AS q) AS q
-- $1 = 2
-- $2 = "[1,3]"
-- $3 = -2
-- $4 = "[3,99]"
-- $5 = "[3,1]"
-- $6 = "[\"x\"]"
-- $7 = "{}"
-- $8 = 1
-- $9 = "[1,2,3,4,5]"

-- shard
SELECT q."a", q."n", kql.array_split(q."a", kql.to_dynamic($1::int8)) AS "one", kql.array_split(q."a", $2::jsonb) AS "two", kql.array_split(q."a", kql.to_dynamic($3::int8)) AS "negative", kql.array_split(q."a", $4::jsonb) AS "beyond", kql.array_split(q."a", $5::jsonb) AS "back", kql.array_split(q."a", kql.to_dynamic(q."n")) AS "none", kql.array_split(q."a", $6::jsonb) AS "text", kql.array_split($7::jsonb, kql.to_dynamic($8::int8)) AS "bag"
FROM (SELECT $9::jsonb AS "a", NULL::int8 AS "n"
FROM (SELECT) AS q) AS q
-- $1 = 2
-- $2 = "[1,3]"
-- $3 = -2
-- $4 = "[3,99]"
-- $5 = "[3,1]"
-- $6 = "[\"x\"]"
-- $7 = "{}"
-- $8 = 1
-- $9 = "[1,2,3,4,5]"

-- merge
SELECT q."a", q."n", q."one", q."two", q."negative", q."beyond", q."back", q."none", q."text", q."bag"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
