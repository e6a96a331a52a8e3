-- whole
SELECT q."input"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8)) AS q("input", "_identity")
WHERE (length(q."input")::int8 > $5::int8)
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "123"
-- $2 = 0
-- $3 = "4567"
-- $4 = 1
-- $5 = 3

-- shard
SELECT q."input", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8)) AS q("input", "_identity")
WHERE (length(q."input")::int8 > $5::int8)
-- $1 = "123"
-- $2 = 0
-- $3 = "4567"
-- $4 = 1
-- $5 = 3

-- merge
SELECT q."input"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
