-- whole
SELECT q."text", q."encoded", q."decoded", q."wrong"
FROM (SELECT q."text", q."encoded", kql.punycode_to_string(q."encoded") AS "decoded", kql.punycode_to_string(q."text") AS "wrong", q."_identity"
FROM (SELECT q."text", kql.punycode_from_string(q."text") AS "encoded", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8)) AS q("text", "_identity")) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "académie-française"
-- $2 = 0
-- $3 = "艺术"
-- $4 = 1
-- $5 = "abc"
-- $6 = 2
-- $7 = ""
-- $8 = 3
-- $9 = "😀x"
-- $10 = 4
-- $11 = "-"
-- $12 = 5
-- $13 = "Ünïcödé-"
-- $14 = 6

-- shard
SELECT q."text", q."encoded", kql.punycode_to_string(q."encoded") AS "decoded", kql.punycode_to_string(q."text") AS "wrong", q."_identity"
FROM (SELECT q."text", kql.punycode_from_string(q."text") AS "encoded", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8)) AS q("text", "_identity")) AS q
-- $1 = "académie-française"
-- $2 = 0
-- $3 = "艺术"
-- $4 = 1
-- $5 = "abc"
-- $6 = 2
-- $7 = ""
-- $8 = 3
-- $9 = "😀x"
-- $10 = 4
-- $11 = "-"
-- $12 = 5
-- $13 = "Ünïcödé-"
-- $14 = 6

-- merge
SELECT q."text", q."encoded", q."decoded", q."wrong"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
