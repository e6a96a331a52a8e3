-- whole
SELECT q."x", q."g", q."l"
FROM (SELECT q."x", kql.gamma(q."x") AS "g", kql.log_gamma(q."x") AS "l", q."_identity"
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
  ($25::float8, $26::int8),
  ($27::float8, $28::int8),
  (NULL::float8, $29::int8)) AS q("x", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 5.0
-- $2 = 0
-- $3 = 0.5
-- $4 = 1
-- $5 = 1.0
-- $6 = 2
-- $7 = 171.5
-- $8 = 3
-- $9 = 172.0
-- $10 = 4
-- $11 = -0.5
-- $12 = 5
-- $13 = -1.5
-- $14 = 6
-- $15 = -170.5
-- $16 = 7
-- $17 = 0.0
-- $18 = 8
-- $19 = -1.0
-- $20 = 9
-- $21 = 1e-20
-- $22 = 10
-- $23 = nan
-- $24 = 11
-- $25 = inf
-- $26 = 12
-- $27 = -inf
-- $28 = 13
-- $29 = 14

-- shard
SELECT q."x", kql.gamma(q."x") AS "g", kql.log_gamma(q."x") AS "l", q."_identity"
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
  ($25::float8, $26::int8),
  ($27::float8, $28::int8),
  (NULL::float8, $29::int8)) AS q("x", "_identity")
-- $1 = 5.0
-- $2 = 0
-- $3 = 0.5
-- $4 = 1
-- $5 = 1.0
-- $6 = 2
-- $7 = 171.5
-- $8 = 3
-- $9 = 172.0
-- $10 = 4
-- $11 = -0.5
-- $12 = 5
-- $13 = -1.5
-- $14 = 6
-- $15 = -170.5
-- $16 = 7
-- $17 = 0.0
-- $18 = 8
-- $19 = -1.0
-- $20 = 9
-- $21 = 1e-20
-- $22 = 10
-- $23 = nan
-- $24 = 11
-- $25 = inf
-- $26 = 12
-- $27 = -inf
-- $28 = 13
-- $29 = 14

-- merge
SELECT q."x", q."g", q."l"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
