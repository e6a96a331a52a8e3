-- whole
SELECT q."Person", q."Region", q."Total", q."Rows"
FROM (SELECT q."Person", q."Region", q."part 1", q."Total", q."Rows", q."before part 1", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."part 1" COLLATE "C" ASC, q."Total" DESC NULLS LAST, q."Person" COLLATE "C" ASC, q."Region" COLLATE "C" ASC), $1::int8) AS "row of part 1"
FROM (SELECT q."Person", q."Region", q."part 1", q."Total", q."Rows", q."before part 1", q."~run0"
FROM (SELECT q."Person", q."Region", q."part 1", q."Total", q."Rows", q."before part 1", count(*) FILTER (WHERE (q."part 1" <> q."before part 1")) OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Total" DESC NULLS LAST, q."Person" COLLATE "C" ASC, q."Region" COLLATE "C" ASC ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."Person", q."Region", q."part 1", q."Total", q."Rows", q."before part 1"
FROM (SELECT q."Person", q."Region", q."part 1", q."Total", q."Rows", lag(q."part 1", 1, '') OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Total" DESC NULLS LAST, q."Person" COLLATE "C" ASC, q."Region" COLLATE "C" ASC) AS "before part 1"
FROM (SELECT q."Person", q."Region", q."part 1", kql.to_long(COALESCE(sum(q."Amount"), 0)) AS "Total", count(*) AS "Rows"
FROM (SELECT q."Region", q."Person", q."Amount", q."Region" AS "part 1"
FROM (VALUES ($2::text, $3::text, $4::int8),
  ($2::text, $5::text, $6::int8),
  ($2::text, $3::text, $7::int8),
  ($8::text, $9::text, $10::int8),
  ($8::text, $11::text, $12::int8),
  ($8::text, $9::text, $13::int8),
  ($14::text, $15::text, NULL::int8),
  ($14::text, $16::text, $17::int8)) AS q("Region", "Person", "Amount")) AS q
GROUP BY 1, 2, 3) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."row of part 1" <= $18::int8)
ORDER BY q."part 1" COLLATE "C" ASC, q."Total" DESC NULLS LAST
-- $1 = 0
-- $2 = "North"
-- $3 = "Ann"
-- $4 = 10
-- $5 = "Bob"
-- $6 = 30
-- $7 = 25
-- $8 = "South"
-- $9 = "Cid"
-- $10 = 5
-- $11 = "Dee"
-- $12 = 50
-- $13 = 15
-- $14 = ""
-- $15 = "Eve"
-- $16 = "Fay"
-- $17 = 7
-- $18 = 1

-- shard
SELECT q."Person", q."Region", q."part 1", sum(q."Amount") AS "_sum_exact", count(*) AS "_count"
FROM (SELECT q."Region", q."Person", q."Amount", q."Region" AS "part 1"
FROM (VALUES ($1::text, $2::text, $3::int8),
  ($1::text, $4::text, $5::int8),
  ($1::text, $2::text, $6::int8),
  ($7::text, $8::text, $9::int8),
  ($7::text, $10::text, $11::int8),
  ($7::text, $8::text, $12::int8),
  ($13::text, $14::text, NULL::int8),
  ($13::text, $15::text, $16::int8)) AS q("Region", "Person", "Amount")) AS q
GROUP BY 1, 2, 3
-- $1 = "North"
-- $2 = "Ann"
-- $3 = 10
-- $4 = "Bob"
-- $5 = 30
-- $6 = 25
-- $7 = "South"
-- $8 = "Cid"
-- $9 = 5
-- $10 = "Dee"
-- $11 = 50
-- $12 = 15
-- $13 = ""
-- $14 = "Eve"
-- $15 = "Fay"
-- $16 = 7

-- merge
SELECT q."Person", q."Region", q."Total", q."Rows"
FROM (SELECT q."Person", q."Region", q."part 1", q."Total", q."Rows", q."before part 1", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."part 1" COLLATE "C" ASC, q."Total" DESC NULLS LAST, q."Person" COLLATE "C" ASC, q."Region" COLLATE "C" ASC), $1::int8) AS "row of part 1"
FROM (SELECT q."Person", q."Region", q."part 1", q."Total", q."Rows", q."before part 1", q."~run0"
FROM (SELECT q."Person", q."Region", q."part 1", q."Total", q."Rows", q."before part 1", count(*) FILTER (WHERE (q."part 1" <> q."before part 1")) OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Total" DESC NULLS LAST, q."Person" COLLATE "C" ASC, q."Region" COLLATE "C" ASC ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."Person", q."Region", q."part 1", q."Total", q."Rows", q."before part 1"
FROM (SELECT q."Person", q."Region", q."part 1", q."Total", q."Rows", lag(q."part 1", 1, '') OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."Total" DESC NULLS LAST, q."Person" COLLATE "C" ASC, q."Region" COLLATE "C" ASC) AS "before part 1"
FROM (SELECT q."Person", q."Region", q."part 1", kql.to_long(COALESCE(sum(q."_sum_exact"), 0)) AS "Total", COALESCE(sum(q."_count"), 0)::int8 AS "Rows"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1, 2, 3) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."row of part 1" <= $2::int8)
ORDER BY q."part 1" COLLATE "C" ASC, q."Total" DESC NULLS LAST
-- $1 = 0
-- $2 = 1
