-- whole
SELECT q."FileName", count(*) AS "Files", count(DISTINCT q."DeviceName") AS "Devices"
FROM (SELECT l.* FROM (SELECT q."DeviceName", q."FileName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS l WHERE EXISTS (SELECT FROM (SELECT q."Name"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "Name"
FROM "_lookup_rows" AS q
WHERE q.lookup = $2::int8
  AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL
  AND q.n > 1) AS q) AS r WHERE l."FileName" = r."Name")) AS q
GROUP BY 1
-- $1 = 1
-- $2 = 3

-- shard
SELECT q."FileName", q."DeviceName" AS "_dcount", count(*) AS "_count"
FROM (SELECT l.* FROM (SELECT q."DeviceName", q."FileName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS l WHERE EXISTS (SELECT FROM (SELECT q."Name"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "Name"
FROM "_lookup_rows" AS q
WHERE q.lookup = $2::int8
  AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL
  AND q.n > 1) AS q) AS r WHERE l."FileName" = r."Name")) AS q
GROUP BY 1, 2
-- $1 = 1
-- $2 = 3

-- merge
SELECT q."FileName", COALESCE(sum(q."_count"), 0)::int8 AS "Files", count(DISTINCT q."_dcount") AS "Devices"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1
