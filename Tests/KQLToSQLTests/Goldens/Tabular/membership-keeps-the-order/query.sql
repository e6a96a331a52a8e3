-- whole
SELECT q."x"
FROM (SELECT l.* FROM (SELECT q."x"
FROM (SELECT n AS "x" FROM generate_series($1::int8, $2::int8, $1::int8) AS g(n)) AS q) AS l WHERE EXISTS (SELECT FROM (SELECT q."y"
FROM (VALUES ($1::int8),
  ($3::int8),
  ($4::int8),
  ($2::int8)) AS q("y")
WHERE (q."y" > $5::int8)) AS r WHERE l."x" = r."y")) AS q
ORDER BY q."x" DESC NULLS LAST
LIMIT $4::int8
-- $1 = 1
-- $2 = 9
-- $3 = 5
-- $4 = 3
-- $5 = 0

-- shard
SELECT q."x"
FROM (SELECT l.* FROM (SELECT q."x"
FROM (SELECT n AS "x" FROM generate_series($1::int8, $2::int8, $1::int8) AS g(n)) AS q) AS l WHERE EXISTS (SELECT FROM (SELECT q."y"
FROM (VALUES ($1::int8),
  ($3::int8),
  ($4::int8),
  ($2::int8)) AS q("y")
WHERE (q."y" > $5::int8)) AS r WHERE l."x" = r."y")) AS q
ORDER BY q."x" DESC NULLS LAST
LIMIT $4::int8
-- $1 = 1
-- $2 = 9
-- $3 = 5
-- $4 = 3
-- $5 = 0

-- merge
SELECT q."x"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."x" DESC NULLS LAST
LIMIT $1::int8
-- $1 = 3
