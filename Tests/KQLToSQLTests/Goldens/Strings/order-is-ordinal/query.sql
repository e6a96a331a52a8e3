-- whole
SELECT q."t"
FROM (VALUES ($1::text),
  ($2::text),
  ($3::text),
  ($4::text),
  ($5::text)) AS q("t")
ORDER BY q."t" COLLATE "C" ASC
-- $1 = "b"
-- $2 = "B"
-- $3 = "a"
-- $4 = "Z"
-- $5 = "é"

-- shard
SELECT q."t"
FROM (VALUES ($1::text),
  ($2::text),
  ($3::text),
  ($4::text),
  ($5::text)) AS q("t")
-- $1 = "b"
-- $2 = "B"
-- $3 = "a"
-- $4 = "Z"
-- $5 = "é"

-- merge
SELECT q."t"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."t" COLLATE "C" ASC
