-- whole
SELECT q."a", q."n"
FROM (VALUES ($1::text, $2::int8),
  ($1::text, $2::int8),
  ($1::text, NULL::int8),
  ($1::text, NULL::int8)) AS q("a", "n")
GROUP BY 1, 2
-- $1 = "x"
-- $2 = 1

-- shard
SELECT q."a", q."n"
FROM (VALUES ($1::text, $2::int8),
  ($1::text, $2::int8),
  ($1::text, NULL::int8),
  ($1::text, NULL::int8)) AS q("a", "n")
GROUP BY 1, 2
-- $1 = "x"
-- $2 = 1

-- merge
SELECT q."a", q."n"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1, 2
