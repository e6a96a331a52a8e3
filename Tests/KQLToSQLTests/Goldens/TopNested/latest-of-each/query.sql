-- whole
SELECT q."path value 0" AS "id", q."path value 1" AS "timestamp", q."path value 2" AS "otherInformation"
FROM (SELECT q."path value 0", q."path value 1", q."nested 3 key 2" AS "path value 2"
FROM (SELECT l."path value 0", l."path value 1", l."left path 2 0", l."left path 2 1 null", l."left path 2 1", r."nested 3 key 2", r."right path 2 0", r."right path 2 1 null", r."right path 2 1"
FROM (SELECT q."path value 0", q."path value 1", q."path value 0" AS "left path 2 0", (q."path value 1" IS NULL) AS "left path 2 1 null", CASE WHEN (q."path value 1" IS NULL) THEN $1::int8 ELSE q."path value 1" END AS "left path 2 1"
FROM (SELECT q."path value 0", q."nested 2 key 1" AS "path value 1"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" ASC NULLS LAST), $2::int8) AS "nested number"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", q."~run0"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", count(*) FILTER (WHERE kql.ne(q."path 0", q."before path 0")) OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", lag(q."path 0") OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" ASC NULLS LAST) AS "before path 0"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0"
FROM (SELECT l."path value 0", l."path 0", l."left path 1 0", r."nested 2 key 1", r."nested 2 aggregate", r."right path 1 0"
FROM (SELECT q."path value 0", q."path 0", q."path value 0" AS "left path 1 0"
FROM (SELECT q."path value 0", kql.add(row_number() OVER (ORDER BY q."path value 0" COLLATE "C" ASC), 0) AS "path 0"
FROM (SELECT q."nested 1 key 0" AS "path value 0"
FROM (SELECT q."id" AS "nested 1 key 0"
FROM (VALUES ($3::text),
  ($3::text),
  ($3::text),
  ($4::text),
  ($4::text),
  ($4::text)) AS q("id")
GROUP BY 1) AS q) AS q) AS q) AS l
JOIN (SELECT q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0" AS "right path 1 0"
FROM (SELECT q."id" AS "nested 2 key 0", q."timestamp" AS "nested 2 key 1", max(q."timestamp") AS "nested 2 aggregate"
FROM (VALUES ($3::text, $5::int8),
  ($3::text, $6::int8),
  ($3::text, $7::int8),
  ($4::text, $7::int8),
  ($4::text, $8::int8),
  ($4::text, $9::int8)) AS q("id", "timestamp")
GROUP BY 1, 2) AS q) AS r ON l."left path 1 0" = r."right path 1 0") AS q) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."nested number" <= $10::int8)) AS q) AS l
JOIN (SELECT q."nested 3 key 2", q."nested 3 key 0" AS "right path 2 0", (q."nested 3 key 1" IS NULL) AS "right path 2 1 null", CASE WHEN (q."nested 3 key 1" IS NULL) THEN $1::int8 ELSE q."nested 3 key 1" END AS "right path 2 1"
FROM (SELECT q."id" AS "nested 3 key 0", q."timestamp" AS "nested 3 key 1", q."otherInformation" AS "nested 3 key 2"
FROM (VALUES ($3::text, $5::int8, $11::text),
  ($3::text, $6::int8, $12::text),
  ($3::text, $7::int8, $13::text),
  ($4::text, $7::int8, $14::text),
  ($4::text, $8::int8, $15::text),
  ($4::text, $9::int8, $16::text)) AS q("id", "timestamp", "otherInformation")
GROUP BY 1, 2, 3) AS q) AS r ON l."left path 2 0" = r."right path 2 0" AND l."left path 2 1 null" = r."right path 2 1 null" AND l."left path 2 1" = r."right path 2 1") AS q) AS q
-- $1 = 621355968000000000
-- $2 = 0
-- $3 = "Barak"
-- $4 = "Donald"
-- $5 = 635556672000000000
-- $6 = 635872032000000000
-- $7 = 636204672000000000
-- $8 = 636202944000000000
-- $9 = 636203808000000000
-- $10 = 2
-- $11 = "1"
-- $12 = "2"
-- $13 = "3"
-- $14 = "4"
-- $15 = "5"
-- $16 = "6"

-- shard
SELECT q."id" AS "nested 1 key 0"
FROM (VALUES ($1::text),
  ($1::text),
  ($1::text),
  ($2::text),
  ($2::text),
  ($2::text)) AS q("id")
GROUP BY 1
-- $1 = "Barak"
-- $2 = "Donald"

-- merge
SELECT q."path value 0" AS "id", q."path value 1" AS "timestamp", q."path value 2" AS "otherInformation"
FROM (SELECT q."path value 0", q."path value 1", q."nested 3 key 2" AS "path value 2"
FROM (SELECT l."path value 0", l."path value 1", l."left path 2 0", l."left path 2 1 null", l."left path 2 1", r."nested 3 key 2", r."right path 2 0", r."right path 2 1 null", r."right path 2 1"
FROM (SELECT q."path value 0", q."path value 1", q."path value 0" AS "left path 2 0", (q."path value 1" IS NULL) AS "left path 2 1 null", CASE WHEN (q."path value 1" IS NULL) THEN $1::int8 ELSE q."path value 1" END AS "left path 2 1"
FROM (SELECT q."path value 0", q."nested 2 key 1" AS "path value 1"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" ASC NULLS LAST), $2::int8) AS "nested number"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", q."~run0"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", count(*) FILTER (WHERE kql.ne(q."path 0", q."before path 0")) OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", lag(q."path 0") OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" ASC NULLS LAST) AS "before path 0"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0"
FROM (SELECT l."path value 0", l."path 0", l."left path 1 0", r."nested 2 key 1", r."nested 2 aggregate", r."right path 1 0"
FROM (SELECT q."path value 0", q."path 0", q."path value 0" AS "left path 1 0"
FROM (SELECT q."path value 0", kql.add(row_number() OVER (ORDER BY q."path value 0" COLLATE "C" ASC), 0) AS "path 0"
FROM (SELECT q."nested 1 key 0" AS "path value 0"
FROM (SELECT q."nested 1 key 0"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q) AS q) AS q) AS l
JOIN (SELECT q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0" AS "right path 1 0"
FROM (SELECT q."id" AS "nested 2 key 0", q."timestamp" AS "nested 2 key 1", max(q."timestamp") AS "nested 2 aggregate"
FROM (VALUES ($3::text, $4::int8),
  ($3::text, $5::int8),
  ($3::text, $6::int8),
  ($7::text, $6::int8),
  ($7::text, $8::int8),
  ($7::text, $9::int8)) AS q("id", "timestamp")
GROUP BY 1, 2) AS q) AS r ON l."left path 1 0" = r."right path 1 0") AS q) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."nested number" <= $10::int8)) AS q) AS l
JOIN (SELECT q."nested 3 key 2", q."nested 3 key 0" AS "right path 2 0", (q."nested 3 key 1" IS NULL) AS "right path 2 1 null", CASE WHEN (q."nested 3 key 1" IS NULL) THEN $1::int8 ELSE q."nested 3 key 1" END AS "right path 2 1"
FROM (SELECT q."id" AS "nested 3 key 0", q."timestamp" AS "nested 3 key 1", q."otherInformation" AS "nested 3 key 2"
FROM (VALUES ($3::text, $4::int8, $11::text),
  ($3::text, $5::int8, $12::text),
  ($3::text, $6::int8, $13::text),
  ($7::text, $6::int8, $14::text),
  ($7::text, $8::int8, $15::text),
  ($7::text, $9::int8, $16::text)) AS q("id", "timestamp", "otherInformation")
GROUP BY 1, 2, 3) AS q) AS r ON l."left path 2 0" = r."right path 2 0" AND l."left path 2 1 null" = r."right path 2 1 null" AND l."left path 2 1" = r."right path 2 1") AS q) AS q
-- $1 = 621355968000000000
-- $2 = 0
-- $3 = "Barak"
-- $4 = 635556672000000000
-- $5 = 635872032000000000
-- $6 = 636204672000000000
-- $7 = "Donald"
-- $8 = 636202944000000000
-- $9 = 636203808000000000
-- $10 = 2
-- $11 = "1"
-- $12 = "2"
-- $13 = "3"
-- $14 = "4"
-- $15 = "5"
-- $16 = "6"
