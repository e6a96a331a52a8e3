-- whole
SELECT q."Kind", count(*) AS "count_"
FROM (SELECT o1."address", b."Kind"
FROM (SELECT ($1::text || kql.to_text(length(q."FileName")::int8)) AS "address"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS o1
CROSS JOIN LATERAL (SELECT q."Kind"
FROM ((SELECT q."Kind"
FROM (VALUES ($2::text, $3::text),
  ($4::text, $5::text)) AS q("Network", "Kind")
WHERE kql.ipv4_is_match(o1."address", q."Network", 32))
UNION ALL
(SELECT $6::text AS "Kind"
FROM (SELECT) AS q
WHERE ((SELECT count(*) AS "matches"
FROM (VALUES ($2::text),
  ($4::text)) AS q("Network")
WHERE kql.ipv4_is_match(o1."address", q."Network", 32)
LIMIT $7::int8) = $8::int8))) AS q) AS b) AS q
GROUP BY 1
-- $1 = "10.0.0."
-- $2 = "10.0.0.8/29"
-- $3 = "short"
-- $4 = "10.0.0.0/8"
-- $5 = "any"
-- $6 = ""
-- $7 = 1
-- $8 = 0

-- shard
SELECT q."Kind", count(*) AS "_count"
FROM (SELECT o1."address", b."Kind"
FROM (SELECT ($1::text || kql.to_text(length(q."FileName")::int8)) AS "address"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS o1
CROSS JOIN LATERAL (SELECT q."Kind"
FROM ((SELECT q."Kind"
FROM (VALUES ($2::text, $3::text),
  ($4::text, $5::text)) AS q("Network", "Kind")
WHERE kql.ipv4_is_match(o1."address", q."Network", 32))
UNION ALL
(SELECT $6::text AS "Kind"
FROM (SELECT) AS q
WHERE ((SELECT count(*) AS "matches"
FROM (VALUES ($2::text),
  ($4::text)) AS q("Network")
WHERE kql.ipv4_is_match(o1."address", q."Network", 32)
LIMIT $7::int8) = $8::int8))) AS q) AS b) AS q
GROUP BY 1
-- $1 = "10.0.0."
-- $2 = "10.0.0.8/29"
-- $3 = "short"
-- $4 = "10.0.0.0/8"
-- $5 = "any"
-- $6 = ""
-- $7 = 1
-- $8 = 0

-- merge
SELECT q."Kind", COALESCE(sum(q."_count"), 0)::int8 AS "count_"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1
