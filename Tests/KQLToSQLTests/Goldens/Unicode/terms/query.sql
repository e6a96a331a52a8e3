-- whole
SELECT q."t", q."x", q."b", q."ue", q."jp", q."digits", q."rome", q."any", q."prefix", q."suffix"
FROM (SELECT q."t", kql.has(q."t", $1::text) AS "x", kql.has(q."t", $2::text) AS "b", kql.has(q."t", $3::text) AS "ue", kql.has(q."t", $4::text) AS "jp", kql.has(q."t", $5::text) AS "digits", kql.has(q."t", $6::text) AS "rome", (kql.has(q."t", $7::text) OR kql.has(q."t", $8::text)) AS "any", kql.hasprefix(q."t", $9::text) AS "prefix", kql.hassuffix(q."t", $10::text) AS "suffix", q."_identity"
FROM (VALUES ($11::text, $12::int8),
  ($13::text, $14::int8),
  ($15::text, $16::int8),
  ($17::text, $18::int8),
  ($19::text, $20::int8),
  ($21::text, $22::int8),
  ($23::text, $24::int8),
  ($25::text, $26::int8),
  ($27::text, $28::int8),
  ($29::text, $30::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "x"
-- $2 = "b"
-- $3 = "ÜBER"
-- $4 = "日本語"
-- $5 = "٣٤"
-- $6 = "Ⅷ"
-- $7 = "café"
-- $8 = "wörter"
-- $9 = "日本"
-- $10 = "テスト"
-- $11 = "größe_über"
-- $12 = 0
-- $13 = "x😀y"
-- $14 = 1
-- $15 = "naïve café"
-- $16 = 2
-- $17 = "日本語テスト"
-- $18 = 3
-- $19 = "٣٤ cm"
-- $20 = 4
-- $21 = "Ⅷ x"
-- $22 = 5
-- $23 = "áb c"
-- $24 = 6
-- $25 = "x​y"
-- $26 = 7
-- $27 = "x y"
-- $28 = 8
-- $29 = "Ünïcödé-Wörter"
-- $30 = 9

-- shard
SELECT q."t", kql.has(q."t", $1::text) AS "x", kql.has(q."t", $2::text) AS "b", kql.has(q."t", $3::text) AS "ue", kql.has(q."t", $4::text) AS "jp", kql.has(q."t", $5::text) AS "digits", kql.has(q."t", $6::text) AS "rome", (kql.has(q."t", $7::text) OR kql.has(q."t", $8::text)) AS "any", kql.hasprefix(q."t", $9::text) AS "prefix", kql.hassuffix(q."t", $10::text) AS "suffix", q."_identity"
FROM (VALUES ($11::text, $12::int8),
  ($13::text, $14::int8),
  ($15::text, $16::int8),
  ($17::text, $18::int8),
  ($19::text, $20::int8),
  ($21::text, $22::int8),
  ($23::text, $24::int8),
  ($25::text, $26::int8),
  ($27::text, $28::int8),
  ($29::text, $30::int8)) AS q("t", "_identity")
-- $1 = "x"
-- $2 = "b"
-- $3 = "ÜBER"
-- $4 = "日本語"
-- $5 = "٣٤"
-- $6 = "Ⅷ"
-- $7 = "café"
-- $8 = "wörter"
-- $9 = "日本"
-- $10 = "テスト"
-- $11 = "größe_über"
-- $12 = 0
-- $13 = "x😀y"
-- $14 = 1
-- $15 = "naïve café"
-- $16 = 2
-- $17 = "日本語テスト"
-- $18 = 3
-- $19 = "٣٤ cm"
-- $20 = 4
-- $21 = "Ⅷ x"
-- $22 = 5
-- $23 = "áb c"
-- $24 = 6
-- $25 = "x​y"
-- $26 = 7
-- $27 = "x y"
-- $28 = 8
-- $29 = "Ünïcödé-Wörter"
-- $30 = 9

-- merge
SELECT q."t", q."x", q."b", q."ue", q."jp", q."digits", q."rome", q."any", q."prefix", q."suffix"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
