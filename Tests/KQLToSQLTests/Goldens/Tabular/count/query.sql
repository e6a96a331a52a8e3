-- whole
SELECT count(*) AS "Count"
FROM (VALUES ($1::int8),
  (NULL::int8),
  ($2::int8),
  ($3::int8)) AS q("n")
WHERE (q."n" > $4::int8)
-- $1 = 1
-- $2 = 5
-- $3 = -3
-- $4 = 0

-- shard
SELECT q."_count"
FROM (SELECT true AS "_all", count(*) AS "_count"
FROM (VALUES ($1::int8),
  (NULL::int8),
  ($2::int8),
  ($3::int8)) AS q("n")
WHERE (q."n" > $4::int8)
GROUP BY 1) AS q
-- $1 = 1
-- $2 = 5
-- $3 = -3
-- $4 = 0

-- merge
SELECT COALESCE(sum(q."_count"), 0)::int8 AS "Count"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
