-- whole
SELECT q."n", q."same", q."back", q."t"
FROM (SELECT q."n", true AS "same", $1::int8 AS "back", $2::int8 AS "t", q."_identity"
FROM (VALUES ($3::int8, $4::int8),
  ($5::int8, $3::int8)) AS q("n", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 36000000000
-- $2 = 639053712000000000
-- $3 = 1
-- $4 = 0
-- $5 = 2

-- shard
SELECT q."n", true AS "same", $1::int8 AS "back", $2::int8 AS "t", q."_identity"
FROM (VALUES ($3::int8, $4::int8),
  ($5::int8, $3::int8)) AS q("n", "_identity")
-- $1 = 36000000000
-- $2 = 639053712000000000
-- $3 = 1
-- $4 = 0
-- $5 = 2

-- merge
SELECT q."n", q."same", q."back", q."t"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
