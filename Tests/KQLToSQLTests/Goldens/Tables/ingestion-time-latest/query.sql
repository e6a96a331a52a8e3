-- whole
SELECT q."DeviceName", q."FileName"
FROM (SELECT DISTINCT ON (1) q."DeviceName", q."record time" AS "$IngestionTime", q."FileName"
FROM (SELECT q."DeviceName", q."FileName", b.recorded AS "record time", q."_identity"
FROM "DeviceFileEvents" AS q
LEFT JOIN "_batches" AS b ON b.id = q._batch
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
ORDER BY 1, q."record time" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS q
ORDER BY q."DeviceName" COLLATE "C" ASC

-- shard
SELECT DISTINCT ON (1) q."DeviceName", q."record time" AS "_arg_max_0", q."FileName" AS "_arg_max_1", q."_identity" AS "_arg_max_2"
FROM (SELECT q."DeviceName", q."FileName", b.recorded AS "record time", q."_identity"
FROM "DeviceFileEvents" AS q
LEFT JOIN "_batches" AS b ON b.id = q._batch
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
ORDER BY 1, q."record time" DESC NULLS LAST, q."_identity" ASC NULLS LAST

-- merge
SELECT q."DeviceName", q."FileName"
FROM (SELECT DISTINCT ON (1) q."DeviceName", q."_arg_max_0" AS "$IngestionTime", q."_arg_max_1" AS "FileName"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY 1, q."_arg_max_0" DESC NULLS LAST, q."_arg_max_2" ASC NULLS LAST) AS q
ORDER BY q."DeviceName" COLLATE "C" ASC
