-- whole
SELECT q."extension", count(*) AS "files"
FROM (SELECT COALESCE(q."parsed" ->> $1::int4, '') AS "extension"
FROM (SELECT kql.parse_simple(q."FileName", $2::text[], $3::text[], false) AS "parsed"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
OFFSET 0) AS q
WHERE (NOT (q."parsed" IS NULL))) AS q
GROUP BY 1
-- $1 = 1
-- $2 = ["string", "string"]
-- $3 = ["."]

-- shard
SELECT q."extension", count(*) AS "_count"
FROM (SELECT COALESCE(q."parsed" ->> $1::int4, '') AS "extension"
FROM (SELECT kql.parse_simple(q."FileName", $2::text[], $3::text[], false) AS "parsed"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
OFFSET 0) AS q
WHERE (NOT (q."parsed" IS NULL))) AS q
GROUP BY 1
-- $1 = 1
-- $2 = ["string", "string"]
-- $3 = ["."]

-- merge
SELECT q."extension", COALESCE(sum(q."_count"), 0)::int8 AS "files"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1
