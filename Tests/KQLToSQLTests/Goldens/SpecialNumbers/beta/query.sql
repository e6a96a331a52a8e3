-- whole
SELECT q."x", q."alpha", q."beta", q."cdf", q."pdf", q."inv"
FROM (SELECT q."x", q."alpha", q."beta", kql.beta_cdf(q."x", q."alpha", q."beta") AS "cdf", kql.beta_pdf(q."x", q."alpha", q."beta") AS "pdf", kql.beta_inv(q."x", q."alpha", q."beta") AS "inv", q."_identity"
FROM (VALUES ($1::float8, $2::float8, $3::float8, $4::int8),
  ($5::float8, $2::float8, $3::float8, $6::int8),
  ($7::float8, $2::float8, $3::float8, $8::int8),
  ($9::float8, $2::float8, $3::float8, $10::int8),
  ($11::float8, $2::float8, $3::float8, $12::int8),
  ($5::float8, $13::float8, $3::float8, $14::int8),
  ($15::float8, $7::float8, $16::float8, $17::int8),
  ($18::float8, $18::float8, $18::float8, $19::int8),
  ($7::float8, $20::float8, $18::float8, $21::int8),
  (NULL::float8, $18::float8, $18::float8, $22::int8),
  ($7::float8, NULL::float8, $18::float8, $23::int8)) AS q("x", "alpha", "beta", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 0.9
-- $2 = 10.0
-- $3 = 20.0
-- $4 = 0
-- $5 = 0.1
-- $6 = 1
-- $7 = 0.5
-- $8 = 2
-- $9 = 1.5
-- $10 = 3
-- $11 = -10.0
-- $12 = 4
-- $13 = -1.0
-- $14 = 5
-- $15 = 0.0
-- $16 = 2.0
-- $17 = 6
-- $18 = 1.0
-- $19 = 7
-- $20 = 1000000000.0
-- $21 = 8
-- $22 = 9
-- $23 = 10

-- shard
SELECT q."x", q."alpha", q."beta", kql.beta_cdf(q."x", q."alpha", q."beta") AS "cdf", kql.beta_pdf(q."x", q."alpha", q."beta") AS "pdf", kql.beta_inv(q."x", q."alpha", q."beta") AS "inv", q."_identity"
FROM (VALUES ($1::float8, $2::float8, $3::float8, $4::int8),
  ($5::float8, $2::float8, $3::float8, $6::int8),
  ($7::float8, $2::float8, $3::float8, $8::int8),
  ($9::float8, $2::float8, $3::float8, $10::int8),
  ($11::float8, $2::float8, $3::float8, $12::int8),
  ($5::float8, $13::float8, $3::float8, $14::int8),
  ($15::float8, $7::float8, $16::float8, $17::int8),
  ($18::float8, $18::float8, $18::float8, $19::int8),
  ($7::float8, $20::float8, $18::float8, $21::int8),
  (NULL::float8, $18::float8, $18::float8, $22::int8),
  ($7::float8, NULL::float8, $18::float8, $23::int8)) AS q("x", "alpha", "beta", "_identity")
-- $1 = 0.9
-- $2 = 10.0
-- $3 = 20.0
-- $4 = 0
-- $5 = 0.1
-- $6 = 1
-- $7 = 0.5
-- $8 = 2
-- $9 = 1.5
-- $10 = 3
-- $11 = -10.0
-- $12 = 4
-- $13 = -1.0
-- $14 = 5
-- $15 = 0.0
-- $16 = 2.0
-- $17 = 6
-- $18 = 1.0
-- $19 = 7
-- $20 = 1000000000.0
-- $21 = 8
-- $22 = 9
-- $23 = 10

-- merge
SELECT q."x", q."alpha", q."beta", q."cdf", q."pdf", q."inv"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
