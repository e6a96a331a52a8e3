-- whole
SELECT $1::int8 AS "b", $2::int8 AS "h"
FROM (SELECT) AS q
-- $1 = 639049824000000000
-- $2 = 639052992000000000

-- shard
SELECT $1::int8 AS "b", $2::int8 AS "h"
FROM (SELECT) AS q
-- $1 = 639049824000000000
-- $2 = 639052992000000000

-- merge
SELECT q."b", q."h"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
