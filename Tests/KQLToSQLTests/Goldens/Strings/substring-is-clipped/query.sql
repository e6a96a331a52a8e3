-- whole
SELECT q."t", q."s", q."n", q."part", q."rest"
FROM (SELECT q."t", q."s", q."n", kql.substring(q."t", q."s", q."n") AS "part", kql.substring(q."t", q."s", 2147483647) AS "rest", q."_identity"
FROM (VALUES ($1::text, $2::int8, $3::int8, $2::int8),
  ($1::text, $4::int8, $5::int8, $6::int8),
  ($1::text, $7::int8, $6::int8, $3::int8),
  ($1::text, $8::int8, $6::int8, $9::int8),
  ($1::text, $10::int8, $9::int8, $4::int8),
  ($11::text, $3::int8, $3::int8, $12::int8),
  ($13::text, $6::int8, $14::int8, $15::int8)) AS q("t", "s", "n", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "abcdef"
-- $2 = 0
-- $3 = 2
-- $4 = 4
-- $5 = 10
-- $6 = 1
-- $7 = 9
-- $8 = -2
-- $9 = 3
-- $10 = -9
-- $11 = "naïve"
-- $12 = 5
-- $13 = "abc"
-- $14 = -1
-- $15 = 6

-- shard
SELECT q."t", q."s", q."n", kql.substring(q."t", q."s", q."n") AS "part", kql.substring(q."t", q."s", 2147483647) AS "rest", q."_identity"
FROM (VALUES ($1::text, $2::int8, $3::int8, $2::int8),
  ($1::text, $4::int8, $5::int8, $6::int8),
  ($1::text, $7::int8, $6::int8, $3::int8),
  ($1::text, $8::int8, $6::int8, $9::int8),
  ($1::text, $10::int8, $9::int8, $4::int8),
  ($11::text, $3::int8, $3::int8, $12::int8),
  ($13::text, $6::int8, $14::int8, $15::int8)) AS q("t", "s", "n", "_identity")
-- $1 = "abcdef"
-- $2 = 0
-- $3 = 2
-- $4 = 4
-- $5 = 10
-- $6 = 1
-- $7 = 9
-- $8 = -2
-- $9 = 3
-- $10 = -9
-- $11 = "naïve"
-- $12 = 5
-- $13 = "abc"
-- $14 = -1
-- $15 = 6

-- merge
SELECT q."t", q."s", q."n", q."part", q."rest"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
