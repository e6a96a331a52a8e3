-- whole
SELECT q."DeviceName", q."FileName", q."Stored", q."Processes"
FROM (SELECT l."DeviceName", l."FileName", l."Stored", r."DeviceName1", r."Processes"
FROM (SELECT q."DeviceName", q."FileName", q."record time" AS "Stored"
FROM (SELECT q."DeviceName", q."FileName", b.recorded AS "record time"
FROM "DeviceFileEvents" AS q
LEFT JOIN "_batches" AS b ON b.id = q._batch
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q) AS l
JOIN (SELECT q."DeviceName" AS "DeviceName1", q."Processes"
FROM (SELECT q."DeviceName", count(*) AS "Processes"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.endswith($1::text, $2::text)
GROUP BY 1) AS q) AS r ON l."DeviceName" = r."DeviceName1") AS q
ORDER BY q."DeviceName" COLLATE "C" ASC, q."FileName" COLLATE "C" ASC
-- $1 = "DeviceProcessEvents"
-- $2 = "ProcessEvents"

-- shard
SELECT q."DeviceName", q."FileName", q."Stored", q."Processes"
FROM (SELECT l."DeviceName", l."FileName", l."Stored", r."DeviceName1", r."Processes"
FROM (SELECT q."DeviceName", q."FileName", q."record time" AS "Stored"
FROM (SELECT q."DeviceName", q."FileName", b.recorded AS "record time"
FROM "DeviceFileEvents" AS q
LEFT JOIN "_batches" AS b ON b.id = q._batch
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q) AS l
JOIN (SELECT q."DeviceName" AS "DeviceName1", q."Processes"
FROM (SELECT q."DeviceName", count(*) AS "Processes"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.endswith($1::text, $2::text)
GROUP BY 1) AS q) AS r ON l."DeviceName" = r."DeviceName1") AS q
-- $1 = "DeviceProcessEvents"
-- $2 = "ProcessEvents"

-- merge
SELECT q."DeviceName", q."FileName", q."Stored", q."Processes"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."DeviceName" COLLATE "C" ASC, q."FileName" COLLATE "C" ASC
