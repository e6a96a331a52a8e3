-- whole
SELECT $1::int8 AS "d", $2::int8 AS "plus", $3::int8 AS "minus", $4::float8 AS "ratio", $5::int8 AS "twice"
FROM (SELECT) AS q
-- $1 = 24797604813094
-- $2 = 639053022804813094
-- $3 = 639053020404813094
-- $4 = 2.4
-- $5 = 1800000000

-- shard
SELECT $1::int8 AS "d", $2::int8 AS "plus", $3::int8 AS "minus", $4::float8 AS "ratio", $5::int8 AS "twice"
FROM (SELECT) AS q
-- $1 = 24797604813094
-- $2 = 639053022804813094
-- $3 = 639053020404813094
-- $4 = 2.4
-- $5 = 1800000000

-- merge
SELECT q."d", q."plus", q."minus", q."ratio", q."twice"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
