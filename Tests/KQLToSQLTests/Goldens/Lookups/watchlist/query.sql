-- whole
SELECT q."SearchKey", q."Asset", q."Owner", q."Tier"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "SearchKey", COALESCE(q.fields[$1::int4], '') AS "Asset", COALESCE(q.fields[$2::int4], '') AS "Owner", COALESCE(q.fields[$3::int4], '') AS "Tier", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $4::int8
  AND (SELECT kql._kept_lookup($4::int8)) IS NOT NULL
  AND q.n > 1) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 1
-- $2 = 2
-- $3 = 3
-- $4 = 5

-- shard
SELECT q."SearchKey", q."Asset", q."Owner", q."Tier", q."_identity"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "SearchKey", COALESCE(q.fields[$1::int4], '') AS "Asset", COALESCE(q.fields[$2::int4], '') AS "Owner", COALESCE(q.fields[$3::int4], '') AS "Tier", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $4::int8
  AND (SELECT kql._kept_lookup($4::int8)) IS NOT NULL
  AND q.n > 1) AS q
-- $1 = 1
-- $2 = 2
-- $3 = 3
-- $4 = 5

-- merge
SELECT q."SearchKey", q."Asset", q."Owner", q."Tier"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
