-- whole
SELECT q."FileName", q."approximate_sum_FileSize"
FROM (SELECT q."FileName", kql.to_long(COALESCE(sum(q."FileSize"), 0)) AS "approximate_sum_FileSize"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS q
ORDER BY q."approximate_sum_FileSize" DESC NULLS LAST, q."FileName" COLLATE "C" ASC
LIMIT $1::int8
-- $1 = 2

-- shard
SELECT q."FileName", sum(q."FileSize") AS "_sum_exact"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1

-- merge
SELECT q."FileName", q."approximate_sum_FileSize"
FROM (SELECT q."FileName", kql.to_long(COALESCE(sum(q."_sum_exact"), 0)) AS "approximate_sum_FileSize"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
ORDER BY q."approximate_sum_FileSize" DESC NULLS LAST, q."FileName" COLLATE "C" ASC
LIMIT $1::int8
-- $1 = 2
