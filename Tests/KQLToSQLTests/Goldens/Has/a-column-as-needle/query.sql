-- whole
SELECT q."t", q."w", q."has", q."cs", q."p", q."s", q."c"
FROM (SELECT q."t", q."w", kql.has(q."t", q."w") AS "has", kql.has_cs(q."t", q."w") AS "cs", kql.hasprefix(q."t", q."w") AS "p", kql.hassuffix(q."t", q."w") AS "s", kql.contains(q."t", q."w") AS "c", q."_identity"
FROM (VALUES ($1::text, $2::text, $3::int8),
  ($1::text, $4::text, $5::int8),
  ($6::text, $2::text, $7::int8),
  ($8::text, $9::text, $10::int8),
  ($11::text, $12::text, $13::int8)) AS q("t", "w", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "a.b c"
-- $2 = "b"
-- $3 = 0
-- $4 = "B C"
-- $5 = 1
-- $6 = "abc"
-- $7 = 2
-- $8 = "x"
-- $9 = ""
-- $10 = 3
-- $11 = "É y"
-- $12 = "é"
-- $13 = 4

-- shard
SELECT q."t", q."w", kql.has(q."t", q."w") AS "has", kql.has_cs(q."t", q."w") AS "cs", kql.hasprefix(q."t", q."w") AS "p", kql.hassuffix(q."t", q."w") AS "s", kql.contains(q."t", q."w") AS "c", q."_identity"
FROM (VALUES ($1::text, $2::text, $3::int8),
  ($1::text, $4::text, $5::int8),
  ($6::text, $2::text, $7::int8),
  ($8::text, $9::text, $10::int8),
  ($11::text, $12::text, $13::int8)) AS q("t", "w", "_identity")
-- $1 = "a.b c"
-- $2 = "b"
-- $3 = 0
-- $4 = "B C"
-- $5 = 1
-- $6 = "abc"
-- $7 = 2
-- $8 = "x"
-- $9 = ""
-- $10 = 3
-- $11 = "É y"
-- $12 = "é"
-- $13 = 4

-- merge
SELECT q."t", q."w", q."has", q."cs", q."p", q."s", q."c"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
