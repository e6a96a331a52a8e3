-- whole
SELECT q."n", q."gap", q."same", q."DeviceName", q."FileName"
FROM (SELECT q."DeviceName", q."FileName", kql.subtract(q."Timestamp", q."window 0") AS "gap", q."window 1" AS "n", (q."DeviceName" = q."window 2") AS "same", q."_identity"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."_identity", lag(q."Timestamp") OVER (ORDER BY q."Timestamp" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 0", kql.add(row_number() OVER (ORDER BY q."Timestamp" ASC NULLS FIRST, q."_identity" ASC NULLS LAST), 0) AS "window 1", lag(q."DeviceName", 1, '') OVER (ORDER BY q."Timestamp" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 2"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."_identity"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q) AS q) AS q
ORDER BY q."n" ASC NULLS FIRST, q."_identity" ASC NULLS LAST
LIMIT $1::int8
-- $1 = 8

-- shard
SELECT q."Timestamp", q."DeviceName", q."FileName", q."_identity"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8

-- merge
SELECT q."n", q."gap", q."same", q."DeviceName", q."FileName"
FROM (SELECT q."DeviceName", q."FileName", kql.subtract(q."Timestamp", q."window 0") AS "gap", q."window 1" AS "n", (q."DeviceName" = q."window 2") AS "same", q."_identity"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."_identity", lag(q."Timestamp") OVER (ORDER BY q."Timestamp" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 0", kql.add(row_number() OVER (ORDER BY q."Timestamp" ASC NULLS FIRST, q."_identity" ASC NULLS LAST), 0) AS "window 1", lag(q."DeviceName", 1, '') OVER (ORDER BY q."Timestamp" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 2"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q) AS q
ORDER BY q."n" ASC NULLS FIRST, q."_identity" ASC NULLS LAST
LIMIT $1::int8
-- $1 = 8
