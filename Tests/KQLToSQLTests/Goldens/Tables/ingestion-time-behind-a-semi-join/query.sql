-- whole
SELECT q."FileName", q."Stored"
FROM (SELECT q."FileName", q."record time" AS "Stored"
FROM (SELECT l.* FROM (SELECT q."DeviceName", q."FileName", b.recorded AS "record time"
FROM "DeviceFileEvents" AS q
LEFT JOIN "_batches" AS b ON b.id = q._batch
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS l WHERE EXISTS (SELECT FROM (SELECT q."DeviceName" AS "DeviceName1"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."FileName" = $1::text)) AS r WHERE l."DeviceName" = r."DeviceName1")) AS q) AS q
ORDER BY q."FileName" COLLATE "C" ASC
-- $1 = "7z.exe"

-- shard
SELECT q."FileName", q."record time" AS "Stored"
FROM (SELECT l.* FROM (SELECT q."DeviceName", q."FileName", b.recorded AS "record time"
FROM "DeviceFileEvents" AS q
LEFT JOIN "_batches" AS b ON b.id = q._batch
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS l WHERE EXISTS (SELECT FROM (SELECT q."DeviceName" AS "DeviceName1"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."FileName" = $1::text)) AS r WHERE l."DeviceName" = r."DeviceName1")) AS q
-- $1 = "7z.exe"

-- merge
SELECT q."FileName", q."Stored"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."FileName" COLLATE "C" ASC
