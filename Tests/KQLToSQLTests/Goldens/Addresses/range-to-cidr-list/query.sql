-- whole
SELECT kql.ipv4_range_to_cidr_list($1::text, $2::text) AS "a", kql.ipv4_range_to_cidr_list($3::text, $4::text) AS "b", kql.ipv4_range_to_cidr_list($5::text, $5::text) AS "c", kql.ipv4_range_to_cidr_list($5::text, $6::text) AS "d", kql.array_length(kql.ipv4_range_to_cidr_list($7::text, $8::text)) AS "e", kql.format_ipv4_mask($9::int8, $10::int8) AS "f"
FROM (SELECT) AS q
-- $1 = "1.1.128.0"
-- $2 = "1.1.140.255"
-- $3 = "0.0.0.0"
-- $4 = "255.255.255.255"
-- $5 = "1.2.3.4"
-- $6 = "1.2.3.3"
-- $7 = "0.0.0.1"
-- $8 = "255.255.255.254"
-- $9 = 3232235777
-- $10 = 24

-- shard
SELECT kql.ipv4_range_to_cidr_list($1::text, $2::text) AS "a", kql.ipv4_range_to_cidr_list($3::text, $4::text) AS "b", kql.ipv4_range_to_cidr_list($5::text, $5::text) AS "c", kql.ipv4_range_to_cidr_list($5::text, $6::text) AS "d", kql.array_length(kql.ipv4_range_to_cidr_list($7::text, $8::text)) AS "e", kql.format_ipv4_mask($9::int8, $10::int8) AS "f"
FROM (SELECT) AS q
-- $1 = "1.1.128.0"
-- $2 = "1.1.140.255"
-- $3 = "0.0.0.0"
-- $4 = "255.255.255.255"
-- $5 = "1.2.3.4"
-- $6 = "1.2.3.3"
-- $7 = "0.0.0.1"
-- $8 = "255.255.255.254"
-- $9 = 3232235777
-- $10 = 24

-- merge
SELECT q."a", q."b", q."c", q."d", q."e", q."f"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
