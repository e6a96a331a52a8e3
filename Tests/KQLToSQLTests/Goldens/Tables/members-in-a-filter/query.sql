-- whole
SELECT q."FileName"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.same(kql.to_text(kql.member(kql.member(kql.parse_json(q."AdditionalFields"), $1::text), $2::text)), $3::text)
  AND (kql.to_long(kql.element(kql.member(kql.parse_json(q."AdditionalFields"), $4::text), $5::int8)) = $6::int8)
-- $1 = "Device"
-- $2 = "Name"
-- $3 = "USB"
-- $4 = "Ids"
-- $5 = 1
-- $6 = 2

-- shard
SELECT q."FileName"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.same(kql.to_text(kql.member(kql.member(kql.parse_json(q."AdditionalFields"), $1::text), $2::text)), $3::text)
  AND (kql.to_long(kql.element(kql.member(kql.parse_json(q."AdditionalFields"), $4::text), $5::int8)) = $6::int8)
-- $1 = "Device"
-- $2 = "Name"
-- $3 = "USB"
-- $4 = "Ids"
-- $5 = 1
-- $6 = 2

-- merge
SELECT q."FileName"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
