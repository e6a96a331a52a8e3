-- whole
SELECT q."t", q."plain", q."folded", q."lines", q."dot", q."dotall"
FROM (SELECT q."t", ((q."t" COLLATE "C") ~ $1::text) AS "plain", ((q."t" COLLATE "C") ~ $2::text) AS "folded", ((q."t" COLLATE "C") ~ $3::text) AS "lines", ((q."t" COLLATE "C") ~ $4::text) AS "dot", ((q."t" COLLATE "C") ~ $5::text) AS "dotall", q."_identity"
FROM (VALUES ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($12::text, $13::int8),
  ($14::text, $15::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "cmd\\.exe"
-- $2 = "^[Cc][Mm][Dd]"
-- $3 = "(?:^|(?<=\\n))cmd(?:$|(?=\\n))"
-- $4 = "one[^\\n]cmd"
-- $5 = "one.cmd"
-- $6 = "cmd.exe /c"
-- $7 = 0
-- $8 = "CMD.EXE"
-- $9 = 1
-- $10 = "xcmdx"
-- $11 = 2
-- $12 = ""
-- $13 = 3
-- $14 = "line one\ncmd"
-- $15 = 4

-- shard
SELECT q."t", ((q."t" COLLATE "C") ~ $1::text) AS "plain", ((q."t" COLLATE "C") ~ $2::text) AS "folded", ((q."t" COLLATE "C") ~ $3::text) AS "lines", ((q."t" COLLATE "C") ~ $4::text) AS "dot", ((q."t" COLLATE "C") ~ $5::text) AS "dotall", q."_identity"
FROM (VALUES ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($12::text, $13::int8),
  ($14::text, $15::int8)) AS q("t", "_identity")
-- $1 = "cmd\\.exe"
-- $2 = "^[Cc][Mm][Dd]"
-- $3 = "(?:^|(?<=\\n))cmd(?:$|(?=\\n))"
-- $4 = "one[^\\n]cmd"
-- $5 = "one.cmd"
-- $6 = "cmd.exe /c"
-- $7 = 0
-- $8 = "CMD.EXE"
-- $9 = 1
-- $10 = "xcmdx"
-- $11 = 2
-- $12 = ""
-- $13 = 3
-- $14 = "line one\ncmd"
-- $15 = 4

-- merge
SELECT q."t", q."plain", q."folded", q."lines", q."dot", q."dotall"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
