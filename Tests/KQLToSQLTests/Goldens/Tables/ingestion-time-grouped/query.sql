-- whole
SELECT q."Stored", q."Rows", q."Last"
FROM (SELECT kql.bin(q."record time", $1::int8) AS "Stored", count(*) AS "Rows", max(q."Timestamp") AS "Last"
FROM (SELECT q."Timestamp", b.recorded AS "record time"
FROM "DeviceProcessEvents" AS q
LEFT JOIN "_batches" AS b ON b.id = q._batch
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
GROUP BY 1) AS q
ORDER BY q."Stored" ASC NULLS FIRST
-- $1 = 36000000000

-- shard
SELECT kql.bin(q."record time", $1::int8) AS "Stored", count(*) AS "_count", max(q."Timestamp") AS "_max_partial"
FROM (SELECT q."Timestamp", b.recorded AS "record time"
FROM "DeviceProcessEvents" AS q
LEFT JOIN "_batches" AS b ON b.id = q._batch
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
GROUP BY 1
-- $1 = 36000000000

-- merge
SELECT q."Stored", q."Rows", q."Last"
FROM (SELECT q."Stored", COALESCE(sum(q."_count"), 0)::int8 AS "Rows", max(q."_max_partial") AS "Last"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
ORDER BY q."Stored" ASC NULLS FIRST
