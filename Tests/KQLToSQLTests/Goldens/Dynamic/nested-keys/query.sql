-- whole
SELECT q."d", q."has", q."plain", q."deep", q."set", q."below", q."removed"
FROM (SELECT q."d", kql.bag_has_key(q."d", $1::text) AS "has", kql.bag_has_key(q."d", $2::text) AS "plain", kql.bag_has_key(q."d", $3::text) AS "deep", kql.bag_set_key(q."d", $1::text, kql.to_dynamic($4::text)) AS "set", kql.bag_set_key(q."d", $3::text, kql.to_dynamic($5::int8)) AS "below", kql.bag_remove_keys(q."d", $6::jsonb) AS "removed", q."_identity"
FROM (VALUES ($7::jsonb, $8::int8),
  ($9::jsonb, $5::int8),
  ($10::jsonb, $11::int8),
  (NULL::jsonb, $12::int8)) AS q("d", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "$.key2.prop1"
-- $2 = "key1"
-- $3 = "$.key1.x"
-- $4 = "abc"
-- $5 = 1
-- $6 = "[\"$.key2[\'prop1\']\",\"key1\"]"
-- $7 = "{\"key1\":123,\"key2\":{\"prop1\":123,\"prop2\":\"xyz\"}}"
-- $8 = 0
-- $9 = "{\"key1\":123}"
-- $10 = "[1]"
-- $11 = 2
-- $12 = 3

-- shard
SELECT q."d", kql.bag_has_key(q."d", $1::text) AS "has", kql.bag_has_key(q."d", $2::text) AS "plain", kql.bag_has_key(q."d", $3::text) AS "deep", kql.bag_set_key(q."d", $1::text, kql.to_dynamic($4::text)) AS "set", kql.bag_set_key(q."d", $3::text, kql.to_dynamic($5::int8)) AS "below", kql.bag_remove_keys(q."d", $6::jsonb) AS "removed", q."_identity"
FROM (VALUES ($7::jsonb, $8::int8),
  ($9::jsonb, $5::int8),
  ($10::jsonb, $11::int8),
  (NULL::jsonb, $12::int8)) AS q("d", "_identity")
-- $1 = "$.key2.prop1"
-- $2 = "key1"
-- $3 = "$.key1.x"
-- $4 = "abc"
-- $5 = 1
-- $6 = "[\"$.key2[\'prop1\']\",\"key1\"]"
-- $7 = "{\"key1\":123,\"key2\":{\"prop1\":123,\"prop2\":\"xyz\"}}"
-- $8 = 0
-- $9 = "{\"key1\":123}"
-- $10 = "[1]"
-- $11 = 2
-- $12 = 3

-- merge
SELECT q."d", q."has", q."plain", q."deep", q."set", q."below", q."removed"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
