-- whole
SELECT q."t", q."script", q."at", q."dotted"
FROM (SELECT q."t", kql.has(q."t", $1::text) AS "script", kql.has(q."t", $2::text) AS "at", kql.has(q."t", $3::text) AS "dotted", q."_identity"
FROM (VALUES ($4::text, $5::int8),
  ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($3::text, $12::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = ".vbs /shell"
-- $2 = "@"
-- $3 = "a.b"
-- $4 = "run.vbs /shell now"
-- $5 = 0
-- $6 = "x.vbs /shellcode"
-- $7 = 1
-- $8 = "user@corp"
-- $9 = 2
-- $10 = "a.bc"
-- $11 = 3
-- $12 = 4

-- shard
SELECT q."t", kql.has(q."t", $1::text) AS "script", kql.has(q."t", $2::text) AS "at", kql.has(q."t", $3::text) AS "dotted", q."_identity"
FROM (VALUES ($4::text, $5::int8),
  ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($3::text, $12::int8)) AS q("t", "_identity")
-- $1 = ".vbs /shell"
-- $2 = "@"
-- $3 = "a.b"
-- $4 = "run.vbs /shell now"
-- $5 = 0
-- $6 = "x.vbs /shellcode"
-- $7 = 1
-- $8 = "user@corp"
-- $9 = 2
-- $10 = "a.bc"
-- $11 = 3
-- $12 = 4

-- merge
SELECT q."t", q."script", q."at", q."dotted"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
