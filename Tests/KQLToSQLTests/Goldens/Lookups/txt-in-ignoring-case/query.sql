-- whole
SELECT q."FileName", count(*) AS "count_"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND ((kql.fold(q."FileName")) IN (SELECT kql.fold(q."Name") FROM (SELECT q."Name"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "Name", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $2::int8
  AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL) AS q
ORDER BY q."_identity" ASC NULLS LAST) AS q WHERE q."Name" IS NOT NULL))
GROUP BY 1
-- $1 = 1
-- $2 = 3

-- shard
SELECT q."FileName", count(*) AS "_count"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND ((kql.fold(q."FileName")) IN (SELECT kql.fold(q."Name") FROM (SELECT q."Name"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "Name", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $2::int8
  AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL) AS q
ORDER BY q."_identity" ASC NULLS LAST) AS q WHERE q."Name" IS NOT NULL))
GROUP BY 1
-- $1 = 1
-- $2 = 3

-- merge
SELECT q."FileName", COALESCE(sum(q."_count"), 0)::int8 AS "count_"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1
