-- whole
SELECT kql.bin($1::int8, $2::int8) AS "b", kql.bin($3::int8, $4::int8) AS "h"
FROM (SELECT) AS q
-- $1 = 639052416000000000
-- $2 = 6048000000000
-- $3 = 639053021604813094
-- $4 = 36000000000

-- shard
SELECT kql.bin($1::int8, $2::int8) AS "b", kql.bin($3::int8, $4::int8) AS "h"
FROM (SELECT) AS q
-- $1 = 639052416000000000
-- $2 = 6048000000000
-- $3 = 639053021604813094
-- $4 = 36000000000

-- merge
SELECT q."b", q."h"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
