-- whole
SELECT q."CveId"
FROM "DeviceTvmSoftwareVulnerabilitiesKB" AS q
WHERE q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.ge(kql.to_real(q."CvssScore"), $1::float8)
-- $1 = 7.0

-- shard
SELECT q."CveId"
FROM "DeviceTvmSoftwareVulnerabilitiesKB" AS q
WHERE q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.ge(kql.to_real(q."CvssScore"), $1::float8)
-- $1 = 7.0

-- merge
SELECT q."CveId"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
