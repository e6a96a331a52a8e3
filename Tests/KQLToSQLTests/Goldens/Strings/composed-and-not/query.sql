-- whole
SELECT q."t", q."n", q."one", q."two", q."has1", q."same", q."i"
FROM (SELECT q."t", length(q."t")::int8 AS "n", (q."t" = $1::text) AS "one", (q."t" = $2::text) AS "two", kql.has(q."t", $1::text) AS "has1", false AS "same", (q."t" = ANY ($3::text[])) AS "i", q."_identity"
FROM (VALUES ($1::text, $4::int8),
  ($2::text, $5::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "é"
-- $2 = "é"
-- $3 = ["é", "x"]
-- $4 = 0
-- $5 = 1

-- shard
SELECT q."t", length(q."t")::int8 AS "n", (q."t" = $1::text) AS "one", (q."t" = $2::text) AS "two", kql.has(q."t", $1::text) AS "has1", false AS "same", (q."t" = ANY ($3::text[])) AS "i", q."_identity"
FROM (VALUES ($1::text, $4::int8),
  ($2::text, $5::int8)) AS q("t", "_identity")
-- $1 = "é"
-- $2 = "é"
-- $3 = ["é", "x"]
-- $4 = 0
-- $5 = 1

-- merge
SELECT q."t", q."n", q."one", q."two", q."has1", q."same", q."i"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
