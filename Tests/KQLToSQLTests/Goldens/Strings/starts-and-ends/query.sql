-- whole
SELECT q."t", q."s", q."e", q."es", q."ne"
FROM (SELECT q."t", kql.startswith(q."t", $1::text) AS "s", kql.endswith(q."t", $2::text) AS "e", kql.endswith_cs(q."t", $2::text) AS "es", (NOT kql.endswith(q."t", $2::text)) AS "ne", q."_identity"
FROM (VALUES ($3::text, $4::int8),
  ($2::text, $5::int8),
  ($6::text, $7::int8),
  ($8::text, $9::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "ZIP"
-- $2 = "zip"
-- $3 = "report.ZIP"
-- $4 = 0
-- $5 = 1
-- $6 = "zipper"
-- $7 = 2
-- $8 = ""
-- $9 = 3

-- shard
SELECT q."t", kql.startswith(q."t", $1::text) AS "s", kql.endswith(q."t", $2::text) AS "e", kql.endswith_cs(q."t", $2::text) AS "es", (NOT kql.endswith(q."t", $2::text)) AS "ne", q."_identity"
FROM (VALUES ($3::text, $4::int8),
  ($2::text, $5::int8),
  ($6::text, $7::int8),
  ($8::text, $9::int8)) AS q("t", "_identity")
-- $1 = "ZIP"
-- $2 = "zip"
-- $3 = "report.ZIP"
-- $4 = 0
-- $5 = 1
-- $6 = "zipper"
-- $7 = 2
-- $8 = ""
-- $9 = 3

-- merge
SELECT q."t", q."s", q."e", q."es", q."ne"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
