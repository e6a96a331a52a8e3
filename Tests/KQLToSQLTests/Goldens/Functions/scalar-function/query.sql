-- whole
SELECT q."k", q."g", q."h"
FROM (SELECT q."k", kql.multiply(q."k", $1::float8) AS "g", kql.multiply(q."k", $2::float8) AS "h", q."_identity"
FROM (VALUES ($3::float8, $4::int8),
  ($5::float8, $6::int8)) AS q("k", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 1000.0
-- $2 = 10.0
-- $3 = 1.5
-- $4 = 0
-- $5 = 2.0
-- $6 = 1

-- shard
SELECT q."k", kql.multiply(q."k", $1::float8) AS "g", kql.multiply(q."k", $2::float8) AS "h", q."_identity"
FROM (VALUES ($3::float8, $4::int8),
  ($5::float8, $6::int8)) AS q("k", "_identity")
-- $1 = 1000.0
-- $2 = 10.0
-- $3 = 1.5
-- $4 = 0
-- $5 = 2.0
-- $6 = 1

-- merge
SELECT q."k", q."g", q."h"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
