-- whole
SELECT q."n", q."t", q."s"
FROM (SELECT q."n", q."t", q."window 0" AS "s", q."_identity"
FROM (SELECT q."n", q."t", q."_identity", kql.session_start(q."t", $1::int8, $2::int8, COALESCE(false, false)) OVER (ORDER BY q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "window 0"
FROM (SELECT q."n", q."t", q."_identity"
FROM (VALUES ($3::int8, $4::int8, $5::int8),
  ($6::int8, $7::int8, $3::int8),
  ($8::int8, NULL::int8, $6::int8),
  ($9::int8, $10::int8, $8::int8),
  ($11::int8, $12::int8, $9::int8),
  ($13::int8, $14::int8, $11::int8)) AS q("n", "t", "_identity")) AS q) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 6000000000
-- $2 = 3000000000
-- $3 = 1
-- $4 = 639052776000000000
-- $5 = 0
-- $6 = 2
-- $7 = 639052778400000000
-- $8 = 3
-- $9 = 4
-- $10 = 639052779000000000
-- $11 = 5
-- $12 = 639052782000000000
-- $13 = 6
-- $14 = 639052784990000000

-- shard
SELECT q."n", q."t", q."_identity"
FROM (VALUES ($1::int8, $2::int8, $3::int8),
  ($4::int8, $5::int8, $1::int8),
  ($6::int8, NULL::int8, $4::int8),
  ($7::int8, $8::int8, $6::int8),
  ($9::int8, $10::int8, $7::int8),
  ($11::int8, $12::int8, $9::int8)) AS q("n", "t", "_identity")
-- $1 = 1
-- $2 = 639052776000000000
-- $3 = 0
-- $4 = 2
-- $5 = 639052778400000000
-- $6 = 3
-- $7 = 4
-- $8 = 639052779000000000
-- $9 = 5
-- $10 = 639052782000000000
-- $11 = 6
-- $12 = 639052784990000000

-- merge
SELECT q."n", q."t", q."s"
FROM (SELECT q."n", q."t", q."window 0" AS "s", q."_identity"
FROM (SELECT q."n", q."t", q."_identity", kql.session_start(q."t", $1::int8, $2::int8, COALESCE(false, false)) OVER (ORDER BY q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "window 0"
FROM (SELECT q."n", q."t", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 6000000000
-- $2 = 3000000000
