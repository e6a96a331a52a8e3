-- whole
SELECT q."DeviceName", q."FileName", q."gap"
FROM (SELECT q."DeviceName", q."FileName", q."gap", q."part 1", q."_identity", q."before part 1", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."part 1" COLLATE "C" ASC, q."gap" DESC NULLS LAST, q."_identity" ASC NULLS LAST), $1::int8) AS "row of part 1"
FROM (SELECT q."DeviceName", q."FileName", q."gap", q."part 1", q."_identity", q."before part 1", q."~run0"
FROM (SELECT q."DeviceName", q."FileName", q."gap", q."part 1", q."_identity", q."before part 1", count(*) FILTER (WHERE (q."part 1" <> q."before part 1")) OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."gap" DESC NULLS LAST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."DeviceName", q."FileName", q."gap", q."part 1", q."_identity", q."before part 1"
FROM (SELECT q."DeviceName", q."FileName", q."gap", q."part 1", q."_identity", lag(q."part 1", 1, '') OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."gap" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS "before part 1"
FROM (SELECT q."DeviceName", q."FileName", kql.subtract(q."Timestamp", q."window 0") AS "gap", q."part 1", q."_identity"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."part 1", CASE WHEN (q."number in part 1" > $2::int8) THEN q."window 0" ELSE NULL::int8 END AS "window 0", q."_identity"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."part 1", q."_identity", q."before part 1", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."part 1" COLLATE "C" ASC, q."Timestamp" ASC NULLS FIRST, q."_identity" ASC NULLS LAST), $1::int8) AS "number in part 1", lag(q."Timestamp") OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Timestamp" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 0"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."part 1", q."_identity", q."before part 1", q."~run0"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."part 1", q."_identity", q."before part 1", count(*) FILTER (WHERE (q."part 1" <> q."before part 1")) OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Timestamp" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."part 1", q."_identity", q."before part 1"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."part 1", q."_identity", lag(q."part 1", 1, '') OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Timestamp" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "before part 1"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."DeviceName" AS "part 1", q."_identity"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."row of part 1" <= $2::int8)
ORDER BY q."part 1" COLLATE "C" ASC, q."gap" DESC NULLS LAST
-- $1 = 0
-- $2 = 1

-- shard
SELECT q."Timestamp", q."DeviceName", q."FileName", q."DeviceName" AS "part 1", q."_identity"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8

-- merge
SELECT q."DeviceName", q."FileName", q."gap"
FROM (SELECT q."DeviceName", q."FileName", q."gap", q."part 1", q."_identity", q."before part 1", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."part 1" COLLATE "C" ASC, q."gap" DESC NULLS LAST, q."_identity" ASC NULLS LAST), $1::int8) AS "row of part 1"
FROM (SELECT q."DeviceName", q."FileName", q."gap", q."part 1", q."_identity", q."before part 1", q."~run0"
FROM (SELECT q."DeviceName", q."FileName", q."gap", q."part 1", q."_identity", q."before part 1", count(*) FILTER (WHERE (q."part 1" <> q."before part 1")) OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."gap" DESC NULLS LAST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."DeviceName", q."FileName", q."gap", q."part 1", q."_identity", q."before part 1"
FROM (SELECT q."DeviceName", q."FileName", q."gap", q."part 1", q."_identity", lag(q."part 1", 1, '') OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."gap" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS "before part 1"
FROM (SELECT q."DeviceName", q."FileName", kql.subtract(q."Timestamp", q."window 0") AS "gap", q."part 1", q."_identity"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."part 1", CASE WHEN (q."number in part 1" > $2::int8) THEN q."window 0" ELSE NULL::int8 END AS "window 0", q."_identity"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."part 1", q."_identity", q."before part 1", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."part 1" COLLATE "C" ASC, q."Timestamp" ASC NULLS FIRST, q."_identity" ASC NULLS LAST), $1::int8) AS "number in part 1", lag(q."Timestamp") OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Timestamp" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 0"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."part 1", q."_identity", q."before part 1", q."~run0"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."part 1", q."_identity", q."before part 1", count(*) FILTER (WHERE (q."part 1" <> q."before part 1")) OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Timestamp" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."part 1", q."_identity", q."before part 1"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."part 1", q."_identity", lag(q."part 1", 1, '') OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Timestamp" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "before part 1"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."part 1", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."row of part 1" <= $2::int8)
ORDER BY q."part 1" COLLATE "C" ASC, q."gap" DESC NULLS LAST
-- $1 = 0
-- $2 = 1
