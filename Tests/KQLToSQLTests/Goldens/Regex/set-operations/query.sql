-- whole
SELECT q."t", q."both", q."without", q."either", q."nested", q."first"
FROM (SELECT q."t", ((q."t" COLLATE "C") ~ $1::text) AS "both", ((q."t" COLLATE "C") ~ $2::text) AS "without", ((q."t" COLLATE "C") ~ $3::text) AS "either", ((q."t" COLLATE "C") ~ $4::text) AS "nested", ((q."t" COLLATE "C") ~ $5::text) AS "first", q."_identity"
FROM (VALUES ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($12::text, $13::int8),
  ($14::text, $15::int8),
  ($16::text, $17::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "[b-d]"
-- $2 = "[0-35-9]"
-- $3 = "[ad]"
-- $4 = "[^0-9a-wyz]"
-- $5 = "[\\-\\]a]"
-- $6 = "a"
-- $7 = 0
-- $8 = "b"
-- $9 = 1
-- $10 = "4"
-- $11 = 2
-- $12 = "5"
-- $13 = 3
-- $14 = "]"
-- $15 = 4
-- $16 = "-"
-- $17 = 5

-- shard
SELECT q."t", ((q."t" COLLATE "C") ~ $1::text) AS "both", ((q."t" COLLATE "C") ~ $2::text) AS "without", ((q."t" COLLATE "C") ~ $3::text) AS "either", ((q."t" COLLATE "C") ~ $4::text) AS "nested", ((q."t" COLLATE "C") ~ $5::text) AS "first", q."_identity"
FROM (VALUES ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($12::text, $13::int8),
  ($14::text, $15::int8),
  ($16::text, $17::int8)) AS q("t", "_identity")
-- $1 = "[b-d]"
-- $2 = "[0-35-9]"
-- $3 = "[ad]"
-- $4 = "[^0-9a-wyz]"
-- $5 = "[\\-\\]a]"
-- $6 = "a"
-- $7 = 0
-- $8 = "b"
-- $9 = 1
-- $10 = "4"
-- $11 = 2
-- $12 = "5"
-- $13 = 3
-- $14 = "]"
-- $15 = 4
-- $16 = "-"
-- $17 = 5

-- merge
SELECT q."t", q."both", q."without", q."either", q."nested", q."first"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
