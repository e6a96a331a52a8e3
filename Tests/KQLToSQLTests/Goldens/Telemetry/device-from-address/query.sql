-- whole
SELECT q."IP", q."DeviceId"
FROM (SELECT l."IP", r."IPAddress", r."DeviceId"
FROM (SELECT q."IP"
FROM (SELECT q."RemoteIP" AS "IP"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
GROUP BY 1) AS l
JOIN (SELECT q."IPAddress", q."DeviceId"
FROM (SELECT q."DeviceId", kql.to_text(kql.member(q."Address", $1::text)) AS "IPAddress"
FROM (SELECT q."DeviceId", q."Address element" AS "Address"
FROM (SELECT q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterStatus", q."IPAddresses", kql.present(u.e0) AS "Address element", u.n - 1 AS "_index"
FROM (SELECT q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterStatus", q."IPAddresses"
FROM (SELECT DISTINCT ON (1, 2, 3) q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterStatus", q."IPAddresses"
FROM (SELECT q."Timestamp", q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."NetworkAdapterStatus", q."IPAddresses", q."_identity" AS "_identity1"
FROM "DeviceNetworkInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
WHERE (q."Timestamp" <= $2::int8)
ORDER BY 1, 2, 3, q."Timestamp" DESC NULLS LAST, q."_identity1" ASC NULLS LAST) AS q
WHERE (q."NetworkAdapterStatus" = $3::text)) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.parse_json(q."IPAddresses"), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q) AS q
WHERE (NOT (q."IPAddress" = ''))
GROUP BY 1, 2) AS r ON l."IP" = r."IPAddress") AS q
ORDER BY q."IP" COLLATE "C" ASC, q."DeviceId" COLLATE "C" ASC
-- $1 = "IPAddress"
-- $2 = 639052848000000000
-- $3 = "Up"

-- shard
SELECT q."IP", q."DeviceId"
FROM (SELECT l."IP", r."IPAddress", r."DeviceId"
FROM (SELECT q."IP"
FROM (SELECT q."RemoteIP" AS "IP"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
GROUP BY 1) AS l
JOIN (SELECT q."IPAddress", q."DeviceId"
FROM (SELECT q."DeviceId", kql.to_text(kql.member(q."Address", $1::text)) AS "IPAddress"
FROM (SELECT q."DeviceId", q."Address element" AS "Address"
FROM (SELECT q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterStatus", q."IPAddresses", kql.present(u.e0) AS "Address element", u.n - 1 AS "_index"
FROM (SELECT q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterStatus", q."IPAddresses"
FROM (SELECT DISTINCT ON (1, 2, 3) q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterStatus", q."IPAddresses"
FROM (SELECT q."Timestamp", q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."NetworkAdapterStatus", q."IPAddresses", q."_identity" AS "_identity1"
FROM "DeviceNetworkInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
WHERE (q."Timestamp" <= $2::int8)
ORDER BY 1, 2, 3, q."Timestamp" DESC NULLS LAST, q."_identity1" ASC NULLS LAST) AS q
WHERE (q."NetworkAdapterStatus" = $3::text)) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.parse_json(q."IPAddresses"), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q) AS q
WHERE (NOT (q."IPAddress" = ''))
GROUP BY 1, 2) AS r ON l."IP" = r."IPAddress") AS q
-- $1 = "IPAddress"
-- $2 = 639052848000000000
-- $3 = "Up"

-- merge
SELECT q."IP", q."DeviceId"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."IP" COLLATE "C" ASC, q."DeviceId" COLLATE "C" ASC
