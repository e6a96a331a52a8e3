-- whole
SELECT q."Subject", q."EmailSize", q."Copies"
FROM (SELECT q."Subject", kql.array_length(q."Cc") AS "Copies", q."EmailSize"
FROM "EmailEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."EmailSize" > $1::int8)) AS q
-- $1 = 1000

-- shard
SELECT q."Subject", q."EmailSize", q."Copies"
FROM (SELECT q."Subject", kql.array_length(q."Cc") AS "Copies", q."EmailSize"
FROM "EmailEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."EmailSize" > $1::int8)) AS q
-- $1 = 1000

-- merge
SELECT q."Subject", q."EmailSize", q."Copies"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
