-- whole
SELECT q."name", q."size", q."unit", q."extension"
FROM (SELECT COALESCE(q."parsed" ->> $1::int4, '') AS "name", q."size", q."unit", COALESCE(q."parsed" ->> $2::int4, '') AS "extension", q."_identity"
FROM (SELECT q."size", q."unit", kql.parse_simple(q."name", $3::text[], $4::text[], false) AS "parsed", q."_identity"
FROM (SELECT q."name", kql.to_long(COALESCE(q."parsed" ->> $1::int4, '')) AS "size", COALESCE(q."parsed" ->> $2::int4, '') AS "unit", q."_identity"
FROM (SELECT q."name", kql.parse_simple(q."size", $5::text[], $6::text[], false) AS "parsed", q."_identity"
FROM (VALUES ($7::text, $8::text, $9::int8),
  ($10::text, $11::text, $12::int8)) AS q("name", "size", "_identity")
OFFSET 0) AS q) AS q
OFFSET 0) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 0
-- $2 = 1
-- $3 = ["string", "string"]
-- $4 = ["."]
-- $5 = ["long", "string"]
-- $6 = [" "]
-- $7 = "report.zip"
-- $8 = "12 kB"
-- $9 = 0
-- $10 = "notes"
-- $11 = "3"
-- $12 = 1

-- shard
SELECT COALESCE(q."parsed" ->> $1::int4, '') AS "name", q."size", q."unit", COALESCE(q."parsed" ->> $2::int4, '') AS "extension", q."_identity"
FROM (SELECT q."size", q."unit", kql.parse_simple(q."name", $3::text[], $4::text[], false) AS "parsed", q."_identity"
FROM (SELECT q."name", kql.to_long(COALESCE(q."parsed" ->> $1::int4, '')) AS "size", COALESCE(q."parsed" ->> $2::int4, '') AS "unit", q."_identity"
FROM (SELECT q."name", kql.parse_simple(q."size", $5::text[], $6::text[], false) AS "parsed", q."_identity"
FROM (VALUES ($7::text, $8::text, $9::int8),
  ($10::text, $11::text, $12::int8)) AS q("name", "size", "_identity")
OFFSET 0) AS q) AS q
OFFSET 0) AS q
-- $1 = 0
-- $2 = 1
-- $3 = ["string", "string"]
-- $4 = ["."]
-- $5 = ["long", "string"]
-- $6 = [" "]
-- $7 = "report.zip"
-- $8 = "12 kB"
-- $9 = 0
-- $10 = "notes"
-- $11 = "3"
-- $12 = 1

-- merge
SELECT q."name", q."size", q."unit", q."extension"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
