-- whole
SELECT count(*) AS "count_"
FROM (SELECT l."Key", r."Key1"
FROM (SELECT q."Key"
FROM (VALUES ($1::text),
  ($2::text),
  ($2::text),
  ($3::text)) AS q("Key")
GROUP BY 1) AS l
JOIN (SELECT q."Key" AS "Key1"
FROM (VALUES ($2::text),
  ($3::text),
  ($3::text),
  ($4::text)) AS q("Key")) AS r ON l."Key" = r."Key1") AS q
-- $1 = "a"
-- $2 = "b"
-- $3 = "c"
-- $4 = "d"

-- shard
SELECT q."Key"
FROM (VALUES ($1::text),
  ($2::text),
  ($2::text),
  ($3::text)) AS q("Key")
GROUP BY 1
-- $1 = "a"
-- $2 = "b"
-- $3 = "c"

-- merge
SELECT count(*) AS "count_"
FROM (SELECT l."Key", r."Key1"
FROM (SELECT q."Key"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS l
JOIN (SELECT q."Key" AS "Key1"
FROM (VALUES ($1::text),
  ($2::text),
  ($2::text),
  ($3::text)) AS q("Key")) AS r ON l."Key" = r."Key1") AS q
-- $1 = "b"
-- $2 = "c"
-- $3 = "d"
