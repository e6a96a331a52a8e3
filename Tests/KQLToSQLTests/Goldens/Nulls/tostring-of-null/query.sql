-- whole
SELECT q."n", q."s", q."t", q."l"
FROM (SELECT q."n", q."s", kql.to_text(q."n") AS "t", ($1::text || kql.to_text(q."n") || $2::text) AS "l", q."_identity"
FROM (VALUES ($3::int8, $4::text, $5::int8),
  (NULL::int8, $6::text, $3::int8),
  ($7::int8, $8::text, $9::int8),
  ($10::int8, $4::text, $11::int8)) AS q("n", "s", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "["
-- $2 = "]"
-- $3 = 1
-- $4 = "a"
-- $5 = 0
-- $6 = "b"
-- $7 = 5
-- $8 = ""
-- $9 = 2
-- $10 = -3
-- $11 = 3

-- shard
SELECT q."n", q."s", kql.to_text(q."n") AS "t", ($1::text || kql.to_text(q."n") || $2::text) AS "l", q."_identity"
FROM (VALUES ($3::int8, $4::text, $5::int8),
  (NULL::int8, $6::text, $3::int8),
  ($7::int8, $8::text, $9::int8),
  ($10::int8, $4::text, $11::int8)) AS q("n", "s", "_identity")
-- $1 = "["
-- $2 = "]"
-- $3 = 1
-- $4 = "a"
-- $5 = 0
-- $6 = "b"
-- $7 = 5
-- $8 = ""
-- $9 = 2
-- $10 = -3
-- $11 = 3

-- merge
SELECT q."n", q."s", q."t", q."l"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
