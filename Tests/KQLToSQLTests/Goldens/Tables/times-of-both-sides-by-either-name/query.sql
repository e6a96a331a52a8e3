-- whole
SELECT count(*) AS "n"
FROM (SELECT l."DeviceId", l."TimeGenerated", r."DeviceId1", r."TimeGenerated1"
FROM (SELECT DISTINCT ON (1) q."DeviceId", q."Timestamp" AS "TimeGenerated"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
ORDER BY 1, q."Timestamp" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS l
JOIN (SELECT q."DeviceId" AS "DeviceId1", q."TimeGenerated" AS "TimeGenerated1"
FROM (SELECT q."DeviceId", q."Timestamp" AS "TimeGenerated"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q) AS r ON l."DeviceId" = r."DeviceId1") AS q
WHERE (q."TimeGenerated" > q."TimeGenerated1")

-- shard
SELECT count(*) AS "n"
FROM (SELECT l."DeviceId", l."TimeGenerated", r."DeviceId1", r."TimeGenerated1"
FROM (SELECT DISTINCT ON (1) q."DeviceId", q."Timestamp" AS "TimeGenerated"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
ORDER BY 1, q."Timestamp" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS l
JOIN (SELECT q."DeviceId" AS "DeviceId1", q."TimeGenerated" AS "TimeGenerated1"
FROM (SELECT q."DeviceId", q."Timestamp" AS "TimeGenerated"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q) AS r ON l."DeviceId" = r."DeviceId1") AS q
WHERE (q."TimeGenerated" > q."TimeGenerated1")

-- merge
SELECT q."n"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
