-- whole
SELECT count(*) AS "Count"
FROM (SELECT kql.to_long(COALESCE(sum(q."n"), 0)) AS "total"
FROM (VALUES ($1::int8),
  ($2::int8),
  ($3::int8)) AS q("n")) AS q
-- $1 = 1
-- $2 = 2
-- $3 = 3

-- shard
SELECT q."_sum_exact"
FROM (SELECT true AS "_all", sum(q."n") AS "_sum_exact"
FROM (VALUES ($1::int8),
  ($2::int8),
  ($3::int8)) AS q("n")
GROUP BY 1) AS q
-- $1 = 1
-- $2 = 2
-- $3 = 3

-- merge
SELECT count(*) AS "Count"
FROM (SELECT kql.to_long(COALESCE(sum(q."_sum_exact"), 0)) AS "total"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q
