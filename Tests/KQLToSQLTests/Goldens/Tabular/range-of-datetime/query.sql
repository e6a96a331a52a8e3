-- whole
SELECT q."t"
FROM (SELECT n AS "t" FROM generate_series($1::int8, $2::int8, $3::int8) AS g(n)) AS q
ORDER BY q."t" ASC NULLS LAST
-- $1 = 639028224000000000
-- $2 = 639029088000000000
-- $3 = 288000000000

-- shard
SELECT q."t"
FROM (SELECT n AS "t" FROM generate_series($1::int8, $2::int8, $3::int8) AS g(n)) AS q
-- $1 = 639028224000000000
-- $2 = 639029088000000000
-- $3 = 288000000000

-- merge
SELECT q."t"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."t" ASC NULLS LAST
