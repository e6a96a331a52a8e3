-- whole
SELECT q."t", q."p", q."s", q."np"
FROM (SELECT q."t", kql.hasprefix(q."t", $1::text) AS "p", kql.hassuffix(q."t", $2::text) AS "s", (NOT kql.hasprefix(q."t", $1::text)) AS "np", q."_identity"
FROM (VALUES ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "arch"
-- $2 = "press"
-- $3 = "Compress-Archive"
-- $4 = 0
-- $5 = "decompress"
-- $6 = 1
-- $7 = "archived files"
-- $8 = 2
-- $9 = "x"
-- $10 = 3

-- shard
SELECT q."t", kql.hasprefix(q."t", $1::text) AS "p", kql.hassuffix(q."t", $2::text) AS "s", (NOT kql.hasprefix(q."t", $1::text)) AS "np", q."_identity"
FROM (VALUES ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8)) AS q("t", "_identity")
-- $1 = "arch"
-- $2 = "press"
-- $3 = "Compress-Archive"
-- $4 = 0
-- $5 = "decompress"
-- $6 = 1
-- $7 = "archived files"
-- $8 = 2
-- $9 = "x"
-- $10 = 3

-- merge
SELECT q."t", q."p", q."s", q."np"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
