-- whole
SELECT q."DeviceName", q."set_FileName", q."list_FileName", q."take_anyif_FileName", q."bag_", q."count_distinctif_FolderPath", q."names"
FROM (SELECT q."DeviceName", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."FileName")) FILTER (WHERE (q."FileSize" > $1::int8) AND kql.to_dynamic(q."FileName") IS NOT NULL), '[]') AS "set_FileName", COALESCE(jsonb_agg(kql.to_dynamic(q."FileName") ORDER BY q."_identity" ASC NULLS LAST) FILTER (WHERE (q."FileSize" > $1::int8) AND kql.to_dynamic(q."FileName") IS NOT NULL), '[]') AS "list_FileName", COALESCE((array_agg(q."FileName" ORDER BY q."_identity" ASC NULLS LAST) FILTER (WHERE q."FileName" IS NOT NULL AND kql.endswith(q."FileName", $2::text)))[1], '') AS "take_anyif_FileName", kql.make_bag((jsonb_build_object(q."FileName", kql.to_dynamic(q."FileSize"))) ORDER BY q."_identity" ASC NULLS LAST) AS "bag_", count(DISTINCT q."FolderPath") FILTER (WHERE (NOT (q."FileName" = ''))) AS "count_distinctif_FolderPath", COALESCE(jsonb_agg(kql.to_dynamic(q."FileSize") ORDER BY q."_identity" ASC NULLS LAST), '[]') AS "names"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS q
ORDER BY q."DeviceName" COLLATE "C" ASC
-- $1 = 100
-- $2 = ".zip"

-- shard
SELECT q."DeviceName", q."FileName", q."FolderPath", q."FileSize", q."_identity"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8

-- merge
SELECT q."DeviceName", q."set_FileName", q."list_FileName", q."take_anyif_FileName", q."bag_", q."count_distinctif_FolderPath", q."names"
FROM (SELECT q."DeviceName", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."FileName")) FILTER (WHERE (q."FileSize" > $1::int8) AND kql.to_dynamic(q."FileName") IS NOT NULL), '[]') AS "set_FileName", COALESCE(jsonb_agg(kql.to_dynamic(q."FileName") ORDER BY q."_identity" ASC NULLS LAST) FILTER (WHERE (q."FileSize" > $1::int8) AND kql.to_dynamic(q."FileName") IS NOT NULL), '[]') AS "list_FileName", COALESCE((array_agg(q."FileName" ORDER BY q."_identity" ASC NULLS LAST) FILTER (WHERE q."FileName" IS NOT NULL AND kql.endswith(q."FileName", $2::text)))[1], '') AS "take_anyif_FileName", kql.make_bag((jsonb_build_object(q."FileName", kql.to_dynamic(q."FileSize"))) ORDER BY q."_identity" ASC NULLS LAST) AS "bag_", count(DISTINCT q."FolderPath") FILTER (WHERE (NOT (q."FileName" = ''))) AS "count_distinctif_FolderPath", COALESCE(jsonb_agg(kql.to_dynamic(q."FileSize") ORDER BY q."_identity" ASC NULLS LAST), '[]') AS "names"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
ORDER BY q."DeviceName" COLLATE "C" ASC
-- $1 = 100
-- $2 = ".zip"
