-- whole
SELECT q."$table", q."MyColumn"
FROM ((SELECT $1::text AS "$table", q."MyColumn"
FROM (SELECT n AS "MyColumn" FROM generate_series($2::int8, $3::int8, $2::int8) AS g(n)) AS q
WHERE (q."MyColumn" = $4::int8))
UNION ALL
(SELECT $5::text AS "$table", q."MyColumn"
FROM (SELECT n AS "MyColumn" FROM generate_series($2::int8, $6::int8, $2::int8) AS g(n)) AS q
WHERE (q."MyColumn" = $4::int8))) AS q
-- $1 = "Range10"
-- $2 = 1
-- $3 = 10
-- $4 = 5
-- $5 = "Range20"
-- $6 = 20

-- shard
SELECT q."$table", q."MyColumn"
FROM ((SELECT $1::text AS "$table", q."MyColumn"
FROM (SELECT n AS "MyColumn" FROM generate_series($2::int8, $3::int8, $2::int8) AS g(n)) AS q
WHERE (q."MyColumn" = $4::int8))
UNION ALL
(SELECT $5::text AS "$table", q."MyColumn"
FROM (SELECT n AS "MyColumn" FROM generate_series($2::int8, $6::int8, $2::int8) AS g(n)) AS q
WHERE (q."MyColumn" = $4::int8))) AS q
-- $1 = "Range10"
-- $2 = 1
-- $3 = 10
-- $4 = 5
-- $5 = "Range20"
-- $6 = 20

-- merge
SELECT q."$table", q."MyColumn"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
