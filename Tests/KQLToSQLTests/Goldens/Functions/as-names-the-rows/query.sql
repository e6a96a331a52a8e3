-- whole
SELECT q."FileName", q."Total"
FROM (SELECT l."DeviceId", l."FileName", r."DeviceId1", r."Total"
FROM (SELECT q."DeviceId", q."FileName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.endswith(q."FileName", $1::text)) AS l
JOIN (SELECT q."DeviceId" AS "DeviceId1", q."Total"
FROM (SELECT q."DeviceId", count(*) AS "Total"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.endswith(q."FileName", $1::text)
GROUP BY 1) AS q) AS r ON l."DeviceId" = r."DeviceId1") AS q
ORDER BY q."FileName" COLLATE "C" ASC
-- $1 = ".zip"

-- shard
SELECT q."FileName", q."Total"
FROM (SELECT l."DeviceId", l."FileName", r."DeviceId1", r."Total"
FROM (SELECT q."DeviceId", q."FileName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.endswith(q."FileName", $1::text)) AS l
JOIN (SELECT q."DeviceId" AS "DeviceId1", q."Total"
FROM (SELECT q."DeviceId", count(*) AS "Total"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.endswith(q."FileName", $1::text)
GROUP BY 1) AS q) AS r ON l."DeviceId" = r."DeviceId1") AS q
-- $1 = ".zip"

-- merge
SELECT q."FileName", q."Total"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."FileName" COLLATE "C" ASC
