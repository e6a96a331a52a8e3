-- whole
SELECT q."5Minutebin", q."a b", q."q.r"
FROM (SELECT q."a b", kql.bin(q."t", $1::int8) AS "5Minutebin", (q."a b" || $2::text) AS "q.r"
FROM (VALUES ($3::int8, $4::text)) AS q("t", "a b")) AS q
-- $1 = 3000000000
-- $2 = "!"
-- $3 = 639053021600000000
-- $4 = "x"

-- shard
SELECT q."5Minutebin", q."a b", q."q.r"
FROM (SELECT q."a b", kql.bin(q."t", $1::int8) AS "5Minutebin", (q."a b" || $2::text) AS "q.r"
FROM (VALUES ($3::int8, $4::text)) AS q("t", "a b")) AS q
-- $1 = 3000000000
-- $2 = "!"
-- $3 = 639053021600000000
-- $4 = "x"

-- merge
SELECT q."5Minutebin", q."a b", q."q.r"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
