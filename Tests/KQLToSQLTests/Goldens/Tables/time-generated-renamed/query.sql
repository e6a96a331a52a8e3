-- whole
SELECT q."When", q."DeviceName"
FROM (SELECT q."Timestamp" AS "When", q."DeviceName", q."_identity"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
ORDER BY q."When" DESC NULLS LAST, q."_identity" ASC NULLS LAST
LIMIT $1::int8
-- $1 = 2

-- shard
SELECT q."When", q."DeviceName", q."_identity"
FROM (SELECT q."Timestamp" AS "When", q."DeviceName", q."_identity"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
ORDER BY q."When" DESC NULLS LAST, q."_identity" ASC NULLS LAST
LIMIT $1::int8
-- $1 = 2

-- merge
SELECT q."When", q."DeviceName"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."When" DESC NULLS LAST, q."_identity" ASC NULLS LAST
LIMIT $1::int8
-- $1 = 2
