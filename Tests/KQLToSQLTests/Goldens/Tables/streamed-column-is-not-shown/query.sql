-- whole
SELECT q."EmailClusterId", q."EmailDirection", q."EmailAction", q."EmailActionPolicy", q."EmailActionPolicyGuid", q."EmailLanguage"
FROM "EmailEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."EmailSize" > $1::int8)
ORDER BY q."_identity" ASC NULLS LAST
LIMIT $2::int8
-- $1 = 1000
-- $2 = 1

-- shard
SELECT q."EmailClusterId", q."EmailDirection", q."EmailAction", q."EmailActionPolicy", q."EmailActionPolicyGuid", q."EmailLanguage", q."_identity"
FROM "EmailEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."EmailSize" > $1::int8)
ORDER BY q."_identity" ASC NULLS LAST
LIMIT $2::int8
-- $1 = 1000
-- $2 = 1

-- merge
SELECT q."EmailClusterId", q."EmailDirection", q."EmailAction", q."EmailActionPolicy", q."EmailActionPolicyGuid", q."EmailLanguage"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
LIMIT $1::int8
-- $1 = 1
