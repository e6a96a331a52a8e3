-- whole
SELECT q."network", q."continent_code", q."continent_name", q."country_iso_code", q."country_name", q."ip"
FROM (SELECT o1."ip", o1."_identity", b."network", b."continent_code", b."continent_name", b."country_iso_code", b."country_name", b."_identity1"
FROM (SELECT q."ip", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8)) AS q("ip", "_identity")) AS o1
CROSS JOIN LATERAL (SELECT q."network", q."continent_code", q."continent_name", q."country_iso_code", q."country_name", q."_identity1"
FROM (VALUES ($7::text, $8::text, $9::text, $10::text, $11::text, $2::int8),
  ($12::text, $13::text, $14::text, $15::text, $16::text, $4::int8),
  ($17::text, $18::text, $19::text, $20::text, $21::text, $6::int8)) AS q("network", "continent_code", "continent_name", "country_iso_code", "country_name", "_identity1")
WHERE kql.ipv6_is_match(o1."ip", q."network", 128)) AS b) AS q
ORDER BY q."_identity" ASC NULLS LAST, q."_identity1" ASC NULLS LAST
-- $1 = "2001:0db8:85a3:0000:0000:8a2e:0370:7334"
-- $2 = 0
-- $3 = "2404:6800:4001:0001:0000:8a2e:0370:7334"
-- $4 = 1
-- $5 = "a5e:f127:8a9d:146d:e102:b5d3:c755:abce"
-- $6 = 2
-- $7 = "2001:0db8:85a3::/48"
-- $8 = "NA"
-- $9 = "North America"
-- $10 = "US"
-- $11 = "United States"
-- $12 = "2404:6800:4001::/48"
-- $13 = "AS"
-- $14 = "Asia"
-- $15 = "JP"
-- $16 = "Japan"
-- $17 = "2a02:26f0:4001::/48"
-- $18 = "EU"
-- $19 = "Europe"
-- $20 = "FR"
-- $21 = "France"

-- shard
SELECT q."network", q."continent_code", q."continent_name", q."country_iso_code", q."country_name", q."ip", q."_identity", q."_identity1"
FROM (SELECT o1."ip", o1."_identity", b."network", b."continent_code", b."continent_name", b."country_iso_code", b."country_name", b."_identity1"
FROM (SELECT q."ip", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8)) AS q("ip", "_identity")) AS o1
CROSS JOIN LATERAL (SELECT q."network", q."continent_code", q."continent_name", q."country_iso_code", q."country_name", q."_identity1"
FROM (VALUES ($7::text, $8::text, $9::text, $10::text, $11::text, $2::int8),
  ($12::text, $13::text, $14::text, $15::text, $16::text, $4::int8),
  ($17::text, $18::text, $19::text, $20::text, $21::text, $6::int8)) AS q("network", "continent_code", "continent_name", "country_iso_code", "country_name", "_identity1")
WHERE kql.ipv6_is_match(o1."ip", q."network", 128)) AS b) AS q
-- $1 = "2001:0db8:85a3:0000:0000:8a2e:0370:7334"
-- $2 = 0
-- $3 = "2404:6800:4001:0001:0000:8a2e:0370:7334"
-- $4 = 1
-- $5 = "a5e:f127:8a9d:146d:e102:b5d3:c755:abce"
-- $6 = 2
-- $7 = "2001:0db8:85a3::/48"
-- $8 = "NA"
-- $9 = "North America"
-- $10 = "US"
-- $11 = "United States"
-- $12 = "2404:6800:4001::/48"
-- $13 = "AS"
-- $14 = "Asia"
-- $15 = "JP"
-- $16 = "Japan"
-- $17 = "2a02:26f0:4001::/48"
-- $18 = "EU"
-- $19 = "Europe"
-- $20 = "FR"
-- $21 = "France"

-- merge
SELECT q."network", q."continent_code", q."continent_name", q."country_iso_code", q."country_name", q."ip"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST, q."_identity1" ASC NULLS LAST
