-- whole
SELECT q."t"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8)) AS q("t", "_identity")
WHERE (kql.contains(q."t", $9::text) OR kql.endswith(q."t", $10::text))
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "100%"
-- $2 = 0
-- $3 = "100x"
-- $4 = 1
-- $5 = "a_b"
-- $6 = 2
-- $7 = "axb"
-- $8 = 3
-- $9 = "0%"
-- $10 = "_b"

-- shard
SELECT q."t", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8)) AS q("t", "_identity")
WHERE (kql.contains(q."t", $9::text) OR kql.endswith(q."t", $10::text))
-- $1 = "100%"
-- $2 = 0
-- $3 = "100x"
-- $4 = 1
-- $5 = "a_b"
-- $6 = 2
-- $7 = "axb"
-- $8 = 3
-- $9 = "0%"
-- $10 = "_b"

-- merge
SELECT q."t"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
