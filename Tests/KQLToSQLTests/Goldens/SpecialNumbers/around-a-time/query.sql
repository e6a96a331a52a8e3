-- whole
SELECT q."dt"
FROM (SELECT n AS "dt" FROM generate_series($1::int8, $2::int8, $3::int8) AS g(n)) AS q
WHERE (q."dt" >= $4::int8)
  AND (q."dt" <= $5::int8)
ORDER BY q."dt" ASC NULLS LAST
-- $1 = 637450596000000000
-- $2 = 637450632000000000
-- $3 = 600000000
-- $4 = 637450613400000000
-- $5 = 637450614600000000

-- shard
SELECT q."dt"
FROM (SELECT n AS "dt" FROM generate_series($1::int8, $2::int8, $3::int8) AS g(n)) AS q
WHERE (q."dt" >= $4::int8)
  AND (q."dt" <= $5::int8)
-- $1 = 637450596000000000
-- $2 = 637450632000000000
-- $3 = 600000000
-- $4 = 637450613400000000
-- $5 = 637450614600000000

-- merge
SELECT q."dt"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."dt" ASC NULLS LAST
