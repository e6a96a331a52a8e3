-- whole
SELECT q."b", q."a1", q."a2", q."o1", q."o2", q."n"
FROM (SELECT q."b", q."b" AS "a1", false AS "a2", true AS "o1", q."b" AS "o2", (NOT q."b") AS "n", q."_identity"
FROM (VALUES (true, $1::int8),
  (false, $2::int8),
  (NULL::boolean, $3::int8)) AS q("b", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 0
-- $2 = 1
-- $3 = 2

-- shard
SELECT q."b", q."b" AS "a1", false AS "a2", true AS "o1", q."b" AS "o2", (NOT q."b") AS "n", q."_identity"
FROM (VALUES (true, $1::int8),
  (false, $2::int8),
  (NULL::boolean, $3::int8)) AS q("b", "_identity")
-- $1 = 0
-- $2 = 1
-- $3 = 2

-- merge
SELECT q."b", q."a1", q."a2", q."o1", q."o2", q."n"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
