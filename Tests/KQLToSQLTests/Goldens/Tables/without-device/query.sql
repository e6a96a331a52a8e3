-- whole
SELECT q."Timestamp", q."Subject", q."RecipientEmailAddress"
FROM "EmailEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."EmailDirection" = $1::text)
ORDER BY q."Timestamp" ASC NULLS FIRST
-- $1 = "Inbound"

-- shard
SELECT q."Timestamp", q."Subject", q."RecipientEmailAddress"
FROM "EmailEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."EmailDirection" = $1::text)
-- $1 = "Inbound"

-- merge
SELECT q."Timestamp", q."Subject", q."RecipientEmailAddress"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."Timestamp" ASC NULLS FIRST
