-- whole
SELECT q."a", q."up", q."one", q."eq"
FROM (SELECT q."a", kql.divide(q."a", $1::float8) AS "up", kql.divide($2::float8, q."a") AS "one", kql.eq(q."a", $1::float8) AS "eq", q."_identity"
FROM (VALUES ($1::float8, $3::int8),
  ($4::float8, $5::int8),
  ($2::float8, $6::int8)) AS q("a", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 0.0
-- $2 = 1.0
-- $3 = 0
-- $4 = -0.0
-- $5 = 1
-- $6 = 2

-- shard
SELECT q."a", kql.divide(q."a", $1::float8) AS "up", kql.divide($2::float8, q."a") AS "one", kql.eq(q."a", $1::float8) AS "eq", q."_identity"
FROM (VALUES ($1::float8, $3::int8),
  ($4::float8, $5::int8),
  ($2::float8, $6::int8)) AS q("a", "_identity")
-- $1 = 0.0
-- $2 = 1.0
-- $3 = 0
-- $4 = -0.0
-- $5 = 1
-- $6 = 2

-- merge
SELECT q."a", q."up", q."one", q."eq"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
