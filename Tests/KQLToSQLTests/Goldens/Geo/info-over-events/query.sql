-- whole
SELECT q."Local", count(*) AS "Count", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."Country")) FILTER (WHERE kql.to_dynamic(q."Country") IS NOT NULL), '[]') AS "Countries"
FROM (SELECT q."RemoteIP", kql.to_text(kql.member(q."GeoIPInfo", $1::text)) AS "Country", kql.to_text(kql.member("~range 1".info, $1::text)) AS "Local"
FROM (SELECT q."RemoteIP", q."LocalIP", "~range 1".info AS "GeoIPInfo"
FROM (SELECT q."RemoteIP", q."LocalIP"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."RemoteIP") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."LocalIP") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."RemoteIP") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true
WHERE ((NOT (q."Country" = '')) OR (kql.to_text(kql.member("~range 1".info, $1::text)) <> $3::text))
GROUP BY 1
-- $1 = "country"
-- $2 = 100
-- $3 = "Intranet"

-- shard
SELECT q."Local", q."Country" AS "_make_set", count(*) AS "_count"
FROM (SELECT q."RemoteIP", kql.to_text(kql.member(q."GeoIPInfo", $1::text)) AS "Country", kql.to_text(kql.member("~range 1".info, $1::text)) AS "Local"
FROM (SELECT q."RemoteIP", q."LocalIP", "~range 1".info AS "GeoIPInfo"
FROM (SELECT q."RemoteIP", q."LocalIP"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."RemoteIP") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."LocalIP") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."RemoteIP") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $2::int8 AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true
WHERE ((NOT (q."Country" = '')) OR (kql.to_text(kql.member("~range 1".info, $1::text)) <> $3::text))
GROUP BY 1, 2
-- $1 = "country"
-- $2 = 100
-- $3 = "Intranet"

-- merge
SELECT q."Local", COALESCE(sum(q."_count"), 0)::int8 AS "Count", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."_make_set")) FILTER (WHERE kql.to_dynamic(q."_make_set") IS NOT NULL), '[]') AS "Countries"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1
