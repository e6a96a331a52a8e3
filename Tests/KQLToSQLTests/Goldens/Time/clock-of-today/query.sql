-- whole
SELECT $1::int8 AS "print_0", $2::int8 AS "print_1", $3::int8 AS "noon", $4::int8 AS "midnight", $5::int8 AS "read", $3::int8 AS "now_", true AS "same"
FROM (SELECT) AS q
-- $1 = 639053568000000000
-- $2 = 639053892000000000
-- $3 = 639053712000000000
-- $4 = 639053280000000000
-- $5 = 639053910000000000

-- shard
SELECT $1::int8 AS "print_0", $2::int8 AS "print_1", $3::int8 AS "noon", $4::int8 AS "midnight", $5::int8 AS "read", $3::int8 AS "now_", true AS "same"
FROM (SELECT) AS q
-- $1 = 639053568000000000
-- $2 = 639053892000000000
-- $3 = 639053712000000000
-- $4 = 639053280000000000
-- $5 = 639053910000000000

-- merge
SELECT q."print_0", q."print_1", q."noon", q."midnight", q."read", q."now_", q."same"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
