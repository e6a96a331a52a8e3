-- whole
SELECT q."DeviceName", kql.to_int(kql.to_long(kql.member(q."_overflow", $1::text))) AS "Count"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (kql.to_text(kql.member(q."_overflow", $2::text)) = $3::text)
-- $1 = "Count"
-- $2 = "NewColumn"
-- $3 = "x"

-- shard
SELECT q."DeviceName", kql.to_int(kql.to_long(kql.member(q."_overflow", $1::text))) AS "Count"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (kql.to_text(kql.member(q."_overflow", $2::text)) = $3::text)
-- $1 = "Count"
-- $2 = "NewColumn"
-- $3 = "x"

-- merge
SELECT q."DeviceName", q."Count"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
