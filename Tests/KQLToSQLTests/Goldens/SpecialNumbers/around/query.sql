-- whole
SELECT q."n", q."near", q."exact", q."never", q."unknown"
FROM (SELECT q."n", ((q."n" >= $1::int8) AND (q."n" <= $2::int8)) AS "near", ((q."n" >= $3::int8) AND (q."n" <= $3::int8)) AS "exact", ((q."n" >= $4::int8) AND (q."n" <= $5::int8)) AS "never", ((q."n" >= kql.subtract(NULL::int8, $6::int8)) AND (q."n" <= kql.add(NULL::int8, $6::int8))) AS "unknown"
FROM (SELECT n AS "n" FROM generate_series($7::int8, $8::int8, $9::int8) AS g(n)) AS q) AS q
ORDER BY q."n" ASC NULLS LAST
-- $1 = 8
-- $2 = 12
-- $3 = 10
-- $4 = 11
-- $5 = 9
-- $6 = 2
-- $7 = 7
-- $8 = 13
-- $9 = 1

-- shard
SELECT q."n", ((q."n" >= $1::int8) AND (q."n" <= $2::int8)) AS "near", ((q."n" >= $3::int8) AND (q."n" <= $3::int8)) AS "exact", ((q."n" >= $4::int8) AND (q."n" <= $5::int8)) AS "never", ((q."n" >= kql.subtract(NULL::int8, $6::int8)) AND (q."n" <= kql.add(NULL::int8, $6::int8))) AS "unknown"
FROM (SELECT n AS "n" FROM generate_series($7::int8, $8::int8, $9::int8) AS g(n)) AS q
-- $1 = 8
-- $2 = 12
-- $3 = 10
-- $4 = 11
-- $5 = 9
-- $6 = 2
-- $7 = 7
-- $8 = 13
-- $9 = 1

-- merge
SELECT q."n", q."near", q."exact", q."never", q."unknown"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."n" ASC NULLS LAST
