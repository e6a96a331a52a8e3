-- whole
SELECT q."DeviceName", kql.series_values(q."bag of files", $1::int8, $2::int8, kql.to_dynamic($1::int8)) AS "files", kql.series_axis($1::int8, $2::int8, $3::int8, $4::int8, 'datetime') AS "Timestamp"
FROM (SELECT q."DeviceName", jsonb_object_agg((q."bin")::text, kql.to_dynamic(q."aggregate 0")) AS "bag of files"
FROM (SELECT q."DeviceName", kql.bin_number(q."Timestamp", $3::int8, $4::int8) AS "bin", count(*) AS "aggregate 0"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (NOT (q."Timestamp" IS NULL))
  AND (q."Timestamp" >= $3::int8)
  AND (q."Timestamp" < $5::int8)
GROUP BY 1, 2) AS q
WHERE (NOT (q."bin" IS NULL))
GROUP BY 1) AS q
-- $1 = 0
-- $2 = 3
-- $3 = 639052416000000000
-- $4 = 432000000000
-- $5 = 639054144000000000

-- shard
SELECT q."DeviceName", kql.bin_number(q."Timestamp", $1::int8, $2::int8) AS "bin", count(*) AS "_count"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (NOT (q."Timestamp" IS NULL))
  AND (q."Timestamp" >= $1::int8)
  AND (q."Timestamp" < $3::int8)
GROUP BY 1, 2
-- $1 = 639052416000000000
-- $2 = 432000000000
-- $3 = 639054144000000000

-- merge
SELECT q."DeviceName", kql.series_values(q."bag of files", $1::int8, $2::int8, kql.to_dynamic($1::int8)) AS "files", kql.series_axis($1::int8, $2::int8, $3::int8, $4::int8, 'datetime') AS "Timestamp"
FROM (SELECT q."DeviceName", jsonb_object_agg((q."bin")::text, kql.to_dynamic(q."aggregate 0")) AS "bag of files"
FROM (SELECT q."DeviceName", q."bin", COALESCE(sum(q."_count"), 0)::int8 AS "aggregate 0"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1, 2) AS q
WHERE (NOT (q."bin" IS NULL))
GROUP BY 1) AS q
-- $1 = 0
-- $2 = 3
-- $3 = 639052416000000000
-- $4 = 432000000000
