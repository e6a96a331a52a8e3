-- whole
SELECT q."t", q."p", q."np", q."pcs", q."npcs", q."s", q."ns", q."scs", q."nscs", q."e"
FROM (SELECT q."t", kql.hasprefix(q."t", $1::text) AS "p", (NOT kql.hasprefix(q."t", $1::text)) AS "np", kql.hasprefix_cs(q."t", $2::text) AS "pcs", (NOT kql.hasprefix_cs(q."t", $2::text)) AS "npcs", kql.hassuffix(q."t", $3::text) AS "s", (NOT kql.hassuffix(q."t", $3::text)) AS "ns", kql.hassuffix_cs(q."t", $4::text) AS "scs", (NOT kql.hassuffix_cs(q."t", $4::text)) AS "nscs", kql.hasprefix(q."t", $5::text) AS "e", q."_identity"
FROM (VALUES ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($12::text, $13::int8),
  ($14::text, $15::int8),
  ($16::text, $17::int8),
  ($18::text, $19::int8),
  ($20::text, $21::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "arch"
-- $2 = "Arch"
-- $3 = "chive"
-- $4 = "press"
-- $5 = "éc"
-- $6 = "Compress-Archive"
-- $7 = 0
-- $8 = "decompress"
-- $9 = 1
-- $10 = "archived files"
-- $11 = 2
-- $12 = "unarchive"
-- $13 = 3
-- $14 = "ARCHIVE"
-- $15 = 4
-- $16 = "pré-Écran"
-- $17 = 5
-- $18 = "écrans"
-- $19 = 6
-- $20 = "x"
-- $21 = 7

-- shard
SELECT q."t", kql.hasprefix(q."t", $1::text) AS "p", (NOT kql.hasprefix(q."t", $1::text)) AS "np", kql.hasprefix_cs(q."t", $2::text) AS "pcs", (NOT kql.hasprefix_cs(q."t", $2::text)) AS "npcs", kql.hassuffix(q."t", $3::text) AS "s", (NOT kql.hassuffix(q."t", $3::text)) AS "ns", kql.hassuffix_cs(q."t", $4::text) AS "scs", (NOT kql.hassuffix_cs(q."t", $4::text)) AS "nscs", kql.hasprefix(q."t", $5::text) AS "e", q."_identity"
FROM (VALUES ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($12::text, $13::int8),
  ($14::text, $15::int8),
  ($16::text, $17::int8),
  ($18::text, $19::int8),
  ($20::text, $21::int8)) AS q("t", "_identity")
-- $1 = "arch"
-- $2 = "Arch"
-- $3 = "chive"
-- $4 = "press"
-- $5 = "éc"
-- $6 = "Compress-Archive"
-- $7 = 0
-- $8 = "decompress"
-- $9 = 1
-- $10 = "archived files"
-- $11 = 2
-- $12 = "unarchive"
-- $13 = 3
-- $14 = "ARCHIVE"
-- $15 = 4
-- $16 = "pré-Écran"
-- $17 = 5
-- $18 = "écrans"
-- $19 = 6
-- $20 = "x"
-- $21 = 7

-- merge
SELECT q."t", q."p", q."np", q."pcs", q."npcs", q."s", q."ns", q."scs", q."nscs", q."e"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
