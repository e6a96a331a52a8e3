-- whole
SELECT q."a", q."b", q."eq", q."ne", q."lt", q."sum"
FROM (SELECT q."a", q."b", kql.eq(q."a", q."b") AS "eq", kql.ne(q."a", q."b") AS "ne", (q."a" < q."b") AS "lt", kql.add(q."a", q."b") AS "sum", q."_identity"
FROM (VALUES ($1::int8, $1::int8, $2::int8),
  ($1::int8, $3::int8, $1::int8),
  ($1::int8, NULL::int8, $3::int8),
  (NULL::int8, NULL::int8, $4::int8)) AS q("a", "b", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 1
-- $2 = 0
-- $3 = 2
-- $4 = 3

-- shard
SELECT q."a", q."b", kql.eq(q."a", q."b") AS "eq", kql.ne(q."a", q."b") AS "ne", (q."a" < q."b") AS "lt", kql.add(q."a", q."b") AS "sum", q."_identity"
FROM (VALUES ($1::int8, $1::int8, $2::int8),
  ($1::int8, $3::int8, $1::int8),
  ($1::int8, NULL::int8, $3::int8),
  (NULL::int8, NULL::int8, $4::int8)) AS q("a", "b", "_identity")
-- $1 = 1
-- $2 = 0
-- $3 = 2
-- $4 = 3

-- merge
SELECT q."a", q."b", q."eq", q."ne", q."lt", q."sum"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
