-- whole
SELECT q."Region", q."Person"
FROM (SELECT q."Region", q."Person", q."Amount", q."part 1", q."_identity", q."before part 1", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."part 1" COLLATE "C" ASC, q."Amount" DESC NULLS LAST, q."_identity" ASC NULLS LAST), $1::int8) AS "row of part 1"
FROM (SELECT q."Region", q."Person", q."Amount", q."part 1", q."_identity", q."before part 1", q."~run0"
FROM (SELECT q."Region", q."Person", q."Amount", q."part 1", q."_identity", q."before part 1", count(*) FILTER (WHERE (q."part 1" <> q."before part 1")) OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Amount" DESC NULLS LAST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."Region", q."Person", q."Amount", q."part 1", q."_identity", q."before part 1"
FROM (SELECT q."Region", q."Person", q."Amount", q."part 1", q."_identity", lag(q."part 1", 1, '') OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Amount" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS "before part 1"
FROM (SELECT q."Region", q."Person", q."Amount", q."Region" AS "part 1", q."_identity"
FROM (VALUES ($2::text, $3::text, $4::int8, $1::int8),
  ($2::text, $5::text, $6::int8, $7::int8),
  ($2::text, $3::text, $8::int8, $9::int8),
  ($10::text, $11::text, $12::int8, $13::int8),
  ($10::text, $14::text, $15::int8, $16::int8),
  ($10::text, $11::text, $17::int8, $12::int8),
  ($18::text, $19::text, NULL::int8, $20::int8),
  ($18::text, $21::text, $22::int8, $22::int8)) AS q("Region", "Person", "Amount", "_identity")
WHERE (q."Amount" IS DISTINCT FROM $6::int8)) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."row of part 1" <= $7::int8)
ORDER BY q."part 1" COLLATE "C" ASC, q."Amount" DESC NULLS LAST
-- $1 = 0
-- $2 = "North"
-- $3 = "Ann"
-- $4 = 10
-- $5 = "Bob"
-- $6 = 30
-- $7 = 1
-- $8 = 25
-- $9 = 2
-- $10 = "South"
-- $11 = "Cid"
-- $12 = 5
-- $13 = 3
-- $14 = "Dee"
-- $15 = 50
-- $16 = 4
-- $17 = 15
-- $18 = ""
-- $19 = "Eve"
-- $20 = 6
-- $21 = "Fay"
-- $22 = 7

-- shard
SELECT q."Region", q."Person", q."Amount", q."Region" AS "part 1", q."_identity"
FROM (VALUES ($1::text, $2::text, $3::int8, $4::int8),
  ($1::text, $5::text, $6::int8, $7::int8),
  ($1::text, $2::text, $8::int8, $9::int8),
  ($10::text, $11::text, $12::int8, $13::int8),
  ($10::text, $14::text, $15::int8, $16::int8),
  ($10::text, $11::text, $17::int8, $12::int8),
  ($18::text, $19::text, NULL::int8, $20::int8),
  ($18::text, $21::text, $22::int8, $22::int8)) AS q("Region", "Person", "Amount", "_identity")
WHERE (q."Amount" IS DISTINCT FROM $6::int8)
-- $1 = "North"
-- $2 = "Ann"
-- $3 = 10
-- $4 = 0
-- $5 = "Bob"
-- $6 = 30
-- $7 = 1
-- $8 = 25
-- $9 = 2
-- $10 = "South"
-- $11 = "Cid"
-- $12 = 5
-- $13 = 3
-- $14 = "Dee"
-- $15 = 50
-- $16 = 4
-- $17 = 15
-- $18 = ""
-- $19 = "Eve"
-- $20 = 6
-- $21 = "Fay"
-- $22 = 7

-- merge
SELECT q."Region", q."Person"
FROM (SELECT q."Region", q."Person", q."Amount", q."part 1", q."_identity", q."before part 1", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."part 1" COLLATE "C" ASC, q."Amount" DESC NULLS LAST, q."_identity" ASC NULLS LAST), $1::int8) AS "row of part 1"
FROM (SELECT q."Region", q."Person", q."Amount", q."part 1", q."_identity", q."before part 1", q."~run0"
FROM (SELECT q."Region", q."Person", q."Amount", q."part 1", q."_identity", q."before part 1", count(*) FILTER (WHERE (q."part 1" <> q."before part 1")) OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Amount" DESC NULLS LAST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."Region", q."Person", q."Amount", q."part 1", q."_identity", q."before part 1"
FROM (SELECT q."Region", q."Person", q."Amount", q."part 1", q."_identity", lag(q."part 1", 1, '') OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Amount" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS "before part 1"
FROM (SELECT q."Region", q."Person", q."Amount", q."part 1", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."row of part 1" <= $2::int8)
ORDER BY q."part 1" COLLATE "C" ASC, q."Amount" DESC NULLS LAST
-- $1 = 0
-- $2 = 1
