-- whole
SELECT q."DeviceName", q."FileName"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
ORDER BY q."_identity" ASC NULLS LAST
LIMIT $1::int8
-- $1 = 3

-- shard
SELECT q."DeviceName", q."FileName", q."_identity"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
ORDER BY q."_identity" ASC NULLS LAST
LIMIT $1::int8
-- $1 = 3

-- merge
SELECT q."DeviceName", q."FileName"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
LIMIT $1::int8
-- $1 = 3
