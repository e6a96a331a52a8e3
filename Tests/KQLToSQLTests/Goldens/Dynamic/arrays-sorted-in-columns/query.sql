-- whole
SELECT q."array1_sorted", q."array2_sorted", kql.element(q."tuple 0", $1::int8) AS "x", kql.element(q."tuple 0", $2::int8) AS "y"
FROM (SELECT q."array1_sorted", q."array2_sorted", kql.arrays_sorted(jsonb_build_array(q."array2_sorted", q."array1_sorted"), false, true) AS "tuple 0"
FROM (SELECT kql.element(q."tuple 0", $1::int8) AS "array1_sorted", kql.element(q."tuple 0", $2::int8) AS "array2_sorted"
FROM (SELECT kql.arrays_sorted(jsonb_build_array($3::jsonb, $4::jsonb), true, true) AS "tuple 0"
FROM (SELECT) AS q
OFFSET 0) AS q) AS q
OFFSET 0) AS q
-- $1 = 0
-- $2 = 1
-- $3 = "[1,3,4,5,2]"
-- $4 = "[\"a\",\"b\",\"c\",\"d\",\"e\"]"

-- shard
SELECT q."array1_sorted", q."array2_sorted", kql.element(q."tuple 0", $1::int8) AS "x", kql.element(q."tuple 0", $2::int8) AS "y"
FROM (SELECT q."array1_sorted", q."array2_sorted", kql.arrays_sorted(jsonb_build_array(q."array2_sorted", q."array1_sorted"), false, true) AS "tuple 0"
FROM (SELECT kql.element(q."tuple 0", $1::int8) AS "array1_sorted", kql.element(q."tuple 0", $2::int8) AS "array2_sorted"
FROM (SELECT kql.arrays_sorted(jsonb_build_array($3::jsonb, $4::jsonb), true, true) AS "tuple 0"
FROM (SELECT) AS q
OFFSET 0) AS q) AS q
OFFSET 0) AS q
-- $1 = 0
-- $2 = 1
-- $3 = "[1,3,4,5,2]"
-- $4 = "[\"a\",\"b\",\"c\",\"d\",\"e\"]"

-- merge
SELECT q."array1_sorted", q."array2_sorted", q."x", q."y"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
