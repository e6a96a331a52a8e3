-- whole
SELECT q."isAudit", q."n"
FROM (VALUES (true, $1::int8, $2::int8),
  (false, $3::int8, $1::int8)) AS q("isAudit", "n", "_identity")
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 1
-- $2 = 0
-- $3 = 2

-- shard
SELECT q."isAudit", q."n", q."_identity"
FROM (VALUES (true, $1::int8, $2::int8),
  (false, $3::int8, $1::int8)) AS q("isAudit", "n", "_identity")
-- $1 = 1
-- $2 = 0
-- $3 = 2

-- merge
SELECT q."isAudit", q."n"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
