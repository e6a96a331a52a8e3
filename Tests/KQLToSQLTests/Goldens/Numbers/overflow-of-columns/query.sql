-- whole
SELECT q."a", q."plus", q."minus", q."twice", q."neg"
FROM (SELECT q."a", kql.add(q."a", $1::int8) AS "plus", kql.subtract(q."a", $1::int8) AS "minus", kql.multiply(q."a", $2::int8) AS "twice", kql.negate(q."a") AS "neg", q."_identity"
FROM (VALUES ($3::int8, $4::int8),
  ($5::int8, $1::int8),
  ($1::int8, $2::int8)) AS q("a", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 1
-- $2 = 2
-- $3 = 9223372036854775807
-- $4 = 0
-- $5 = -9223372036854775808

-- shard
SELECT q."a", kql.add(q."a", $1::int8) AS "plus", kql.subtract(q."a", $1::int8) AS "minus", kql.multiply(q."a", $2::int8) AS "twice", kql.negate(q."a") AS "neg", q."_identity"
FROM (VALUES ($3::int8, $4::int8),
  ($5::int8, $1::int8),
  ($1::int8, $2::int8)) AS q("a", "_identity")
-- $1 = 1
-- $2 = 2
-- $3 = 9223372036854775807
-- $4 = 0
-- $5 = -9223372036854775808

-- merge
SELECT q."a", q."plus", q."minus", q."twice", q."neg"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
