-- whole
SELECT q."x", q."e", q."c"
FROM (SELECT q."x", kql.erf(q."x") AS "e", kql.erfc(q."x") AS "c", q."_identity"
FROM (VALUES ($1::float8, $2::int8),
  ($3::float8, $4::int8),
  ($5::float8, $6::int8),
  ($7::float8, $8::int8),
  ($9::float8, $10::int8),
  ($11::float8, $12::int8),
  ($13::float8, $14::int8),
  ($15::float8, $16::int8),
  ($17::float8, $18::int8),
  ($19::float8, $20::int8),
  ($21::float8, $22::int8),
  ($23::float8, $24::int8),
  (NULL::float8, $25::int8)) AS q("x", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 0.0
-- $2 = 0
-- $3 = 1e-300
-- $4 = 1
-- $5 = 0.5
-- $6 = 2
-- $7 = 1.1
-- $8 = 3
-- $9 = 2.5
-- $10 = 4
-- $11 = 5.9
-- $12 = 5
-- $13 = 26.0
-- $14 = 6
-- $15 = 30.0
-- $16 = 7
-- $17 = -30.0
-- $18 = 8
-- $19 = nan
-- $20 = 9
-- $21 = inf
-- $22 = 10
-- $23 = -inf
-- $24 = 11
-- $25 = 12

-- shard
SELECT q."x", kql.erf(q."x") AS "e", kql.erfc(q."x") AS "c", q."_identity"
FROM (VALUES ($1::float8, $2::int8),
  ($3::float8, $4::int8),
  ($5::float8, $6::int8),
  ($7::float8, $8::int8),
  ($9::float8, $10::int8),
  ($11::float8, $12::int8),
  ($13::float8, $14::int8),
  ($15::float8, $16::int8),
  ($17::float8, $18::int8),
  ($19::float8, $20::int8),
  ($21::float8, $22::int8),
  ($23::float8, $24::int8),
  (NULL::float8, $25::int8)) AS q("x", "_identity")
-- $1 = 0.0
-- $2 = 0
-- $3 = 1e-300
-- $4 = 1
-- $5 = 0.5
-- $6 = 2
-- $7 = 1.1
-- $8 = 3
-- $9 = 2.5
-- $10 = 4
-- $11 = 5.9
-- $12 = 5
-- $13 = 26.0
-- $14 = 6
-- $15 = 30.0
-- $16 = 7
-- $17 = -30.0
-- $18 = 8
-- $19 = nan
-- $20 = 9
-- $21 = inf
-- $22 = 10
-- $23 = -inf
-- $24 = 11
-- $25 = 12

-- merge
SELECT q."x", q."e", q."c"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
