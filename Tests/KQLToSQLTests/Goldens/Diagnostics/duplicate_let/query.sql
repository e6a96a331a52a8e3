-- whole
SELECT $1::int8 AS "print_0"
FROM (SELECT) AS q
-- $1 = 2

-- shard
SELECT $1::int8 AS "print_0"
FROM (SELECT) AS q
-- $1 = 2

-- merge
SELECT q."print_0"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
