-- whole
SELECT q."t", q."i", q."ni", q."exact"
FROM (SELECT q."t", (kql.fold(q."t") = ANY (kql.fold_all($1::text[]))) AS "i", (kql.fold(q."t") <> ALL (kql.fold_all($2::text[]))) AS "ni", (q."t" = ANY ($3::text[])) AS "exact", q."_identity"
FROM (VALUES ($4::text, $5::int8),
  ($6::text, $7::int8),
  ($8::text, $9::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = ["cmd.EXE", "sh"]
-- $2 = ["cmd.EXE"]
-- $3 = ["cmd.exe"]
-- $4 = "CMD.exe"
-- $5 = 0
-- $6 = "cmd.exe"
-- $7 = 1
-- $8 = "sh"
-- $9 = 2

-- shard
SELECT q."t", (kql.fold(q."t") = ANY (kql.fold_all($1::text[]))) AS "i", (kql.fold(q."t") <> ALL (kql.fold_all($2::text[]))) AS "ni", (q."t" = ANY ($3::text[])) AS "exact", q."_identity"
FROM (VALUES ($4::text, $5::int8),
  ($6::text, $7::int8),
  ($8::text, $9::int8)) AS q("t", "_identity")
-- $1 = ["cmd.EXE", "sh"]
-- $2 = ["cmd.EXE"]
-- $3 = ["cmd.exe"]
-- $4 = "CMD.exe"
-- $5 = 0
-- $6 = "cmd.exe"
-- $7 = 1
-- $8 = "sh"
-- $9 = 2

-- merge
SELECT q."t", q."i", q."ni", q."exact"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
