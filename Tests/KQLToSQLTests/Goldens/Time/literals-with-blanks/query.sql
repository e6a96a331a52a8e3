-- whole
SELECT $1::int8 AS "a", $2::int8 AS "b"
FROM (SELECT) AS q
-- $1 = 636371424000000000
-- $2 = 636371694000000000

-- shard
SELECT $1::int8 AS "a", $2::int8 AS "b"
FROM (SELECT) AS q
-- $1 = 636371424000000000
-- $2 = 636371694000000000

-- merge
SELECT q."a", q."b"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
