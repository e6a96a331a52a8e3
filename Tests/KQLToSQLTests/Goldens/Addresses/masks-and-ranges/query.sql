-- whole
SELECT q."address", q."mask", q."result", q."result_mask", q."whole", q."list"
FROM (SELECT q."address", q."mask", kql.format_ipv4(kql.parse_ipv4_mask(q."address", q."mask")) AS "result", kql.format_ipv4_mask(q."address", q."mask") AS "result_mask", kql.format_ipv4_mask(q."address", 32) AS "whole", kql.ipv4_range_to_cidr_list(q."address", $1::text) AS "list", q."_identity"
FROM (VALUES ($2::text, $3::int8, $4::int8),
  ($2::text, $5::int8, $6::int8),
  ($7::text, $5::int8, $8::int8),
  ($7::text, $9::int8, $10::int8),
  ($11::text, $12::int8, $13::int8),
  ($14::text, $15::int8, $16::int8),
  ($14::text, NULL::int8, $17::int8)) AS q("address", "mask", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "192.168.2.9"
-- $2 = "192.168.1.1"
-- $3 = 24
-- $4 = 0
-- $5 = 32
-- $6 = 1
-- $7 = "192.168.1.1/24"
-- $8 = 2
-- $9 = -1
-- $10 = 3
-- $11 = ""
-- $12 = 8
-- $13 = 4
-- $14 = "1.2.3.4"
-- $15 = 33
-- $16 = 5
-- $17 = 6

-- shard
SELECT q."address", q."mask", kql.format_ipv4(kql.parse_ipv4_mask(q."address", q."mask")) AS "result", kql.format_ipv4_mask(q."address", q."mask") AS "result_mask", kql.format_ipv4_mask(q."address", 32) AS "whole", kql.ipv4_range_to_cidr_list(q."address", $1::text) AS "list", q."_identity"
FROM (VALUES ($2::text, $3::int8, $4::int8),
  ($2::text, $5::int8, $6::int8),
  ($7::text, $5::int8, $8::int8),
  ($7::text, $9::int8, $10::int8),
  ($11::text, $12::int8, $13::int8),
  ($14::text, $15::int8, $16::int8),
  ($14::text, NULL::int8, $17::int8)) AS q("address", "mask", "_identity")
-- $1 = "192.168.2.9"
-- $2 = "192.168.1.1"
-- $3 = 24
-- $4 = 0
-- $5 = 32
-- $6 = 1
-- $7 = "192.168.1.1/24"
-- $8 = 2
-- $9 = -1
-- $10 = 3
-- $11 = ""
-- $12 = 8
-- $13 = 4
-- $14 = "1.2.3.4"
-- $15 = 33
-- $16 = 5
-- $17 = 6

-- merge
SELECT q."address", q."mask", q."result", q."result_mask", q."whole", q."list"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
