-- whole
SELECT q."t", q."at", q."dots", q."space", q."nothing"
FROM (SELECT q."t", kql.has(q."t", $1::text) AS "at", kql.has(q."t", $2::text) AS "dots", kql.has(q."t", $3::text) AS "space", kql.has(q."t", $4::text) AS "nothing", q."_identity"
FROM (VALUES ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($1::text, $11::int8),
  ($4::text, $12::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "@"
-- $2 = ".."
-- $3 = " "
-- $4 = ""
-- $5 = "user@corp.com"
-- $6 = 0
-- $7 = "no sign"
-- $8 = 1
-- $9 = "a..b"
-- $10 = 2
-- $11 = 3
-- $12 = 4

-- shard
SELECT q."t", kql.has(q."t", $1::text) AS "at", kql.has(q."t", $2::text) AS "dots", kql.has(q."t", $3::text) AS "space", kql.has(q."t", $4::text) AS "nothing", q."_identity"
FROM (VALUES ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($1::text, $11::int8),
  ($4::text, $12::int8)) AS q("t", "_identity")
-- $1 = "@"
-- $2 = ".."
-- $3 = " "
-- $4 = ""
-- $5 = "user@corp.com"
-- $6 = 0
-- $7 = "no sign"
-- $8 = 1
-- $9 = "a..b"
-- $10 = 2
-- $11 = 3
-- $12 = 4

-- merge
SELECT q."t", q."at", q."dots", q."space", q."nothing"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
