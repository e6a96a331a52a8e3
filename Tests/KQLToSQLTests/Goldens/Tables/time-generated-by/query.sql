-- whole
SELECT q."TimeGenerated", q."DeviceName", q."Rows", q."TimeGenerated1", q."FileName"
FROM (SELECT kql.bin(q."Timestamp", $1::int8) AS "TimeGenerated", q."DeviceName", count(*) AS "Rows", (array_agg(q."Timestamp") FILTER (WHERE q."~rank0" = 1))[1] AS "TimeGenerated1", (array_agg(q."FileName") FILTER (WHERE q."~rank0" = 1))[1] AS "FileName"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."_identity", row_number() OVER (PARTITION BY kql.bin(q."Timestamp", $1::int8), q."DeviceName" ORDER BY q."Timestamp" ASC NULLS LAST, q."_identity" ASC NULLS LAST) AS "~rank0"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
GROUP BY 1, 2) AS q
ORDER BY q."TimeGenerated" ASC NULLS FIRST, q."DeviceName" COLLATE "C" ASC
-- $1 = 864000000000

-- shard
SELECT kql.bin(q."Timestamp", $1::int8) AS "TimeGenerated", q."DeviceName", count(*) AS "_count", (array_agg(q."Timestamp") FILTER (WHERE q."~rank0" = 1))[1] AS "_arg_min_0", (array_agg(q."FileName") FILTER (WHERE q."~rank0" = 1))[1] AS "_arg_min_1", (array_agg(q."_identity") FILTER (WHERE q."~rank0" = 1))[1] AS "_arg_min_2"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."_identity", row_number() OVER (PARTITION BY kql.bin(q."Timestamp", $1::int8), q."DeviceName" ORDER BY q."Timestamp" ASC NULLS LAST, q."_identity" ASC NULLS LAST) AS "~rank0"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
GROUP BY 1, 2
-- $1 = 864000000000

-- merge
SELECT q."TimeGenerated", q."DeviceName", q."Rows", q."TimeGenerated1", q."FileName"
FROM (SELECT q."TimeGenerated", q."DeviceName", COALESCE(sum(q."_count"), 0)::int8 AS "Rows", (array_agg(q."_arg_min_0") FILTER (WHERE q."~rank0" = 1))[1] AS "TimeGenerated1", (array_agg(q."_arg_min_1") FILTER (WHERE q."~rank0" = 1))[1] AS "FileName"
FROM (SELECT q."TimeGenerated", q."DeviceName", q."_count", q."_arg_min_0", q."_arg_min_1", q."_arg_min_2", row_number() OVER (PARTITION BY q."TimeGenerated", q."DeviceName" ORDER BY q."_arg_min_0" ASC NULLS LAST, q."_arg_min_2" ASC NULLS LAST) AS "~rank0"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q
GROUP BY 1, 2) AS q
ORDER BY q."TimeGenerated" ASC NULLS FIRST, q."DeviceName" COLLATE "C" ASC
