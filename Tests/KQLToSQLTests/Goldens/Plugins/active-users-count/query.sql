-- whole
SELECT q."Timestamp", q."dcount"
FROM (SELECT q."window" AS "Timestamp", q."ids" AS "dcount"
FROM (SELECT q."window", q."group", count(DISTINCT q."id") AS "ids"
FROM (SELECT q."id", q."group", kql.bin_at(q."at", $1::int8, $2::int8) AS "window"
FROM (SELECT q."id", q."at", q."group", count(DISTINCT q."period") AS "periods"
FROM (SELECT l."id", l."at", l."group", r."id1", r."group1", r."earlier", r."period"
FROM (SELECT q."id", q."at", q."group"
FROM (SELECT q."User" AS "id", q."Timestamp" AS "at", $3::text AS "group"
FROM (VALUES ($4::text, $5::int8),
  ($4::text, $6::int8),
  ($7::text, $8::int8),
  ($4::text, $9::int8),
  ($4::text, $10::int8),
  ($7::text, $11::int8),
  ($7::text, $12::int8),
  ($7::text, $13::int8),
  ($7::text, $14::int8),
  ($4::text, $15::int8)) AS q("User", "Timestamp")
WHERE (q."Timestamp" > $16::int8)
  AND (q."Timestamp" <= $17::int8)
  AND (q."Timestamp" >= $2::int8)) AS q
GROUP BY 1, 2, 3) AS l
JOIN (SELECT q."id" AS "id1", q."group" AS "group1", q."earlier", q."period"
FROM (SELECT q."id", q."group", q."at" AS "earlier", kql.bin_at(q."at", $18::int8, $2::int8) AS "period"
FROM (SELECT q."id", q."at", q."group"
FROM (SELECT q."User" AS "id", q."Timestamp" AS "at", $3::text AS "group"
FROM (VALUES ($4::text, $5::int8),
  ($4::text, $6::int8),
  ($7::text, $8::int8),
  ($4::text, $9::int8),
  ($4::text, $10::int8),
  ($7::text, $11::int8),
  ($7::text, $12::int8),
  ($7::text, $13::int8),
  ($7::text, $14::int8),
  ($4::text, $15::int8)) AS q("User", "Timestamp")
WHERE (q."Timestamp" > $16::int8)
  AND (q."Timestamp" <= $17::int8)) AS q
GROUP BY 1, 2, 3) AS q) AS q) AS r ON l."id" = r."id1" AND l."group" = r."group1") AS q
WHERE (q."earlier" <= q."at")
  AND (q."earlier" > kql.datetime_subtract(q."at", $19::int8))
GROUP BY 1, 2, 3) AS q
WHERE (q."periods" >= $20::int8)) AS q
GROUP BY 1, 2) AS q) AS q
ORDER BY q."Timestamp" ASC NULLS FIRST
-- $1 = 6048000000000
-- $2 = 636660000000000000
-- $3 = ""
-- $4 = "B"
-- $5 = 636658272000000000
-- $6 = 636659136000000000
-- $7 = "A"
-- $8 = 636660864000000000
-- $9 = 636662592000000000
-- $10 = 636666048000000000
-- $11 = 636667776000000000
-- $12 = 636671232000000000
-- $13 = 636673824000000000
-- $14 = 636676416000000000
-- $15 = 636679872000000000
-- $16 = 636653088000000000
-- $17 = 636685920000000000
-- $18 = 864000000000
-- $19 = 6912000000000
-- $20 = 3

-- shard
SELECT q."id", q."at", q."group"
FROM (SELECT q."User" AS "id", q."Timestamp" AS "at", $1::text AS "group"
FROM (VALUES ($2::text, $3::int8),
  ($2::text, $4::int8),
  ($5::text, $6::int8),
  ($2::text, $7::int8),
  ($2::text, $8::int8),
  ($5::text, $9::int8),
  ($5::text, $10::int8),
  ($5::text, $11::int8),
  ($5::text, $12::int8),
  ($2::text, $13::int8)) AS q("User", "Timestamp")
WHERE (q."Timestamp" > $14::int8)
  AND (q."Timestamp" <= $15::int8)
  AND (q."Timestamp" >= $16::int8)) AS q
GROUP BY 1, 2, 3
-- $1 = ""
-- $2 = "B"
-- $3 = 636658272000000000
-- $4 = 636659136000000000
-- $5 = "A"
-- $6 = 636660864000000000
-- $7 = 636662592000000000
-- $8 = 636666048000000000
-- $9 = 636667776000000000
-- $10 = 636671232000000000
-- $11 = 636673824000000000
-- $12 = 636676416000000000
-- $13 = 636679872000000000
-- $14 = 636653088000000000
-- $15 = 636685920000000000
-- $16 = 636660000000000000

-- merge
SELECT q."Timestamp", q."dcount"
FROM (SELECT q."window" AS "Timestamp", q."ids" AS "dcount"
FROM (SELECT q."window", q."group", count(DISTINCT q."id") AS "ids"
FROM (SELECT q."id", q."group", kql.bin_at(q."at", $1::int8, $2::int8) AS "window"
FROM (SELECT q."id", q."at", q."group", count(DISTINCT q."period") AS "periods"
FROM (SELECT l."id", l."at", l."group", r."id1", r."group1", r."earlier", r."period"
FROM (SELECT q."id", q."at", q."group"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1, 2, 3) AS l
JOIN (SELECT q."id" AS "id1", q."group" AS "group1", q."earlier", q."period"
FROM (SELECT q."id", q."group", q."at" AS "earlier", kql.bin_at(q."at", $3::int8, $2::int8) AS "period"
FROM (SELECT q."id", q."at", q."group"
FROM (SELECT q."User" AS "id", q."Timestamp" AS "at", $4::text AS "group"
FROM (VALUES ($5::text, $6::int8),
  ($5::text, $7::int8),
  ($8::text, $9::int8),
  ($5::text, $10::int8),
  ($5::text, $11::int8),
  ($8::text, $12::int8),
  ($8::text, $13::int8),
  ($8::text, $14::int8),
  ($8::text, $15::int8),
  ($5::text, $16::int8)) AS q("User", "Timestamp")
WHERE (q."Timestamp" > $17::int8)
  AND (q."Timestamp" <= $18::int8)) AS q
GROUP BY 1, 2, 3) AS q) AS q) AS r ON l."id" = r."id1" AND l."group" = r."group1") AS q
WHERE (q."earlier" <= q."at")
  AND (q."earlier" > kql.datetime_subtract(q."at", $19::int8))
GROUP BY 1, 2, 3) AS q
WHERE (q."periods" >= $20::int8)) AS q
GROUP BY 1, 2) AS q) AS q
ORDER BY q."Timestamp" ASC NULLS FIRST
-- $1 = 6048000000000
-- $2 = 636660000000000000
-- $3 = 864000000000
-- $4 = ""
-- $5 = "B"
-- $6 = 636658272000000000
-- $7 = 636659136000000000
-- $8 = "A"
-- $9 = 636660864000000000
-- $10 = 636662592000000000
-- $11 = 636666048000000000
-- $12 = 636667776000000000
-- $13 = 636671232000000000
-- $14 = 636673824000000000
-- $15 = 636676416000000000
-- $16 = 636679872000000000
-- $17 = 636653088000000000
-- $18 = 636685920000000000
-- $19 = 6912000000000
-- $20 = 3
