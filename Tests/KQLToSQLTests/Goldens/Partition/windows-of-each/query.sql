-- whole
SELECT q."Region", q."Person", q."Amount", q."Day", q."n", q."before", q."after", q."total", q."rank"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."window 0" AS "n", q."window 1" AS "before", q."window 2" AS "after", q."window 3" AS "total", q."window 4" AS "rank", q."part 1"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."window 0", CASE WHEN (q."number in part 1" > $1::int8) THEN q."window 1" ELSE $2::text END AS "window 1", CASE WHEN (q."window 2 ahead in part 1" = kql.add(q."number in part 1", $1::int8)) THEN q."window 2" ELSE $3::text END AS "window 2", q."window 3", q."window 4", q."part 1"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1", q."number in part 1", q."window 0", q."window 1", q."window 2", q."window 3", q."window 4", lead(q."number in part 1", $4::int4) OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 2 ahead in part 1"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1", q."number in part 1", q."window 0", q."window 1", q."window 2", q."window 3", q."window 4"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1", q."~run0", q."~run1", q."~run4", q."~run5", q."~number5", q."~change5", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST), $5::int8) AS "number in part 1", kql.add(row_number() OVER (PARTITION BY q."~run1" ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST), $5::int8) AS "window 0", lag(q."Person", 1, '') OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 1", lead(q."Person", $4::int4, '') OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 2", kql.to_long(COALESCE(sum(q."Amount") OVER (PARTITION BY q."~run4" ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING), 0)) AS "window 3", count(*) FILTER (WHERE q."~change5") OVER (PARTITION BY q."~run5" ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "window 4"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1", q."~run0", q."~run1", q."~run4", q."~run5", q."~number5", q."~change5"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1", q."~run0", q."~run1", q."~run4", q."~run5", row_number() OVER (PARTITION BY q."~run5" ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "~number5", (row_number() OVER (PARTITION BY q."~run5" ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) = 1 OR q."Day" IS DISTINCT FROM lag(q."Day") OVER (PARTITION BY q."~run5" ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST)) AS "~change5"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1", q."~run0", q."~run1", q."~run4", q."~run5"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1", count(*) FILTER (WHERE (q."part 1" <> q."before part 1")) OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0", count(*) FILTER (WHERE (q."part 1" <> q."before part 1")) OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run1", count(*) FILTER (WHERE (q."part 1" <> q."before part 1")) OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run4", count(*) FILTER (WHERE (q."part 1" <> q."before part 1")) OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run5"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", lag(q."part 1", 1, '') OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "before part 1"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."Region" AS "part 1", q."_identity"
FROM (VALUES ($6::text, $7::text, $8::int8, $4::int4, $5::int8),
  ($6::text, $9::text, $10::int8, $4::int4, $1::int8),
  ($6::text, $7::text, $11::int8, $12::int4, $13::int8),
  ($14::text, $15::text, $16::int8, $4::int4, $17::int8),
  ($14::text, $18::text, $19::int8, $12::int4, $20::int8),
  ($14::text, $15::text, $21::int8, $22::int4, $16::int8),
  ($2::text, $23::text, NULL::int8, $4::int4, $24::int8),
  ($2::text, $25::text, $26::int8, $12::int4, $26::int8)) AS q("Region", "Person", "Amount", "Day", "_identity")) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q
ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST
-- $1 = 1
-- $2 = ""
-- $3 = "none"
-- $4 = 1
-- $5 = 0
-- $6 = "North"
-- $7 = "Ann"
-- $8 = 10
-- $9 = "Bob"
-- $10 = 30
-- $11 = 25
-- $12 = 2
-- $13 = 2
-- $14 = "South"
-- $15 = "Cid"
-- $16 = 5
-- $17 = 3
-- $18 = "Dee"
-- $19 = 50
-- $20 = 4
-- $21 = 15
-- $22 = 3
-- $23 = "Eve"
-- $24 = 6
-- $25 = "Fay"
-- $26 = 7

-- shard
SELECT q."Region", q."Person", q."Amount", q."Day", q."Region" AS "part 1", q."_identity"
FROM (VALUES ($1::text, $2::text, $3::int8, $4::int4, $5::int8),
  ($1::text, $6::text, $7::int8, $4::int4, $8::int8),
  ($1::text, $2::text, $9::int8, $10::int4, $11::int8),
  ($12::text, $13::text, $14::int8, $4::int4, $15::int8),
  ($12::text, $16::text, $17::int8, $10::int4, $18::int8),
  ($12::text, $13::text, $19::int8, $20::int4, $14::int8),
  ($21::text, $22::text, NULL::int8, $4::int4, $23::int8),
  ($21::text, $24::text, $25::int8, $10::int4, $25::int8)) AS q("Region", "Person", "Amount", "Day", "_identity")
-- $1 = "North"
-- $2 = "Ann"
-- $3 = 10
-- $4 = 1
-- $5 = 0
-- $6 = "Bob"
-- $7 = 30
-- $8 = 1
-- $9 = 25
-- $10 = 2
-- $11 = 2
-- $12 = "South"
-- $13 = "Cid"
-- $14 = 5
-- $15 = 3
-- $16 = "Dee"
-- $17 = 50
-- $18 = 4
-- $19 = 15
-- $20 = 3
-- $21 = ""
-- $22 = "Eve"
-- $23 = 6
-- $24 = "Fay"
-- $25 = 7

-- merge
SELECT q."Region", q."Person", q."Amount", q."Day", q."n", q."before", q."after", q."total", q."rank"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."window 0" AS "n", q."window 1" AS "before", q."window 2" AS "after", q."window 3" AS "total", q."window 4" AS "rank", q."part 1"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."window 0", CASE WHEN (q."number in part 1" > $1::int8) THEN q."window 1" ELSE $2::text END AS "window 1", CASE WHEN (q."window 2 ahead in part 1" = kql.add(q."number in part 1", $1::int8)) THEN q."window 2" ELSE $3::text END AS "window 2", q."window 3", q."window 4", q."part 1"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1", q."number in part 1", q."window 0", q."window 1", q."window 2", q."window 3", q."window 4", lead(q."number in part 1", $4::int4) OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 2 ahead in part 1"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1", q."number in part 1", q."window 0", q."window 1", q."window 2", q."window 3", q."window 4"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1", q."~run0", q."~run1", q."~run4", q."~run5", q."~number5", q."~change5", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST), $5::int8) AS "number in part 1", kql.add(row_number() OVER (PARTITION BY q."~run1" ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST), $5::int8) AS "window 0", lag(q."Person", 1, '') OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 1", lead(q."Person", $4::int4, '') OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 2", kql.to_long(COALESCE(sum(q."Amount") OVER (PARTITION BY q."~run4" ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING), 0)) AS "window 3", count(*) FILTER (WHERE q."~change5") OVER (PARTITION BY q."~run5" ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "window 4"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1", q."~run0", q."~run1", q."~run4", q."~run5", q."~number5", q."~change5"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1", q."~run0", q."~run1", q."~run4", q."~run5", row_number() OVER (PARTITION BY q."~run5" ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "~number5", (row_number() OVER (PARTITION BY q."~run5" ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) = 1 OR q."Day" IS DISTINCT FROM lag(q."Day") OVER (PARTITION BY q."~run5" ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST)) AS "~change5"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1", q."~run0", q."~run1", q."~run4", q."~run5"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1", count(*) FILTER (WHERE (q."part 1" <> q."before part 1")) OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0", count(*) FILTER (WHERE (q."part 1" <> q."before part 1")) OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run1", count(*) FILTER (WHERE (q."part 1" <> q."before part 1")) OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run4", count(*) FILTER (WHERE (q."part 1" <> q."before part 1")) OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run5"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", lag(q."part 1", 1, '') OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "before part 1"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q
ORDER BY q."part 1" COLLATE "C" ASC, q."Day" ASC NULLS FIRST, q."Amount" ASC NULLS FIRST
-- $1 = 1
-- $2 = ""
-- $3 = "none"
-- $4 = 1
-- $5 = 0
