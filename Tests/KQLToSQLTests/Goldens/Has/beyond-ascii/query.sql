-- whole
SELECT q."t", q."ecran", q."na", q."naive", q."text", q."strasse", q."mir", q."cs", q."three"
FROM (SELECT q."t", kql.has(q."t", $1::text) AS "ecran", kql.has(q."t", $2::text) AS "na", kql.has(q."t", $3::text) AS "naive", kql.has(q."t", $4::text) AS "text", kql.has(q."t", $5::text) AS "strasse", kql.has(q."t", $6::text) AS "mir", kql.has_cs(q."t", $7::text) AS "cs", kql.has(q."t", $8::text) AS "three", q."_identity"
FROM (VALUES ($9::text, $10::int8),
  ($1::text, $11::int8),
  ($12::text, $13::int8),
  ($14::text, $15::int8),
  ($16::text, $17::int8),
  ($18::text, $19::int8),
  ($20::text, $21::int8),
  ($22::text, $23::int8),
  ($24::text, $25::int8),
  ($26::text, $27::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "écran"
-- $2 = "na"
-- $3 = "NAÏVE"
-- $4 = "テキスト"
-- $5 = "straße"
-- $6 = "МИР"
-- $7 = "мир"
-- $8 = "٣"
-- $9 = "ÉCRAN naïve"
-- $10 = 0
-- $11 = 1
-- $12 = "naïveté"
-- $13 = 2
-- $14 = "日本語 テキスト"
-- $15 = 3
-- $16 = "日本語テキスト"
-- $17 = 4
-- $18 = "Straße 5"
-- $19 = 5
-- $20 = "ПРИВЕТ, мир"
-- $21 = 6
-- $22 = "x²y"
-- $23 = 7
-- $24 = "٣ apples"
-- $25 = 8
-- $26 = "écran"
-- $27 = 9

-- shard
SELECT q."t", kql.has(q."t", $1::text) AS "ecran", kql.has(q."t", $2::text) AS "na", kql.has(q."t", $3::text) AS "naive", kql.has(q."t", $4::text) AS "text", kql.has(q."t", $5::text) AS "strasse", kql.has(q."t", $6::text) AS "mir", kql.has_cs(q."t", $7::text) AS "cs", kql.has(q."t", $8::text) AS "three", q."_identity"
FROM (VALUES ($9::text, $10::int8),
  ($1::text, $11::int8),
  ($12::text, $13::int8),
  ($14::text, $15::int8),
  ($16::text, $17::int8),
  ($18::text, $19::int8),
  ($20::text, $21::int8),
  ($22::text, $23::int8),
  ($24::text, $25::int8),
  ($26::text, $27::int8)) AS q("t", "_identity")
-- $1 = "écran"
-- $2 = "na"
-- $3 = "NAÏVE"
-- $4 = "テキスト"
-- $5 = "straße"
-- $6 = "МИР"
-- $7 = "мир"
-- $8 = "٣"
-- $9 = "ÉCRAN naïve"
-- $10 = 0
-- $11 = 1
-- $12 = "naïveté"
-- $13 = 2
-- $14 = "日本語 テキスト"
-- $15 = 3
-- $16 = "日本語テキスト"
-- $17 = 4
-- $18 = "Straße 5"
-- $19 = 5
-- $20 = "ПРИВЕТ, мир"
-- $21 = 6
-- $22 = "x²y"
-- $23 = 7
-- $24 = "٣ apples"
-- $25 = 8
-- $26 = "écran"
-- $27 = 9

-- merge
SELECT q."t", q."ecran", q."na", q."naive", q."text", q."strasse", q."mir", q."cs", q."three"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
