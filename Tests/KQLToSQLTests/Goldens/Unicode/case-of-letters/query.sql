-- whole
SELECT q."t", q."low", q."up", q."i", q."ss", q."sz", q."sigma", q."has_i", q."a", q."k", q."fi"
FROM (SELECT q."t", kql.fold(q."t") AS "low", kql.upper(q."t") AS "up", kql.same(q."t", $1::text) AS "i", kql.same(q."t", $2::text) AS "ss", kql.contains(q."t", $3::text) AS "sz", kql.same(q."t", $4::text) AS "sigma", kql.has(q."t", $5::text) AS "has_i", kql.same(q."t", $6::text) AS "a", (kql.fold(q."t") = ANY (kql.fold_all($7::text[]))) AS "k", kql.startswith(q."t", $8::text) AS "fi", q."_identity"
FROM (VALUES ($9::text, $10::int8),
  ($5::text, $11::int8),
  ($1::text, $12::int8),
  ($13::text, $14::int8),
  ($15::text, $16::int8),
  ($17::text, $18::int8),
  ($19::text, $20::int8),
  ($21::text, $22::int8),
  ($23::text, $24::int8),
  ($25::text, $26::int8),
  ($27::text, $28::int8),
  ($27::text, $29::int8),
  ($30::text, $31::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "istanbul"
-- $2 = "strasse"
-- $3 = "ß"
-- $4 = "σίσυφοσ"
-- $5 = "ISTANBUL"
-- $6 = "å"
-- $7 = ["k"]
-- $8 = "FI"
-- $9 = "İstanbul"
-- $10 = 0
-- $11 = 1
-- $12 = 2
-- $13 = "ıstanbul"
-- $14 = 3
-- $15 = "STRASSE"
-- $16 = 4
-- $17 = "Straße"
-- $18 = 5
-- $19 = "ΣΊΣΥΦΟΣ"
-- $20 = 6
-- $21 = "σίσυφος"
-- $22 = 7
-- $23 = "ǅ"
-- $24 = 8
-- $25 = "ﬁ"
-- $26 = 9
-- $27 = "Å"
-- $28 = 10
-- $29 = 11
-- $30 = "K"
-- $31 = 12

-- shard
SELECT q."t", kql.fold(q."t") AS "low", kql.upper(q."t") AS "up", kql.same(q."t", $1::text) AS "i", kql.same(q."t", $2::text) AS "ss", kql.contains(q."t", $3::text) AS "sz", kql.same(q."t", $4::text) AS "sigma", kql.has(q."t", $5::text) AS "has_i", kql.same(q."t", $6::text) AS "a", (kql.fold(q."t") = ANY (kql.fold_all($7::text[]))) AS "k", kql.startswith(q."t", $8::text) AS "fi", q."_identity"
FROM (VALUES ($9::text, $10::int8),
  ($5::text, $11::int8),
  ($1::text, $12::int8),
  ($13::text, $14::int8),
  ($15::text, $16::int8),
  ($17::text, $18::int8),
  ($19::text, $20::int8),
  ($21::text, $22::int8),
  ($23::text, $24::int8),
  ($25::text, $26::int8),
  ($27::text, $28::int8),
  ($27::text, $29::int8),
  ($30::text, $31::int8)) AS q("t", "_identity")
-- $1 = "istanbul"
-- $2 = "strasse"
-- $3 = "ß"
-- $4 = "σίσυφοσ"
-- $5 = "ISTANBUL"
-- $6 = "å"
-- $7 = ["k"]
-- $8 = "FI"
-- $9 = "İstanbul"
-- $10 = 0
-- $11 = 1
-- $12 = 2
-- $13 = "ıstanbul"
-- $14 = 3
-- $15 = "STRASSE"
-- $16 = 4
-- $17 = "Straße"
-- $18 = 5
-- $19 = "ΣΊΣΥΦΟΣ"
-- $20 = 6
-- $21 = "σίσυφος"
-- $22 = 7
-- $23 = "ǅ"
-- $24 = 8
-- $25 = "ﬁ"
-- $26 = 9
-- $27 = "Å"
-- $28 = 10
-- $29 = 11
-- $30 = "K"
-- $31 = 12

-- merge
SELECT q."t", q."low", q."up", q."i", q."ss", q."sz", q."sigma", q."has_i", q."a", q."k", q."fi"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
