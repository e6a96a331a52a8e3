-- whole
SELECT (jsonb_build_array(kql.to_dynamic($1::int8), kql.to_dynamic($2::text), kql.to_dynamic($3::float8), kql.to_dynamic(true), kql.timespan_to_dynamic($4::int8), kql.datetime_to_dynamic($5::int8), $6::jsonb, kql.to_dynamic(NULL::int8), kql.to_dynamic($7::text))) AS "a", kql.array_length((jsonb_build_array(kql.to_dynamic($1::int8), kql.to_dynamic($8::int8)))) AS "n"
FROM (SELECT) AS q
-- $1 = 1
-- $2 = "two"
-- $3 = 3.5
-- $4 = 36000000000
-- $5 = 639053280000000000
-- $6 = "{\"k\":[1]}"
-- $7 = ""
-- $8 = 2

-- shard
SELECT (jsonb_build_array(kql.to_dynamic($1::int8), kql.to_dynamic($2::text), kql.to_dynamic($3::float8), kql.to_dynamic(true), kql.timespan_to_dynamic($4::int8), kql.datetime_to_dynamic($5::int8), $6::jsonb, kql.to_dynamic(NULL::int8), kql.to_dynamic($7::text))) AS "a", kql.array_length((jsonb_build_array(kql.to_dynamic($1::int8), kql.to_dynamic($8::int8)))) AS "n"
FROM (SELECT) AS q
-- $1 = 1
-- $2 = "two"
-- $3 = 3.5
-- $4 = 36000000000
-- $5 = 639053280000000000
-- $6 = "{\"k\":[1]}"
-- $7 = ""
-- $8 = 2

-- merge
SELECT q."a", q."n"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
