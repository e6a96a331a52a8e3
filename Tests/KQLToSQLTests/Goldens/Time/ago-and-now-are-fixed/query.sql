-- whole
SELECT $1::int8 AS "a", true AS "same"
FROM (SELECT) AS q
-- $1 = 36000000000

-- shard
SELECT $1::int8 AS "a", true AS "same"
FROM (SELECT) AS q
-- $1 = 36000000000

-- merge
SELECT q."a", q."same"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
