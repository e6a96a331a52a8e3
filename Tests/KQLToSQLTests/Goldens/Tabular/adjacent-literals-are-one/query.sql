-- whole
SELECT q."t", q."one", q."has"
FROM (SELECT q."t", (q."t" = ANY ($1::text[])) AS "one", (kql.has(q."t", $2::text) OR kql.has(q."t", $3::text)) AS "has", q."_identity"
FROM (VALUES ($2::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = [".dotm.xls"]
-- $2 = ".dotm.xls"
-- $3 = "zz"
-- $4 = 0
-- $5 = ".dotm"
-- $6 = 1
-- $7 = ".xls"
-- $8 = 2

-- shard
SELECT q."t", (q."t" = ANY ($1::text[])) AS "one", (kql.has(q."t", $2::text) OR kql.has(q."t", $3::text)) AS "has", q."_identity"
FROM (VALUES ($2::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8)) AS q("t", "_identity")
-- $1 = [".dotm.xls"]
-- $2 = ".dotm.xls"
-- $3 = "zz"
-- $4 = 0
-- $5 = ".dotm"
-- $6 = 1
-- $7 = ".xls"
-- $8 = 2

-- merge
SELECT q."t", q."one", q."has"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
