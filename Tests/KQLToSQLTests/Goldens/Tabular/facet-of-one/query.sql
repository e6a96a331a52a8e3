-- whole
SELECT q."s", count(*) AS "count_s"
FROM (VALUES ($1::text),
  ($2::text),
  ($1::text)) AS q("s")
GROUP BY 1
-- $1 = "b"
-- $2 = "a"

-- shard
SELECT q."s", count(*) AS "_count"
FROM (VALUES ($1::text),
  ($2::text),
  ($1::text)) AS q("s")
GROUP BY 1
-- $1 = "b"
-- $2 = "a"

-- merge
SELECT q."s", COALESCE(sum(q."_count"), 0)::int8 AS "count_s"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1
