-- whole
SELECT q."Timestamp", q."FileName"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.has_any(q."ProcessCommandLine", ARRAY(SELECT DISTINCT q."Name" FROM (SELECT q."Name"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "Name", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $2::int8
  AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL
  AND q.n > 1) AS q
ORDER BY q."_identity" ASC NULLS LAST) AS q))
ORDER BY q."Timestamp" ASC NULLS FIRST
-- $1 = 1
-- $2 = 3

-- shard
SELECT q."Timestamp", q."FileName"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND kql.has_any(q."ProcessCommandLine", ARRAY(SELECT DISTINCT q."Name" FROM (SELECT q."Name"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "Name", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $2::int8
  AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL
  AND q.n > 1) AS q
ORDER BY q."_identity" ASC NULLS LAST) AS q))
-- $1 = 1
-- $2 = 3

-- merge
SELECT q."Timestamp", q."FileName"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."Timestamp" ASC NULLS FIRST
