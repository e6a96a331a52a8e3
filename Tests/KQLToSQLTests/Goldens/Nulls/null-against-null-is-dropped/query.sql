-- whole
SELECT q."a", q."b"
FROM (VALUES ($1::int8, $1::int8, $2::int8),
  ($1::int8, $3::int8, $1::int8),
  ($1::int8, NULL::int8, $3::int8),
  (NULL::int8, NULL::int8, $4::int8)) AS q("a", "b", "_identity")
WHERE kql.ne(q."a", q."b")
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 1
-- $2 = 0
-- $3 = 2
-- $4 = 3

-- shard
SELECT q."a", q."b", q."_identity"
FROM (VALUES ($1::int8, $1::int8, $2::int8),
  ($1::int8, $3::int8, $1::int8),
  ($1::int8, NULL::int8, $3::int8),
  (NULL::int8, NULL::int8, $4::int8)) AS q("a", "b", "_identity")
WHERE kql.ne(q."a", q."b")
-- $1 = 1
-- $2 = 0
-- $3 = 2
-- $4 = 3

-- merge
SELECT q."a", q."b"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
