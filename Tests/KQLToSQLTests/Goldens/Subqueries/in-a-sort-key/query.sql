-- whole
SELECT q."RemoteIP"
FROM (SELECT l.* FROM (SELECT q."RemoteIP"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS l WHERE EXISTS (SELECT FROM (SELECT q."RemoteIP"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS r WHERE l."RemoteIP" = r."RemoteIP")) AS q
ORDER BY kql.to_text(((q."RemoteIP") IN (SELECT q."RemoteIP" FROM (SELECT q."RemoteIP"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."RemotePort"::int8 > $1::int8)) AS q WHERE q."RemoteIP" IS NOT NULL))) COLLATE "C" DESC, q."RemoteIP" COLLATE "C" ASC
-- $1 = 100

-- shard
SELECT q."RemoteIP", kql.to_text(((q."RemoteIP") IN (SELECT q."RemoteIP" FROM (SELECT q."RemoteIP"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."RemotePort"::int8 > $1::int8)) AS q WHERE q."RemoteIP" IS NOT NULL))) AS "~order"
FROM (SELECT l.* FROM (SELECT q."RemoteIP"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS l WHERE EXISTS (SELECT FROM (SELECT q."RemoteIP"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS r WHERE l."RemoteIP" = r."RemoteIP")) AS q
-- $1 = 100

-- merge
SELECT q."RemoteIP"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."~order" COLLATE "C" DESC, q."RemoteIP" COLLATE "C" ASC
