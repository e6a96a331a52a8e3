-- whole
SELECT q."n", q."first1", q."last1"
FROM (SELECT q."n", (SELECT $1::int8 AS "x"
FROM (SELECT) AS q
LIMIT $1::int8) AS "first1", (SELECT count(*) AS "count_"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
LIMIT $1::int8) AS "last1"
FROM (SELECT n AS "n" FROM generate_series((SELECT $1::int8 AS "x"
FROM (SELECT) AS q
LIMIT $1::int8), (SELECT count(*) AS "count_"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
LIMIT $1::int8), $2::int8) AS g(n)) AS q) AS q
ORDER BY q."n" ASC NULLS LAST
-- $1 = 1
-- $2 = 2

-- shard
SELECT q."n", (SELECT $1::int8 AS "x"
FROM (SELECT) AS q
LIMIT $1::int8) AS "first1", (SELECT count(*) AS "count_"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
LIMIT $1::int8) AS "last1"
FROM (SELECT n AS "n" FROM generate_series((SELECT $1::int8 AS "x"
FROM (SELECT) AS q
LIMIT $1::int8), (SELECT count(*) AS "count_"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
LIMIT $1::int8), $2::int8) AS g(n)) AS q
-- $1 = 1
-- $2 = 2

-- merge
SELECT q."n", q."first1", q."last1"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."n" ASC NULLS LAST
