-- whole
SELECT q."DeviceName", q."FileName"
FROM (SELECT l.* FROM (SELECT q."DeviceId", q."DeviceName", q."FileName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS l WHERE EXISTS (SELECT FROM (SELECT q."DeviceId"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.same(q."FileName", $1::text)
GROUP BY 1) AS r WHERE l."DeviceId" = r."DeviceId")) AS q
ORDER BY q."FileName" COLLATE "C" ASC
-- $1 = "rclone.exe"

-- shard
SELECT q."DeviceName", q."FileName"
FROM (SELECT l.* FROM (SELECT q."DeviceId", q."DeviceName", q."FileName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS l WHERE EXISTS (SELECT FROM (SELECT q."DeviceId"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.same(q."FileName", $1::text)
GROUP BY 1) AS r WHERE l."DeviceId" = r."DeviceId")) AS q
-- $1 = "rclone.exe"

-- merge
SELECT q."DeviceName", q."FileName"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."FileName" COLLATE "C" ASC
