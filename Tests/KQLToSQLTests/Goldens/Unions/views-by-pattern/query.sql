-- whole
SELECT q."From", q."x"
FROM ((SELECT $1::text AS "From", q."x"
FROM (SELECT $2::int8 AS "x"
FROM (SELECT) AS q) AS q)
UNION ALL
(SELECT $3::text AS "From", q."x"
FROM (SELECT $4::int8 AS "x"
FROM (SELECT) AS q) AS q)) AS q
ORDER BY q."x" ASC NULLS FIRST
-- $1 = "MyA"
-- $2 = 1
-- $3 = "MyB"
-- $4 = 2

-- shard
SELECT q."From", q."x"
FROM ((SELECT $1::text AS "From", q."x"
FROM (SELECT $2::int8 AS "x"
FROM (SELECT) AS q) AS q)
UNION ALL
(SELECT $3::text AS "From", q."x"
FROM (SELECT $4::int8 AS "x"
FROM (SELECT) AS q) AS q)) AS q
-- $1 = "MyA"
-- $2 = 1
-- $3 = "MyB"
-- $4 = 2

-- merge
SELECT q."From", q."x"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."x" ASC NULLS FIRST
