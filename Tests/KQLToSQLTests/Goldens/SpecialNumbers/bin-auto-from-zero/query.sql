-- whole
SELECT q."n", q."n1"
FROM (SELECT q."n", kql.bin(q."n", $1::int8) AS "n1"
FROM (SELECT n AS "n" FROM generate_series($2::int8, $3::int8, $4::int8) AS g(n)) AS q) AS q
ORDER BY q."n" ASC NULLS LAST
-- $1 = 10
-- $2 = -12
-- $3 = 12
-- $4 = 6

-- shard
SELECT q."n", kql.bin(q."n", $1::int8) AS "n1"
FROM (SELECT n AS "n" FROM generate_series($2::int8, $3::int8, $4::int8) AS g(n)) AS q
-- $1 = 10
-- $2 = -12
-- $3 = 12
-- $4 = 6

-- merge
SELECT q."n", q."n1"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."n" ASC NULLS LAST
