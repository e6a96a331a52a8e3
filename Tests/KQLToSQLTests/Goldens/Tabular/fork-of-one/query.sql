-- whole
SELECT q."s"
FROM (VALUES ($1::text, $2::int8, $3::int8),
  ($4::text, $5::int8, $2::int8)) AS q("s", "n", "_identity")
WHERE (q."n" > $2::int8)
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "b"
-- $2 = 1
-- $3 = 0
-- $4 = "a"
-- $5 = 2

-- shard
SELECT q."s", q."_identity"
FROM (VALUES ($1::text, $2::int8, $3::int8),
  ($4::text, $5::int8, $2::int8)) AS q("s", "n", "_identity")
WHERE (q."n" > $2::int8)
-- $1 = "b"
-- $2 = 1
-- $3 = 0
-- $4 = "a"
-- $5 = 2

-- merge
SELECT q."s"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
