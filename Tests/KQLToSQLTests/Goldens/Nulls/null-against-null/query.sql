-- whole
SELECT kql.eq(NULL::int8, NULL::int8) AS "eq", kql.ne(NULL::int8, NULL::int8) AS "ne"
FROM (SELECT) AS q

-- shard
SELECT kql.eq(NULL::int8, NULL::int8) AS "eq", kql.ne(NULL::int8, NULL::int8) AS "ne"
FROM (SELECT) AS q

-- merge
SELECT q."eq", q."ne"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
