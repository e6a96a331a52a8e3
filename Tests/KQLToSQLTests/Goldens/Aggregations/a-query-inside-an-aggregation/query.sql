-- whole
SELECT q."aggregate 0" AS "listed", kql.add(q."aggregate 1", $1::int8) AS "most"
FROM (SELECT count(*) FILTER (WHERE ((q."FileName") IN (SELECT q."FileName" FROM (SELECT q."FileName"
FROM (SELECT q."FileName", count(*) AS "n"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS q
WHERE (q."n" > $1::int8)) AS q WHERE q."FileName" IS NOT NULL))) AS "aggregate 0", max(length(q."FileName")::int8) AS "aggregate 1"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
-- $1 = 1

-- shard
SELECT q."aggregate 0" AS "listed", kql.add(q."aggregate 1", $1::int8) AS "most"
FROM (SELECT count(*) FILTER (WHERE ((q."FileName") IN (SELECT q."FileName" FROM (SELECT q."FileName"
FROM (SELECT q."FileName", count(*) AS "n"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS q
WHERE (q."n" > $1::int8)) AS q WHERE q."FileName" IS NOT NULL))) AS "aggregate 0", max(length(q."FileName")::int8) AS "aggregate 1"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
-- $1 = 1

-- merge
SELECT q."listed", q."most"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
