-- whole
SELECT q."DeviceName", q."FileName", q."ArchiveName", q."Timestamp", q."FileTime"
FROM (SELECT l."Timestamp", l."DeviceId", l."DeviceName", l."FileName", r."DeviceId1", r."FileTime", r."ArchiveName"
FROM (SELECT q."Timestamp", q."DeviceId", q."DeviceName", q."FileName"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.same(q."FileName", $1::text)) AS l
CROSS JOIN LATERAL (SELECT * FROM (SELECT q."DeviceId" AS "DeviceId1", q."FileTime", q."ArchiveName"
FROM (SELECT q."DeviceId", q."Timestamp" AS "FileTime", q."FileName" AS "ArchiveName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.endswith(q."FileName", $2::text)) AS q) AS q WHERE q."DeviceId1" = l."DeviceId" AND q."FileTime" >= l."Timestamp" + $3::int8 AND q."FileTime" <= l."Timestamp" + $4::int8 OFFSET 0) AS r) AS q
WHERE (q."FileTime" BETWEEN q."Timestamp" AND kql.datetime_add(q."Timestamp", $4::int8))
-- $1 = "7z.exe"
-- $2 = ".zip"
-- $3 = 0
-- $4 = 1200000000

-- shard
SELECT q."DeviceName", q."FileName", q."ArchiveName", q."Timestamp", q."FileTime"
FROM (SELECT l."Timestamp", l."DeviceId", l."DeviceName", l."FileName", r."DeviceId1", r."FileTime", r."ArchiveName"
FROM (SELECT q."Timestamp", q."DeviceId", q."DeviceName", q."FileName"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.same(q."FileName", $1::text)) AS l
CROSS JOIN LATERAL (SELECT * FROM (SELECT q."DeviceId" AS "DeviceId1", q."FileTime", q."ArchiveName"
FROM (SELECT q."DeviceId", q."Timestamp" AS "FileTime", q."FileName" AS "ArchiveName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.endswith(q."FileName", $2::text)) AS q) AS q WHERE q."DeviceId1" = l."DeviceId" AND q."FileTime" >= l."Timestamp" + $3::int8 AND q."FileTime" <= l."Timestamp" + $4::int8 OFFSET 0) AS r) AS q
WHERE (q."FileTime" BETWEEN q."Timestamp" AND kql.datetime_add(q."Timestamp", $4::int8))
-- $1 = "7z.exe"
-- $2 = ".zip"
-- $3 = 0
-- $4 = 1200000000

-- merge
SELECT q."DeviceName", q."FileName", q."ArchiveName", q."Timestamp", q."FileTime"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
