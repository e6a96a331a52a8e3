-- whole
SELECT q."x", q."gt", q."lt", q."eq", q."ne"
FROM (SELECT q."x", kql.gt(q."x", $1::float8) AS "gt", kql.lt(q."x", $1::float8) AS "lt", kql.eq(q."x", q."x") AS "eq", kql.ne(q."x", q."x") AS "ne", q."_identity"
FROM (VALUES (NULL::float8, $2::int8),
  ($3::float8, $4::int8),
  ($5::float8, $6::int8),
  ($7::float8, $8::int8),
  ($9::float8, $10::int8),
  ($11::float8, $12::int8)) AS q("x", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 0.0
-- $2 = 0
-- $3 = 1.5
-- $4 = 1
-- $5 = nan
-- $6 = 2
-- $7 = inf
-- $8 = 3
-- $9 = -inf
-- $10 = 4
-- $11 = -2.0
-- $12 = 5

-- shard
SELECT q."x", kql.gt(q."x", $1::float8) AS "gt", kql.lt(q."x", $1::float8) AS "lt", kql.eq(q."x", q."x") AS "eq", kql.ne(q."x", q."x") AS "ne", q."_identity"
FROM (VALUES (NULL::float8, $2::int8),
  ($3::float8, $4::int8),
  ($5::float8, $6::int8),
  ($7::float8, $8::int8),
  ($9::float8, $10::int8),
  ($11::float8, $12::int8)) AS q("x", "_identity")
-- $1 = 0.0
-- $2 = 0
-- $3 = 1.5
-- $4 = 1
-- $5 = nan
-- $6 = 2
-- $7 = inf
-- $8 = 3
-- $9 = -inf
-- $10 = 4
-- $11 = -2.0
-- $12 = 5

-- merge
SELECT q."x", q."gt", q."lt", q."eq", q."ne"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
