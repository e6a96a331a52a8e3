-- whole
SELECT q."Timestamp", q."IPAddress", q."IPType", q."NetworkAdapterType", q."ConnectedNetworks", q."At"
FROM ((SELECT q."Timestamp", q."IPAddress", q."IPType", q."NetworkAdapterType", q."ConnectedNetworks", $1::int8 AS "At"
FROM (SELECT DISTINCT ON (1) q."IPAddress", q."Timestamp", q."IPType", q."NetworkAdapterType", q."ConnectedNetworks"
FROM (SELECT q."Timestamp", q."NetworkAdapterType", q."ConnectedNetworks", q."IPAddress", kql.to_text(kql.member(q."Address", $2::text)) AS "IPType", q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."_index"
FROM (SELECT q."Timestamp", q."NetworkAdapterType", q."ConnectedNetworks", q."Address", kql.to_text(kql.member(q."Address", $3::text)) AS "IPAddress", q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."_index"
FROM (SELECT q."Timestamp", q."NetworkAdapterType", q."ConnectedNetworks", q."Address element" AS "Address", q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."_index"
FROM (SELECT q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterType", q."NetworkAdapterStatus", q."ConnectedNetworks", q."IPAddresses", kql.present(u.e0) AS "Address element", u.n - 1 AS "_index"
FROM (SELECT q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterType", q."NetworkAdapterStatus", q."ConnectedNetworks", q."IPAddresses"
FROM (SELECT DISTINCT ON (1, 2, 3) q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterType", q."NetworkAdapterStatus", q."ConnectedNetworks", q."IPAddresses"
FROM "DeviceNetworkInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND ((q."DeviceId" = $4::text) OR kql.same(q."DeviceName", $4::text))
  AND (q."Timestamp" <= $5::int8)
ORDER BY 1, 2, 3, q."Timestamp" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS q
WHERE (q."NetworkAdapterStatus" = $6::text)) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.parse_json(q."IPAddresses"), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q) AS q
WHERE (NOT (q."IPAddress" = ''))) AS q
ORDER BY 1, q."Timestamp" DESC NULLS LAST, q."DeviceId" COLLATE "C" ASC, q."NetworkAdapterName" COLLATE "C" ASC, q."MacAddress" COLLATE "C" ASC, q."_index" ASC NULLS LAST) AS q)
UNION ALL
(SELECT q."Timestamp", q."IPAddress", q."IPType", q."NetworkAdapterType", q."ConnectedNetworks", $7::int8 AS "At"
FROM (SELECT DISTINCT ON (1) q."IPAddress", q."Timestamp", q."IPType", q."NetworkAdapterType", q."ConnectedNetworks"
FROM (SELECT q."Timestamp", q."NetworkAdapterType", q."ConnectedNetworks", q."IPAddress", kql.to_text(kql.member(q."Address", $2::text)) AS "IPType", q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."_index1"
FROM (SELECT q."Timestamp", q."NetworkAdapterType", q."ConnectedNetworks", q."Address", kql.to_text(kql.member(q."Address", $3::text)) AS "IPAddress", q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."_index1"
FROM (SELECT q."Timestamp", q."NetworkAdapterType", q."ConnectedNetworks", q."Address element" AS "Address", q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."_index1"
FROM (SELECT q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterType", q."NetworkAdapterStatus", q."ConnectedNetworks", q."IPAddresses", kql.present(u.e0) AS "Address element", u.n - 1 AS "_index1"
FROM (SELECT q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterType", q."NetworkAdapterStatus", q."ConnectedNetworks", q."IPAddresses"
FROM (SELECT DISTINCT ON (1, 2, 3) q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterType", q."NetworkAdapterStatus", q."ConnectedNetworks", q."IPAddresses"
FROM (SELECT q."Timestamp", q."DeviceId", q."DeviceName", q."NetworkAdapterName", q."MacAddress", q."NetworkAdapterType", q."NetworkAdapterStatus", q."ConnectedNetworks", q."IPAddresses", q."_identity" AS "_identity1"
FROM "DeviceNetworkInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
WHERE ((q."DeviceId" = $8::text) OR kql.same(q."DeviceName", $8::text))
  AND (q."Timestamp" <= $9::int8)
ORDER BY 1, 2, 3, q."Timestamp" DESC NULLS LAST, q."_identity1" ASC NULLS LAST) AS q
WHERE (q."NetworkAdapterStatus" = $6::text)) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.parse_json(q."IPAddresses"), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q) AS q
WHERE (NOT (q."IPAddress" = ''))) AS q
ORDER BY 1, q."Timestamp" DESC NULLS LAST, q."DeviceId" COLLATE "C" ASC, q."NetworkAdapterName" COLLATE "C" ASC, q."MacAddress" COLLATE "C" ASC, q."_index1" ASC NULLS LAST) AS q)) AS q
ORDER BY q."At" ASC NULLS FIRST, q."IPAddress" COLLATE "C" ASC
-- $1 = 9
-- $2 = "AddressType"
-- $3 = "IPAddress"
-- $4 = "Marta-LT022"
-- $5 = 639052740000000000
-- $6 = "Up"
-- $7 = 24
-- $8 = "id-of-marta-lt022"
-- $9 = 3155378975999999999

-- shard
SELECT q."Timestamp", q."IPAddress", q."IPType", q."NetworkAdapterType", q."ConnectedNetworks", q."At"
FROM ((SELECT q."Timestamp", q."IPAddress", q."IPType", q."NetworkAdapterType", q."ConnectedNetworks", $1::int8 AS "At"
FROM (SELECT DISTINCT ON (1) q."IPAddress", q."Timestamp", q."IPType", q."NetworkAdapterType", q."ConnectedNetworks"
FROM (SELECT q."Timestamp", q."NetworkAdapterType", q."ConnectedNetworks", q."IPAddress", kql.to_text(kql.member(q."Address", $2::text)) AS "IPType", q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."_index"
FROM (SELECT q."Timestamp", q."NetworkAdapterType", q."ConnectedNetworks", q."Address", kql.to_text(kql.member(q."Address", $3::text)) AS "IPAddress", q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."_index"
FROM (SELECT q."Timestamp", q."NetworkAdapterType", q."ConnectedNetworks", q."Address element" AS "Address", q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."_index"
FROM (SELECT q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterType", q."NetworkAdapterStatus", q."ConnectedNetworks", q."IPAddresses", kql.present(u.e0) AS "Address element", u.n - 1 AS "_index"
FROM (SELECT q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterType", q."NetworkAdapterStatus", q."ConnectedNetworks", q."IPAddresses"
FROM (SELECT DISTINCT ON (1, 2, 3) q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterType", q."NetworkAdapterStatus", q."ConnectedNetworks", q."IPAddresses"
FROM "DeviceNetworkInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND ((q."DeviceId" = $4::text) OR kql.same(q."DeviceName", $4::text))
  AND (q."Timestamp" <= $5::int8)
ORDER BY 1, 2, 3, q."Timestamp" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS q
WHERE (q."NetworkAdapterStatus" = $6::text)) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.parse_json(q."IPAddresses"), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q) AS q
WHERE (NOT (q."IPAddress" = ''))) AS q
ORDER BY 1, q."Timestamp" DESC NULLS LAST, q."DeviceId" COLLATE "C" ASC, q."NetworkAdapterName" COLLATE "C" ASC, q."MacAddress" COLLATE "C" ASC, q."_index" ASC NULLS LAST) AS q)
UNION ALL
(SELECT q."Timestamp", q."IPAddress", q."IPType", q."NetworkAdapterType", q."ConnectedNetworks", $7::int8 AS "At"
FROM (SELECT DISTINCT ON (1) q."IPAddress", q."Timestamp", q."IPType", q."NetworkAdapterType", q."ConnectedNetworks"
FROM (SELECT q."Timestamp", q."NetworkAdapterType", q."ConnectedNetworks", q."IPAddress", kql.to_text(kql.member(q."Address", $2::text)) AS "IPType", q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."_index1"
FROM (SELECT q."Timestamp", q."NetworkAdapterType", q."ConnectedNetworks", q."Address", kql.to_text(kql.member(q."Address", $3::text)) AS "IPAddress", q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."_index1"
FROM (SELECT q."Timestamp", q."NetworkAdapterType", q."ConnectedNetworks", q."Address element" AS "Address", q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."_index1"
FROM (SELECT q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterType", q."NetworkAdapterStatus", q."ConnectedNetworks", q."IPAddresses", kql.present(u.e0) AS "Address element", u.n - 1 AS "_index1"
FROM (SELECT q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterType", q."NetworkAdapterStatus", q."ConnectedNetworks", q."IPAddresses"
FROM (SELECT DISTINCT ON (1, 2, 3) q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterType", q."NetworkAdapterStatus", q."ConnectedNetworks", q."IPAddresses"
FROM (SELECT q."Timestamp", q."DeviceId", q."DeviceName", q."NetworkAdapterName", q."MacAddress", q."NetworkAdapterType", q."NetworkAdapterStatus", q."ConnectedNetworks", q."IPAddresses", q."_identity" AS "_identity1"
FROM "DeviceNetworkInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
WHERE ((q."DeviceId" = $8::text) OR kql.same(q."DeviceName", $8::text))
  AND (q."Timestamp" <= $9::int8)
ORDER BY 1, 2, 3, q."Timestamp" DESC NULLS LAST, q."_identity1" ASC NULLS LAST) AS q
WHERE (q."NetworkAdapterStatus" = $6::text)) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.parse_json(q."IPAddresses"), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q) AS q
WHERE (NOT (q."IPAddress" = ''))) AS q
ORDER BY 1, q."Timestamp" DESC NULLS LAST, q."DeviceId" COLLATE "C" ASC, q."NetworkAdapterName" COLLATE "C" ASC, q."MacAddress" COLLATE "C" ASC, q."_index1" ASC NULLS LAST) AS q)) AS q
-- $1 = 9
-- $2 = "AddressType"
-- $3 = "IPAddress"
-- $4 = "Marta-LT022"
-- $5 = 639052740000000000
-- $6 = "Up"
-- $7 = 24
-- $8 = "id-of-marta-lt022"
-- $9 = 3155378975999999999

-- merge
SELECT q."Timestamp", q."IPAddress", q."IPType", q."NetworkAdapterType", q."ConnectedNetworks", q."At"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."At" ASC NULLS FIRST, q."IPAddress" COLLATE "C" ASC
