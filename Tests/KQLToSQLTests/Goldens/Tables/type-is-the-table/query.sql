-- whole
SELECT q."Type", q."SenderFromDomain", count(*) AS "count_"
FROM (SELECT q."SenderFromDomain", $1::text AS "Type"
FROM "EmailEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.has(q."SenderFromDomain", $2::text)) AS q
GROUP BY 1, 2
-- $1 = "EmailEvents"
-- $2 = "example"

-- shard
SELECT q."Type", q."SenderFromDomain", count(*) AS "_count"
FROM (SELECT q."SenderFromDomain", $1::text AS "Type"
FROM "EmailEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.has(q."SenderFromDomain", $2::text)) AS q
GROUP BY 1, 2
-- $1 = "EmailEvents"
-- $2 = "example"

-- merge
SELECT q."Type", q."SenderFromDomain", COALESCE(sum(q."_count"), 0)::int8 AS "count_"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1, 2
