-- whole
SELECT $1::int8 AS "t"
FROM (SELECT) AS q
-- $1 = 639053021604813095

-- shard
SELECT $1::int8 AS "t"
FROM (SELECT) AS q
-- $1 = 639053021604813095

-- merge
SELECT q."t"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
