-- whole
SELECT q."WatchlistAlias"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8)) AS q("WatchlistAlias", "_identity")
WHERE (NOT kql.startswith(q."WatchlistAlias", $7::text))
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "HighValueAssets"
-- $2 = 0
-- $3 = "Networks"
-- $4 = 1
-- $5 = "Twice"
-- $6 = 2
-- $7 = "T"

-- shard
SELECT q."WatchlistAlias", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8)) AS q("WatchlistAlias", "_identity")
WHERE (NOT kql.startswith(q."WatchlistAlias", $7::text))
-- $1 = "HighValueAssets"
-- $2 = 0
-- $3 = "Networks"
-- $4 = 1
-- $5 = "Twice"
-- $6 = 2
-- $7 = "T"

-- merge
SELECT q."WatchlistAlias"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
