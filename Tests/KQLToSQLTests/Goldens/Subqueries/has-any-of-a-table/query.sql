-- whole
SELECT q."FileName"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.has_any(q."ProcessCommandLine", ARRAY(SELECT DISTINCT q."w" FROM (SELECT q."w"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8)) AS q("w", "_identity")
ORDER BY q."_identity" ASC NULLS LAST) AS q))
-- $1 = "azcopy"
-- $2 = 0
-- $3 = "nothing"
-- $4 = 1

-- shard
SELECT q."FileName"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.has_any(q."ProcessCommandLine", ARRAY(SELECT DISTINCT q."w" FROM (SELECT q."w"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8)) AS q("w", "_identity")
ORDER BY q."_identity" ASC NULLS LAST) AS q))
-- $1 = "azcopy"
-- $2 = 0
-- $3 = "nothing"
-- $4 = 1

-- merge
SELECT q."FileName"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
