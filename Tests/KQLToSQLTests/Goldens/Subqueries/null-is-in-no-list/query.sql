-- whole
SELECT q."x", q."isIn", q."isNotIn"
FROM (SELECT q."x", COALESCE(((q."x") IN (SELECT q."v" FROM (SELECT q."v"
FROM (VALUES ($1::int8, $2::int8),
  (NULL::int8, $1::int8)) AS q("v", "_identity")
ORDER BY q."_identity" ASC NULLS LAST) AS q WHERE q."v" IS NOT NULL)), false) AS "isIn", COALESCE(NOT ((q."x") IN (SELECT q."v" FROM (SELECT q."v"
FROM (VALUES ($1::int8, $2::int8),
  (NULL::int8, $1::int8)) AS q("v", "_identity")
ORDER BY q."_identity" ASC NULLS LAST) AS q WHERE q."v" IS NOT NULL)), true) AS "isNotIn", q."_identity"
FROM (VALUES ($1::int8, $2::int8),
  ($3::int8, $1::int8),
  (NULL::int8, $3::int8)) AS q("x", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 1
-- $2 = 0
-- $3 = 2

-- shard
SELECT q."x", COALESCE(((q."x") IN (SELECT q."v" FROM (SELECT q."v"
FROM (VALUES ($1::int8, $2::int8),
  (NULL::int8, $1::int8)) AS q("v", "_identity")
ORDER BY q."_identity" ASC NULLS LAST) AS q WHERE q."v" IS NOT NULL)), false) AS "isIn", COALESCE(NOT ((q."x") IN (SELECT q."v" FROM (SELECT q."v"
FROM (VALUES ($1::int8, $2::int8),
  (NULL::int8, $1::int8)) AS q("v", "_identity")
ORDER BY q."_identity" ASC NULLS LAST) AS q WHERE q."v" IS NOT NULL)), true) AS "isNotIn", q."_identity"
FROM (VALUES ($1::int8, $2::int8),
  ($3::int8, $1::int8),
  (NULL::int8, $3::int8)) AS q("x", "_identity")
-- $1 = 1
-- $2 = 0
-- $3 = 2

-- merge
SELECT q."x", q."isIn", q."isNotIn"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
