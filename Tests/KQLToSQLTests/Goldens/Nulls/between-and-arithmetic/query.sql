-- whole
SELECT q."n", q."r", q."inside", q."plus", q."minus", q."times", q."cmp", q."abs"
FROM (SELECT q."n", q."r", (q."n" BETWEEN $1::int8 AND $2::int8) AS "inside", kql.add(q."n", $3::int8) AS "plus", kql.negate(q."n") AS "minus", kql.multiply(q."r", $4::float8) AS "times", kql.gt(q."r", $5::float8) AS "cmp", kql.abs(q."n") AS "abs", q."_identity"
FROM (VALUES ($3::int8, $6::float8, $1::int8),
  (NULL::int8, NULL::float8, $3::int8)) AS q("n", "r", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 0
-- $2 = 2
-- $3 = 1
-- $4 = 2.0
-- $5 = 1.0
-- $6 = 1.5

-- shard
SELECT q."n", q."r", (q."n" BETWEEN $1::int8 AND $2::int8) AS "inside", kql.add(q."n", $3::int8) AS "plus", kql.negate(q."n") AS "minus", kql.multiply(q."r", $4::float8) AS "times", kql.gt(q."r", $5::float8) AS "cmp", kql.abs(q."n") AS "abs", q."_identity"
FROM (VALUES ($3::int8, $6::float8, $1::int8),
  (NULL::int8, NULL::float8, $3::int8)) AS q("n", "r", "_identity")
-- $1 = 0
-- $2 = 2
-- $3 = 1
-- $4 = 2.0
-- $5 = 1.0
-- $6 = 1.5

-- merge
SELECT q."n", q."r", q."inside", q."plus", q."minus", q."times", q."cmp", q."abs"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
