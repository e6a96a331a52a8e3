-- whole
SELECT q."T", q."n"
FROM (SELECT q."T", count(*) AS "n"
FROM ((SELECT $1::text AS "T"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND q."DeviceId" IN (SELECT q."DeviceId" FROM "_devices" AS q WHERE (q."DeviceName" = $2::text))
  AND (q."DeviceName" = $2::text))
UNION ALL
(SELECT $3::text AS "T"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND q."DeviceId" IN (SELECT q."DeviceId" FROM "_devices" AS q WHERE (q."DeviceName" = $2::text))
  AND (q."DeviceName" = $2::text))) AS q
GROUP BY 1) AS q
ORDER BY q."T" COLLATE "C" ASC
-- $1 = "DeviceFileEvents"
-- $2 = "stefano-test"
-- $3 = "DeviceProcessEvents"

-- shard
SELECT q."T", count(*) AS "_count"
FROM ((SELECT $1::text AS "T"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND q."DeviceId" IN (SELECT q."DeviceId" FROM "_devices" AS q WHERE (q."DeviceName" = $2::text))
  AND (q."DeviceName" = $2::text))
UNION ALL
(SELECT $3::text AS "T"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND q."DeviceId" IN (SELECT q."DeviceId" FROM "_devices" AS q WHERE (q."DeviceName" = $2::text))
  AND (q."DeviceName" = $2::text))) AS q
GROUP BY 1
-- $1 = "DeviceFileEvents"
-- $2 = "stefano-test"
-- $3 = "DeviceProcessEvents"

-- merge
SELECT q."T", q."n"
FROM (SELECT q."T", COALESCE(sum(q."_count"), 0)::int8 AS "n"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
ORDER BY q."T" COLLATE "C" ASC
