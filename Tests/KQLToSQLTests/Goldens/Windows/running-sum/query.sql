-- whole
SELECT q."a", q."cs"
FROM (SELECT q."a", q."window 0" AS "cs", q."_identity"
FROM (SELECT q."a", q."_identity", kql.to_long(COALESCE(sum(q."a") OVER (ORDER BY q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING), 0)) AS "window 0"
FROM (SELECT q."a", q."_identity"
FROM (VALUES ($1::int8, $2::int8),
  ($3::int8, $1::int8),
  ($4::int8, $3::int8),
  ($5::int8, $4::int8),
  ($6::int8, $5::int8),
  ($7::int8, $6::int8),
  ($8::int8, $7::int8),
  ($9::int8, $8::int8),
  ($10::int8, $9::int8),
  ($11::int8, $10::int8)) AS q("a", "_identity")
WHERE (kql.modulo(q."a", $3::int8) = $2::int8)) AS q) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 1
-- $2 = 0
-- $3 = 2
-- $4 = 3
-- $5 = 4
-- $6 = 5
-- $7 = 6
-- $8 = 7
-- $9 = 8
-- $10 = 9
-- $11 = 10

-- shard
SELECT q."a", q."_identity"
FROM (VALUES ($1::int8, $2::int8),
  ($3::int8, $1::int8),
  ($4::int8, $3::int8),
  ($5::int8, $4::int8),
  ($6::int8, $5::int8),
  ($7::int8, $6::int8),
  ($8::int8, $7::int8),
  ($9::int8, $8::int8),
  ($10::int8, $9::int8),
  ($11::int8, $10::int8)) AS q("a", "_identity")
WHERE (kql.modulo(q."a", $3::int8) = $2::int8)
-- $1 = 1
-- $2 = 0
-- $3 = 2
-- $4 = 3
-- $5 = 4
-- $6 = 5
-- $7 = 6
-- $8 = 7
-- $9 = 8
-- $10 = 9
-- $11 = 10

-- merge
SELECT q."a", q."cs"
FROM (SELECT q."a", q."window 0" AS "cs", q."_identity"
FROM (SELECT q."a", q."_identity", kql.to_long(COALESCE(sum(q."a") OVER (ORDER BY q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING), 0)) AS "window 0"
FROM (SELECT q."a", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
