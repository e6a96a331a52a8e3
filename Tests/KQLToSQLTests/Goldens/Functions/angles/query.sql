-- whole
SELECT q."c", q."t", q."k"
FROM (SELECT kql.round(kql.cos(q."x"), $1::int8) AS "c", kql.round(kql.tan(q."x"), $1::int8) AS "t", kql.round(kql.cot(q."x"), $1::int8) AS "k", q."_identity"
FROM (VALUES ($2::float8, $3::int8),
  ($4::float8, $5::int8),
  ($6::float8, $7::int8),
  ($8::float8, $9::int8),
  ($10::float8, $11::int8),
  (NULL::float8, $12::int8)) AS q("x", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 9
-- $2 = 0.0
-- $3 = 0
-- $4 = 1.5
-- $5 = 1
-- $6 = -1e+300
-- $7 = 2
-- $8 = nan
-- $9 = 3
-- $10 = inf
-- $11 = 4
-- $12 = 5

-- shard
SELECT kql.round(kql.cos(q."x"), $1::int8) AS "c", kql.round(kql.tan(q."x"), $1::int8) AS "t", kql.round(kql.cot(q."x"), $1::int8) AS "k", q."_identity"
FROM (VALUES ($2::float8, $3::int8),
  ($4::float8, $5::int8),
  ($6::float8, $7::int8),
  ($8::float8, $9::int8),
  ($10::float8, $11::int8),
  (NULL::float8, $12::int8)) AS q("x", "_identity")
-- $1 = 9
-- $2 = 0.0
-- $3 = 0
-- $4 = 1.5
-- $5 = 1
-- $6 = -1e+300
-- $7 = 2
-- $8 = nan
-- $9 = 3
-- $10 = inf
-- $11 = 4
-- $12 = 5

-- merge
SELECT q."c", q."t", q."k"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
