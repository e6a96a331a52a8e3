-- whole
SELECT kql.hash_xxhash64($1::int8) AS "print_0", kql.hash_md5(kql.datetime_text($2::int8)) AS "print_1"
FROM (SELECT) AS q
-- $1 = 635556672000000000
-- $2 = 637134336000000000

-- shard
SELECT kql.hash_xxhash64($1::int8) AS "print_0", kql.hash_md5(kql.datetime_text($2::int8)) AS "print_1"
FROM (SELECT) AS q
-- $1 = 635556672000000000
-- $2 = 637134336000000000

-- merge
SELECT q."print_0", q."print_1"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
