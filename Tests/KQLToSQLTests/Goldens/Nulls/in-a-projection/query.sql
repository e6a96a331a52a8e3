-- whole
SELECT q."n", q."eq", q."ne", q."inn", q."ni", q."lt"
FROM (SELECT q."n", kql.eq(q."n", $1::int8) AS "eq", (q."n" IS DISTINCT FROM $1::int8) AS "ne", COALESCE(q."n" = ANY ($2::int8[]), false) AS "inn", COALESCE(q."n" <> ALL ($2::int8[]), true) AS "ni", (q."n" < $3::int8) AS "lt", q."_identity"
FROM (VALUES ($4::int8, $5::int8),
  (NULL::int8, $4::int8),
  ($1::int8, $3::int8),
  ($6::int8, $7::int8)) AS q("n", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 5
-- $2 = [1, 5]
-- $3 = 2
-- $4 = 1
-- $5 = 0
-- $6 = -3
-- $7 = 3

-- shard
SELECT q."n", kql.eq(q."n", $1::int8) AS "eq", (q."n" IS DISTINCT FROM $1::int8) AS "ne", COALESCE(q."n" = ANY ($2::int8[]), false) AS "inn", COALESCE(q."n" <> ALL ($2::int8[]), true) AS "ni", (q."n" < $3::int8) AS "lt", q."_identity"
FROM (VALUES ($4::int8, $5::int8),
  (NULL::int8, $4::int8),
  ($1::int8, $3::int8),
  ($6::int8, $7::int8)) AS q("n", "_identity")
-- $1 = 5
-- $2 = [1, 5]
-- $3 = 2
-- $4 = 1
-- $5 = 0
-- $6 = -3
-- $7 = 3

-- merge
SELECT q."n", q."eq", q."ne", q."inn", q."ni", q."lt"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
