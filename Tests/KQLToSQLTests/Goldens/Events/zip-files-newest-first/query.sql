-- whole
SELECT q."Timestamp", q."DeviceName", q."FileName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.endswith(q."FileName", $1::text)
  AND (q."FileName" <> $2::text)
ORDER BY q."Timestamp" DESC NULLS LAST
-- $1 = "zip"
-- $2 = "VMAgentLogs.zip"

-- shard
SELECT q."Timestamp", q."DeviceName", q."FileName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.endswith(q."FileName", $1::text)
  AND (q."FileName" <> $2::text)
-- $1 = "zip"
-- $2 = "VMAgentLogs.zip"

-- merge
SELECT q."Timestamp", q."DeviceName", q."FileName"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."Timestamp" DESC NULLS LAST
