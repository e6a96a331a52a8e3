-- whole
SELECT q."s"
FROM (SELECT q."s"
FROM (VALUES ($1::text),
  ($2::text),
  ($1::text),
  ($3::text)) AS q("s")
GROUP BY 1) AS q
ORDER BY q."s" COLLATE "C" ASC
LIMIT $4::int8
-- $1 = "b"
-- $2 = "a"
-- $3 = "c"
-- $4 = 2

-- shard
SELECT q."s"
FROM (VALUES ($1::text),
  ($2::text),
  ($1::text),
  ($3::text)) AS q("s")
GROUP BY 1
-- $1 = "b"
-- $2 = "a"
-- $3 = "c"

-- merge
SELECT q."s"
FROM (SELECT q."s"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
ORDER BY q."s" COLLATE "C" ASC
LIMIT $1::int8
-- $1 = 2
