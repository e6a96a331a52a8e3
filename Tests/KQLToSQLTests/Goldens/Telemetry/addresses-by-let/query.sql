-- whole
SELECT q."IPAddress"
FROM (SELECT q."IPAddress"
FROM (SELECT kql.to_text(kql.member(q."Address", $1::text)) AS "IPAddress"
FROM (SELECT q."Address element" AS "Address"
FROM (SELECT q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterStatus", q."IPAddresses", kql.present(u.e0) AS "Address element", u.n - 1 AS "_index"
FROM (SELECT q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterStatus", q."IPAddresses"
FROM (SELECT DISTINCT ON (1, 2, 3) q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterStatus", q."IPAddresses"
FROM "DeviceNetworkInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND ((q."DeviceId" = $2::text) OR kql.same(q."DeviceName", $2::text))
  AND (q."Timestamp" <= $3::int8)
ORDER BY 1, 2, 3, q."Timestamp" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS q
WHERE (q."NetworkAdapterStatus" = $4::text)) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.parse_json(q."IPAddresses"), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q) AS q
WHERE (NOT (q."IPAddress" = ''))
GROUP BY 1) AS q
ORDER BY q."IPAddress" COLLATE "C" ASC
-- $1 = "IPAddress"
-- $2 = "marta-lt022"
-- $3 = 3155378975999999999
-- $4 = "Up"

-- shard
SELECT DISTINCT ON (1, 2, 3) q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp" AS "_arg_max_0", q."NetworkAdapterStatus" AS "_arg_max_1", q."IPAddresses" AS "_arg_max_2", q."_identity" AS "_arg_max_3"
FROM "DeviceNetworkInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND ((q."DeviceId" = $1::text) OR kql.same(q."DeviceName", $1::text))
  AND (q."Timestamp" <= $2::int8)
ORDER BY 1, 2, 3, q."Timestamp" DESC NULLS LAST, q."_identity" ASC NULLS LAST
-- $1 = "marta-lt022"
-- $2 = 3155378975999999999

-- merge
SELECT q."IPAddress"
FROM (SELECT q."IPAddress"
FROM (SELECT kql.to_text(kql.member(q."Address", $1::text)) AS "IPAddress"
FROM (SELECT q."Address element" AS "Address"
FROM (SELECT q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterStatus", q."IPAddresses", kql.present(u.e0) AS "Address element", u.n - 1 AS "_index"
FROM (SELECT q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."Timestamp", q."NetworkAdapterStatus", q."IPAddresses"
FROM (SELECT DISTINCT ON (1, 2, 3) q."DeviceId", q."NetworkAdapterName", q."MacAddress", q."_arg_max_0" AS "Timestamp", q."_arg_max_1" AS "NetworkAdapterStatus", q."_arg_max_2" AS "IPAddresses"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY 1, 2, 3, q."_arg_max_0" DESC NULLS LAST, q."_arg_max_3" ASC NULLS LAST) AS q
WHERE (q."NetworkAdapterStatus" = $2::text)) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.parse_json(q."IPAddresses"), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q) AS q
WHERE (NOT (q."IPAddress" = ''))
GROUP BY 1) AS q
ORDER BY q."IPAddress" COLLATE "C" ASC
-- $1 = "IPAddress"
-- $2 = "Up"
