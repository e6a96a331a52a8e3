-- whole
SELECT q."t", q."n", q."slash", q."semi"
FROM (SELECT q."t", length(q."t")::int8 AS "n", kql.contains(q."t", $1::text) AS "slash", kql.has(q."t", $2::text) AS "semi", q."_identity"
FROM (VALUES ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8),
  ($15::text, $16::int8),
  ($17::text, $18::int8),
  ($19::text, $20::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "\\"
-- $2 = "b|c//d"
-- $3 = "tab\there"
-- $4 = 0
-- $5 = "C:\\x\"q\""
-- $6 = 1
-- $7 = "single \"double\" \'quoted\'"
-- $8 = 2
-- $9 = "é"
-- $10 = 3
-- $11 = "secret"
-- $12 = 4
-- $13 = "C:\\hidden"
-- $14 = 5
-- $15 = "adjacent"
-- $16 = 6
-- $17 = "multi \"line\" \\n text"
-- $18 = 7
-- $19 = "a;b|c//d"
-- $20 = 8

-- shard
SELECT q."t", length(q."t")::int8 AS "n", kql.contains(q."t", $1::text) AS "slash", kql.has(q."t", $2::text) AS "semi", q."_identity"
FROM (VALUES ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8),
  ($15::text, $16::int8),
  ($17::text, $18::int8),
  ($19::text, $20::int8)) AS q("t", "_identity")
-- $1 = "\\"
-- $2 = "b|c//d"
-- $3 = "tab\there"
-- $4 = 0
-- $5 = "C:\\x\"q\""
-- $6 = 1
-- $7 = "single \"double\" \'quoted\'"
-- $8 = 2
-- $9 = "é"
-- $10 = 3
-- $11 = "secret"
-- $12 = 4
-- $13 = "C:\\hidden"
-- $14 = 5
-- $15 = "adjacent"
-- $16 = 6
-- $17 = "multi \"line\" \\n text"
-- $18 = 7
-- $19 = "a;b|c//d"
-- $20 = 8

-- merge
SELECT q."t", q."n", q."slash", q."semi"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
