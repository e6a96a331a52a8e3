-- whole
SELECT q."Region", q."Person", q."Amount", q."Day"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."part 1" COLLATE "C" ASC, q."Amount" DESC NULLS LAST, q."_identity" ASC NULLS LAST), $1::int8) AS "row of part 1"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1", q."~run0"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1", count(*) FILTER (WHERE (q."part 1" <> q."before part 1")) OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Amount" DESC NULLS LAST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", lag(q."part 1", 1, '') OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Amount" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS "before part 1"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."Region" AS "part 1", q."_identity"
FROM (VALUES ($2::text, $3::text, $4::int8, $5::int4, $1::int8),
  ($2::text, $6::text, $7::int8, $5::int4, $8::int8),
  ($2::text, $3::text, $9::int8, $10::int4, $11::int8),
  ($12::text, $13::text, $14::int8, $5::int4, $15::int8),
  ($12::text, $16::text, $17::int8, $10::int4, $18::int8),
  ($12::text, $13::text, $19::int8, $20::int4, $14::int8),
  ($21::text, $22::text, NULL::int8, $5::int4, $23::int8),
  ($21::text, $24::text, $25::int8, $10::int4, $25::int8)) AS q("Region", "Person", "Amount", "Day", "_identity")) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."row of part 1" <= $11::int8)
ORDER BY q."part 1" COLLATE "C" ASC, q."Amount" DESC NULLS LAST
-- $1 = 0
-- $2 = "North"
-- $3 = "Ann"
-- $4 = 10
-- $5 = 1
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
SELECT q."Region", q."Person", q."Amount", q."Day"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."part 1" COLLATE "C" ASC, q."Amount" DESC NULLS LAST, q."_identity" ASC NULLS LAST), $1::int8) AS "row of part 1"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1", q."~run0"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1", count(*) FILTER (WHERE (q."part 1" <> q."before part 1")) OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Amount" DESC NULLS LAST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", q."before part 1"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity", lag(q."part 1", 1, '') OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Amount" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS "before part 1"
FROM (SELECT q."Region", q."Person", q."Amount", q."Day", q."part 1", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."row of part 1" <= $2::int8)
ORDER BY q."part 1" COLLATE "C" ASC, q."Amount" DESC NULLS LAST
-- $1 = 0
-- $2 = 2
