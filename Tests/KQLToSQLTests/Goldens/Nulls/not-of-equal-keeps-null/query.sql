-- whole
SELECT q."n", q."s"
FROM (VALUES ($1::int8, $2::text, $3::int8),
  (NULL::int8, $4::text, $1::int8),
  ($5::int8, $6::text, $7::int8),
  ($8::int8, $2::text, $9::int8)) AS q("n", "s", "_identity")
WHERE (NOT kql.eq(q."n", $5::int8))
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 1
-- $2 = "a"
-- $3 = 0
-- $4 = "b"
-- $5 = 5
-- $6 = ""
-- $7 = 2
-- $8 = -3
-- $9 = 3

-- shard
SELECT q."n", q."s", q."_identity"
FROM (VALUES ($1::int8, $2::text, $3::int8),
  (NULL::int8, $4::text, $1::int8),
  ($5::int8, $6::text, $7::int8),
  ($8::int8, $2::text, $9::int8)) AS q("n", "s", "_identity")
WHERE (NOT kql.eq(q."n", $5::int8))
-- $1 = 1
-- $2 = "a"
-- $3 = 0
-- $4 = "b"
-- $5 = 5
-- $6 = ""
-- $7 = 2
-- $8 = -3
-- $9 = 3

-- merge
SELECT q."n", q."s"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
