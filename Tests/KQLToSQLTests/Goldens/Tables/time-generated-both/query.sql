-- whole
SELECT q."Timestamp", q."TimeGenerated", q."Day"
FROM (SELECT q."Timestamp", kql.startofday(q."Timestamp") AS "Day", kql.datetime_add(q."Timestamp", $1::int8) AS "TimeGenerated", q."_identity"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
ORDER BY q."TimeGenerated" DESC NULLS LAST, q."_identity" ASC NULLS LAST
LIMIT $2::int8
-- $1 = 864000000000
-- $2 = 3

-- shard
SELECT q."Timestamp", q."TimeGenerated", q."Day", q."_identity"
FROM (SELECT q."Timestamp", kql.startofday(q."Timestamp") AS "Day", kql.datetime_add(q."Timestamp", $1::int8) AS "TimeGenerated", q."_identity"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
ORDER BY q."TimeGenerated" DESC NULLS LAST, q."_identity" ASC NULLS LAST
LIMIT $2::int8
-- $1 = 864000000000
-- $2 = 3

-- merge
SELECT q."Timestamp", q."TimeGenerated", q."Day"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."TimeGenerated" DESC NULLS LAST, q."_identity" ASC NULLS LAST
LIMIT $1::int8
-- $1 = 3
