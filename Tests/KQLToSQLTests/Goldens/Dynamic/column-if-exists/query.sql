-- whole
SELECT q."Name", q."Name" AS "there", $1::text AS "missing"
FROM (VALUES ($2::text)) AS q("Name")
-- $1 = "none"
-- $2 = "a"

-- shard
SELECT q."Name", q."Name" AS "there", $1::text AS "missing"
FROM (VALUES ($2::text)) AS q("Name")
-- $1 = "none"
-- $2 = "a"

-- merge
SELECT q."Name", q."there", q."missing"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
