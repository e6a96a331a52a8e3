-- whole
SELECT q."Count"
FROM (SELECT o1."part 1", b."Count"
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
CROSS JOIN LATERAL (SELECT count(*) AS "Count"
FROM (VALUES ($1::text, $4::int8),
  ($1::text, $5::int8),
  ($1::text, $6::int8),
  ($2::text, $7::int8),
  ($2::text, $8::int8),
  ($2::text, $9::int8),
  ($3::text, NULL::int8),
  ($3::text, $10::int8)) AS q("Region", "Amount")
WHERE (q."Region" = o1."part 1")
  AND (q."Amount" > $11::int8)) AS b) AS q
-- $1 = "North"
-- $2 = "South"
-- $3 = ""
-- $4 = 10
-- $5 = 30
-- $6 = 25
-- $7 = 5
-- $8 = 50
-- $9 = 15
-- $10 = 7
-- $11 = 20

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
SELECT q."Count"
FROM (SELECT o1."part 1", b."Count"
FROM (SELECT q."part 1"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS o1
CROSS JOIN LATERAL (SELECT count(*) AS "Count"
FROM (VALUES ($1::text, $2::int8),
  ($1::text, $3::int8),
  ($1::text, $4::int8),
  ($5::text, $6::int8),
  ($5::text, $7::int8),
  ($5::text, $8::int8),
  ($9::text, NULL::int8),
  ($9::text, $10::int8)) AS q("Region", "Amount")
WHERE (q."Region" = o1."part 1")
  AND (q."Amount" > $11::int8)) AS b) AS q
-- $1 = "North"
-- $2 = 10
-- $3 = 30
-- $4 = 25
-- $5 = "South"
-- $6 = 5
-- $7 = 50
-- $8 = 15
-- $9 = ""
-- $10 = 7
-- $11 = 20
