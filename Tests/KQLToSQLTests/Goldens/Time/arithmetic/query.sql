-- whole
SELECT $1::int8 AS "d", $2::int8 AS "plus", $3::int8 AS "minus", kql.divide($4::int8::float8, $5::int8::float8) AS "ratio", $6::int8 AS "twice"
FROM (SELECT) AS q
-- $1 = 24797604813094
-- $2 = 639053022804813094
-- $3 = 639053020404813094
-- $4 = 36000000000
-- $5 = 15000000000
-- $6 = 1800000000

-- shard
SELECT $1::int8 AS "d", $2::int8 AS "plus", $3::int8 AS "minus", kql.divide($4::int8::float8, $5::int8::float8) AS "ratio", $6::int8 AS "twice"
FROM (SELECT) AS q
-- $1 = 24797604813094
-- $2 = 639053022804813094
-- $3 = 639053020404813094
-- $4 = 36000000000
-- $5 = 15000000000
-- $6 = 1800000000

-- merge
SELECT q."d", q."plus", q."minus", q."ratio", q."twice"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
