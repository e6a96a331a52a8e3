-- whole
SELECT q."t", q."same", q."other", q."exact"
FROM (SELECT q."t", kql.same(q."t", $1::text) AS "same", (NOT kql.same(q."t", $1::text)) AS "other", (q."t" = $2::text) AS "exact", q."_identity"
FROM (VALUES ($3::text, $4::int8),
  ($2::text, $5::int8),
  ($6::text, $7::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "Abc"
-- $2 = "abc"
-- $3 = "ABC"
-- $4 = 0
-- $5 = 1
-- $6 = "abd"
-- $7 = 2

-- shard
SELECT q."t", kql.same(q."t", $1::text) AS "same", (NOT kql.same(q."t", $1::text)) AS "other", (q."t" = $2::text) AS "exact", q."_identity"
FROM (VALUES ($3::text, $4::int8),
  ($2::text, $5::int8),
  ($6::text, $7::int8)) AS q("t", "_identity")
-- $1 = "Abc"
-- $2 = "abc"
-- $3 = "ABC"
-- $4 = 0
-- $5 = 1
-- $6 = "abd"
-- $7 = 2

-- merge
SELECT q."t", q."same", q."other", q."exact"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
