-- whole
SELECT q."e", q."n", q."g", q."ge", q."l", q."le"
FROM (SELECT kql.series_equals(q."a", q."b") AS "e", kql.series_not_equals(q."a", q."b") AS "n", kql.series_greater(q."a", q."b") AS "g", kql.series_greater_equals(q."a", q."b") AS "ge", kql.series_less(q."a", q."b") AS "l", kql.series_less_equals(q."a", q."b") AS "le", q."_identity"
FROM (VALUES ($1::jsonb, $2::jsonb, $3::int8),
  ($4::jsonb, $5::jsonb, $6::int8)) AS q("a", "b", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "[1,2,4]"
-- $2 = "[4,2,1]"
-- $3 = 0
-- $4 = "[9007199254740993,1.5,null,\"x\"]"
-- $5 = "[9007199254740992,1.5,1]"
-- $6 = 1

-- shard
SELECT kql.series_equals(q."a", q."b") AS "e", kql.series_not_equals(q."a", q."b") AS "n", kql.series_greater(q."a", q."b") AS "g", kql.series_greater_equals(q."a", q."b") AS "ge", kql.series_less(q."a", q."b") AS "l", kql.series_less_equals(q."a", q."b") AS "le", q."_identity"
FROM (VALUES ($1::jsonb, $2::jsonb, $3::int8),
  ($4::jsonb, $5::jsonb, $6::int8)) AS q("a", "b", "_identity")
-- $1 = "[1,2,4]"
-- $2 = "[4,2,1]"
-- $3 = 0
-- $4 = "[9007199254740993,1.5,null,\"x\"]"
-- $5 = "[9007199254740992,1.5,1]"
-- $6 = 1

-- merge
SELECT q."e", q."n", q."g", q."ge", q."l", q."le"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
