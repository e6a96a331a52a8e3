-- whole
SELECT q."source_", q."FileName", q."ProcessCommandLine", q."FileSize"
FROM ((SELECT $1::text AS "source_", q."FileName", q."FileSize", $2::text AS "ProcessCommandLine"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT $3::text AS "source_", q."FileName", q."FileSize", q."ProcessCommandLine"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)) AS q
WHERE (kql.contains(q."FileName", $4::text) OR kql.same(q."FileName", $5::text))
ORDER BY q."FileName" COLLATE "C" ASC
-- $1 = "DeviceFileEvents"
-- $2 = ""
-- $3 = "DeviceProcessEvents"
-- $4 = "zip"
-- $5 = "7z.exe"

-- shard
SELECT q."source_", q."FileName", q."ProcessCommandLine", q."FileSize"
FROM ((SELECT $1::text AS "source_", q."FileName", q."FileSize", $2::text AS "ProcessCommandLine"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT $3::text AS "source_", q."FileName", q."FileSize", q."ProcessCommandLine"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)) AS q
WHERE (kql.contains(q."FileName", $4::text) OR kql.same(q."FileName", $5::text))
-- $1 = "DeviceFileEvents"
-- $2 = ""
-- $3 = "DeviceProcessEvents"
-- $4 = "zip"
-- $5 = "7z.exe"

-- merge
SELECT q."source_", q."FileName", q."ProcessCommandLine", q."FileSize"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."FileName" COLLATE "C" ASC
