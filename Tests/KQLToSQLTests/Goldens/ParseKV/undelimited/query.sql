-- whole
SELECT q."Text", q."ThreadId", q."Machine"
FROM (SELECT COALESCE(q."parsed" ->> $1::text, '') AS "Text", kql.to_long(COALESCE(q."parsed" ->> $2::text, '')) AS "ThreadId", COALESCE(q."parsed" ->> $3::text, '') AS "Machine", q."_identity"
FROM (SELECT kql.parse_kv(q."str", false, $4::text, $4::text, kql.texts($5::jsonb), kql.texts($6::jsonb), kql.texts($7::jsonb)) AS "parsed", q."_identity"
FROM (VALUES ($8::text, $9::int8),
  ($10::text, $11::int8)) AS q("str", "_identity")
OFFSET 0) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "Text"
-- $2 = "ThreadId"
-- $3 = "Machine"
-- $4 = ""
-- $5 = "[\"\'\"]"
-- $6 = "[\"\\\\\"]"
-- $7 = "[\"Text\",\"ThreadId\",\"Machine\"]"
-- $8 = "2021-01-01T10:00:34 [INFO] ThreadId:458745723, Machine:Node001, Text: Started"
-- $9 = 0
-- $10 = "ThreadId:458745723, Text: \'The service \\\' is up\'"
-- $11 = 1

-- shard
SELECT COALESCE(q."parsed" ->> $1::text, '') AS "Text", kql.to_long(COALESCE(q."parsed" ->> $2::text, '')) AS "ThreadId", COALESCE(q."parsed" ->> $3::text, '') AS "Machine", q."_identity"
FROM (SELECT kql.parse_kv(q."str", false, $4::text, $4::text, kql.texts($5::jsonb), kql.texts($6::jsonb), kql.texts($7::jsonb)) AS "parsed", q."_identity"
FROM (VALUES ($8::text, $9::int8),
  ($10::text, $11::int8)) AS q("str", "_identity")
OFFSET 0) AS q
-- $1 = "Text"
-- $2 = "ThreadId"
-- $3 = "Machine"
-- $4 = ""
-- $5 = "[\"\'\"]"
-- $6 = "[\"\\\\\"]"
-- $7 = "[\"Text\",\"ThreadId\",\"Machine\"]"
-- $8 = "2021-01-01T10:00:34 [INFO] ThreadId:458745723, Machine:Node001, Text: Started"
-- $9 = 0
-- $10 = "ThreadId:458745723, Text: \'The service \\\' is up\'"
-- $11 = 1

-- merge
SELECT q."Text", q."ThreadId", q."Machine"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
