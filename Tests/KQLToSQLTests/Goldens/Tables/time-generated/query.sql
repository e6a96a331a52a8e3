-- whole
SELECT q."TimeGenerated", q."FileName"
FROM (SELECT q."Timestamp" AS "TimeGenerated", q."FileName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."Timestamp" >= $1::int8)
  AND (q."Timestamp" < $2::int8)) AS q
ORDER BY q."TimeGenerated" ASC NULLS FIRST
-- $1 = 639053020800000000
-- $2 = 639053280000000000

-- shard
SELECT q."Timestamp" AS "TimeGenerated", q."FileName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."Timestamp" >= $1::int8)
  AND (q."Timestamp" < $2::int8)
-- $1 = 639053020800000000
-- $2 = 639053280000000000

-- merge
SELECT q."TimeGenerated", q."FileName"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."TimeGenerated" ASC NULLS FIRST
