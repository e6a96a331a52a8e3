-- whole
SELECT q."a", q."b", q."q", q."text"
FROM (SELECT q."a", q."b", kql.divide(q."a", q."b") AS "q", kql.to_text(kql.divide(q."a", q."b")) AS "text", q."_identity"
FROM (VALUES ($1::float8, $2::float8, $3::int8),
  ($4::float8, $2::float8, $5::int8),
  ($2::float8, $2::float8, $6::int8),
  ($1::float8, $7::float8, $8::int8)) AS q("a", "b", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 1.0
-- $2 = 0.0
-- $3 = 0
-- $4 = -1.0
-- $5 = 1
-- $6 = 2
-- $7 = 3.0
-- $8 = 3

-- shard
SELECT q."a", q."b", kql.divide(q."a", q."b") AS "q", kql.to_text(kql.divide(q."a", q."b")) AS "text", q."_identity"
FROM (VALUES ($1::float8, $2::float8, $3::int8),
  ($4::float8, $2::float8, $5::int8),
  ($2::float8, $2::float8, $6::int8),
  ($1::float8, $7::float8, $8::int8)) AS q("a", "b", "_identity")
-- $1 = 1.0
-- $2 = 0.0
-- $3 = 0
-- $4 = -1.0
-- $5 = 1
-- $6 = 2
-- $7 = 3.0
-- $8 = 3

-- merge
SELECT q."a", q."b", q."q", q."text"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
