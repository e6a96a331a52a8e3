-- whole
SELECT q."t", q."monday", q."sunday", q."since"
FROM (SELECT q."t", kql.bin(q."t", $1::int8) AS "monday", kql.startofweek(q."t") AS "sunday", kql.subtract(q."t", kql.bin(q."t", $1::int8)) AS "since", q."_identity"
FROM (VALUES ($2::int8, $3::int8),
  ($4::int8, $5::int8),
  ($6::int8, $7::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 6048000000000
-- $2 = 639048960000000000
-- $3 = 0
-- $4 = 639049824000000000
-- $5 = 1
-- $6 = 639055440000000000
-- $7 = 2

-- shard
SELECT q."t", kql.bin(q."t", $1::int8) AS "monday", kql.startofweek(q."t") AS "sunday", kql.subtract(q."t", kql.bin(q."t", $1::int8)) AS "since", q."_identity"
FROM (VALUES ($2::int8, $3::int8),
  ($4::int8, $5::int8),
  ($6::int8, $7::int8)) AS q("t", "_identity")
-- $1 = 6048000000000
-- $2 = 639048960000000000
-- $3 = 0
-- $4 = 639049824000000000
-- $5 = 1
-- $6 = 639055440000000000
-- $7 = 2

-- merge
SELECT q."t", q."monday", q."sunday", q."since"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
