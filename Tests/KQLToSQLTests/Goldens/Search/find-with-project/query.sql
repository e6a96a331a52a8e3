-- whole
SELECT q."source_", q."FileName", q."ProcessCommandLine", q."FileSize"
FROM ((SELECT $1::text AS "source_", q."FileName", q."FileSize", $2::text AS "ProcessCommandLine"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (kql.contains(q."FileName", $3::text) OR kql.same(q."FileName", $4::text)))
UNION ALL
(SELECT $5::text AS "source_", q."FileName", q."FileSize", q."ProcessCommandLine"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (kql.contains(q."FileName", $3::text) OR kql.same(q."FileName", $4::text)))) AS q
ORDER BY q."FileName" COLLATE "C" ASC
-- $1 = "DeviceFileEvents"
-- $2 = ""
-- $3 = "zip"
-- $4 = "7z.exe"
-- $5 = "DeviceProcessEvents"

-- shard
SELECT q."source_", q."FileName", q."ProcessCommandLine", q."FileSize"
FROM ((SELECT $1::text AS "source_", q."FileName", q."FileSize", $2::text AS "ProcessCommandLine"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (kql.contains(q."FileName", $3::text) OR kql.same(q."FileName", $4::text)))
UNION ALL
(SELECT $5::text AS "source_", q."FileName", q."FileSize", q."ProcessCommandLine"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (kql.contains(q."FileName", $3::text) OR kql.same(q."FileName", $4::text)))) AS q
-- $1 = "DeviceFileEvents"
-- $2 = ""
-- $3 = "zip"
-- $4 = "7z.exe"
-- $5 = "DeviceProcessEvents"

-- merge
SELECT q."source_", q."FileName", q."ProcessCommandLine", q."FileSize"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."FileName" COLLATE "C" ASC
