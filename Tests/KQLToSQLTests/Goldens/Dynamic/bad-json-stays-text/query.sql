-- whole
SELECT q."t", q."d", q."text", q."empty", q."isNull", q."has"
FROM (SELECT q."t", q."d", kql.to_text(q."d") AS "text", (kql.to_text(q."d") = '') AS "empty", (q."d" IS NULL) AS "isNull", kql.contains(kql.to_text(q."d"), $1::text) AS "has", q."_identity"
FROM (SELECT q."t", kql.parse_json(q."t") AS "d", q."_identity"
FROM (VALUES ($2::text, $3::int8),
  ($4::text, $5::int8),
  ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($12::text, $13::int8),
  ($14::text, $15::int8)) AS q("t", "_identity")) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "\"name\":\"x\""
-- $2 = "no json"
-- $3 = 0
-- $4 = "[1,"
-- $5 = 1
-- $6 = ""
-- $7 = 2
-- $8 = "118.0"
-- $9 = 3
-- $10 = "null"
-- $11 = 4
-- $12 = "\"quoted\""
-- $13 = 5
-- $14 = "{\"name\": \"x\", \"b\": [1, 2]}"
-- $15 = 6

-- shard
SELECT q."t", q."d", kql.to_text(q."d") AS "text", (kql.to_text(q."d") = '') AS "empty", (q."d" IS NULL) AS "isNull", kql.contains(kql.to_text(q."d"), $1::text) AS "has", q."_identity"
FROM (SELECT q."t", kql.parse_json(q."t") AS "d", q."_identity"
FROM (VALUES ($2::text, $3::int8),
  ($4::text, $5::int8),
  ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($12::text, $13::int8),
  ($14::text, $15::int8)) AS q("t", "_identity")) AS q
-- $1 = "\"name\":\"x\""
-- $2 = "no json"
-- $3 = 0
-- $4 = "[1,"
-- $5 = 1
-- $6 = ""
-- $7 = 2
-- $8 = "118.0"
-- $9 = 3
-- $10 = "null"
-- $11 = 4
-- $12 = "\"quoted\""
-- $13 = 5
-- $14 = "{\"name\": \"x\", \"b\": [1, 2]}"
-- $15 = 6

-- merge
SELECT q."t", q."d", q."text", q."empty", q."isNull", q."has"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
