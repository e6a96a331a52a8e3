-- whole
SELECT q."a", q."b", q."i", q."q", q."r", q."iq", q."m", q."im"
FROM (SELECT q."a", q."b", q."i", kql.divide(q."a", q."b") AS "q", kql.divide(q."a"::float8, q."b"::float8) AS "r", kql.divide(q."i"::int8, $1::int8) AS "iq", kql.modulo(q."a", q."b") AS "m", kql.modulo(q."i"::int8, $2::int8) AS "im", q."_identity"
FROM (VALUES ($3::int8, $1::int8, $4::int4, $5::int8),
  ($6::int8, $1::int8, $7::int4, $8::int8),
  ($3::int8, $9::int8, $10::int4, $1::int8),
  ($8::int8, $5::int8, $11::int4, $12::int8)) AS q("a", "b", "i", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 2
-- $2 = 12
-- $3 = 7
-- $4 = 7
-- $5 = 0
-- $6 = -7
-- $7 = -7
-- $8 = 1
-- $9 = -2
-- $10 = 0
-- $11 = 5
-- $12 = 3

-- shard
SELECT q."a", q."b", q."i", kql.divide(q."a", q."b") AS "q", kql.divide(q."a"::float8, q."b"::float8) AS "r", kql.divide(q."i"::int8, $1::int8) AS "iq", kql.modulo(q."a", q."b") AS "m", kql.modulo(q."i"::int8, $2::int8) AS "im", q."_identity"
FROM (VALUES ($3::int8, $1::int8, $4::int4, $5::int8),
  ($6::int8, $1::int8, $7::int4, $8::int8),
  ($3::int8, $9::int8, $10::int4, $1::int8),
  ($8::int8, $5::int8, $11::int4, $12::int8)) AS q("a", "b", "i", "_identity")
-- $1 = 2
-- $2 = 12
-- $3 = 7
-- $4 = 7
-- $5 = 0
-- $6 = -7
-- $7 = -7
-- $8 = 1
-- $9 = -2
-- $10 = 0
-- $11 = 5
-- $12 = 3

-- merge
SELECT q."a", q."b", q."i", q."q", q."r", q."iq", q."m", q."im"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
