-- whole
SELECT q."x", q."y"
FROM ((SELECT q."x", q."y"
FROM (VALUES ($1::int8, $2::text)) AS q("x", "y"))
UNION ALL
(SELECT q."x", q."y"
FROM (VALUES ($3::text, $4::int8)) AS q("y", "x"))) AS q
ORDER BY q."x" ASC NULLS FIRST
-- $1 = 1
-- $2 = "a"
-- $3 = "b"
-- $4 = 2

-- shard
SELECT q."x", q."y"
FROM ((SELECT q."x", q."y"
FROM (VALUES ($1::int8, $2::text)) AS q("x", "y"))
UNION ALL
(SELECT q."x", q."y"
FROM (VALUES ($3::text, $4::int8)) AS q("y", "x"))) AS q
-- $1 = 1
-- $2 = "a"
-- $3 = "b"
-- $4 = 2

-- merge
SELECT q."x", q."y"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."x" ASC NULLS FIRST
