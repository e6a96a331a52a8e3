-- whole
SELECT count(*) AS "count_"
FROM (SELECT l."key", r."key1"
FROM (SELECT q."key"
FROM (VALUES ($1::int8),
  ($1::int8),
  ($2::int8)) AS q("key")
GROUP BY 1) AS l
JOIN (SELECT q."key" AS "key1"
FROM (VALUES ($1::int8),
  ($1::int8),
  ($2::int8)) AS q("key")) AS r ON l."key" = r."key1") AS q
-- $1 = 1
-- $2 = 2

-- shard
SELECT q."key"
FROM (VALUES ($1::int8),
  ($1::int8),
  ($2::int8)) AS q("key")
GROUP BY 1
-- $1 = 1
-- $2 = 2

-- merge
SELECT count(*) AS "count_"
FROM (SELECT l."key", r."key1"
FROM (SELECT q."key"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS l
JOIN (SELECT q."key" AS "key1"
FROM (VALUES ($1::int8),
  ($1::int8),
  ($2::int8)) AS q("key")) AS r ON l."key" = r."key1") AS q
-- $1 = 1
-- $2 = 2
