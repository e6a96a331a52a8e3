-- whole
SELECT q."DeviceId", q."Timestamp", q."FileName", q."Files"
FROM (SELECT l."DeviceId", l."Timestamp", l."FileName", COALESCE(r."DeviceId1", '') AS "DeviceId1", r."Files"
FROM (SELECT DISTINCT ON (1) q."DeviceId", q."Timestamp", q."FileName"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
ORDER BY 1, q."Timestamp" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS l
LEFT JOIN (SELECT q."DeviceId" AS "DeviceId1", q."Files"
FROM (SELECT q."DeviceId", count(*) AS "Files"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS q) AS r ON l."DeviceId" = r."DeviceId1") AS q
ORDER BY q."DeviceId" COLLATE "C" ASC

-- shard
SELECT q."DeviceId", q."Timestamp", q."FileName", q."Files"
FROM (SELECT l."DeviceId", l."Timestamp", l."FileName", COALESCE(r."DeviceId1", '') AS "DeviceId1", r."Files"
FROM (SELECT DISTINCT ON (1) q."DeviceId", q."Timestamp", q."FileName"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
ORDER BY 1, q."Timestamp" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS l
LEFT JOIN (SELECT q."DeviceId" AS "DeviceId1", q."Files"
FROM (SELECT q."DeviceId", count(*) AS "Files"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS q) AS r ON l."DeviceId" = r."DeviceId1") AS q

-- merge
SELECT q."DeviceId", q."Timestamp", q."FileName", q."Files"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."DeviceId" COLLATE "C" ASC
