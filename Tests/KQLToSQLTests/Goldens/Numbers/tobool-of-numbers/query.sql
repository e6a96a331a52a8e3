-- whole
SELECT q."n", q."t", q."b", q."bt"
FROM (SELECT q."n", q."t", kql.to_bool(q."n") AS "b", kql.to_bool(q."t") AS "bt", q."_identity"
FROM (VALUES ($1::int8, $2::text, $3::int8),
  ($3::int8, $4::text, $1::int8),
  ($5::int8, $6::text, $7::int8),
  ($8::int8, $9::text, $10::int8),
  (NULL::int8, $11::text, $12::int8)) AS q("n", "t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 1
-- $2 = "true"
-- $3 = 0
-- $4 = "False"
-- $5 = 123
-- $6 = "1"
-- $7 = 2
-- $8 = -1
-- $9 = "2"
-- $10 = 3
-- $11 = "yes"
-- $12 = 4

-- shard
SELECT q."n", q."t", kql.to_bool(q."n") AS "b", kql.to_bool(q."t") AS "bt", q."_identity"
FROM (VALUES ($1::int8, $2::text, $3::int8),
  ($3::int8, $4::text, $1::int8),
  ($5::int8, $6::text, $7::int8),
  ($8::int8, $9::text, $10::int8),
  (NULL::int8, $11::text, $12::int8)) AS q("n", "t", "_identity")
-- $1 = 1
-- $2 = "true"
-- $3 = 0
-- $4 = "False"
-- $5 = 123
-- $6 = "1"
-- $7 = 2
-- $8 = -1
-- $9 = "2"
-- $10 = 3
-- $11 = "yes"
-- $12 = 4

-- merge
SELECT q."n", q."t", q."b", q."bt"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
