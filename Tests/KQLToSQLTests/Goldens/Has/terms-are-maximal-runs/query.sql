-- whole
SELECT q."t", q."has", q."hasnt", q."cs", q."ncs"
FROM (SELECT q."t", kql.has(q."t", $1::text) AS "has", (NOT kql.has(q."t", $1::text)) AS "hasnt", kql.has_cs(q."t", $2::text) AS "cs", (NOT kql.has_cs(q."t", $2::text)) AS "ncs", q."_identity"
FROM (VALUES ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8),
  ($2::text, $15::int8),
  ($16::text, $17::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "Explorer"
-- $2 = "explorer"
-- $3 = "KustoExplorerQueryRun"
-- $4 = 0
-- $5 = "Kusto Explorer"
-- $6 = 1
-- $7 = "explorer_exe"
-- $8 = 2
-- $9 = "explorer2"
-- $10 = 3
-- $11 = "2explorer"
-- $12 = 4
-- $13 = "EXPLORER.EXE"
-- $14 = 5
-- $15 = 6
-- $16 = ""
-- $17 = 7

-- shard
SELECT q."t", kql.has(q."t", $1::text) AS "has", (NOT kql.has(q."t", $1::text)) AS "hasnt", kql.has_cs(q."t", $2::text) AS "cs", (NOT kql.has_cs(q."t", $2::text)) AS "ncs", q."_identity"
FROM (VALUES ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8),
  ($2::text, $15::int8),
  ($16::text, $17::int8)) AS q("t", "_identity")
-- $1 = "Explorer"
-- $2 = "explorer"
-- $3 = "KustoExplorerQueryRun"
-- $4 = 0
-- $5 = "Kusto Explorer"
-- $6 = 1
-- $7 = "explorer_exe"
-- $8 = 2
-- $9 = "explorer2"
-- $10 = 3
-- $11 = "2explorer"
-- $12 = 4
-- $13 = "EXPLORER.EXE"
-- $14 = 5
-- $15 = 6
-- $16 = ""
-- $17 = 7

-- merge
SELECT q."t", q."has", q."hasnt", q."cs", q."ncs"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
