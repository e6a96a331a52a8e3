-- whole
SELECT q."TimeGenerated", q."Subject", q."Url"
FROM ((SELECT q."Url", q."TimeGenerated", $1::text AS "Subject"
FROM "UrlClickEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."TimeGenerated" > $2::int8))
UNION ALL
(SELECT $1::text AS "Url", q."Timestamp" AS "TimeGenerated", q."Subject"
FROM "EmailEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."Timestamp" > $2::int8))) AS q
ORDER BY q."TimeGenerated" ASC NULLS FIRST
-- $1 = ""
-- $2 = 639053021700000000

-- shard
SELECT q."TimeGenerated", q."Subject", q."Url"
FROM ((SELECT q."Url", q."TimeGenerated", $1::text AS "Subject"
FROM "UrlClickEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."TimeGenerated" > $2::int8))
UNION ALL
(SELECT $1::text AS "Url", q."Timestamp" AS "TimeGenerated", q."Subject"
FROM "EmailEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."Timestamp" > $2::int8))) AS q
-- $1 = ""
-- $2 = 639053021700000000

-- merge
SELECT q."TimeGenerated", q."Subject", q."Url"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."TimeGenerated" ASC NULLS FIRST
