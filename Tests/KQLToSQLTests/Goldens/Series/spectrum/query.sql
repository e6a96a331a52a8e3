-- whole
SELECT q."x", q."re", q."im", q."back", q."rest", q."lone", q."uneven"
FROM (SELECT q."x", q."re", q."im", q."back", q."rest", kql.present(kql.member(q."tuple 0", $1::text)) AS "lone", kql.present(kql.member(q."tuple 1", $1::text)) AS "uneven", q."_identity"
FROM (SELECT q."x", q."re", q."im", q."back", q."rest", kql.series_fourier(q."re", NULL::jsonb, true) AS "tuple 0", kql.series_fourier(q."x", $2::jsonb, false) AS "tuple 1", q."_identity"
FROM (SELECT q."x", q."re", q."im", kql.present(kql.member(q."tuple 0", $1::text)) AS "back", kql.present(kql.member(q."tuple 0", $3::text)) AS "rest", q."_identity"
FROM (SELECT q."x", q."re", q."im", kql.series_fourier(q."re", q."im", true) AS "tuple 0", q."_identity"
FROM (SELECT q."x", kql.present(kql.member(q."tuple 0", $1::text)) AS "re", kql.present(kql.member(q."tuple 0", $3::text)) AS "im", q."_identity"
FROM (SELECT q."x", kql.series_fourier(q."x", NULL::jsonb, false) AS "tuple 0", q."_identity"
FROM (VALUES ($4::jsonb, $5::int8),
  ($6::jsonb, $7::int8),
  ($8::jsonb, $9::int8),
  ($10::jsonb, $11::int8)) AS q("x", "_identity")
OFFSET 0) AS q) AS q
OFFSET 0) AS q) AS q
OFFSET 0) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "real"
-- $2 = "[1]"
-- $3 = "imag"
-- $4 = "[1,2,3,4,5,6]"
-- $5 = 0
-- $6 = "[1,0,0,0,0]"
-- $7 = 1
-- $8 = "[]"
-- $9 = 2
-- $10 = "[1,null]"
-- $11 = 3

-- shard
SELECT q."x", q."re", q."im", q."back", q."rest", kql.present(kql.member(q."tuple 0", $1::text)) AS "lone", kql.present(kql.member(q."tuple 1", $1::text)) AS "uneven", q."_identity"
FROM (SELECT q."x", q."re", q."im", q."back", q."rest", kql.series_fourier(q."re", NULL::jsonb, true) AS "tuple 0", kql.series_fourier(q."x", $2::jsonb, false) AS "tuple 1", q."_identity"
FROM (SELECT q."x", q."re", q."im", kql.present(kql.member(q."tuple 0", $1::text)) AS "back", kql.present(kql.member(q."tuple 0", $3::text)) AS "rest", q."_identity"
FROM (SELECT q."x", q."re", q."im", kql.series_fourier(q."re", q."im", true) AS "tuple 0", q."_identity"
FROM (SELECT q."x", kql.present(kql.member(q."tuple 0", $1::text)) AS "re", kql.present(kql.member(q."tuple 0", $3::text)) AS "im", q."_identity"
FROM (SELECT q."x", kql.series_fourier(q."x", NULL::jsonb, false) AS "tuple 0", q."_identity"
FROM (VALUES ($4::jsonb, $5::int8),
  ($6::jsonb, $7::int8),
  ($8::jsonb, $9::int8),
  ($10::jsonb, $11::int8)) AS q("x", "_identity")
OFFSET 0) AS q) AS q
OFFSET 0) AS q) AS q
OFFSET 0) AS q
-- $1 = "real"
-- $2 = "[1]"
-- $3 = "imag"
-- $4 = "[1,2,3,4,5,6]"
-- $5 = 0
-- $6 = "[1,0,0,0,0]"
-- $7 = 1
-- $8 = "[]"
-- $9 = 2
-- $10 = "[1,null]"
-- $11 = 3

-- merge
SELECT q."x", q."re", q."im", q."back", q."rest", q."lone", q."uneven"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
