-- whole
SELECT q."DeviceName", count(*) AS "files", max(q."parts") AS "max_parts", max(q."longest") AS "max_longest"
FROM (SELECT q."DeviceName", q."applied parts" AS "parts", q."applied longest" AS "longest"
FROM (SELECT o1."DeviceName", o1."FileName", o1."FolderPath", b."applied parts", b."applied longest"
FROM (SELECT q."DeviceName", q."FileName", q."FolderPath"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.has(q."FileName", $1::text)
  AND COALESCE(kql.split(q."FolderPath", $2::text) NOT IN ('[]'::jsonb, '{}'::jsonb), true)) AS o1
CROSS JOIN LATERAL (SELECT q."parts" AS "applied parts", q."longest" AS "applied longest"
FROM (SELECT count(*) AS "parts", max(length(q."part")::int8) AS "longest"
FROM (SELECT q."part element" AS "part"
FROM (SELECT q."FolderPath", kql.to_text(u.e0) AS "part element", u.n - 1 AS "_index"
FROM (SELECT o1."FolderPath" AS "FolderPath"
FROM (SELECT) AS q) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.split(q."FolderPath", $2::text), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q) AS q) AS b) AS q) AS q
GROUP BY 1
-- $1 = ".zip"
-- $2 = "\\"

-- shard
SELECT q."DeviceName", count(*) AS "_count", max(q."parts") AS "_max_partial", max(q."longest") AS "_max_partial1"
FROM (SELECT q."DeviceName", q."applied parts" AS "parts", q."applied longest" AS "longest"
FROM (SELECT o1."DeviceName", o1."FileName", o1."FolderPath", b."applied parts", b."applied longest"
FROM (SELECT q."DeviceName", q."FileName", q."FolderPath"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.has(q."FileName", $1::text)
  AND COALESCE(kql.split(q."FolderPath", $2::text) NOT IN ('[]'::jsonb, '{}'::jsonb), true)) AS o1
CROSS JOIN LATERAL (SELECT q."parts" AS "applied parts", q."longest" AS "applied longest"
FROM (SELECT count(*) AS "parts", max(length(q."part")::int8) AS "longest"
FROM (SELECT q."part element" AS "part"
FROM (SELECT q."FolderPath", kql.to_text(u.e0) AS "part element", u.n - 1 AS "_index"
FROM (SELECT o1."FolderPath" AS "FolderPath"
FROM (SELECT) AS q) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.split(q."FolderPath", $2::text), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q) AS q) AS b) AS q) AS q
GROUP BY 1
-- $1 = ".zip"
-- $2 = "\\"

-- merge
SELECT q."DeviceName", COALESCE(sum(q."_count"), 0)::int8 AS "files", max(q."_max_partial") AS "max_parts", max(q."_max_partial1") AS "max_longest"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1
