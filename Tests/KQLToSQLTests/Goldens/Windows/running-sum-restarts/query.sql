-- whole
SELECT q."name", q."month", q."salary", q."total"
FROM (SELECT q."name", q."month", q."salary", q."window 1" AS "total"
FROM (SELECT q."name", q."month", q."salary", q."_identity", q."window 0", q."~run0", kql.to_long(COALESCE(sum(q."salary") OVER (PARTITION BY q."~run0" ORDER BY q."name" COLLATE "C" ASC, q."month" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING), 0)) AS "window 1"
FROM (SELECT q."name", q."month", q."salary", q."_identity", q."window 0", q."~run0"
FROM (SELECT q."name", q."month", q."salary", q."_identity", q."window 0", count(*) FILTER (WHERE (q."name" <> q."window 0")) OVER (ORDER BY q."name" COLLATE "C" ASC, q."month" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."name", q."month", q."salary", q."_identity", q."window 0"
FROM (SELECT q."name", q."month", q."salary", q."_identity", lag(q."name", 1, '') OVER (ORDER BY q."name" COLLATE "C" ASC, q."month" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 0"
FROM (SELECT q."name", q."month", q."salary", q."_identity"
FROM (VALUES ($1::text, $2::int4, $3::int8, $4::int8),
  ($5::text, $2::int4, $3::int8, $6::int8),
  ($1::text, $7::int4, $8::int8, $9::int8),
  ($5::text, $7::int4, $10::int8, $11::int8),
  ($1::text, $12::int4, $13::int8, $14::int8),
  ($5::text, $12::int4, $15::int8, $16::int8)) AS q("name", "month", "salary", "_identity")) AS q) AS q) AS q) AS q) AS q) AS q) AS q
ORDER BY q."name" COLLATE "C" ASC, q."month" ASC NULLS FIRST
-- $1 = "Alice"
-- $2 = 1
-- $3 = 1000
-- $4 = 0
-- $5 = "Bob"
-- $6 = 1
-- $7 = 2
-- $8 = 2000
-- $9 = 2
-- $10 = 1950
-- $11 = 3
-- $12 = 3
-- $13 = 1400
-- $14 = 4
-- $15 = 1450
-- $16 = 5

-- shard
SELECT q."name", q."month", q."salary", q."_identity"
FROM (VALUES ($1::text, $2::int4, $3::int8, $4::int8),
  ($5::text, $2::int4, $3::int8, $6::int8),
  ($1::text, $7::int4, $8::int8, $9::int8),
  ($5::text, $7::int4, $10::int8, $11::int8),
  ($1::text, $12::int4, $13::int8, $14::int8),
  ($5::text, $12::int4, $15::int8, $16::int8)) AS q("name", "month", "salary", "_identity")
-- $1 = "Alice"
-- $2 = 1
-- $3 = 1000
-- $4 = 0
-- $5 = "Bob"
-- $6 = 1
-- $7 = 2
-- $8 = 2000
-- $9 = 2
-- $10 = 1950
-- $11 = 3
-- $12 = 3
-- $13 = 1400
-- $14 = 4
-- $15 = 1450
-- $16 = 5

-- merge
SELECT q."name", q."month", q."salary", q."total"
FROM (SELECT q."name", q."month", q."salary", q."window 1" AS "total"
FROM (SELECT q."name", q."month", q."salary", q."_identity", q."window 0", q."~run0", kql.to_long(COALESCE(sum(q."salary") OVER (PARTITION BY q."~run0" ORDER BY q."name" COLLATE "C" ASC, q."month" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING), 0)) AS "window 1"
FROM (SELECT q."name", q."month", q."salary", q."_identity", q."window 0", q."~run0"
FROM (SELECT q."name", q."month", q."salary", q."_identity", q."window 0", count(*) FILTER (WHERE (q."name" <> q."window 0")) OVER (ORDER BY q."name" COLLATE "C" ASC, q."month" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."name", q."month", q."salary", q."_identity", q."window 0"
FROM (SELECT q."name", q."month", q."salary", q."_identity", lag(q."name", 1, '') OVER (ORDER BY q."name" COLLATE "C" ASC, q."month" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 0"
FROM (SELECT q."name", q."month", q."salary", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q) AS q) AS q) AS q) AS q) AS q
ORDER BY q."name" COLLATE "C" ASC, q."month" ASC NULLS FIRST
