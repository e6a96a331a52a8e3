-- whole
SELECT q."n", q."s"
FROM (VALUES ($1::int8, $2::text),
  (NULL::int8, $3::text),
  ($4::int8, $5::text),
  ($6::int8, $2::text)) AS q("n", "s")
ORDER BY q."n" ASC NULLS FIRST
-- $1 = 1
-- $2 = "a"
-- $3 = "b"
-- $4 = 5
-- $5 = ""
-- $6 = -3

-- shard
SELECT q."n", q."s"
FROM (VALUES ($1::int8, $2::text),
  (NULL::int8, $3::text),
  ($4::int8, $5::text),
  ($6::int8, $2::text)) AS q("n", "s")
-- $1 = 1
-- $2 = "a"
-- $3 = "b"
-- $4 = 5
-- $5 = ""
-- $6 = -3

-- merge
SELECT q."n", q."s"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."n" ASC NULLS FIRST
