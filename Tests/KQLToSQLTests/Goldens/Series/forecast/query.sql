-- whole
SELECT kql.member(kql.series_decompose(q."s", $1::int8, $2::text, $1::int8, 0.6::float8), 'baseline') AS "f", kql.member(kql.series_decompose(q."s", $3::int8, $4::text, $1::int8, 0.6::float8), 'baseline') AS "g", kql.member(kql.series_decompose(q."s", $3::int8, 'avg', $5::int8, 0.6::float8), 'baseline') AS "h"
FROM (SELECT $6::jsonb AS "s"
FROM (SELECT) AS q) AS q
-- $1 = 2
-- $2 = "linefit"
-- $3 = 0
-- $4 = "avg"
-- $5 = 9
-- $6 = "[1,5,2,6,3,7,0,0]"

-- shard
SELECT kql.member(kql.series_decompose(q."s", $1::int8, $2::text, $1::int8, 0.6::float8), 'baseline') AS "f", kql.member(kql.series_decompose(q."s", $3::int8, $4::text, $1::int8, 0.6::float8), 'baseline') AS "g", kql.member(kql.series_decompose(q."s", $3::int8, 'avg', $5::int8, 0.6::float8), 'baseline') AS "h"
FROM (SELECT $6::jsonb AS "s"
FROM (SELECT) AS q) AS q
-- $1 = 2
-- $2 = "linefit"
-- $3 = 0
-- $4 = "avg"
-- $5 = 9
-- $6 = "[1,5,2,6,3,7,0,0]"

-- merge
SELECT q."f", q."g", q."h"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
