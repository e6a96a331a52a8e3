-- whole
SELECT q."DeviceId", q."Timestamp", q."FileName", q."ProcessId"
FROM (SELECT DISTINCT ON (1) q."DeviceId", q."Timestamp", q."FileName", q."ProcessId"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
ORDER BY 1, q."Timestamp" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS q
ORDER BY q."DeviceId" COLLATE "C" ASC

-- shard
SELECT DISTINCT ON (1) q."DeviceId", q."Timestamp" AS "_arg_max_0", q."FileName" AS "_arg_max_1", q."ProcessId" AS "_arg_max_2", q."_identity" AS "_arg_max_3"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
ORDER BY 1, q."Timestamp" DESC NULLS LAST, q."_identity" ASC NULLS LAST

-- merge
SELECT q."DeviceId", q."Timestamp", q."FileName", q."ProcessId"
FROM (SELECT DISTINCT ON (1) q."DeviceId", q."_arg_max_0" AS "Timestamp", q."_arg_max_1" AS "FileName", q."_arg_max_2" AS "ProcessId"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY 1, q."_arg_max_0" DESC NULLS LAST, q."_arg_max_3" ASC NULLS LAST) AS q
ORDER BY q."DeviceId" COLLATE "C" ASC
