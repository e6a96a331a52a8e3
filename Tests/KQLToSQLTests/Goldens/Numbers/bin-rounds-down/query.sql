-- whole
SELECT q."v", q."b", q."r", q."none"
FROM (SELECT q."v", kql.bin(q."v", $1::int8) AS "b", kql.bin(kql.multiply(q."v"::float8, $2::float8), $3::float8) AS "r", kql.bin(q."v", $4::int8) AS "none", q."_identity"
FROM (VALUES ($5::int8, $4::int8),
  ($4::int8, $6::int8),
  ($7::int8, $8::int8),
  ($1::int8, $9::int8)) AS q("v", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 5
-- $2 = 1.5
-- $3 = 0.5
-- $4 = 0
-- $5 = -3
-- $6 = 1
-- $7 = 4
-- $8 = 2
-- $9 = 3

-- shard
SELECT q."v", kql.bin(q."v", $1::int8) AS "b", kql.bin(kql.multiply(q."v"::float8, $2::float8), $3::float8) AS "r", kql.bin(q."v", $4::int8) AS "none", q."_identity"
FROM (VALUES ($5::int8, $4::int8),
  ($4::int8, $6::int8),
  ($7::int8, $8::int8),
  ($1::int8, $9::int8)) AS q("v", "_identity")
-- $1 = 5
-- $2 = 1.5
-- $3 = 0.5
-- $4 = 0
-- $5 = -3
-- $6 = 1
-- $7 = 4
-- $8 = 2
-- $9 = 3

-- merge
SELECT q."v", q."b", q."r", q."none"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
