-- whole
SELECT q."t", q."open", q."inner", q."front", q."back"
FROM (SELECT q."t", kql.has(q."t", $1::text) AS "open", kql.has(q."t", $2::text) AS "inner", kql.has(q."t", $3::text) AS "front", kql.has(q."t", $4::text) AS "back", q."_identity"
FROM (VALUES ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($1::text, $11::int8),
  ($12::text, $13::int8),
  ($14::text, $15::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = ".vbs /shell "
-- $2 = "vbs /shell"
-- $3 = ".vbs"
-- $4 = "/shell "
-- $5 = "wscript x.vbs /shell now"
-- $6 = 0
-- $7 = "wscript x.vbs /shellcode"
-- $8 = 1
-- $9 = "wscript xvbs /shell"
-- $10 = 2
-- $11 = 3
-- $12 = "run.vbs  /shell x"
-- $13 = 4
-- $14 = "x.VBS /Shell y"
-- $15 = 5

-- shard
SELECT q."t", kql.has(q."t", $1::text) AS "open", kql.has(q."t", $2::text) AS "inner", kql.has(q."t", $3::text) AS "front", kql.has(q."t", $4::text) AS "back", q."_identity"
FROM (VALUES ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($1::text, $11::int8),
  ($12::text, $13::int8),
  ($14::text, $15::int8)) AS q("t", "_identity")
-- $1 = ".vbs /shell "
-- $2 = "vbs /shell"
-- $3 = ".vbs"
-- $4 = "/shell "
-- $5 = "wscript x.vbs /shell now"
-- $6 = 0
-- $7 = "wscript x.vbs /shellcode"
-- $8 = 1
-- $9 = "wscript xvbs /shell"
-- $10 = 2
-- $11 = 3
-- $12 = "run.vbs  /shell x"
-- $13 = 4
-- $14 = "x.VBS /Shell y"
-- $15 = 5

-- merge
SELECT q."t", q."open", q."inner", q."front", q."back"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
