-- whole
SELECT q."x"
FROM (VALUES (NULL::float8),
  ($1::float8),
  ($2::float8),
  ($3::float8),
  ($4::float8),
  ($5::float8)) AS q("x")
ORDER BY (q."x" = 'NaN') ASC NULLS LAST, (q."x") DESC NULLS LAST
-- $1 = 1.5
-- $2 = nan
-- $3 = inf
-- $4 = -inf
-- $5 = -2.0

-- shard
SELECT q."x"
FROM (VALUES (NULL::float8),
  ($1::float8),
  ($2::float8),
  ($3::float8),
  ($4::float8),
  ($5::float8)) AS q("x")
-- $1 = 1.5
-- $2 = nan
-- $3 = inf
-- $4 = -inf
-- $5 = -2.0

-- merge
SELECT q."x"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY (q."x" = 'NaN') ASC NULLS LAST, (q."x") DESC NULLS LAST
