-- whole
SELECT q."DeviceName", q."FileName", q."count_"
FROM (SELECT q."DeviceName", q."FileName", count(*) AS "count_"
FROM (SELECT q."DeviceName", q."FileName", q."ProcessCommandLine", kql.fold(q."ProcessCommandLine") AS "ProcessCommandLine~folded"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
OFFSET 0) AS q
WHERE ((kql.has_cs(q."ProcessCommandLine~folded", kql.fold($1::text)) OR kql.has_cs(q."ProcessCommandLine~folded", kql.fold($2::text)) OR kql.has_cs(q."ProcessCommandLine~folded", kql.fold($3::text))) OR kql.contains_cs(q."ProcessCommandLine~folded", kql.fold($4::text)))
GROUP BY 1, 2) AS q
ORDER BY q."DeviceName" COLLATE "C" ASC, q."FileName" COLLATE "C" ASC
-- $1 = "7z"
-- $2 = "rclone"
-- $3 = "Compress-Archive"
-- $4 = ".zip"

-- shard
SELECT q."DeviceName", q."FileName", count(*) AS "_count"
FROM (SELECT q."DeviceName", q."FileName", q."ProcessCommandLine", kql.fold(q."ProcessCommandLine") AS "ProcessCommandLine~folded"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
OFFSET 0) AS q
WHERE ((kql.has_cs(q."ProcessCommandLine~folded", kql.fold($1::text)) OR kql.has_cs(q."ProcessCommandLine~folded", kql.fold($2::text)) OR kql.has_cs(q."ProcessCommandLine~folded", kql.fold($3::text))) OR kql.contains_cs(q."ProcessCommandLine~folded", kql.fold($4::text)))
GROUP BY 1, 2
-- $1 = "7z"
-- $2 = "rclone"
-- $3 = "Compress-Archive"
-- $4 = ".zip"

-- merge
SELECT q."DeviceName", q."FileName", q."count_"
FROM (SELECT q."DeviceName", q."FileName", COALESCE(sum(q."_count"), 0)::int8 AS "count_"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1, 2) AS q
ORDER BY q."DeviceName" COLLATE "C" ASC, q."FileName" COLLATE "C" ASC
