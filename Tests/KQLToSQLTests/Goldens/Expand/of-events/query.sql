-- whole
SELECT q."names", count(*) AS "count_"
FROM (SELECT q."names element" AS "names"
FROM (SELECT q."DeviceId", q."names", kql.to_text(u.e0) AS "names element", u.n - 1 AS "_index"
FROM (SELECT q."DeviceId", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."FileName")) FILTER (WHERE kql.to_dynamic(q."FileName") IS NOT NULL), '[]') AS "names"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."names", false))) WITH ORDINALITY AS u(e0, n)) AS q
WHERE (kql.endswith(q."names element", $1::text) OR kql.endswith(q."names element", $2::text))) AS q
GROUP BY 1
-- $1 = ".7z"
-- $2 = ".zip"

-- shard
SELECT q."DeviceId", q."FileName" AS "_make_set"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1, 2

-- merge
SELECT q."names", count(*) AS "count_"
FROM (SELECT q."names element" AS "names"
FROM (SELECT q."DeviceId", q."names", kql.to_text(u.e0) AS "names element", u.n - 1 AS "_index"
FROM (SELECT q."DeviceId", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."_make_set")) FILTER (WHERE kql.to_dynamic(q."_make_set") IS NOT NULL), '[]') AS "names"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."names", false))) WITH ORDINALITY AS u(e0, n)) AS q
WHERE (kql.endswith(q."names element", $1::text) OR kql.endswith(q."names element", $2::text))) AS q
GROUP BY 1
-- $1 = ".7z"
-- $2 = ".zip"
