-- whole
SELECT q."DeviceName", q."percentile_FileSize_50", q."percentile_FileSize_95", q."stdev_FileSize", q."binary_all_or_FileSize", q."first"
FROM (SELECT q."DeviceName", percentile_disc($1::float8) WITHIN GROUP (ORDER BY q."FileSize") AS "percentile_FileSize_50", percentile_disc($2::float8) WITHIN GROUP (ORDER BY q."FileSize") AS "percentile_FileSize_95", kql.spread(count(q."FileSize"::numeric), sum(q."FileSize"::numeric), sum(q."FileSize"::numeric * q."FileSize"::numeric), true, true) AS "stdev_FileSize", bit_or(q."FileSize") AS "binary_all_or_FileSize", percentile_disc($3::float8) WITHIN GROUP (ORDER BY q."Timestamp") AS "first"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS q
ORDER BY q."DeviceName" COLLATE "C" ASC
-- $1 = 0.49999999999995
-- $2 = 0.9499999999999049
-- $3 = 0.0

-- shard
SELECT q."Timestamp", q."DeviceName", q."FileSize"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8

-- merge
SELECT q."DeviceName", q."percentile_FileSize_50", q."percentile_FileSize_95", q."stdev_FileSize", q."binary_all_or_FileSize", q."first"
FROM (SELECT q."DeviceName", percentile_disc($1::float8) WITHIN GROUP (ORDER BY q."FileSize") AS "percentile_FileSize_50", percentile_disc($2::float8) WITHIN GROUP (ORDER BY q."FileSize") AS "percentile_FileSize_95", kql.spread(count(q."FileSize"::numeric), sum(q."FileSize"::numeric), sum(q."FileSize"::numeric * q."FileSize"::numeric), true, true) AS "stdev_FileSize", bit_or(q."FileSize") AS "binary_all_or_FileSize", percentile_disc($3::float8) WITHIN GROUP (ORDER BY q."Timestamp") AS "first"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
ORDER BY q."DeviceName" COLLATE "C" ASC
-- $1 = 0.49999999999995
-- $2 = 0.9499999999999049
-- $3 = 0.0
