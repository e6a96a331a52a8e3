-- whole
SELECT q."DeviceName", q."Group", q."Type", q."count_"
FROM (SELECT q."DeviceName", ($1::text || q."MachineGroup" || $2::text) AS "Group", q."Type", count(*) AS "count_"
FROM (SELECT l."DeviceName", COALESCE(r."DeviceName1", '') AS "DeviceName1", COALESCE(r."MachineGroup", '') AS "MachineGroup", COALESCE(r."Type", '') AS "Type"
FROM (SELECT q."DeviceName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS l
LEFT JOIN (SELECT q."DeviceName" AS "DeviceName1", q."MachineGroup", q."Type"
FROM (SELECT q."DeviceName", q."MachineGroup", $3::text AS "Type"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."FileName" = $4::text)) AS q) AS r ON l."DeviceName" = r."DeviceName1") AS q
GROUP BY 1, 2, 3) AS q
ORDER BY q."DeviceName" COLLATE "C" ASC
-- $1 = "["
-- $2 = "]"
-- $3 = "DeviceProcessEvents"
-- $4 = "cmd.exe"

-- shard
SELECT q."DeviceName", ($1::text || q."MachineGroup" || $2::text) AS "Group", q."Type", count(*) AS "count_"
FROM (SELECT l."DeviceName", COALESCE(r."DeviceName1", '') AS "DeviceName1", COALESCE(r."MachineGroup", '') AS "MachineGroup", COALESCE(r."Type", '') AS "Type"
FROM (SELECT q."DeviceName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS l
LEFT JOIN (SELECT q."DeviceName" AS "DeviceName1", q."MachineGroup", q."Type"
FROM (SELECT q."DeviceName", q."MachineGroup", $3::text AS "Type"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."FileName" = $4::text)) AS q) AS r ON l."DeviceName" = r."DeviceName1") AS q
GROUP BY 1, 2, 3
-- $1 = "["
-- $2 = "]"
-- $3 = "DeviceProcessEvents"
-- $4 = "cmd.exe"

-- merge
SELECT q."DeviceName", q."Group", q."Type", q."count_"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."DeviceName" COLLATE "C" ASC
