-- whole
SELECT q."FileName", q."Owner", q."Tier"
FROM (SELECT l."DeviceName", l."FileName", r."Asset", r."Owner", r."Tier"
FROM (SELECT q."DeviceName", q."FileName"
FROM (SELECT l.* FROM (SELECT q."DeviceName", q."FileName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS l WHERE EXISTS (SELECT FROM (SELECT q."SearchKey"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "SearchKey", COALESCE(q.fields[$2::int4], '') AS "Owner"
FROM "_lookup_rows" AS q
WHERE q.lookup = $3::int8
  AND (SELECT kql._kept_lookup($3::int8)) IS NOT NULL
  AND q.n > 1) AS q
WHERE (q."Owner" = $4::text)) AS r WHERE l."DeviceName" = r."SearchKey")) AS q) AS l
JOIN (SELECT q."Asset", q."Owner", q."Tier"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "SearchKey", COALESCE(q.fields[$1::int4], '') AS "Asset", COALESCE(q.fields[$2::int4], '') AS "Owner", COALESCE(q.fields[$5::int4], '') AS "Tier"
FROM "_lookup_rows" AS q
WHERE q.lookup = $3::int8
  AND (SELECT kql._kept_lookup($3::int8)) IS NOT NULL
  AND q.n > 1) AS q) AS r ON l."DeviceName" = r."Asset") AS q
ORDER BY q."FileName" COLLATE "C" ASC
-- $1 = 1
-- $2 = 2
-- $3 = 5
-- $4 = "HR"
-- $5 = 3

-- shard
SELECT q."FileName", q."Owner", q."Tier"
FROM (SELECT l."DeviceName", l."FileName", r."Asset", r."Owner", r."Tier"
FROM (SELECT q."DeviceName", q."FileName"
FROM (SELECT l.* FROM (SELECT q."DeviceName", q."FileName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS l WHERE EXISTS (SELECT FROM (SELECT q."SearchKey"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "SearchKey", COALESCE(q.fields[$2::int4], '') AS "Owner"
FROM "_lookup_rows" AS q
WHERE q.lookup = $3::int8
  AND (SELECT kql._kept_lookup($3::int8)) IS NOT NULL
  AND q.n > 1) AS q
WHERE (q."Owner" = $4::text)) AS r WHERE l."DeviceName" = r."SearchKey")) AS q) AS l
JOIN (SELECT q."Asset", q."Owner", q."Tier"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "SearchKey", COALESCE(q.fields[$1::int4], '') AS "Asset", COALESCE(q.fields[$2::int4], '') AS "Owner", COALESCE(q.fields[$5::int4], '') AS "Tier"
FROM "_lookup_rows" AS q
WHERE q.lookup = $3::int8
  AND (SELECT kql._kept_lookup($3::int8)) IS NOT NULL
  AND q.n > 1) AS q) AS r ON l."DeviceName" = r."Asset") AS q
-- $1 = 1
-- $2 = 2
-- $3 = 5
-- $4 = "HR"
-- $5 = 3

-- merge
SELECT q."FileName", q."Owner", q."Tier"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."FileName" COLLATE "C" ASC
