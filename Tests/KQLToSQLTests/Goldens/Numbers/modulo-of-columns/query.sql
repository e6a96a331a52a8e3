-- whole
SELECT q."a", q."b", q."m", q."r"
FROM (SELECT q."a", q."b", kql.modulo(q."a", q."b") AS "m", kql.modulo(q."a"::float8, q."b"::float8) AS "r", q."_identity"
FROM (VALUES ($1::int8, $2::int8, $3::int8),
  ($4::int8, $2::int8, $5::int8),
  ($4::int8, $6::int8, $7::int8),
  ($1::int8, $6::int8, $8::int8),
  ($9::int8, $3::int8, $10::int8)) AS q("a", "b", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = -14
-- $2 = 12
-- $3 = 0
-- $4 = 14
-- $5 = 1
-- $6 = -12
-- $7 = 2
-- $8 = 3
-- $9 = 5
-- $10 = 4

-- shard
SELECT q."a", q."b", kql.modulo(q."a", q."b") AS "m", kql.modulo(q."a"::float8, q."b"::float8) AS "r", q."_identity"
FROM (VALUES ($1::int8, $2::int8, $3::int8),
  ($4::int8, $2::int8, $5::int8),
  ($4::int8, $6::int8, $7::int8),
  ($1::int8, $6::int8, $8::int8),
  ($9::int8, $3::int8, $10::int8)) AS q("a", "b", "_identity")
-- $1 = -14
-- $2 = 12
-- $3 = 0
-- $4 = 14
-- $5 = 1
-- $6 = -12
-- $7 = 2
-- $8 = 3
-- $9 = 5
-- $10 = 4

-- merge
SELECT q."a", q."b", q."m", q."r"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
