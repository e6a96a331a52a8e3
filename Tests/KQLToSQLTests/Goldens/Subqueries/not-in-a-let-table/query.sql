-- whole
SELECT q."DeviceName", q."count_"
FROM (SELECT q."DeviceName", count(*) AS "count_"
FROM (SELECT l.* FROM (SELECT q."DeviceId", q."DeviceName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS l WHERE NOT EXISTS (SELECT FROM (SELECT q."DeviceId"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.same(q."FileName", $1::text)) AS r WHERE l."DeviceId" = r."DeviceId")) AS q
GROUP BY 1) AS q
ORDER BY q."DeviceName" COLLATE "C" ASC
-- $1 = "rclone.exe"

-- shard
SELECT q."DeviceName", count(*) AS "count_"
FROM (SELECT l.* FROM (SELECT q."DeviceId", q."DeviceName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS l WHERE NOT EXISTS (SELECT FROM (SELECT q."DeviceId"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.same(q."FileName", $1::text)) AS r WHERE l."DeviceId" = r."DeviceId")) AS q
GROUP BY 1
-- $1 = "rclone.exe"

-- merge
SELECT q."DeviceName", q."count_"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."DeviceName" COLLATE "C" ASC
