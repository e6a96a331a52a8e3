-- whole
SELECT q."FileName"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND ((kql.fold(q."FileName")) IN (SELECT kql.fold(q."n") FROM (SELECT q."n"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8)) AS q("n", "_identity")
ORDER BY q."_identity" ASC NULLS LAST) AS q WHERE q."n" IS NOT NULL))
ORDER BY q."FileName" COLLATE "C" ASC
-- $1 = "RClone.exe"
-- $2 = 0
-- $3 = "AZCOPY.EXE"
-- $4 = 1

-- shard
SELECT q."FileName"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND ((kql.fold(q."FileName")) IN (SELECT kql.fold(q."n") FROM (SELECT q."n"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8)) AS q("n", "_identity")
ORDER BY q."_identity" ASC NULLS LAST) AS q WHERE q."n" IS NOT NULL))
-- $1 = "RClone.exe"
-- $2 = 0
-- $3 = "AZCOPY.EXE"
-- $4 = 1

-- merge
SELECT q."FileName"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."FileName" COLLATE "C" ASC
