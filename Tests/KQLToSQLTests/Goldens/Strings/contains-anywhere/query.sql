-- whole
SELECT q."t", q."c", q."cs", q."nc"
FROM (SELECT q."t", kql.contains(q."t", $1::text) AS "c", kql.contains_cs(q."t", $2::text) AS "cs", (NOT kql.contains(q."t", $1::text)) AS "nc", q."_identity"
FROM (VALUES ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "out"
-- $2 = "Out"
-- $3 = "AdditionalOutput"
-- $4 = 0
-- $5 = "OUT"
-- $6 = 1
-- $7 = "ot"
-- $8 = 2

-- shard
SELECT q."t", kql.contains(q."t", $1::text) AS "c", kql.contains_cs(q."t", $2::text) AS "cs", (NOT kql.contains(q."t", $1::text)) AS "nc", q."_identity"
FROM (VALUES ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8)) AS q("t", "_identity")
-- $1 = "out"
-- $2 = "Out"
-- $3 = "AdditionalOutput"
-- $4 = 0
-- $5 = "OUT"
-- $6 = 1
-- $7 = "ot"
-- $8 = 2

-- merge
SELECT q."t", q."c", q."cs", q."nc"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
