-- whole
SELECT q."Timestamp", q."FileName", q."$IngestionTime", q."Delay"
FROM (SELECT q."Timestamp", q."FileName", q."$IngestionTime", kql.subtract(q."record time", q."Timestamp") AS "Delay"
FROM (SELECT q."Timestamp", q."FileName", q."record time" AS "$IngestionTime", q."record time"
FROM (SELECT q."Timestamp", q."FileName", b.recorded AS "record time"
FROM "DeviceFileEvents" AS q
LEFT JOIN "_batches" AS b ON b.id = q._batch
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
WHERE kql.endswith(q."FileName", $1::text)) AS q) AS q
ORDER BY q."Timestamp" ASC NULLS FIRST, q."FileName" COLLATE "C" ASC
-- $1 = "zip"

-- shard
SELECT q."Timestamp", q."FileName", q."$IngestionTime", kql.subtract(q."record time", q."Timestamp") AS "Delay"
FROM (SELECT q."Timestamp", q."FileName", q."record time" AS "$IngestionTime", q."record time"
FROM (SELECT q."Timestamp", q."FileName", b.recorded AS "record time"
FROM "DeviceFileEvents" AS q
LEFT JOIN "_batches" AS b ON b.id = q._batch
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
WHERE kql.endswith(q."FileName", $1::text)) AS q
-- $1 = "zip"

-- merge
SELECT q."Timestamp", q."FileName", q."$IngestionTime", q."Delay"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."Timestamp" ASC NULLS FIRST, q."FileName" COLLATE "C" ASC
