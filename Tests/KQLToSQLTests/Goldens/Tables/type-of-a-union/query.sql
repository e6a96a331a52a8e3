-- whole
SELECT q."Type", q."Rows", q."Stored"
FROM (SELECT q."Type", count(*) AS "Rows", max(q."record time") AS "Stored"
FROM ((SELECT $1::text AS "Type", q."record time"
FROM (SELECT q."DeviceName", b.recorded AS "record time"
FROM "DeviceFileEvents" AS q
LEFT JOIN "_batches" AS b ON b.id = q._batch
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND q."DeviceId" IN (SELECT q."DeviceId" FROM "_devices" AS q WHERE (q."DeviceName" = $2::text))) AS q
WHERE kql.startswith($1::text, $3::text)
  AND (q."DeviceName" = $2::text))
UNION ALL
(SELECT $4::text AS "Type", q."record time"
FROM (SELECT q."DeviceName", q."FileName", b.recorded AS "record time"
FROM "DeviceProcessEvents" AS q
LEFT JOIN "_batches" AS b ON b.id = q._batch
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND q."DeviceId" IN (SELECT q."DeviceId" FROM "_devices" AS q WHERE (q."DeviceName" = $2::text))) AS q
WHERE kql.has(q."FileName", $5::text)
  AND kql.startswith($4::text, $3::text)
  AND (q."DeviceName" = $2::text))) AS q
GROUP BY 1) AS q
ORDER BY q."Type" COLLATE "C" ASC
-- $1 = "DeviceFileEvents"
-- $2 = "stefano-test"
-- $3 = "Device"
-- $4 = "DeviceProcessEvents"
-- $5 = "exe"

-- shard
SELECT q."Type", count(*) AS "_count", max(q."record time") AS "_max_partial"
FROM ((SELECT $1::text AS "Type", q."record time"
FROM (SELECT q."DeviceName", b.recorded AS "record time"
FROM "DeviceFileEvents" AS q
LEFT JOIN "_batches" AS b ON b.id = q._batch
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND q."DeviceId" IN (SELECT q."DeviceId" FROM "_devices" AS q WHERE (q."DeviceName" = $2::text))) AS q
WHERE kql.startswith($1::text, $3::text)
  AND (q."DeviceName" = $2::text))
UNION ALL
(SELECT $4::text AS "Type", q."record time"
FROM (SELECT q."DeviceName", q."FileName", b.recorded AS "record time"
FROM "DeviceProcessEvents" AS q
LEFT JOIN "_batches" AS b ON b.id = q._batch
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND q."DeviceId" IN (SELECT q."DeviceId" FROM "_devices" AS q WHERE (q."DeviceName" = $2::text))) AS q
WHERE kql.has(q."FileName", $5::text)
  AND kql.startswith($4::text, $3::text)
  AND (q."DeviceName" = $2::text))) AS q
GROUP BY 1
-- $1 = "DeviceFileEvents"
-- $2 = "stefano-test"
-- $3 = "Device"
-- $4 = "DeviceProcessEvents"
-- $5 = "exe"

-- merge
SELECT q."Type", q."Rows", q."Stored"
FROM (SELECT q."Type", COALESCE(sum(q."_count"), 0)::int8 AS "Rows", max(q."_max_partial") AS "Stored"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
ORDER BY q."Type" COLLATE "C" ASC
