-- whole
SELECT q."Region", q."Person", q."Age", q."Amount"
FROM (SELECT o1."part 1", b."Region", b."Person", b."Age", b."Amount"
FROM (SELECT q."Region" AS "part 1"
FROM (VALUES ($1::text),
  ($1::text),
  ($1::text),
  ($2::text),
  ($2::text),
  ($2::text),
  ($3::text),
  ($3::text)) AS q("Region")
GROUP BY 1) AS o1
CROSS JOIN LATERAL (SELECT q."Region", q."Person", q."Age", q."Amount"
FROM (SELECT l."Region", l."Person", l."Amount", r."Person1", r."Age"
FROM (SELECT q."Region", q."Person", q."Amount"
FROM (VALUES ($1::text, $4::text, $5::int8),
  ($1::text, $6::text, $7::int8),
  ($1::text, $4::text, $8::int8),
  ($2::text, $9::text, $10::int8),
  ($2::text, $11::text, $12::int8),
  ($2::text, $9::text, $13::int8),
  ($3::text, $14::text, NULL::int8),
  ($3::text, $15::text, $16::int8)) AS q("Region", "Person", "Amount")
WHERE (q."Region" = o1."part 1")) AS l
JOIN (SELECT q."Person" AS "Person1", q."Age"
FROM (VALUES ($4::text, $7::int8),
  ($11::text, $17::int8)) AS q("Person", "Age")) AS r ON l."Person" = r."Person1") AS q) AS b) AS q
-- $1 = "North"
-- $2 = "South"
-- $3 = ""
-- $4 = "Ann"
-- $5 = 10
-- $6 = "Bob"
-- $7 = 30
-- $8 = 25
-- $9 = "Cid"
-- $10 = 5
-- $11 = "Dee"
-- $12 = 50
-- $13 = 15
-- $14 = "Eve"
-- $15 = "Fay"
-- $16 = 7
-- $17 = 40

-- shard
SELECT q."Region" AS "part 1"
FROM (VALUES ($1::text),
  ($1::text),
  ($1::text),
  ($2::text),
  ($2::text),
  ($2::text),
  ($3::text),
  ($3::text)) AS q("Region")
GROUP BY 1
-- $1 = "North"
-- $2 = "South"
-- $3 = ""

-- merge
SELECT q."Region", q."Person", q."Age", q."Amount"
FROM (SELECT o1."part 1", b."Region", b."Person", b."Age", b."Amount"
FROM (SELECT q."part 1"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS o1
CROSS JOIN LATERAL (SELECT q."Region", q."Person", q."Age", q."Amount"
FROM (SELECT l."Region", l."Person", l."Amount", r."Person1", r."Age"
FROM (SELECT q."Region", q."Person", q."Amount"
FROM (VALUES ($1::text, $2::text, $3::int8),
  ($1::text, $4::text, $5::int8),
  ($1::text, $2::text, $6::int8),
  ($7::text, $8::text, $9::int8),
  ($7::text, $10::text, $11::int8),
  ($7::text, $8::text, $12::int8),
  ($13::text, $14::text, NULL::int8),
  ($13::text, $15::text, $16::int8)) AS q("Region", "Person", "Amount")
WHERE (q."Region" = o1."part 1")) AS l
JOIN (SELECT q."Person" AS "Person1", q."Age"
FROM (VALUES ($2::text, $5::int8),
  ($10::text, $17::int8)) AS q("Person", "Age")) AS r ON l."Person" = r."Person1") AS q) AS b) AS q
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
-- $17 = 40
