-- whole
SELECT q."str", COALESCE(q."parsed" ->> $1::text, '') AS "name", q."phone", q."city", COALESCE(q."parsed" ->> $2::text, '') AS "first", COALESCE(q."parsed" ->> $3::text, '') AS "phone1"
FROM (SELECT q."str", q."phone", q."city", kql.parse_kv(q."str", false, $4::text, $5::text, kql.texts($6::jsonb), kql.texts($6::jsonb), kql.texts($7::jsonb)) AS "parsed"
FROM (SELECT q."str", COALESCE(q."parsed" ->> $8::text, '') AS "phone", COALESCE(q."parsed" ->> $9::text, '') AS "city"
FROM (SELECT q."str", kql.parse_kv(q."str", true, $4::text, $5::text, kql.texts($6::jsonb), kql.texts($6::jsonb), kql.texts($10::jsonb)) AS "parsed"
FROM (SELECT $11::text AS "str"
FROM (SELECT) AS q) AS q
OFFSET 0) AS q) AS q
OFFSET 0) AS q
-- $1 = "name"
-- $2 = "first"
-- $3 = "phone1"
-- $4 = " "
-- $5 = "="
-- $6 = "[]"
-- $7 = "[\"name\",\"first\",\"phone1\"]"
-- $8 = "phone"
-- $9 = "city"
-- $10 = "[\"name\",\"phone\",\"city\"]"
-- $11 = "name=John Doe phone=555 5555 city=New York"

-- shard
SELECT q."str", COALESCE(q."parsed" ->> $1::text, '') AS "name", q."phone", q."city", COALESCE(q."parsed" ->> $2::text, '') AS "first", COALESCE(q."parsed" ->> $3::text, '') AS "phone1"
FROM (SELECT q."str", q."phone", q."city", kql.parse_kv(q."str", false, $4::text, $5::text, kql.texts($6::jsonb), kql.texts($6::jsonb), kql.texts($7::jsonb)) AS "parsed"
FROM (SELECT q."str", COALESCE(q."parsed" ->> $8::text, '') AS "phone", COALESCE(q."parsed" ->> $9::text, '') AS "city"
FROM (SELECT q."str", kql.parse_kv(q."str", true, $4::text, $5::text, kql.texts($6::jsonb), kql.texts($6::jsonb), kql.texts($10::jsonb)) AS "parsed"
FROM (SELECT $11::text AS "str"
FROM (SELECT) AS q) AS q
OFFSET 0) AS q) AS q
OFFSET 0) AS q
-- $1 = "name"
-- $2 = "first"
-- $3 = "phone1"
-- $4 = " "
-- $5 = "="
-- $6 = "[]"
-- $7 = "[\"name\",\"first\",\"phone1\"]"
-- $8 = "phone"
-- $9 = "city"
-- $10 = "[\"name\",\"phone\",\"city\"]"
-- $11 = "name=John Doe phone=555 5555 city=New York"

-- merge
SELECT q."str", q."name", q."phone", q."city", q."first", q."phone1"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
