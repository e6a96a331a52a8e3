-- whole
SELECT q."FileName", q."FileSize"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."FileName" <> ALL ($1::text[]))
  AND (q."FileSize" >= $2::int8)
ORDER BY q."FileSize" ASC NULLS FIRST
-- $1 = ["notes.txt"]
-- $2 = 100

-- shard
SELECT q."FileName", q."FileSize"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."FileName" <> ALL ($1::text[]))
  AND (q."FileSize" >= $2::int8)
-- $1 = ["notes.txt"]
-- $2 = 100

-- merge
SELECT q."FileName", q."FileSize"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."FileSize" ASC NULLS FIRST
