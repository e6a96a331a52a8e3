-- whole
SELECT q."TableName", q."x_long1", q."x_int", q."x_long"
FROM ((SELECT $1::text AS "TableName", q."x" AS "x_long1", NULL::int4 AS "x_int", NULL::int8 AS "x_long"
FROM (SELECT $2::int8 AS "x"
FROM (SELECT) AS q) AS q)
UNION ALL
(SELECT $3::text AS "TableName", NULL::int8 AS "x_long1", q."x" AS "x_int", NULL::int8 AS "x_long"
FROM (SELECT kql.to_int($4::int8) AS "x"
FROM (SELECT) AS q) AS q)
UNION ALL
(SELECT $5::text AS "TableName", NULL::int8 AS "x_long1", NULL::int4 AS "x_int", q."x_long"
FROM (SELECT $6::int8 AS "x_long"
FROM (SELECT) AS q) AS q)) AS q
ORDER BY q."TableName" COLLATE "C" ASC
-- $1 = "View_1"
-- $2 = 1
-- $3 = "View_2"
-- $4 = 2
-- $5 = "View_3"
-- $6 = 3

-- shard
SELECT q."TableName", q."x_long1", q."x_int", q."x_long"
FROM ((SELECT $1::text AS "TableName", q."x" AS "x_long1", NULL::int4 AS "x_int", NULL::int8 AS "x_long"
FROM (SELECT $2::int8 AS "x"
FROM (SELECT) AS q) AS q)
UNION ALL
(SELECT $3::text AS "TableName", NULL::int8 AS "x_long1", q."x" AS "x_int", NULL::int8 AS "x_long"
FROM (SELECT kql.to_int($4::int8) AS "x"
FROM (SELECT) AS q) AS q)
UNION ALL
(SELECT $5::text AS "TableName", NULL::int8 AS "x_long1", NULL::int4 AS "x_int", q."x_long"
FROM (SELECT $6::int8 AS "x_long"
FROM (SELECT) AS q) AS q)) AS q
-- $1 = "View_1"
-- $2 = 1
-- $3 = "View_2"
-- $4 = 2
-- $5 = "View_3"
-- $6 = 3

-- merge
SELECT q."TableName", q."x_long1", q."x_int", q."x_long"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."TableName" COLLATE "C" ASC
