-- whole
SELECT q."x", q."long", q."int", q."real", q."bool"
FROM (SELECT q."x", kql.to_long(q."x") AS "long", kql.to_int(kql.to_long(q."x")) AS "int", kql.to_real(q."x") AS "real", kql.to_bool(q."x") AS "bool", q."_identity"
FROM (VALUES ($1::jsonb, $2::int8),
  ($3::jsonb, $4::int8),
  ($5::jsonb, $6::int8),
  ($7::jsonb, $8::int8),
  ($9::jsonb, $10::int8),
  ($11::jsonb, $12::int8),
  (NULL::jsonb, $13::int8)) AS q("x", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "10"
-- $2 = 0
-- $3 = "2.75"
-- $4 = 1
-- $5 = "\"42\""
-- $6 = 2
-- $7 = "\"1.5\""
-- $8 = 3
-- $9 = "true"
-- $10 = 4
-- $11 = "[1]"
-- $12 = 5
-- $13 = 6

-- shard
SELECT q."x", kql.to_long(q."x") AS "long", kql.to_int(kql.to_long(q."x")) AS "int", kql.to_real(q."x") AS "real", kql.to_bool(q."x") AS "bool", q."_identity"
FROM (VALUES ($1::jsonb, $2::int8),
  ($3::jsonb, $4::int8),
  ($5::jsonb, $6::int8),
  ($7::jsonb, $8::int8),
  ($9::jsonb, $10::int8),
  ($11::jsonb, $12::int8),
  (NULL::jsonb, $13::int8)) AS q("x", "_identity")
-- $1 = "10"
-- $2 = 0
-- $3 = "2.75"
-- $4 = 1
-- $5 = "\"42\""
-- $6 = 2
-- $7 = "\"1.5\""
-- $8 = 3
-- $9 = "true"
-- $10 = 4
-- $11 = "[1]"
-- $12 = 5
-- $13 = 6

-- merge
SELECT q."x", q."long", q."int", q."real", q."bool"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
