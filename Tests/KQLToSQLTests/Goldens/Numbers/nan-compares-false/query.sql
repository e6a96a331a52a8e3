-- whole
SELECT q."x", q."gt", q."lt", q."eq", q."ne"
FROM (SELECT q."x", kql.gt(q."x", $1::int8::float8) AS "gt", kql.lt(q."x", $1::int8::float8) AS "lt", kql.eq(q."x", q."x") AS "eq", kql.ne(q."x", q."x") AS "ne", q."_identity"
FROM (VALUES (NULL::float8, $1::int8),
  ($2::float8, $3::int8),
  ($4::float8, $5::int8),
  ($6::float8, $7::int8),
  ($8::float8, $9::int8),
  ($10::float8, $11::int8)) AS q("x", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 0
-- $2 = 1.5
-- $3 = 1
-- $4 = nan
-- $5 = 2
-- $6 = inf
-- $7 = 3
-- $8 = -inf
-- $9 = 4
-- $10 = -2.0
-- $11 = 5

-- shard
SELECT q."x", kql.gt(q."x", $1::int8::float8) AS "gt", kql.lt(q."x", $1::int8::float8) AS "lt", kql.eq(q."x", q."x") AS "eq", kql.ne(q."x", q."x") AS "ne", q."_identity"
FROM (VALUES (NULL::float8, $1::int8),
  ($2::float8, $3::int8),
  ($4::float8, $5::int8),
  ($6::float8, $7::int8),
  ($8::float8, $9::int8),
  ($10::float8, $11::int8)) AS q("x", "_identity")
-- $1 = 0
-- $2 = 1.5
-- $3 = 1
-- $4 = nan
-- $5 = 2
-- $6 = inf
-- $7 = 3
-- $8 = -inf
-- $9 = 4
-- $10 = -2.0
-- $11 = 5

-- merge
SELECT q."x", q."gt", q."lt", q."eq", q."ne"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
