-- whole
SELECT q."SoftwareName", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."SoftwareVersion")) FILTER (WHERE kql.to_dynamic(q."SoftwareVersion") IS NOT NULL), '[]') AS "Versions", count(DISTINCT q."DeviceId") AS "Devices"
FROM "DeviceTvmSoftwareInventory" AS q
WHERE q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1

-- shard
SELECT q."SoftwareName", q."SoftwareVersion" AS "_make_set", q."DeviceId" AS "_dcount"
FROM "DeviceTvmSoftwareInventory" AS q
WHERE q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1, 2, 3

-- merge
SELECT q."SoftwareName", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."_make_set")) FILTER (WHERE kql.to_dynamic(q."_make_set") IS NOT NULL), '[]') AS "Versions", count(DISTINCT q."_dcount") AS "Devices"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1
