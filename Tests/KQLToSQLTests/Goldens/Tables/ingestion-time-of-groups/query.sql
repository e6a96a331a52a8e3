-- whole
SELECT q."DeviceName", q."count_", q."T"
FROM (SELECT q."DeviceName", q."count_", NULL::int8 AS "T"
FROM (SELECT q."DeviceName", count(*) AS "count_"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS q) AS q
ORDER BY q."DeviceName" COLLATE "C" ASC

-- shard
SELECT q."DeviceName", count(*) AS "_count"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1

-- merge
SELECT q."DeviceName", q."count_", q."T"
FROM (SELECT q."DeviceName", q."count_", NULL::int8 AS "T"
FROM (SELECT q."DeviceName", COALESCE(sum(q."_count"), 0)::int8 AS "count_"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q) AS q
ORDER BY q."DeviceName" COLLATE "C" ASC
