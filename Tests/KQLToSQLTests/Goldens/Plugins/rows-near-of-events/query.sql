-- whole
SELECT q."Timestamp", q."DeviceName", q."FileName"
FROM (SELECT q."column 0" AS "Timestamp", q."column 2" AS "DeviceName", q."column 4" AS "FileName"
FROM (SELECT q."Timestamp" AS "column 0", q."DeviceName" AS "column 2", q."FileName" AS "column 4"
FROM (SELECT l.* FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."_identity", q."row"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."_identity", kql.add(row_number() OVER (ORDER BY q."Timestamp" ASC NULLS FIRST, q."FileName" COLLATE "C" ASC, q."_identity" ASC NULLS LAST), $1::int8) AS "row"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."_identity"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q) AS q) AS l WHERE EXISTS (SELECT FROM (SELECT q."near"
FROM (SELECT q."near element" AS "near"
FROM (SELECT q."row", q."hit", kql.cast_long(u.e0) AS "near element", u.n - 1 AS "_index"
FROM (SELECT q."row", q."hit"
FROM (SELECT q."row", kql.endswith(q."FileName", $2::text) AS "hit"
FROM (SELECT q."Timestamp", q."FileName", q."_identity1", kql.add(row_number() OVER (ORDER BY q."Timestamp" ASC NULLS FIRST, q."FileName" COLLATE "C" ASC, q."_identity1" ASC NULLS LAST), $1::int8) AS "row"
FROM (SELECT q."Timestamp", q."FileName", q."_identity" AS "_identity1"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q) AS q) AS q
WHERE q."hit") AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.range_of_numbers(kql.subtract(q."row", $3::int8), kql.add(q."row", $3::int8), 1), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q
GROUP BY 1) AS r WHERE l."row" = r."near")) AS q) AS q) AS q
ORDER BY q."Timestamp" ASC NULLS FIRST, q."FileName" COLLATE "C" ASC
-- $1 = -1
-- $2 = ".zip"
-- $3 = 1

-- shard
SELECT q."column 0" AS "Timestamp", q."column 2" AS "DeviceName", q."column 4" AS "FileName"
FROM (SELECT q."Timestamp" AS "column 0", q."DeviceName" AS "column 2", q."FileName" AS "column 4"
FROM (SELECT l.* FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."_identity", q."row"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."_identity", kql.add(row_number() OVER (ORDER BY q."Timestamp" ASC NULLS FIRST, q."FileName" COLLATE "C" ASC, q."_identity" ASC NULLS LAST), $1::int8) AS "row"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."_identity"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q) AS q) AS l WHERE EXISTS (SELECT FROM (SELECT q."near"
FROM (SELECT q."near element" AS "near"
FROM (SELECT q."row", q."hit", kql.cast_long(u.e0) AS "near element", u.n - 1 AS "_index"
FROM (SELECT q."row", q."hit"
FROM (SELECT q."row", kql.endswith(q."FileName", $2::text) AS "hit"
FROM (SELECT q."Timestamp", q."FileName", q."_identity1", kql.add(row_number() OVER (ORDER BY q."Timestamp" ASC NULLS FIRST, q."FileName" COLLATE "C" ASC, q."_identity1" ASC NULLS LAST), $1::int8) AS "row"
FROM (SELECT q."Timestamp", q."FileName", q."_identity" AS "_identity1"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q) AS q) AS q
WHERE q."hit") AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.range_of_numbers(kql.subtract(q."row", $3::int8), kql.add(q."row", $3::int8), 1), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q
GROUP BY 1) AS r WHERE l."row" = r."near")) AS q) AS q
-- $1 = -1
-- $2 = ".zip"
-- $3 = 1

-- merge
SELECT q."Timestamp", q."DeviceName", q."FileName"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."Timestamp" ASC NULLS FIRST, q."FileName" COLLATE "C" ASC
