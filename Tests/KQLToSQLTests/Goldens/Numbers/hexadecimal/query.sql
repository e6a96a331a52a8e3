-- whole
SELECT $1::int8 AS "a", $2::int8 AS "b"
FROM (SELECT) AS q
-- $1 = 255
-- $2 = 17

-- shard
SELECT $1::int8 AS "a", $2::int8 AS "b"
FROM (SELECT) AS q
-- $1 = 255
-- $2 = 17

-- merge
SELECT q."a", q."b"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
