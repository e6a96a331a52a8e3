-- whole
SELECT q."host", q."score"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "host", COALESCE(q.fields[$2::int4], '') AS "score", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $3::int8
  AND (SELECT kql._kept_lookup($3::int8)) IS NOT NULL) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 1
-- $2 = 2
-- $3 = 2

-- shard
SELECT q."host", q."score", q."_identity"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "host", COALESCE(q.fields[$2::int4], '') AS "score", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $3::int8
  AND (SELECT kql._kept_lookup($3::int8)) IS NOT NULL) AS q
-- $1 = 1
-- $2 = 2
-- $3 = 2

-- merge
SELECT q."host", q."score"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
