-- whole
SELECT q."x", q."from", q."to", q."length"
FROM (SELECT q."x", q."from", q."to", kql.convert_unit('length', q."x", q."from", q."to") AS "length", q."_identity"
FROM (VALUES ($1::float8, $2::text, $3::text, $4::int8),
  ($5::float8, $6::text, $6::text, $7::int8),
  ($5::float8, $6::text, $8::text, $9::int8),
  ($5::float8, $6::text, $10::text, $11::int8),
  ($5::float8, $12::text, $6::text, $13::int8),
  ($14::float8, $15::text, $16::text, $17::int8),
  ($18::float8, $19::text, $20::text, $21::int8),
  ($22::float8, $20::text, $19::text, $23::int8),
  ($24::float8, $15::text, $16::text, $25::int8),
  ($26::float8, $15::text, $16::text, $27::int8),
  (NULL::float8, $15::text, $16::text, $28::int8)) AS q("x", "from", "to", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 100.0
-- $2 = "Mile"
-- $3 = "Kilometer"
-- $4 = 0
-- $5 = 1.0
-- $6 = "Meter"
-- $7 = 1
-- $8 = "meter"
-- $9 = 2
-- $10 = "Gram"
-- $11 = 3
-- $12 = ""
-- $13 = 4
-- $14 = 0.0
-- $15 = "Inch"
-- $16 = "Yard"
-- $17 = 5
-- $18 = 1e+300
-- $19 = "Megaparsec"
-- $20 = "Angstrom"
-- $21 = 6
-- $22 = 1e-300
-- $23 = 7
-- $24 = nan
-- $25 = 8
-- $26 = inf
-- $27 = 9
-- $28 = 10

-- shard
SELECT q."x", q."from", q."to", kql.convert_unit('length', q."x", q."from", q."to") AS "length", q."_identity"
FROM (VALUES ($1::float8, $2::text, $3::text, $4::int8),
  ($5::float8, $6::text, $6::text, $7::int8),
  ($5::float8, $6::text, $8::text, $9::int8),
  ($5::float8, $6::text, $10::text, $11::int8),
  ($5::float8, $12::text, $6::text, $13::int8),
  ($14::float8, $15::text, $16::text, $17::int8),
  ($18::float8, $19::text, $20::text, $21::int8),
  ($22::float8, $20::text, $19::text, $23::int8),
  ($24::float8, $15::text, $16::text, $25::int8),
  ($26::float8, $15::text, $16::text, $27::int8),
  (NULL::float8, $15::text, $16::text, $28::int8)) AS q("x", "from", "to", "_identity")
-- $1 = 100.0
-- $2 = "Mile"
-- $3 = "Kilometer"
-- $4 = 0
-- $5 = 1.0
-- $6 = "Meter"
-- $7 = 1
-- $8 = "meter"
-- $9 = 2
-- $10 = "Gram"
-- $11 = 3
-- $12 = ""
-- $13 = 4
-- $14 = 0.0
-- $15 = "Inch"
-- $16 = "Yard"
-- $17 = 5
-- $18 = 1e+300
-- $19 = "Megaparsec"
-- $20 = "Angstrom"
-- $21 = 6
-- $22 = 1e-300
-- $23 = 7
-- $24 = nan
-- $25 = 8
-- $26 = inf
-- $27 = 9
-- $28 = 10

-- merge
SELECT q."x", q."from", q."to", q."length"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
