-- whole
SELECT q."Timestamp", q."DeviceName", q."ActionType", q."FileName", q."ProcessCommandLine"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND q."DeviceId" IN (SELECT q."DeviceId" FROM "_devices" AS q WHERE (q."DeviceName" = $1::text))
  AND (q."DeviceName" = $1::text)
  AND (q."Timestamp" BETWEEN $2::int8 AND $3::int8)
ORDER BY q."Timestamp" DESC NULLS LAST
-- $1 = "stefano-test"
-- $2 = 639053020404813094
-- $3 = 639053022804813094

-- shard
SELECT q."Timestamp", q."DeviceName", q."ActionType", q."FileName", q."ProcessCommandLine"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND q."DeviceId" IN (SELECT q."DeviceId" FROM "_devices" AS q WHERE (q."DeviceName" = $1::text))
  AND (q."DeviceName" = $1::text)
  AND (q."Timestamp" BETWEEN $2::int8 AND $3::int8)
-- $1 = "stefano-test"
-- $2 = 639053020404813094
-- $3 = 639053022804813094

-- merge
SELECT q."Timestamp", q."DeviceName", q."ActionType", q."FileName", q."ProcessCommandLine"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."Timestamp" DESC NULLS LAST
