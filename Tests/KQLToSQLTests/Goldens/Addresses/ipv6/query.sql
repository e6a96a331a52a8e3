-- whole
SELECT q."a", q."b", q."text", q."masked", q."compared", q."match", q."inRange", q."any"
FROM (SELECT q."a", q."b", kql.parse_ipv6_mask(q."a", 128) AS "text", kql.parse_ipv6_mask(q."a", $1::int8) AS "masked", kql.ipv6_compare(q."a", q."b", 128) AS "compared", kql.ipv6_is_match(q."a", q."b", $2::int8) AS "match", kql.ipv6_is_in_range(q."a", $3::text) AS "inRange", kql.ipv6_is_in_any_range(q."a", $4::jsonb) AS "any", q."_identity"
FROM (VALUES ($5::text, $6::text, $7::int8),
  ($8::text, $9::text, $10::int8),
  ($11::text, $12::text, $13::int8),
  ($14::text, $15::text, $16::int8),
  ($17::text, $18::text, $19::int8),
  ($20::text, $20::text, $21::int8)) AS q("a", "b", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 124
-- $2 = 64
-- $3 = "fe80::/10"
-- $4 = "[\"10.0.0.0/8\",\"fe80::/64\"]"
-- $5 = "192.168.1.1/24"
-- $6 = "::ffff:c0a8:01ff"
-- $7 = 0
-- $8 = "::192.168.1.1/30"
-- $9 = "192.168.1.255/24"
-- $10 = 1
-- $11 = "fe80::85d:e82c:9446:7994/120"
-- $12 = "fe80::85d:e82c:9446:7998"
-- $13 = 2
-- $14 = "fe80::1"
-- $15 = "fe80::2"
-- $16 = 3
-- $17 = "no address"
-- $18 = "::1"
-- $19 = 4
-- $20 = ""
-- $21 = 5

-- shard
SELECT q."a", q."b", kql.parse_ipv6_mask(q."a", 128) AS "text", kql.parse_ipv6_mask(q."a", $1::int8) AS "masked", kql.ipv6_compare(q."a", q."b", 128) AS "compared", kql.ipv6_is_match(q."a", q."b", $2::int8) AS "match", kql.ipv6_is_in_range(q."a", $3::text) AS "inRange", kql.ipv6_is_in_any_range(q."a", $4::jsonb) AS "any", q."_identity"
FROM (VALUES ($5::text, $6::text, $7::int8),
  ($8::text, $9::text, $10::int8),
  ($11::text, $12::text, $13::int8),
  ($14::text, $15::text, $16::int8),
  ($17::text, $18::text, $19::int8),
  ($20::text, $20::text, $21::int8)) AS q("a", "b", "_identity")
-- $1 = 124
-- $2 = 64
-- $3 = "fe80::/10"
-- $4 = "[\"10.0.0.0/8\",\"fe80::/64\"]"
-- $5 = "192.168.1.1/24"
-- $6 = "::ffff:c0a8:01ff"
-- $7 = 0
-- $8 = "::192.168.1.1/30"
-- $9 = "192.168.1.255/24"
-- $10 = 1
-- $11 = "fe80::85d:e82c:9446:7994/120"
-- $12 = "fe80::85d:e82c:9446:7998"
-- $13 = 2
-- $14 = "fe80::1"
-- $15 = "fe80::2"
-- $16 = 3
-- $17 = "no address"
-- $18 = "::1"
-- $19 = 4
-- $20 = ""
-- $21 = 5

-- merge
SELECT q."a", q."b", q."text", q."masked", q."compared", q."match", q."inRange", q."any"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
