-- whole
SELECT q."t", q."eq", q."ne", q."con", q."ncon", q."st", q."nst", q."en", q."nen", q."within", q."without"
FROM (SELECT q."t", (q."t" = $1::text) AS "eq", (q."t" <> $1::text) AS "ne", kql.contains_cs(q."t", $2::text) AS "con", (NOT kql.contains_cs(q."t", $2::text)) AS "ncon", kql.startswith_cs(q."t", $3::text) AS "st", (NOT kql.startswith_cs(q."t", $3::text)) AS "nst", kql.endswith_cs(q."t", $4::text) AS "en", (NOT kql.endswith_cs(q."t", $4::text)) AS "nen", (q."t" = ANY ($5::text[])) AS "within", (q."t" <> ALL ($5::text[])) AS "without", q."_identity"
FROM (VALUES ($1::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "CMD.exe"
-- $2 = "D.e"
-- $3 = "CM"
-- $4 = ".exe"
-- $5 = ["CMD.exe", "écran"]
-- $6 = 0
-- $7 = "cmd.EXE"
-- $8 = 1
-- $9 = "ÉCRAN"
-- $10 = 2
-- $11 = "x"
-- $12 = 3

-- shard
SELECT q."t", (q."t" = $1::text) AS "eq", (q."t" <> $1::text) AS "ne", kql.contains_cs(q."t", $2::text) AS "con", (NOT kql.contains_cs(q."t", $2::text)) AS "ncon", kql.startswith_cs(q."t", $3::text) AS "st", (NOT kql.startswith_cs(q."t", $3::text)) AS "nst", kql.endswith_cs(q."t", $4::text) AS "en", (NOT kql.endswith_cs(q."t", $4::text)) AS "nen", (q."t" = ANY ($5::text[])) AS "within", (q."t" <> ALL ($5::text[])) AS "without", q."_identity"
FROM (VALUES ($1::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8)) AS q("t", "_identity")
-- $1 = "CMD.exe"
-- $2 = "D.e"
-- $3 = "CM"
-- $4 = ".exe"
-- $5 = ["CMD.exe", "écran"]
-- $6 = 0
-- $7 = "cmd.EXE"
-- $8 = 1
-- $9 = "ÉCRAN"
-- $10 = 2
-- $11 = "x"
-- $12 = 3

-- merge
SELECT q."t", q."eq", q."ne", q."con", q."ncon", q."st", q."nst", q."en", q."nen", q."within", q."without"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
