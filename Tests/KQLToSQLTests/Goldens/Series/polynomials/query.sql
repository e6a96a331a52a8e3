-- whole
SELECT q."rsquare", q."coefficients", q."variance", q."rvariance", q."fit"
FROM (SELECT kql.cast_real(kql.member(q."tuple 0", $1::text)) AS "rsquare", kql.present(kql.member(q."tuple 0", $2::text)) AS "coefficients", kql.cast_real(kql.member(q."tuple 0", $3::text)) AS "variance", kql.cast_real(kql.member(q."tuple 0", $4::text)) AS "rvariance", kql.present(kql.member(q."tuple 0", $5::text)) AS "fit", q."_identity"
FROM (SELECT kql.series_fit_poly(q."y", q."x", q."d"::int8) AS "tuple 0", q."_identity"
FROM (VALUES ($6::jsonb, NULL::jsonb, $7::int4, $8::int8),
  ($9::jsonb, $10::jsonb, $11::int4, $12::int8),
  ($13::jsonb, $14::jsonb, $7::int4, $15::int8),
  ($16::jsonb, $13::jsonb, $7::int4, $17::int8),
  ($16::jsonb, $16::jsonb, $18::int4, $19::int8)) AS q("y", "x", "d", "_identity")
OFFSET 0) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "rsquare"
-- $2 = "coefficients"
-- $3 = "variance"
-- $4 = "rvariance"
-- $5 = "poly_fit"
-- $6 = "[2,5,6,8,11,15]"
-- $7 = 1
-- $8 = 0
-- $9 = "[1,4,9,16,25]"
-- $10 = "[1,2,3,4,5]"
-- $11 = 2
-- $12 = 1
-- $13 = "[1,2]"
-- $14 = "[3,3]"
-- $15 = 2
-- $16 = "[1,2,3]"
-- $17 = 3
-- $18 = 40
-- $19 = 4

-- shard
SELECT kql.cast_real(kql.member(q."tuple 0", $1::text)) AS "rsquare", kql.present(kql.member(q."tuple 0", $2::text)) AS "coefficients", kql.cast_real(kql.member(q."tuple 0", $3::text)) AS "variance", kql.cast_real(kql.member(q."tuple 0", $4::text)) AS "rvariance", kql.present(kql.member(q."tuple 0", $5::text)) AS "fit", q."_identity"
FROM (SELECT kql.series_fit_poly(q."y", q."x", q."d"::int8) AS "tuple 0", q."_identity"
FROM (VALUES ($6::jsonb, NULL::jsonb, $7::int4, $8::int8),
  ($9::jsonb, $10::jsonb, $11::int4, $12::int8),
  ($13::jsonb, $14::jsonb, $7::int4, $15::int8),
  ($16::jsonb, $13::jsonb, $7::int4, $17::int8),
  ($16::jsonb, $16::jsonb, $18::int4, $19::int8)) AS q("y", "x", "d", "_identity")
OFFSET 0) AS q
-- $1 = "rsquare"
-- $2 = "coefficients"
-- $3 = "variance"
-- $4 = "rvariance"
-- $5 = "poly_fit"
-- $6 = "[2,5,6,8,11,15]"
-- $7 = 1
-- $8 = 0
-- $9 = "[1,4,9,16,25]"
-- $10 = "[1,2,3,4,5]"
-- $11 = 2
-- $12 = 1
-- $13 = "[1,2]"
-- $14 = "[3,3]"
-- $15 = 2
-- $16 = "[1,2,3]"
-- $17 = 3
-- $18 = 40
-- $19 = 4

-- merge
SELECT q."rsquare", q."coefficients", q."variance", q."rvariance", q."fit"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
