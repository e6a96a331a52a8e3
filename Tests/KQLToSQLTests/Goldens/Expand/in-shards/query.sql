-- whole
SELECT q."part", q."rows"
FROM (SELECT q."part", count(*) AS "rows"
FROM (SELECT q."part element" AS "part"
FROM (SELECT q."FileName", kql.to_text(u.e0) AS "part element", u.n - 1 AS "_index"
FROM (SELECT q."FileName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.split(q."FileName", $1::text), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q
GROUP BY 1) AS q
ORDER BY q."rows" DESC NULLS LAST, q."part" COLLATE "C" ASC
LIMIT $2::int8
-- $1 = "."
-- $2 = 5

-- shard
SELECT q."part", count(*) AS "_count"
FROM (SELECT q."part element" AS "part"
FROM (SELECT q."FileName", kql.to_text(u.e0) AS "part element", u.n - 1 AS "_index"
FROM (SELECT q."FileName"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.split(q."FileName", $1::text), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q
GROUP BY 1
-- $1 = "."

-- merge
SELECT q."part", q."rows"
FROM (SELECT q."part", COALESCE(sum(q."_count"), 0)::int8 AS "rows"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
ORDER BY q."rows" DESC NULLS LAST, q."part" COLLATE "C" ASC
LIMIT $1::int8
-- $1 = 5
