-- whole
SELECT q."RemoteIP", q."Country", q."Count", q."Largest", q."Behind", q."Nested", q."Computed", q."Right", q."Behind1", q."RightCountry", q."Each", q."EachCountry"
FROM (SELECT q."applied RemoteIP" AS "RemoteIP", q."applied Country" AS "Country", q."applied Count" AS "Count", q."applied Largest" AS "Largest", q."applied Behind" AS "Behind", q."applied Nested" AS "Nested", q."applied Computed" AS "Computed", q."applied Right" AS "Right", q."applied Behind1" AS "Behind1", q."applied RightCountry" AS "RightCountry", q."applied Each" AS "Each", q."applied EachCountry" AS "EachCountry"
FROM (SELECT o1."RemoteIP", o1."Country", o1."Count", o1."Largest", o1."Behind", o1."Nested", o1."Computed", o1."Right", o1."Behind1", o1."RightCountry", b."applied RemoteIP", b."applied Country", b."applied Count", b."applied Largest", b."applied Behind", b."applied Nested", b."applied Computed", b."applied Right", b."applied Behind1", b."applied RightCountry", b."applied Each", b."applied EachCountry"
FROM (SELECT q."RemoteIP", q."Country", q."Count", q."Largest", q."Behind", q."Nested", q."Computed", q."Right", q."Behind1", q."RightCountry"
FROM (SELECT l."RemoteIP", l."Country", l."Count", l."Largest", l."Behind", l."Nested", l."Computed", r."Right", r."Behind1", r."RightCountry"
FROM (SELECT q."RemoteIP", q."Country", q."Count", q."Largest", kql.to_text(kql.member("~range 1".info, $1::text)) AS "Behind", kql.to_text(kql.member("~range 2".info, $1::text)) AS "Nested", kql.to_text(kql.member("~range 3".info, $1::text)) AS "Computed"
FROM (SELECT q."RemoteIP", kql.to_text(kql.member((SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."RemoteIP") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1), $1::text)) AS "Country", count(*) AS "Count", max(length(kql.to_text(kql.member((SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."RemoteIP") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1), $1::text)))::int8) AS "Largest"
FROM (SELECT q."RemoteIP"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."RemoteIP") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true
WHERE (kql.to_text(kql.member("~range 1".info, $1::text)) <> $3::text)
  AND (NOT (q."RemoteIP" = ''))
  AND COALESCE((jsonb_build_array(kql.to_dynamic(q."RemoteIP"), kql.to_dynamic($4::text))) NOT IN ('[]'::jsonb, '{}'::jsonb), true)
GROUP BY 1, 2) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."RemoteIP") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(kql.to_text(kql.member((SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."RemoteIP") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1), $5::text))) AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 2" ON true
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(($6::text || kql.to_text(q."Count") || $7::text)) AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 3" ON true) AS l
JOIN (SELECT q."Right", q."Behind" AS "Behind1", q."RightCountry"
FROM (SELECT q."Right", kql.to_text(kql.member("~range 1".info, $1::text)) AS "Behind", kql.to_text(kql.member("~range 2".info, $1::text)) AS "RightCountry"
FROM (SELECT $8::text AS "Right"
FROM (SELECT) AS q) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address($9::text) AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."Right") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 2" ON true) AS q) AS r ON l."Computed" = r."RightCountry") AS q) AS o1
CROSS JOIN LATERAL (SELECT q."RemoteIP" AS "applied RemoteIP", q."Country" AS "applied Country", q."Count" AS "applied Count", q."Largest" AS "applied Largest", q."Behind" AS "applied Behind", q."Nested" AS "applied Nested", q."Computed" AS "applied Computed", q."Right" AS "applied Right", q."Behind1" AS "applied Behind1", q."RightCountry" AS "applied RightCountry", q."Each" AS "applied Each", q."EachCountry" AS "applied EachCountry"
FROM (SELECT q."RemoteIP", q."Country", q."Count", q."Largest", q."Behind", q."Nested", q."Computed", q."Right", q."Behind1", q."RightCountry", q."Each", kql.to_text(kql.member("~range 1".info, $1::text)) AS "EachCountry"
FROM (SELECT q."RemoteIP", q."Country", q."Count", q."Largest", q."Behind", q."Nested", q."Computed", q."Right", q."Behind1", q."RightCountry", q."Each element" AS "Each"
FROM (SELECT q."RemoteIP", q."Country", q."Count", q."Largest", q."Behind", q."Nested", q."Computed", q."Right", q."Behind1", q."RightCountry", q."Each element", q."_index"
FROM (SELECT q."RemoteIP", q."Country", q."Count", q."Largest", q."Behind", q."Nested", q."Computed", q."Right", q."Behind1", q."RightCountry", kql.to_text(u.e0) AS "Each element", u.n - 1 AS "_index"
FROM (SELECT o1."RemoteIP" AS "RemoteIP", o1."Country" AS "Country", o1."Count" AS "Count", o1."Largest" AS "Largest", o1."Behind" AS "Behind", o1."Nested" AS "Nested", o1."Computed" AS "Computed", o1."Right" AS "Right", o1."Behind1" AS "Behind1", o1."RightCountry" AS "RightCountry"
FROM (SELECT) AS q) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements((jsonb_build_array(kql.to_dynamic(q."RemoteIP"), kql.to_dynamic($4::text))), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."Each element") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true
WHERE (kql.to_text(kql.member("~range 1".info, $1::text)) = $10::text)) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."Each") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true) AS q) AS b) AS q
WHERE (((q."applied RemoteIP") IN (SELECT q."RemoteIP" FROM (SELECT q."RemoteIP"
FROM (SELECT q."RemoteIP"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."RemoteIP") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true
WHERE (kql.to_text(kql.member("~range 1".info, $1::text)) = '')) AS q WHERE q."RemoteIP" IS NOT NULL)) OR (q."applied Count" > $11::int8))) AS q
ORDER BY kql.to_text(kql.member((SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."RemoteIP") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1), $1::text)) COLLATE "C" ASC, q."RemoteIP" COLLATE "C" ASC
-- $1 = "country"
-- $2 = 100
-- $3 = "The first"
-- $4 = "::1"
-- $5 = "city"
-- $6 = "10."
-- $7 = ".1.1"
-- $8 = "10.1.2.3"
-- $9 = "20.53.203.50"
-- $10 = "Loopback"
-- $11 = 0

-- shard
SELECT q."RemoteIP", q."Country", q."Count", q."Largest", q."Behind", q."Nested", q."Computed", q."Right", q."Behind1", q."RightCountry", q."Each", q."EachCountry", kql.to_text(kql.member("~range 1".info, $1::text)) AS "~order"
FROM (SELECT q."applied RemoteIP" AS "RemoteIP", q."applied Country" AS "Country", q."applied Count" AS "Count", q."applied Largest" AS "Largest", q."applied Behind" AS "Behind", q."applied Nested" AS "Nested", q."applied Computed" AS "Computed", q."applied Right" AS "Right", q."applied Behind1" AS "Behind1", q."applied RightCountry" AS "RightCountry", q."applied Each" AS "Each", q."applied EachCountry" AS "EachCountry"
FROM (SELECT o1."RemoteIP", o1."Country", o1."Count", o1."Largest", o1."Behind", o1."Nested", o1."Computed", o1."Right", o1."Behind1", o1."RightCountry", b."applied RemoteIP", b."applied Country", b."applied Count", b."applied Largest", b."applied Behind", b."applied Nested", b."applied Computed", b."applied Right", b."applied Behind1", b."applied RightCountry", b."applied Each", b."applied EachCountry"
FROM (SELECT q."RemoteIP", q."Country", q."Count", q."Largest", q."Behind", q."Nested", q."Computed", q."Right", q."Behind1", q."RightCountry"
FROM (SELECT l."RemoteIP", l."Country", l."Count", l."Largest", l."Behind", l."Nested", l."Computed", r."Right", r."Behind1", r."RightCountry"
FROM (SELECT q."RemoteIP", q."Country", q."Count", q."Largest", kql.to_text(kql.member("~range 1".info, $1::text)) AS "Behind", kql.to_text(kql.member("~range 2".info, $1::text)) AS "Nested", kql.to_text(kql.member("~range 3".info, $1::text)) AS "Computed"
FROM (SELECT q."RemoteIP", kql.to_text(kql.member((SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."RemoteIP") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1), $1::text)) AS "Country", count(*) AS "Count", max(length(kql.to_text(kql.member((SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."RemoteIP") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1), $1::text)))::int8) AS "Largest"
FROM (SELECT q."RemoteIP"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."RemoteIP") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true
WHERE (kql.to_text(kql.member("~range 1".info, $1::text)) <> $3::text)
  AND (NOT (q."RemoteIP" = ''))
  AND COALESCE((jsonb_build_array(kql.to_dynamic(q."RemoteIP"), kql.to_dynamic($4::text))) NOT IN ('[]'::jsonb, '{}'::jsonb), true)
GROUP BY 1, 2) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."RemoteIP") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(kql.to_text(kql.member((SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."RemoteIP") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1), $5::text))) AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 2" ON true
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(($6::text || kql.to_text(q."Count") || $7::text)) AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 3" ON true) AS l
JOIN (SELECT q."Right", q."Behind" AS "Behind1", q."RightCountry"
FROM (SELECT q."Right", kql.to_text(kql.member("~range 1".info, $1::text)) AS "Behind", kql.to_text(kql.member("~range 2".info, $1::text)) AS "RightCountry"
FROM (SELECT $8::text AS "Right"
FROM (SELECT) AS q) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address($9::text) AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."Right") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 2" ON true) AS q) AS r ON l."Computed" = r."RightCountry") AS q) AS o1
CROSS JOIN LATERAL (SELECT q."RemoteIP" AS "applied RemoteIP", q."Country" AS "applied Country", q."Count" AS "applied Count", q."Largest" AS "applied Largest", q."Behind" AS "applied Behind", q."Nested" AS "applied Nested", q."Computed" AS "applied Computed", q."Right" AS "applied Right", q."Behind1" AS "applied Behind1", q."RightCountry" AS "applied RightCountry", q."Each" AS "applied Each", q."EachCountry" AS "applied EachCountry"
FROM (SELECT q."RemoteIP", q."Country", q."Count", q."Largest", q."Behind", q."Nested", q."Computed", q."Right", q."Behind1", q."RightCountry", q."Each", kql.to_text(kql.member("~range 1".info, $1::text)) AS "EachCountry"
FROM (SELECT q."RemoteIP", q."Country", q."Count", q."Largest", q."Behind", q."Nested", q."Computed", q."Right", q."Behind1", q."RightCountry", q."Each element" AS "Each"
FROM (SELECT q."RemoteIP", q."Country", q."Count", q."Largest", q."Behind", q."Nested", q."Computed", q."Right", q."Behind1", q."RightCountry", q."Each element", q."_index"
FROM (SELECT q."RemoteIP", q."Country", q."Count", q."Largest", q."Behind", q."Nested", q."Computed", q."Right", q."Behind1", q."RightCountry", kql.to_text(u.e0) AS "Each element", u.n - 1 AS "_index"
FROM (SELECT o1."RemoteIP" AS "RemoteIP", o1."Country" AS "Country", o1."Count" AS "Count", o1."Largest" AS "Largest", o1."Behind" AS "Behind", o1."Nested" AS "Nested", o1."Computed" AS "Computed", o1."Right" AS "Right", o1."Behind1" AS "Behind1", o1."RightCountry" AS "RightCountry"
FROM (SELECT) AS q) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements((jsonb_build_array(kql.to_dynamic(q."RemoteIP"), kql.to_dynamic($4::text))), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."Each element") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true
WHERE (kql.to_text(kql.member("~range 1".info, $1::text)) = $10::text)) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."Each") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true) AS q) AS b) AS q
WHERE (((q."applied RemoteIP") IN (SELECT q."RemoteIP" FROM (SELECT q."RemoteIP"
FROM (SELECT q."RemoteIP"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."RemoteIP") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true
WHERE (kql.to_text(kql.member("~range 1".info, $1::text)) = '')) AS q WHERE q."RemoteIP" IS NOT NULL)) OR (q."applied Count" > $11::int8))) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."RemoteIP") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true
-- $1 = "country"
-- $2 = 100
-- $3 = "The first"
-- $4 = "::1"
-- $5 = "city"
-- $6 = "10."
-- $7 = ".1.1"
-- $8 = "10.1.2.3"
-- $9 = "20.53.203.50"
-- $10 = "Loopback"
-- $11 = 0

-- merge
SELECT q."RemoteIP", q."Country", q."Count", q."Largest", q."Behind", q."Nested", q."Computed", q."Right", q."Behind1", q."RightCountry", q."Each", q."EachCountry"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."~order" COLLATE "C" ASC, q."RemoteIP" COLLATE "C" ASC
