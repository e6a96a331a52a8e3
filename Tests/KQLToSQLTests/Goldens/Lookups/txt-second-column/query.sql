-- whole
SELECT q."Line", q."Other", q."Number"
FROM (SELECT q."Line", $1::text AS "Other", NULL::int8 AS "Number", q."_identity"
FROM (SELECT COALESCE(q.fields[$2::int4], '') AS "Line", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $3::int8
  AND (SELECT kql._kept_lookup($3::int8)) IS NOT NULL) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = ""
-- $2 = 1
-- $3 = 3

-- shard
SELECT q."Line", $1::text AS "Other", NULL::int8 AS "Number", q."_identity"
FROM (SELECT COALESCE(q.fields[$2::int4], '') AS "Line", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $3::int8
  AND (SELECT kql._kept_lookup($3::int8)) IS NOT NULL) AS q
-- $1 = ""
-- $2 = 1
-- $3 = 3

-- merge
SELECT q."Line", q."Other", q."Number"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
