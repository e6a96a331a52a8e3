-- whole
SELECT q."FileName", q."Devices", q."Names", q."First", q."Bytes"
FROM (SELECT q."FileName", count(DISTINCT q."DeviceId") AS "Devices", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."DeviceName")) FILTER (WHERE kql.to_dynamic(q."DeviceName") IS NOT NULL), '[]') AS "Names", min(q."Timestamp") AS "First", kql.to_long(COALESCE(sum(q."FileSize"), 0)) AS "Bytes"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS q
ORDER BY q."FileName" COLLATE "C" ASC

-- shard
SELECT q."FileName", q."DeviceId" AS "_dcount", q."DeviceName" AS "_make_set", min(q."Timestamp") AS "_min_partial", sum(q."FileSize") AS "_sum_exact"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1, 2, 3

-- merge
SELECT q."FileName", q."Devices", q."Names", q."First", q."Bytes"
FROM (SELECT q."FileName", count(DISTINCT q."_dcount") AS "Devices", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."_make_set")) FILTER (WHERE kql.to_dynamic(q."_make_set") IS NOT NULL), '[]') AS "Names", min(q."_min_partial") AS "First", kql.to_long(COALESCE(sum(q."_sum_exact"), 0)) AS "Bytes"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
ORDER BY q."FileName" COLLATE "C" ASC
