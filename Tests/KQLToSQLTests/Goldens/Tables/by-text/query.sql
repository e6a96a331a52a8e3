-- whole
SELECT q."n"
FROM ((SELECT count(*) AS "n"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT kql.to_long(COALESCE(sum(q."x"), 0)) AS "n"
FROM (VALUES ($1::int8),
  ($2::int8)) AS q("x"))) AS q
ORDER BY q."n" ASC NULLS FIRST
-- $1 = 1
-- $2 = 2

-- shard
SELECT q."n"
FROM ((SELECT count(*) AS "n"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT kql.to_long(COALESCE(sum(q."x"), 0)) AS "n"
FROM (VALUES ($1::int8),
  ($2::int8)) AS q("x"))) AS q
-- $1 = 1
-- $2 = 2

-- merge
SELECT q."n"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."n" ASC NULLS FIRST
