-- whole
SELECT q."a", q."number", q."private", q."inRange", q."match", q."any1", q."any2", q."compared", q."suffix", q."text"
FROM (SELECT q."a", kql.parse_ipv4(q."a") AS "number", kql.ipv4_is_private(q."a") AS "private", kql.ipv4_is_in_range(q."a", $1::text) AS "inRange", kql.ipv4_is_match(q."a", $2::text, $3::int8) AS "match", kql.ipv4_is_in_any_range(q."a", $4::jsonb) AS "any1", kql.ipv4_is_in_any_range(q."a", jsonb_build_array(kql.to_dynamic($5::text), kql.to_dynamic($6::text))) AS "any2", kql.ipv4_compare(q."a", $7::text, 32) AS "compared", kql.ipv4_prefix(q."a") AS "suffix", kql.format_ipv4(kql.parse_ipv4_mask(q."a", $3::int8)) AS "text", q."_identity"
FROM (VALUES ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($12::text, $13::int8),
  ($14::text, $15::int8),
  ($16::text, $17::int8),
  ($18::text, $19::int8),
  ($20::text, $21::int8),
  ($22::text, $23::int8)) AS q("a", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "192.168.0.0/16"
-- $2 = "192.168.1.0"
-- $3 = 24
-- $4 = "[\"10.0.0.0/8\",\"8.8.8.8\"]"
-- $5 = "172.0.0.0/8"
-- $6 = "10.0.0.0/8"
-- $7 = "10.1.2.0"
-- $8 = "192.168.1.5"
-- $9 = 0
-- $10 = "10.1.2.3/24"
-- $11 = 1
-- $12 = "172.32.0.1"
-- $13 = 2
-- $14 = "8.8.8.8"
-- $15 = 3
-- $16 = "256.1.1.1"
-- $17 = 4
-- $18 = "fe80::1"
-- $19 = 5
-- $20 = ""
-- $21 = 6
-- $22 = "1.2.3"
-- $23 = 7

-- shard
SELECT q."a", kql.parse_ipv4(q."a") AS "number", kql.ipv4_is_private(q."a") AS "private", kql.ipv4_is_in_range(q."a", $1::text) AS "inRange", kql.ipv4_is_match(q."a", $2::text, $3::int8) AS "match", kql.ipv4_is_in_any_range(q."a", $4::jsonb) AS "any1", kql.ipv4_is_in_any_range(q."a", jsonb_build_array(kql.to_dynamic($5::text), kql.to_dynamic($6::text))) AS "any2", kql.ipv4_compare(q."a", $7::text, 32) AS "compared", kql.ipv4_prefix(q."a") AS "suffix", kql.format_ipv4(kql.parse_ipv4_mask(q."a", $3::int8)) AS "text", q."_identity"
FROM (VALUES ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($12::text, $13::int8),
  ($14::text, $15::int8),
  ($16::text, $17::int8),
  ($18::text, $19::int8),
  ($20::text, $21::int8),
  ($22::text, $23::int8)) AS q("a", "_identity")
-- $1 = "192.168.0.0/16"
-- $2 = "192.168.1.0"
-- $3 = 24
-- $4 = "[\"10.0.0.0/8\",\"8.8.8.8\"]"
-- $5 = "172.0.0.0/8"
-- $6 = "10.0.0.0/8"
-- $7 = "10.1.2.0"
-- $8 = "192.168.1.5"
-- $9 = 0
-- $10 = "10.1.2.3/24"
-- $11 = 1
-- $12 = "172.32.0.1"
-- $13 = 2
-- $14 = "8.8.8.8"
-- $15 = 3
-- $16 = "256.1.1.1"
-- $17 = 4
-- $18 = "fe80::1"
-- $19 = 5
-- $20 = ""
-- $21 = 6
-- $22 = "1.2.3"
-- $23 = 7

-- merge
SELECT q."a", q."number", q."private", q."inRange", q."match", q."any1", q."any2", q."compared", q."suffix", q."text"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
