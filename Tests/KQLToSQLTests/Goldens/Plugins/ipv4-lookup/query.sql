-- whole
SELECT q."ip", q."continent_code", q."network", q."continent_code1", q."country_name"
FROM (SELECT o1."ip", o1."continent_code", o1."_identity", b."network", b."continent_code1", b."country_name", b."_identity1"
FROM (SELECT q."ip", q."continent_code", q."_identity"
FROM (VALUES ($1::text, $2::text, $3::int8),
  ($4::text, $5::text, $6::int8),
  ($7::text, $2::text, $8::int8),
  ($9::text, $10::text, $11::int8)) AS q("ip", "continent_code", "_identity")) AS o1
CROSS JOIN LATERAL (SELECT q."network", q."continent_code" AS "continent_code1", q."country_name", q."_identity1"
FROM (VALUES ($12::text, $5::text, $13::text, $3::int8),
  ($14::text, $2::text, $15::text, $6::int8),
  ($16::text, $5::text, $17::text, $8::int8),
  ($18::text, $19::text, $20::text, $11::int8),
  ($21::text, $2::text, $22::text, $23::int8)) AS q("network", "continent_code", "country_name", "_identity1")
WHERE kql.ipv4_is_match(o1."ip", q."network", 32)) AS b) AS q
ORDER BY q."_identity" ASC NULLS LAST, q."_identity1" ASC NULLS LAST
-- $1 = "2.20.183.12"
-- $2 = "EU"
-- $3 = 0
-- $4 = "5.8.1.2"
-- $5 = "AS"
-- $6 = 1
-- $7 = "192.165.12.17"
-- $8 = 2
-- $9 = "no address"
-- $10 = ""
-- $11 = 3
-- $12 = "111.68.128.0/17"
-- $13 = "Japan"
-- $14 = "5.8.0.0/19"
-- $15 = "Russia"
-- $16 = "223.255.254.0/24"
-- $17 = "Singapore"
-- $18 = "46.36.200.51/32"
-- $19 = "OC"
-- $20 = "Cook Islands"
-- $21 = "2.20.183.0/24"
-- $22 = "United Kingdom"
-- $23 = 4

-- shard
SELECT q."ip", q."continent_code", q."_identity", q."network", q."continent_code1", q."country_name", q."_identity1"
FROM (SELECT o1."ip", o1."continent_code", o1."_identity", b."network", b."continent_code1", b."country_name", b."_identity1"
FROM (SELECT q."ip", q."continent_code", q."_identity"
FROM (VALUES ($1::text, $2::text, $3::int8),
  ($4::text, $5::text, $6::int8),
  ($7::text, $2::text, $8::int8),
  ($9::text, $10::text, $11::int8)) AS q("ip", "continent_code", "_identity")) AS o1
CROSS JOIN LATERAL (SELECT q."network", q."continent_code" AS "continent_code1", q."country_name", q."_identity1"
FROM (VALUES ($12::text, $5::text, $13::text, $3::int8),
  ($14::text, $2::text, $15::text, $6::int8),
  ($16::text, $5::text, $17::text, $8::int8),
  ($18::text, $19::text, $20::text, $11::int8),
  ($21::text, $2::text, $22::text, $23::int8)) AS q("network", "continent_code", "country_name", "_identity1")
WHERE kql.ipv4_is_match(o1."ip", q."network", 32)) AS b) AS q
-- $1 = "2.20.183.12"
-- $2 = "EU"
-- $3 = 0
-- $4 = "5.8.1.2"
-- $5 = "AS"
-- $6 = 1
-- $7 = "192.165.12.17"
-- $8 = 2
-- $9 = "no address"
-- $10 = ""
-- $11 = 3
-- $12 = "111.68.128.0/17"
-- $13 = "Japan"
-- $14 = "5.8.0.0/19"
-- $15 = "Russia"
-- $16 = "223.255.254.0/24"
-- $17 = "Singapore"
-- $18 = "46.36.200.51/32"
-- $19 = "OC"
-- $20 = "Cook Islands"
-- $21 = "2.20.183.0/24"
-- $22 = "United Kingdom"
-- $23 = 4

-- merge
SELECT q."ip", q."continent_code", q."network", q."continent_code1", q."country_name"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST, q."_identity1" ASC NULLS LAST
