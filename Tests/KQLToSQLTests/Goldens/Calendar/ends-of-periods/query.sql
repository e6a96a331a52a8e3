-- whole
SELECT kql.endofday($1::int8, 0) AS "day", kql.endofweek($1::int8, 0) AS "week", kql.endofmonth($1::int8, 0) AS "month", kql.endofyear($1::int8, 0) AS "year", kql.endofday($1::int8, $2::int8) AS "last", kql.startofmonth($1::int8, $3::int8) AS "month2", kql.startofyear($1::int8, $4::int8) AS "year2", kql.startofweek($1::int8, $4::int8) AS "week2", kql.startofday($1::int8, $4::int8) AS "day2", kql.endofyear($5::int8, 0) AS "end"
FROM (SELECT) AS q
-- $1 = 638447124300000000
-- $2 = -1
-- $3 = -2
-- $4 = 1
-- $5 = 3155167296000000000

-- shard
SELECT kql.endofday($1::int8, 0) AS "day", kql.endofweek($1::int8, 0) AS "week", kql.endofmonth($1::int8, 0) AS "month", kql.endofyear($1::int8, 0) AS "year", kql.endofday($1::int8, $2::int8) AS "last", kql.startofmonth($1::int8, $3::int8) AS "month2", kql.startofyear($1::int8, $4::int8) AS "year2", kql.startofweek($1::int8, $4::int8) AS "week2", kql.startofday($1::int8, $4::int8) AS "day2", kql.endofyear($5::int8, 0) AS "end"
FROM (SELECT) AS q
-- $1 = 638447124300000000
-- $2 = -1
-- $3 = -2
-- $4 = 1
-- $5 = 3155167296000000000

-- merge
SELECT q."day", q."week", q."month", q."year", q."last", q."month2", q."year2", q."week2", q."day2", q."end"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
