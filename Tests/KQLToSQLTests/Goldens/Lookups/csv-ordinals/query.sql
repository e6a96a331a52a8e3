-- whole
SELECT q."Score", q."Host", q."Source", q."Nothing"
FROM (SELECT kql.to_long(q."Score") AS "Score", q."Host", $1::text AS "Source", $2::text AS "Nothing", q."_identity"
FROM (SELECT COALESCE(q.fields[$3::int4], '') AS "Score", COALESCE(q.fields[$4::int4], '') AS "Host", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $5::int8
  AND (SELECT kql._kept_lookup($5::int8)) IS NOT NULL
  AND q.n > 1) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "list"
-- $2 = ""
-- $3 = 2
-- $4 = 1
-- $5 = 2

-- shard
SELECT kql.to_long(q."Score") AS "Score", q."Host", $1::text AS "Source", $2::text AS "Nothing", q."_identity"
FROM (SELECT COALESCE(q.fields[$3::int4], '') AS "Score", COALESCE(q.fields[$4::int4], '') AS "Host", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $5::int8
  AND (SELECT kql._kept_lookup($5::int8)) IS NOT NULL
  AND q.n > 1) AS q
-- $1 = "list"
-- $2 = ""
-- $3 = 2
-- $4 = 1
-- $5 = 2

-- merge
SELECT q."Score", q."Host", q."Source", q."Nothing"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
