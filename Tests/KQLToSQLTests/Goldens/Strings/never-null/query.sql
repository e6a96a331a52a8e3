-- whole
SELECT q."t", q."isn", q."emp", q."nemp"
FROM (SELECT q."t", false AS "isn", (q."t" = '') AS "emp", (NOT (q."t" = '')) AS "nemp", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = ""
-- $2 = 0
-- $3 = "x"
-- $4 = 1

-- shard
SELECT q."t", false AS "isn", (q."t" = '') AS "emp", (NOT (q."t" = '')) AS "nemp", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8)) AS q("t", "_identity")
-- $1 = ""
-- $2 = 0
-- $3 = "x"
-- $4 = 1

-- merge
SELECT q."t", q."isn", q."emp", q."nemp"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
