-- whole
SELECT COALESCE(q."parsed" ->> $1::text, '') AS "Text", kql.to_long(COALESCE(q."parsed" ->> $2::text, '')) AS "ThreadId", COALESCE(q."parsed" ->> $3::text, '') AS "Machine", kql.to_long(COALESCE(q."parsed" ->> $4::text, '')) AS "Missing", COALESCE(q."parsed" ->> $5::text, '') AS "Absent"
FROM (SELECT kql.parse_kv(q."str", false, $6::text, $7::text, kql.texts($8::jsonb), kql.texts($8::jsonb), kql.texts($9::jsonb)) AS "parsed"
FROM (SELECT $10::text AS "str"
FROM (SELECT) AS q) AS q
OFFSET 0) AS q
-- $1 = "Text"
-- $2 = "ThreadId"
-- $3 = "Machine"
-- $4 = "Missing"
-- $5 = "Absent"
-- $6 = ","
-- $7 = ":"
-- $8 = "[]"
-- $9 = "[\"Text\",\"ThreadId\",\"Machine\",\"Missing\",\"Absent\"]"
-- $10 = "ThreadId:458745723, Machine:Node001, Text: The service is up, Level: Info, Text: again"

-- shard
SELECT COALESCE(q."parsed" ->> $1::text, '') AS "Text", kql.to_long(COALESCE(q."parsed" ->> $2::text, '')) AS "ThreadId", COALESCE(q."parsed" ->> $3::text, '') AS "Machine", kql.to_long(COALESCE(q."parsed" ->> $4::text, '')) AS "Missing", COALESCE(q."parsed" ->> $5::text, '') AS "Absent"
FROM (SELECT kql.parse_kv(q."str", false, $6::text, $7::text, kql.texts($8::jsonb), kql.texts($8::jsonb), kql.texts($9::jsonb)) AS "parsed"
FROM (SELECT $10::text AS "str"
FROM (SELECT) AS q) AS q
OFFSET 0) AS q
-- $1 = "Text"
-- $2 = "ThreadId"
-- $3 = "Machine"
-- $4 = "Missing"
-- $5 = "Absent"
-- $6 = ","
-- $7 = ":"
-- $8 = "[]"
-- $9 = "[\"Text\",\"ThreadId\",\"Machine\",\"Missing\",\"Absent\"]"
-- $10 = "ThreadId:458745723, Machine:Node001, Text: The service is up, Level: Info, Text: again"

-- merge
SELECT q."Text", q."ThreadId", q."Machine", q."Missing", q."Absent"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
