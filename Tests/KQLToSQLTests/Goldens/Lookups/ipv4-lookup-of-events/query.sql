-- whole
SELECT count(*) AS "Count"
FROM (SELECT o1."RemoteIP"
FROM (SELECT q."RemoteIP"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS o1
CROSS JOIN LATERAL (SELECT 
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "network"
FROM "_lookup_rows" AS q
WHERE q.lookup = $2::int8
  AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL
  AND q.n > 1) AS q
WHERE kql.ipv4_is_match(o1."RemoteIP", q."network", 32)) AS b) AS q
-- $1 = 1
-- $2 = 6

-- shard
SELECT q."_count"
FROM (SELECT true AS "_all", count(*) AS "_count"
FROM (SELECT o1."RemoteIP"
FROM (SELECT q."RemoteIP"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS o1
CROSS JOIN LATERAL (SELECT 
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "network"
FROM "_lookup_rows" AS q
WHERE q.lookup = $2::int8
  AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL
  AND q.n > 1) AS q
WHERE kql.ipv4_is_match(o1."RemoteIP", q."network", 32)) AS b) AS q
GROUP BY 1) AS q
-- $1 = 1
-- $2 = 6

-- merge
SELECT COALESCE(sum(q."_count"), 0)::int8 AS "Count"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
