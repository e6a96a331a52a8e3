-- whole
SELECT q."host"
FROM ((SELECT q."host", $1::int8 AS "_branch", q."_identity" AS "_identity2"
FROM (SELECT COALESCE(q.fields[$2::int4], '') AS "host", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $3::int8
  AND (SELECT kql._kept_lookup($3::int8)) IS NOT NULL
  AND q.n > 1) AS q
ORDER BY q."_identity" ASC NULLS LAST
LIMIT $4::int8)
UNION ALL
(SELECT q."host", $5::int8 AS "_branch", q."_identity1" AS "_identity2"
FROM (SELECT COALESCE(q.fields[$2::int4], '') AS "host", q.n AS "_identity1"
FROM "_lookup_rows" AS q
WHERE q.lookup = $6::int8
  AND (SELECT kql._kept_lookup($6::int8)) IS NOT NULL
  AND q.n > 1) AS q
ORDER BY q."_identity1" ASC NULLS LAST
LIMIT $4::int8)) AS q
ORDER BY q."_branch" ASC NULLS LAST, q."_identity2" ASC NULLS LAST
LIMIT $4::int8
-- $1 = 0
-- $2 = 1
-- $3 = 2
-- $4 = 100
-- $5 = 1
-- $6 = 8

-- shard
SELECT q."host"
FROM ((SELECT q."host", $1::int8 AS "_branch", q."_identity" AS "_identity2"
FROM (SELECT COALESCE(q.fields[$2::int4], '') AS "host", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $3::int8
  AND (SELECT kql._kept_lookup($3::int8)) IS NOT NULL
  AND q.n > 1) AS q
ORDER BY q."_identity" ASC NULLS LAST
LIMIT $4::int8)
UNION ALL
(SELECT q."host", $5::int8 AS "_branch", q."_identity1" AS "_identity2"
FROM (SELECT COALESCE(q.fields[$2::int4], '') AS "host", q.n AS "_identity1"
FROM "_lookup_rows" AS q
WHERE q.lookup = $6::int8
  AND (SELECT kql._kept_lookup($6::int8)) IS NOT NULL
  AND q.n > 1) AS q
ORDER BY q."_identity1" ASC NULLS LAST
LIMIT $4::int8)) AS q
ORDER BY q."_branch" ASC NULLS LAST, q."_identity2" ASC NULLS LAST
LIMIT $4::int8
-- $1 = 0
-- $2 = 1
-- $3 = 2
-- $4 = 100
-- $5 = 1
-- $6 = 8

-- merge
SELECT q."host"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
