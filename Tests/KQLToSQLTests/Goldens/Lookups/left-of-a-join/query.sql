-- whole
SELECT q."DeviceName", q."Files"
FROM (SELECT q."DeviceName", count(*) FILTER (WHERE (NOT (q."FileName" = ''))) AS "Files"
FROM (SELECT l."DeviceName", COALESCE(r."DeviceName1", '') AS "DeviceName1", COALESCE(r."FileName", '') AS "FileName"
FROM (SELECT q."DeviceName"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "DeviceName"
FROM "_lookup_rows" AS q
WHERE q.lookup = $2::int8
  AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL
  AND q.n > 1) AS q) AS l
LEFT JOIN (SELECT q."DeviceName" AS "DeviceName1", q."FileName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS r ON l."DeviceName" = r."DeviceName1") AS q
GROUP BY 1) AS q
ORDER BY q."DeviceName" COLLATE "C" ASC
-- $1 = 1
-- $2 = 2

-- shard
SELECT q."DeviceName", count(*) FILTER (WHERE (NOT (q."FileName" = ''))) AS "Files"
FROM (SELECT l."DeviceName", COALESCE(r."DeviceName1", '') AS "DeviceName1", COALESCE(r."FileName", '') AS "FileName"
FROM (SELECT q."DeviceName"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "DeviceName"
FROM "_lookup_rows" AS q
WHERE q.lookup = $2::int8
  AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL
  AND q.n > 1) AS q) AS l
LEFT JOIN (SELECT q."DeviceName" AS "DeviceName1", q."FileName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS r ON l."DeviceName" = r."DeviceName1") AS q
GROUP BY 1
-- $1 = 1
-- $2 = 2

-- merge
SELECT q."DeviceName", q."Files"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."DeviceName" COLLATE "C" ASC
