-- whole
SELECT q."DeviceName", q."Files"
FROM (SELECT q."DeviceName", count(*) AS "Files"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS q
WHERE (q."Files" < (SELECT max(q."score") AS "max_score"
FROM (SELECT kql.to_long(q."score") AS "score"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "host", COALESCE(q.fields[$2::int4], '') AS "score"
FROM "_lookup_rows" AS q
WHERE q.lookup = $3::int8
  AND (SELECT kql._kept_lookup($3::int8)) IS NOT NULL
  AND q.n > 1) AS q) AS q
LIMIT $4::int8))
ORDER BY q."DeviceName" COLLATE "C" ASC
-- $1 = 1
-- $2 = 2
-- $3 = 2
-- $4 = 1

-- shard
SELECT q."DeviceName", q."Files"
FROM (SELECT q."DeviceName", count(*) AS "Files"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS q
WHERE (q."Files" < (SELECT max(q."score") AS "max_score"
FROM (SELECT kql.to_long(q."score") AS "score"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "host", COALESCE(q.fields[$2::int4], '') AS "score"
FROM "_lookup_rows" AS q
WHERE q.lookup = $3::int8
  AND (SELECT kql._kept_lookup($3::int8)) IS NOT NULL
  AND q.n > 1) AS q) AS q
LIMIT $4::int8))
-- $1 = 1
-- $2 = 2
-- $3 = 2
-- $4 = 1

-- merge
SELECT q."DeviceName", q."Files"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."DeviceName" COLLATE "C" ASC
