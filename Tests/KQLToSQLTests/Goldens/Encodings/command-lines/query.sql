-- whole
SELECT q."t", q."parts"
FROM (SELECT q."t", kql.parse_command_line(q."t") AS "parts", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "\"C:\\Program Files\\a.exe\" -x \"hello \\\"w\\\" x\" a\\\\b \"\" \"c:\\dir\\\\\" end"
-- $2 = 0
-- $3 = "echo \"hello world!\""
-- $4 = 1
-- $5 = "cmd /c a\"b c\"d"
-- $6 = 2
-- $7 = ""
-- $8 = 3
-- $9 = "  "
-- $10 = 4

-- shard
SELECT q."t", kql.parse_command_line(q."t") AS "parts", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8)) AS q("t", "_identity")
-- $1 = "\"C:\\Program Files\\a.exe\" -x \"hello \\\"w\\\" x\" a\\\\b \"\" \"c:\\dir\\\\\" end"
-- $2 = 0
-- $3 = "echo \"hello world!\""
-- $4 = 1
-- $5 = "cmd /c a\"b c\"d"
-- $6 = 2
-- $7 = ""
-- $8 = 3
-- $9 = "  "
-- $10 = 4

-- merge
SELECT q."t", q."parts"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
