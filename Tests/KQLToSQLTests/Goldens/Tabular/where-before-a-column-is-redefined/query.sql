-- whole
SELECT q."DeviceName"
FROM (SELECT ($1::text || q."DeviceName" || $2::text) AS "DeviceName", q."_identity"
FROM (SELECT kql.fold(q."DeviceName") AS "DeviceName", q."_identity"
FROM (VALUES ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8)) AS q("DeviceName", "_identity")
WHERE (NOT (q."DeviceName" = ''))
  AND kql.has(q."DeviceName", $9::text)) AS q
WHERE kql.startswith_cs(q."DeviceName", $10::text)) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "<"
-- $2 = ">"
-- $3 = "A.corp"
-- $4 = 0
-- $5 = ""
-- $6 = 1
-- $7 = "b.CORP"
-- $8 = 2
-- $9 = "corp"
-- $10 = "a"

-- shard
SELECT ($1::text || q."DeviceName" || $2::text) AS "DeviceName", q."_identity"
FROM (SELECT kql.fold(q."DeviceName") AS "DeviceName", q."_identity"
FROM (VALUES ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8)) AS q("DeviceName", "_identity")
WHERE (NOT (q."DeviceName" = ''))
  AND kql.has(q."DeviceName", $9::text)) AS q
WHERE kql.startswith_cs(q."DeviceName", $10::text)
-- $1 = "<"
-- $2 = ">"
-- $3 = "A.corp"
-- $4 = 0
-- $5 = ""
-- $6 = 1
-- $7 = "b.CORP"
-- $8 = 2
-- $9 = "corp"
-- $10 = "a"

-- merge
SELECT q."DeviceName"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
