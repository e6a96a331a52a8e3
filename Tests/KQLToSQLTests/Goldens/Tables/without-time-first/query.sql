-- whole
SELECT q."DeviceName", q."SoftwareVersion"
FROM "DeviceTvmSoftwareInventory" AS q
WHERE q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
ORDER BY q."SoftwareVersion" COLLATE "C" DESC, q."_identity" ASC NULLS LAST
LIMIT $1::int8
-- $1 = 2

-- shard
SELECT q."DeviceName", q."SoftwareVersion", q."_identity"
FROM "DeviceTvmSoftwareInventory" AS q
WHERE q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
ORDER BY q."SoftwareVersion" COLLATE "C" DESC, q."_identity" ASC NULLS LAST
LIMIT $1::int8
-- $1 = 2

-- merge
SELECT q."DeviceName", q."SoftwareVersion"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."SoftwareVersion" COLLATE "C" DESC, q."_identity" ASC NULLS LAST
LIMIT $1::int8
-- $1 = 2
