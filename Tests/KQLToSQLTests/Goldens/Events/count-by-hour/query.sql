-- whole
SELECT q."Timestamp", q."DeviceName", q."Starts"
FROM (SELECT kql.bin(q."Timestamp", $1::int8) AS "Timestamp", q."DeviceName", count(*) AS "Starts"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1, 2) AS q
ORDER BY q."Timestamp" ASC NULLS FIRST, q."DeviceName" COLLATE "C" ASC
-- $1 = 600000000

-- shard
SELECT kql.bin(q."Timestamp", $1::int8) AS "Timestamp", q."DeviceName", count(*) AS "_count"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1, 2
-- $1 = 600000000

-- merge
SELECT q."Timestamp", q."DeviceName", q."Starts"
FROM (SELECT q."Timestamp", q."DeviceName", COALESCE(sum(q."_count"), 0)::int8 AS "Starts"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1, 2) AS q
ORDER BY q."Timestamp" ASC NULLS FIRST, q."DeviceName" COLLATE "C" ASC
