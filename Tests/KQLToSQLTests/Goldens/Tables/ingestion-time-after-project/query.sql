-- whole
SELECT q."FileName"
FROM (SELECT q."FileName", b.recorded AS "record time"
FROM "DeviceProcessEvents" AS q
LEFT JOIN "_batches" AS b ON b.id = q._batch
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
WHERE (q."record time" > $1::int8)
-- $1 = 639053622000000000

-- shard
SELECT q."FileName"
FROM (SELECT q."FileName", b.recorded AS "record time"
FROM "DeviceProcessEvents" AS q
LEFT JOIN "_batches" AS b ON b.id = q._batch
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
WHERE (q."record time" > $1::int8)
-- $1 = 639053622000000000

-- merge
SELECT q."FileName"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
