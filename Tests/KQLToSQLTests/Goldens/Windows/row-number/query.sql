-- whole
SELECT q."a", q."rn", q."from7"
FROM (SELECT q."a", q."window 0" AS "rn", q."window 1" AS "from7"
FROM (SELECT q."a", kql.add(row_number() OVER (ORDER BY q."a" DESC NULLS LAST), 0) AS "window 0", kql.add(row_number() OVER (ORDER BY q."a" DESC NULLS LAST), $1::int8) AS "window 1"
FROM (SELECT q."a"
FROM (SELECT n AS "a" FROM generate_series($2::int8, $3::int8, $2::int8) AS g(n)) AS q) AS q) AS q) AS q
ORDER BY q."a" DESC NULLS LAST
-- $1 = 6
-- $2 = 1
-- $3 = 5

-- shard
SELECT q."a"
FROM (SELECT n AS "a" FROM generate_series($1::int8, $2::int8, $1::int8) AS g(n)) AS q
-- $1 = 1
-- $2 = 5

-- merge
SELECT q."a", q."rn", q."from7"
FROM (SELECT q."a", q."window 0" AS "rn", q."window 1" AS "from7"
FROM (SELECT q."a", kql.add(row_number() OVER (ORDER BY q."a" DESC NULLS LAST), 0) AS "window 0", kql.add(row_number() OVER (ORDER BY q."a" DESC NULLS LAST), $1::int8) AS "window 1"
FROM (SELECT q."a"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q) AS q
ORDER BY q."a" DESC NULLS LAST
-- $1 = 6
