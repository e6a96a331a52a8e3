-- whole
SELECT q."t", q."eq", q."ne", q."con", q."ncon", q."st", q."nst", q."en", q."nen", q."within", q."without"
FROM (SELECT q."t", kql.same(q."t", $1::text) AS "eq", (NOT kql.same(q."t", $1::text)) AS "ne", kql.contains(q."t", $2::text) AS "con", (NOT kql.contains(q."t", $2::text)) AS "ncon", kql.startswith(q."t", $3::text) AS "st", (NOT kql.startswith(q."t", $3::text)) AS "nst", kql.endswith(q."t", $4::text) AS "en", (NOT kql.endswith(q."t", $4::text)) AS "nen", (kql.fold(q."t") = ANY (kql.fold_all($5::text[]))) AS "within", (kql.fold(q."t") <> ALL (kql.fold_all($5::text[]))) AS "without", q."_identity"
FROM (VALUES ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($12::text, $13::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "cmd.exe"
-- $2 = "D.E"
-- $3 = "cm"
-- $4 = ".exe"
-- $5 = ["CMD.EXE", "écran"]
-- $6 = "CMD.exe"
-- $7 = 0
-- $8 = "cmd.EXE"
-- $9 = 1
-- $10 = "ÉCRAN"
-- $11 = 2
-- $12 = "x"
-- $13 = 3

-- shard
SELECT q."t", kql.same(q."t", $1::text) AS "eq", (NOT kql.same(q."t", $1::text)) AS "ne", kql.contains(q."t", $2::text) AS "con", (NOT kql.contains(q."t", $2::text)) AS "ncon", kql.startswith(q."t", $3::text) AS "st", (NOT kql.startswith(q."t", $3::text)) AS "nst", kql.endswith(q."t", $4::text) AS "en", (NOT kql.endswith(q."t", $4::text)) AS "nen", (kql.fold(q."t") = ANY (kql.fold_all($5::text[]))) AS "within", (kql.fold(q."t") <> ALL (kql.fold_all($5::text[]))) AS "without", q."_identity"
FROM (VALUES ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($12::text, $13::int8)) AS q("t", "_identity")
-- $1 = "cmd.exe"
-- $2 = "D.E"
-- $3 = "cm"
-- $4 = ".exe"
-- $5 = ["CMD.EXE", "écran"]
-- $6 = "CMD.exe"
-- $7 = 0
-- $8 = "cmd.EXE"
-- $9 = 1
-- $10 = "ÉCRAN"
-- $11 = 2
-- $12 = "x"
-- $13 = 3

-- merge
SELECT q."t", q."eq", q."ne", q."con", q."ncon", q."st", q."nst", q."en", q."nen", q."within", q."without"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
