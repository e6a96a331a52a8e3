-- whole
SELECT q."Category", q."Item", q."Value", q."rank", q."dense"
FROM (SELECT q."Category", q."Item", q."Value", q."window 1" AS "rank", q."window 2" AS "dense"
FROM (SELECT q."Category", q."Item", q."Value", q."_identity", q."window 0", q."~run0", q."~run1", q."~number0", q."~change0", q."~number1", q."~change1", max(q."~number0") FILTER (WHERE q."~change0") OVER (PARTITION BY q."~run0" ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "window 1", count(*) FILTER (WHERE q."~change1") OVER (PARTITION BY q."~run1" ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "window 2"
FROM (SELECT q."Category", q."Item", q."Value", q."_identity", q."window 0", q."~run0", q."~run1", q."~number0", q."~change0", q."~number1", q."~change1"
FROM (SELECT q."Category", q."Item", q."Value", q."_identity", q."window 0", q."~run0", q."~run1", row_number() OVER (PARTITION BY q."~run0" ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "~number0", (row_number() OVER (PARTITION BY q."~run0" ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) = 1 OR q."Value" IS DISTINCT FROM lag(q."Value") OVER (PARTITION BY q."~run0" ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST, q."_identity" ASC NULLS LAST)) AS "~change0", row_number() OVER (PARTITION BY q."~run1" ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "~number1", (row_number() OVER (PARTITION BY q."~run1" ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) = 1 OR q."Value" IS DISTINCT FROM lag(q."Value") OVER (PARTITION BY q."~run1" ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST, q."_identity" ASC NULLS LAST)) AS "~change1"
FROM (SELECT q."Category", q."Item", q."Value", q."_identity", q."window 0", q."~run0", q."~run1"
FROM (SELECT q."Category", q."Item", q."Value", q."_identity", q."window 0", count(*) FILTER (WHERE (q."Category" <> q."window 0")) OVER (ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0", count(*) FILTER (WHERE (q."Category" <> q."window 0")) OVER (ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run1"
FROM (SELECT q."Category", q."Item", q."Value", q."_identity", q."window 0"
FROM (SELECT q."Category", q."Item", q."Value", q."_identity", lag(q."Category", 1, '') OVER (ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 0"
FROM (SELECT q."Category", q."Item", q."Value", q."_identity"
FROM (VALUES ($1::text, $2::text, $3::int4, $4::int8),
  ($1::text, $5::text, $3::int4, $6::int8),
  ($1::text, $7::text, $8::int4, $9::int8),
  ($1::text, $10::text, $11::int4, $12::int8),
  ($13::text, $5::text, $8::int4, $14::int8),
  ($13::text, $2::text, $15::int4, $16::int8)) AS q("Category", "Item", "Value", "_identity")) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q
ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST
-- $1 = "A"
-- $2 = "item1"
-- $3 = 10
-- $4 = 0
-- $5 = "item2"
-- $6 = 1
-- $7 = "item3"
-- $8 = 5
-- $9 = 2
-- $10 = "item4"
-- $11 = 20
-- $12 = 3
-- $13 = "B"
-- $14 = 4
-- $15 = 7
-- $16 = 5

-- shard
SELECT q."Category", q."Item", q."Value", q."_identity"
FROM (VALUES ($1::text, $2::text, $3::int4, $4::int8),
  ($1::text, $5::text, $3::int4, $6::int8),
  ($1::text, $7::text, $8::int4, $9::int8),
  ($1::text, $10::text, $11::int4, $12::int8),
  ($13::text, $5::text, $8::int4, $14::int8),
  ($13::text, $2::text, $15::int4, $16::int8)) AS q("Category", "Item", "Value", "_identity")
-- $1 = "A"
-- $2 = "item1"
-- $3 = 10
-- $4 = 0
-- $5 = "item2"
-- $6 = 1
-- $7 = "item3"
-- $8 = 5
-- $9 = 2
-- $10 = "item4"
-- $11 = 20
-- $12 = 3
-- $13 = "B"
-- $14 = 4
-- $15 = 7
-- $16 = 5

-- merge
SELECT q."Category", q."Item", q."Value", q."rank", q."dense"
FROM (SELECT q."Category", q."Item", q."Value", q."window 1" AS "rank", q."window 2" AS "dense"
FROM (SELECT q."Category", q."Item", q."Value", q."_identity", q."window 0", q."~run0", q."~run1", q."~number0", q."~change0", q."~number1", q."~change1", max(q."~number0") FILTER (WHERE q."~change0") OVER (PARTITION BY q."~run0" ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "window 1", count(*) FILTER (WHERE q."~change1") OVER (PARTITION BY q."~run1" ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "window 2"
FROM (SELECT q."Category", q."Item", q."Value", q."_identity", q."window 0", q."~run0", q."~run1", q."~number0", q."~change0", q."~number1", q."~change1"
FROM (SELECT q."Category", q."Item", q."Value", q."_identity", q."window 0", q."~run0", q."~run1", row_number() OVER (PARTITION BY q."~run0" ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "~number0", (row_number() OVER (PARTITION BY q."~run0" ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) = 1 OR q."Value" IS DISTINCT FROM lag(q."Value") OVER (PARTITION BY q."~run0" ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST, q."_identity" ASC NULLS LAST)) AS "~change0", row_number() OVER (PARTITION BY q."~run1" ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "~number1", (row_number() OVER (PARTITION BY q."~run1" ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) = 1 OR q."Value" IS DISTINCT FROM lag(q."Value") OVER (PARTITION BY q."~run1" ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST, q."_identity" ASC NULLS LAST)) AS "~change1"
FROM (SELECT q."Category", q."Item", q."Value", q."_identity", q."window 0", q."~run0", q."~run1"
FROM (SELECT q."Category", q."Item", q."Value", q."_identity", q."window 0", count(*) FILTER (WHERE (q."Category" <> q."window 0")) OVER (ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0", count(*) FILTER (WHERE (q."Category" <> q."window 0")) OVER (ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run1"
FROM (SELECT q."Category", q."Item", q."Value", q."_identity", q."window 0"
FROM (SELECT q."Category", q."Item", q."Value", q."_identity", lag(q."Category", 1, '') OVER (ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 0"
FROM (SELECT q."Category", q."Item", q."Value", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q
ORDER BY q."Category" COLLATE "C" ASC, q."Value" ASC NULLS FIRST
