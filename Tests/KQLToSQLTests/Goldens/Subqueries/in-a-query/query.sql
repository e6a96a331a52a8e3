-- whole
SELECT q."DeviceName", q."FileName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."DeviceId") IN (SELECT q."DeviceId" FROM (SELECT q."DeviceId"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.same(q."FileName", $1::text)
GROUP BY 1) AS q WHERE q."DeviceId" IS NOT NULL)
ORDER BY q."FileName" COLLATE "C" ASC
-- $1 = "rclone.exe"

-- shard
SELECT q."DeviceName", q."FileName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."DeviceId") IN (SELECT q."DeviceId" FROM (SELECT q."DeviceId"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.same(q."FileName", $1::text)
GROUP BY 1) AS q WHERE q."DeviceId" IS NOT NULL)
-- $1 = "rclone.exe"

-- merge
SELECT q."DeviceName", q."FileName"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."FileName" COLLATE "C" ASC
