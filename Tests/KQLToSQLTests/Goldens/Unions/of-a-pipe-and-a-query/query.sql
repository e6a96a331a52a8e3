-- whole
SELECT q."Source", q."DeviceName", q."FileName", q."FileSize"
FROM ((SELECT $1::text AS "Source", q."DeviceName", q."FileName", q."FileSize"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.same(q."FileName", $2::text))
UNION ALL
(SELECT $3::text AS "Source", q."DeviceName", q."FileName", q."FileSize"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."FileName" = $4::text))) AS q
ORDER BY q."FileName" COLLATE "C" ASC
-- $1 = "union_arg0"
-- $2 = "azcopy.exe"
-- $3 = "union_arg1"
-- $4 = "VMAgentLogs.zip"

-- shard
SELECT q."Source", q."DeviceName", q."FileName", q."FileSize"
FROM ((SELECT $1::text AS "Source", q."DeviceName", q."FileName", q."FileSize"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.same(q."FileName", $2::text))
UNION ALL
(SELECT $3::text AS "Source", q."DeviceName", q."FileName", q."FileSize"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."FileName" = $4::text))) AS q
-- $1 = "union_arg0"
-- $2 = "azcopy.exe"
-- $3 = "union_arg1"
-- $4 = "VMAgentLogs.zip"

-- merge
SELECT q."Source", q."DeviceName", q."FileName", q."FileSize"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."FileName" COLLATE "C" ASC
