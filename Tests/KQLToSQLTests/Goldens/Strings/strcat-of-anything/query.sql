-- whole
SELECT ($1::text || kql.to_text($2::int8) || kql.to_text(true) || kql.timespan_text($3::int8) || kql.datetime_text($4::int8) || kql.to_text($5::float8)) AS "s"
FROM (SELECT) AS q
-- $1 = "a"
-- $2 = 1
-- $3 = 36000000000
-- $4 = 639053021604813094
-- $5 = 1.5

-- shard
SELECT ($1::text || kql.to_text($2::int8) || kql.to_text(true) || kql.timespan_text($3::int8) || kql.datetime_text($4::int8) || kql.to_text($5::float8)) AS "s"
FROM (SELECT) AS q
-- $1 = "a"
-- $2 = 1
-- $3 = 36000000000
-- $4 = 639053021604813094
-- $5 = 1.5

-- merge
SELECT q."s"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
