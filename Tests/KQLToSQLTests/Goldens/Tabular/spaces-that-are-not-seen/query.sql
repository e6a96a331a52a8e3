-- whole
SELECT q."t", q."n"
FROM (VALUES ($1::text, $2::int8, $3::int8),
  ($4::text, $5::int8, $2::int8)) AS q("t", "n", "_identity")
WHERE (q."t" = $1::text)
  AND (q."n" > $3::int8)
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "a"
-- $2 = 1
-- $3 = 0
-- $4 = "b"
-- $5 = 2

-- shard
SELECT q."t", q."n", q."_identity"
FROM (VALUES ($1::text, $2::int8, $3::int8),
  ($4::text, $5::int8, $2::int8)) AS q("t", "n", "_identity")
WHERE (q."t" = $1::text)
  AND (q."n" > $3::int8)
-- $1 = "a"
-- $2 = 1
-- $3 = 0
-- $4 = "b"
-- $5 = 2

-- merge
SELECT q."t", q."n"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
