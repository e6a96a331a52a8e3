-- whole
SELECT q."d", q."tree_d", q."has", q."set"
FROM (SELECT q."d", kql.treepath(q."d") AS "tree_d", kql.bag_has_key(q."d", $1::text) AS "has", kql.bag_set_key(q."d", $2::text, kql.to_dynamic($3::int8)) AS "set", q."_identity"
FROM (VALUES ($4::jsonb, $5::int8),
  ($6::jsonb, $3::int8),
  ($7::jsonb, $8::int8),
  ($9::jsonb, $10::int8),
  ($11::jsonb, $12::int8),
  ($13::jsonb, $14::int8),
  (NULL::jsonb, $15::int8)) AS q("d", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "$.listProperty"
-- $2 = "$.new[\'a b\'].c"
-- $3 = 1
-- $4 = "{\"a\":\"b\",\"c\":123}"
-- $5 = 0
-- $6 = "{\"prop1\":[1,2,3,4],\"prop2\":\"value2\"}"
-- $7 = "{\"listProperty\":[100,\"abcde\",{\"x\":\"y\"},{\"x\":{\"it\'s\":null}}]}"
-- $8 = 2
-- $9 = "[1,[2]]"
-- $10 = 3
-- $11 = "{}"
-- $12 = 4
-- $13 = "\"text\""
-- $14 = 5
-- $15 = 6

-- shard
SELECT q."d", kql.treepath(q."d") AS "tree_d", kql.bag_has_key(q."d", $1::text) AS "has", kql.bag_set_key(q."d", $2::text, kql.to_dynamic($3::int8)) AS "set", q."_identity"
FROM (VALUES ($4::jsonb, $5::int8),
  ($6::jsonb, $3::int8),
  ($7::jsonb, $8::int8),
  ($9::jsonb, $10::int8),
  ($11::jsonb, $12::int8),
  ($13::jsonb, $14::int8),
  (NULL::jsonb, $15::int8)) AS q("d", "_identity")
-- $1 = "$.listProperty"
-- $2 = "$.new[\'a b\'].c"
-- $3 = 1
-- $4 = "{\"a\":\"b\",\"c\":123}"
-- $5 = 0
-- $6 = "{\"prop1\":[1,2,3,4],\"prop2\":\"value2\"}"
-- $7 = "{\"listProperty\":[100,\"abcde\",{\"x\":\"y\"},{\"x\":{\"it\'s\":null}}]}"
-- $8 = 2
-- $9 = "[1,[2]]"
-- $10 = 3
-- $11 = "{}"
-- $12 = 4
-- $13 = "\"text\""
-- $14 = 5
-- $15 = 6

-- merge
SELECT q."d", q."tree_d", q."has", q."set"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
