-- whole
SELECT q."DeviceId", kql.to_text(q."SeenBy") AS "SeenBy"
FROM (SELECT q."DeviceId", CASE WHEN (q."seen.By" IS NULL) THEN $1::jsonb ELSE q."seen.By" END AS "SeenBy"
FROM (SELECT l."DeviceId", COALESCE(r."seen.Id", '') AS "seen.Id", r."seen.By"
FROM (SELECT q."DeviceId"
FROM "DeviceInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS l
LEFT JOIN (SELECT q."SeenId" AS "seen.Id", COALESCE(jsonb_agg((jsonb_build_object($2::text, kql.to_dynamic(q."Observer"), $3::text, kql.to_dynamic(q."ObserverName"), $4::text, kql.datetime_to_dynamic(q."At"))) ORDER BY q."Observer" COLLATE "C" ASC, q."SeenId" COLLATE "C" ASC) FILTER (WHERE (jsonb_build_object($2::text, kql.to_dynamic(q."Observer"), $3::text, kql.to_dynamic(q."ObserverName"), $4::text, kql.datetime_to_dynamic(q."At"))) IS NOT NULL), '[]') AS "seen.By"
FROM (SELECT DISTINCT ON (1, 2) q."SeenId", q."Observer", q."At", q."ObserverName"
FROM (SELECT l."RemoteIP", l."At", l."Observer", l."ObserverName", l."_identity1", r."IPAddress", r."From", r."Until", r."SeenId"
FROM (SELECT q."RemoteIP", q."Timestamp" AS "At", q."DeviceId" AS "Observer", q."DeviceName" AS "ObserverName", q."_identity1"
FROM (SELECT q."Timestamp", q."DeviceId", q."DeviceName", q."RemoteIP", q."_identity" AS "_identity1"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
WHERE (NOT (q."RemoteIP" = ''))
  AND (NOT (q."DeviceId" = ''))) AS l
JOIN (SELECT q."IPAddress", q."Timestamp" AS "From", q."Until", q."DeviceId" AS "SeenId"
FROM (SELECT q."IPAddress", q."Timestamp", q."DeviceId", CASE WHEN ((q."Next" IS NULL) OR (q."Next" > kql.datetime_add(q."Timestamp", $5::int8))) THEN kql.datetime_add(q."Timestamp", $5::int8) ELSE q."Next" END AS "Until"
FROM (SELECT q."IPAddress", q."Timestamp", q."DeviceId", CASE WHEN (q."window 0" = q."IPAddress") THEN q."window 1" ELSE NULL::int8 END AS "Next"
FROM (SELECT q."IPAddress", q."Timestamp", q."DeviceId", lead(q."IPAddress", 1, '') OVER (ORDER BY q."IPAddress" COLLATE "C" ASC, q."Timestamp" ASC NULLS FIRST, q."DeviceId" COLLATE "C" ASC) AS "window 0", lead(q."Timestamp") OVER (ORDER BY q."IPAddress" COLLATE "C" ASC, q."Timestamp" ASC NULLS FIRST, q."DeviceId" COLLATE "C" ASC) AS "window 1"
FROM (SELECT q."IPAddress", q."Timestamp", q."DeviceId"
FROM (SELECT q."Timestamp", q."DeviceId", kql.to_text(kql.member(q."Address", $6::text)) AS "IPAddress"
FROM (SELECT q."Timestamp", q."DeviceId", q."Address element" AS "Address"
FROM (SELECT q."Timestamp", q."DeviceId", q."NetworkAdapterStatus", q."IPAddresses", kql.present(u.e0) AS "Address element", u.n - 1 AS "_index"
FROM (SELECT q."Timestamp", q."DeviceId", q."NetworkAdapterStatus", q."IPAddresses"
FROM "DeviceNetworkInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."NetworkAdapterStatus" = $7::text)) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.parse_json(q."IPAddresses"), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q) AS q
WHERE (NOT (q."IPAddress" = ''))
GROUP BY 1, 2, 3) AS q) AS q) AS q) AS q) AS r ON l."RemoteIP" = r."IPAddress") AS q
WHERE (q."At" >= q."From")
  AND ((q."At" < q."Until") OR (q."At" = q."From"))
  AND (q."Observer" <> q."SeenId")
ORDER BY 1, 2, q."At" DESC NULLS LAST, q."_identity1" ASC NULLS LAST, q."IPAddress" COLLATE "C" ASC, q."From" ASC NULLS LAST, q."SeenId" COLLATE "C" ASC) AS q
GROUP BY 1) AS r ON l."DeviceId" = r."seen.Id") AS q) AS q
GROUP BY 1, 2
-- $1 = "[]"
-- $2 = "DeviceId"
-- $3 = "DeviceName"
-- $4 = "LastSeen"
-- $5 = 864000000000
-- $6 = "IPAddress"
-- $7 = "Up"

-- shard
SELECT q."DeviceId", kql.to_text(q."SeenBy") AS "SeenBy"
FROM (SELECT q."DeviceId", CASE WHEN (q."seen.By" IS NULL) THEN $1::jsonb ELSE q."seen.By" END AS "SeenBy"
FROM (SELECT l."DeviceId", COALESCE(r."seen.Id", '') AS "seen.Id", r."seen.By"
FROM (SELECT q."DeviceId"
FROM "DeviceInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS l
LEFT JOIN (SELECT q."SeenId" AS "seen.Id", COALESCE(jsonb_agg((jsonb_build_object($2::text, kql.to_dynamic(q."Observer"), $3::text, kql.to_dynamic(q."ObserverName"), $4::text, kql.datetime_to_dynamic(q."At"))) ORDER BY q."Observer" COLLATE "C" ASC, q."SeenId" COLLATE "C" ASC) FILTER (WHERE (jsonb_build_object($2::text, kql.to_dynamic(q."Observer"), $3::text, kql.to_dynamic(q."ObserverName"), $4::text, kql.datetime_to_dynamic(q."At"))) IS NOT NULL), '[]') AS "seen.By"
FROM (SELECT DISTINCT ON (1, 2) q."SeenId", q."Observer", q."At", q."ObserverName"
FROM (SELECT l."RemoteIP", l."At", l."Observer", l."ObserverName", l."_identity1", r."IPAddress", r."From", r."Until", r."SeenId"
FROM (SELECT q."RemoteIP", q."Timestamp" AS "At", q."DeviceId" AS "Observer", q."DeviceName" AS "ObserverName", q."_identity1"
FROM (SELECT q."Timestamp", q."DeviceId", q."DeviceName", q."RemoteIP", q."_identity" AS "_identity1"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
WHERE (NOT (q."RemoteIP" = ''))
  AND (NOT (q."DeviceId" = ''))) AS l
JOIN (SELECT q."IPAddress", q."Timestamp" AS "From", q."Until", q."DeviceId" AS "SeenId"
FROM (SELECT q."IPAddress", q."Timestamp", q."DeviceId", CASE WHEN ((q."Next" IS NULL) OR (q."Next" > kql.datetime_add(q."Timestamp", $5::int8))) THEN kql.datetime_add(q."Timestamp", $5::int8) ELSE q."Next" END AS "Until"
FROM (SELECT q."IPAddress", q."Timestamp", q."DeviceId", CASE WHEN (q."window 0" = q."IPAddress") THEN q."window 1" ELSE NULL::int8 END AS "Next"
FROM (SELECT q."IPAddress", q."Timestamp", q."DeviceId", lead(q."IPAddress", 1, '') OVER (ORDER BY q."IPAddress" COLLATE "C" ASC, q."Timestamp" ASC NULLS FIRST, q."DeviceId" COLLATE "C" ASC) AS "window 0", lead(q."Timestamp") OVER (ORDER BY q."IPAddress" COLLATE "C" ASC, q."Timestamp" ASC NULLS FIRST, q."DeviceId" COLLATE "C" ASC) AS "window 1"
FROM (SELECT q."IPAddress", q."Timestamp", q."DeviceId"
FROM (SELECT q."Timestamp", q."DeviceId", kql.to_text(kql.member(q."Address", $6::text)) AS "IPAddress"
FROM (SELECT q."Timestamp", q."DeviceId", q."Address element" AS "Address"
FROM (SELECT q."Timestamp", q."DeviceId", q."NetworkAdapterStatus", q."IPAddresses", kql.present(u.e0) AS "Address element", u.n - 1 AS "_index"
FROM (SELECT q."Timestamp", q."DeviceId", q."NetworkAdapterStatus", q."IPAddresses"
FROM "DeviceNetworkInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."NetworkAdapterStatus" = $7::text)) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.parse_json(q."IPAddresses"), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q) AS q
WHERE (NOT (q."IPAddress" = ''))
GROUP BY 1, 2, 3) AS q) AS q) AS q) AS q) AS r ON l."RemoteIP" = r."IPAddress") AS q
WHERE (q."At" >= q."From")
  AND ((q."At" < q."Until") OR (q."At" = q."From"))
  AND (q."Observer" <> q."SeenId")
ORDER BY 1, 2, q."At" DESC NULLS LAST, q."_identity1" ASC NULLS LAST, q."IPAddress" COLLATE "C" ASC, q."From" ASC NULLS LAST, q."SeenId" COLLATE "C" ASC) AS q
GROUP BY 1) AS r ON l."DeviceId" = r."seen.Id") AS q) AS q
GROUP BY 1, 2
-- $1 = "[]"
-- $2 = "DeviceId"
-- $3 = "DeviceName"
-- $4 = "LastSeen"
-- $5 = 864000000000
-- $6 = "IPAddress"
-- $7 = "Up"

-- merge
SELECT q."DeviceId", q."SeenBy"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
