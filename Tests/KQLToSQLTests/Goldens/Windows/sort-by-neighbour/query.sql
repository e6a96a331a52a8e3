-- whole
SELECT q."n"
FROM (SELECT q."n", q."_identity", lag(q."n") OVER (ORDER BY q."_identity" ASC NULLS LAST) AS "window 0"
FROM (SELECT q."n", q."_identity"
FROM (VALUES ($1::int8, $2::int8),
  ($3::int8, $3::int8),
  ($4::int8, $5::int8),
  ($6::int8, $7::int8)) AS q("n", "_identity")) AS q) AS q
ORDER BY q."window 0" ASC NULLS FIRST
-- $1 = 5
-- $2 = 0
-- $3 = 1
-- $4 = 9
-- $5 = 2
-- $6 = 4
-- $7 = 3

-- shard
SELECT q."n", q."_identity"
FROM (VALUES ($1::int8, $2::int8),
  ($3::int8, $3::int8),
  ($4::int8, $5::int8),
  ($6::int8, $7::int8)) AS q("n", "_identity")
-- $1 = 5
-- $2 = 0
-- $3 = 1
-- $4 = 9
-- $5 = 2
-- $6 = 4
-- $7 = 3

-- merge
SELECT q."n"
FROM (SELECT q."n", q."_identity", lag(q."n") OVER (ORDER BY q."_identity" ASC NULLS LAST) AS "window 0"
FROM (SELECT q."n", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q
ORDER BY q."window 0" ASC NULLS FIRST
