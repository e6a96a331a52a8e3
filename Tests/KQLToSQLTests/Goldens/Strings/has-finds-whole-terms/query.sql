-- whole
SELECT q."t"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8)) AS q("t", "_identity")
WHERE kql.has(q."t", $11::text)
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "C:\\x\\7z.exe a"
-- $2 = 0
-- $3 = "KustoExplorerQueryRun"
-- $4 = 1
-- $5 = "7z_old"
-- $6 = 2
-- $7 = "17z"
-- $8 = 3
-- $9 = "7Z"
-- $10 = 4
-- $11 = "7z"

-- shard
SELECT q."t", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8)) AS q("t", "_identity")
WHERE kql.has(q."t", $11::text)
-- $1 = "C:\\x\\7z.exe a"
-- $2 = 0
-- $3 = "KustoExplorerQueryRun"
-- $4 = 1
-- $5 = "7z_old"
-- $6 = 2
-- $7 = "17z"
-- $8 = 3
-- $9 = "7Z"
-- $10 = 4
-- $11 = "7z"

-- merge
SELECT q."t"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
