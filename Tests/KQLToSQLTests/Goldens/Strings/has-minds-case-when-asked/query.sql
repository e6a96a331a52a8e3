-- whole
SELECT q."t"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8)) AS q("t", "_identity")
WHERE kql.has_cs(q."t", $5::text)
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "Invoke-Mimikatz"
-- $2 = 0
-- $3 = "invoke-mimikatz"
-- $4 = 1
-- $5 = "Invoke"

-- shard
SELECT q."t", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8)) AS q("t", "_identity")
WHERE kql.has_cs(q."t", $5::text)
-- $1 = "Invoke-Mimikatz"
-- $2 = 0
-- $3 = "invoke-mimikatz"
-- $4 = 1
-- $5 = "Invoke"

-- merge
SELECT q."t"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
