-- whole
SELECT q."TableName", q."x"
FROM ((SELECT $1::text AS "TableName", q."x"
FROM (SELECT n AS "x" FROM generate_series($2::int8, $3::int8, $2::int8) AS g(n)) AS q)
UNION ALL
(SELECT $4::text AS "TableName", q."x"
FROM (SELECT n AS "x" FROM generate_series($5::int8, $5::int8, $2::int8) AS g(n)) AS q)
UNION ALL
(SELECT $6::text AS "TableName", q."x"
FROM (SELECT n AS "x" FROM generate_series($7::int8, $7::int8, $2::int8) AS g(n)) AS q
WHERE (q."x" > $8::int8))) AS q
ORDER BY q."x" ASC NULLS FIRST
-- $1 = "First"
-- $2 = 1
-- $3 = 2
-- $4 = "Second"
-- $5 = 3
-- $6 = "union_arg2"
-- $7 = 4
-- $8 = 0

-- shard
SELECT q."TableName", q."x"
FROM ((SELECT $1::text AS "TableName", q."x"
FROM (SELECT n AS "x" FROM generate_series($2::int8, $3::int8, $2::int8) AS g(n)) AS q)
UNION ALL
(SELECT $4::text AS "TableName", q."x"
FROM (SELECT n AS "x" FROM generate_series($5::int8, $5::int8, $2::int8) AS g(n)) AS q)
UNION ALL
(SELECT $6::text AS "TableName", q."x"
FROM (SELECT n AS "x" FROM generate_series($7::int8, $7::int8, $2::int8) AS g(n)) AS q
WHERE (q."x" > $8::int8))) AS q
-- $1 = "First"
-- $2 = 1
-- $3 = 2
-- $4 = "Second"
-- $5 = 3
-- $6 = "union_arg2"
-- $7 = 4
-- $8 = 0

-- merge
SELECT q."TableName", q."x"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."x" ASC NULLS FIRST
