-- whole
SELECT q."a", q."b", q."c"
FROM (SELECT q."a", q."b", kql.add(q."a", q."b") AS "c", q."_identity"
FROM (SELECT kql.multiply(q."a", $1::int8) AS "a", q."a" AS "b", q."_identity"
FROM (VALUES ($2::int8, $3::int8),
  ($4::int8, $2::int8)) AS q("a", "_identity")) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 10
-- $2 = 1
-- $3 = 0
-- $4 = 2

-- shard
SELECT q."a", q."b", kql.add(q."a", q."b") AS "c", q."_identity"
FROM (SELECT kql.multiply(q."a", $1::int8) AS "a", q."a" AS "b", q."_identity"
FROM (VALUES ($2::int8, $3::int8),
  ($4::int8, $2::int8)) AS q("a", "_identity")) AS q
-- $1 = 10
-- $2 = 1
-- $3 = 0
-- $4 = 2

-- merge
SELECT q."a", q."b", q."c"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
