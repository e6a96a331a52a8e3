-- whole
SELECT q."t", q."a", q."b", q."both", q."edge"
FROM (SELECT q."t", kql.has(q."t", $1::text) AS "a", kql.has(q."t", $2::text) AS "b", kql.has(q."t", $3::text) AS "both", kql.has(q."t", $4::text) AS "edge", q."_identity"
FROM (VALUES ($3::text, $5::int8),
  ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($12::text, $13::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "a"
-- $2 = "b"
-- $3 = "a_b"
-- $4 = "_a"
-- $5 = 0
-- $6 = "ab"
-- $7 = 1
-- $8 = "a b"
-- $9 = 2
-- $10 = "_a_"
-- $11 = 3
-- $12 = "xa_b"
-- $13 = 4

-- shard
SELECT q."t", kql.has(q."t", $1::text) AS "a", kql.has(q."t", $2::text) AS "b", kql.has(q."t", $3::text) AS "both", kql.has(q."t", $4::text) AS "edge", q."_identity"
FROM (VALUES ($3::text, $5::int8),
  ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($12::text, $13::int8)) AS q("t", "_identity")
-- $1 = "a"
-- $2 = "b"
-- $3 = "a_b"
-- $4 = "_a"
-- $5 = 0
-- $6 = "ab"
-- $7 = 1
-- $8 = "a b"
-- $9 = 2
-- $10 = "_a_"
-- $11 = 3
-- $12 = "xa_b"
-- $13 = 4

-- merge
SELECT q."t", q."a", q."b", q."both", q."edge"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
