-- whole
SELECT NULL::int8 AS "T", (NULL::int8 IS NULL) AS "U"
FROM (SELECT) AS q

-- shard
SELECT NULL::int8 AS "T", (NULL::int8 IS NULL) AS "U"
FROM (SELECT) AS q

-- merge
SELECT q."T", q."U"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
