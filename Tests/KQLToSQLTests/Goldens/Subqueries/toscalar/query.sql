-- whole
SELECT q."FileName", (SELECT q."FileSize"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."FileName" = $1::text)
LIMIT $2::int8) AS "Nothing", ($3::text || COALESCE((SELECT q."FileName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."FileName" = $1::text)
LIMIT $2::int8), '') || $4::text) AS "Text"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."Timestamp" = (SELECT max(q."Timestamp") AS "max_Timestamp"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
LIMIT $2::int8))
-- $1 = "?"
-- $2 = 1
-- $3 = "["
-- $4 = "]"

-- shard
SELECT q."FileName", (SELECT q."FileSize"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."FileName" = $1::text)
LIMIT $2::int8) AS "Nothing", ($3::text || COALESCE((SELECT q."FileName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."FileName" = $1::text)
LIMIT $2::int8), '') || $4::text) AS "Text"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."Timestamp" = (SELECT max(q."Timestamp") AS "max_Timestamp"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
LIMIT $2::int8))
-- $1 = "?"
-- $2 = 1
-- $3 = "["
-- $4 = "]"

-- merge
SELECT q."FileName", q."Nothing", q."Text"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
