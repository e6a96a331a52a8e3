-- whole
SELECT q."network", q."site", q."IsNetwork"
FROM (SELECT q."network", q."site", (NOT (kql.parse_ipv4(q."network") IS NULL)) AS "IsNetwork", q."_identity"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "network", COALESCE(q.fields[$2::int4], '') AS "site", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $3::int8
  AND (SELECT kql._kept_lookup($3::int8)) IS NOT NULL
  AND q.n > 1) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 1
-- $2 = 2
-- $3 = 6

-- shard
SELECT q."network", q."site", (NOT (kql.parse_ipv4(q."network") IS NULL)) AS "IsNetwork", q."_identity"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "network", COALESCE(q.fields[$2::int4], '') AS "site", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $3::int8
  AND (SELECT kql._kept_lookup($3::int8)) IS NOT NULL
  AND q.n > 1) AS q
-- $1 = 1
-- $2 = 2
-- $3 = 6

-- merge
SELECT q."network", q."site", q."IsNetwork"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
