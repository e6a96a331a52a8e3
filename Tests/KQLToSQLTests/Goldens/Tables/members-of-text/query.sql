-- whole
SELECT q."Direct", q."ByName", q."First", q."Last", q."Text", q."Extended", q."Number", q."Missing", q."FileName"
FROM (SELECT kql.member(kql.member(kql.parse_json(q."AdditionalFields"), $1::text), $2::text) AS "Direct", kql.member(kql.member(kql.parse_json(q."AdditionalFields"), $1::text), $2::text) AS "ByName", kql.element(kql.member(kql.parse_json(q."AdditionalFields"), $3::text), $4::int8) AS "First", kql.element(kql.member(kql.parse_json(q."AdditionalFields"), $3::text), $5::int8) AS "Last", kql.to_text(kql.member(kql.member(kql.parse_json(q."AdditionalFields"), $1::text), $2::text)) AS "Text", kql.member(kql.member(kql.parse_json(q."A"), $1::text), $2::text) AS "Extended", kql.add(kql.to_long(kql.element(kql.member(kql.parse_json(q."A"), $3::text), $6::int8)), $6::int8) AS "Number", (kql.member(kql.member(kql.parse_json(q."A"), $7::text), $8::text) IS NULL) AS "Missing", q."FileName"
FROM (SELECT q."FileName", q."AdditionalFields", q."AdditionalFields" AS "A"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q) AS q
ORDER BY q."FileName" COLLATE "C" ASC
-- $1 = "Device"
-- $2 = "Name"
-- $3 = "Ids"
-- $4 = 0
-- $5 = -1
-- $6 = 1
-- $7 = "Nothing"
-- $8 = "Here"

-- shard
SELECT kql.member(kql.member(kql.parse_json(q."AdditionalFields"), $1::text), $2::text) AS "Direct", kql.member(kql.member(kql.parse_json(q."AdditionalFields"), $1::text), $2::text) AS "ByName", kql.element(kql.member(kql.parse_json(q."AdditionalFields"), $3::text), $4::int8) AS "First", kql.element(kql.member(kql.parse_json(q."AdditionalFields"), $3::text), $5::int8) AS "Last", kql.to_text(kql.member(kql.member(kql.parse_json(q."AdditionalFields"), $1::text), $2::text)) AS "Text", kql.member(kql.member(kql.parse_json(q."A"), $1::text), $2::text) AS "Extended", kql.add(kql.to_long(kql.element(kql.member(kql.parse_json(q."A"), $3::text), $6::int8)), $6::int8) AS "Number", (kql.member(kql.member(kql.parse_json(q."A"), $7::text), $8::text) IS NULL) AS "Missing", q."FileName"
FROM (SELECT q."FileName", q."AdditionalFields", q."AdditionalFields" AS "A"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
-- $1 = "Device"
-- $2 = "Name"
-- $3 = "Ids"
-- $4 = 0
-- $5 = -1
-- $6 = 1
-- $7 = "Nothing"
-- $8 = "Here"

-- merge
SELECT q."Direct", q."ByName", q."First", q."Last", q."Text", q."Extended", q."Number", q."Missing", q."FileName"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."FileName" COLLATE "C" ASC
