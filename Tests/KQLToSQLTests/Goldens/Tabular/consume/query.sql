-- whole
SELECT q."s", q."n"
FROM (VALUES ($1::text, $2::int8)) AS q("s", "n")
LIMIT $3::int8
-- $1 = "b"
-- $2 = 1
-- $3 = 0

-- shard
SELECT q."s", q."n"
FROM (VALUES ($1::text, $2::int8)) AS q("s", "n")
LIMIT $3::int8
-- $1 = "b"
-- $2 = 1
-- $3 = 0

-- merge
SELECT q."s", q."n"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
LIMIT $1::int8
-- $1 = 0
