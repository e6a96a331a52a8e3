-- whole
SELECT q."host", count(*) AS "Rows", count(*) FILTER (WHERE (NOT (q."score" IS NULL))) AS "Scored"
FROM ((SELECT q."host", kql.to_long(q."score") AS "score"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "host", COALESCE(q.fields[$2::int4], '') AS "score"
FROM "_lookup_rows" AS q
WHERE q.lookup = $3::int8
  AND (SELECT kql._kept_lookup($3::int8)) IS NOT NULL
  AND q.n > 1) AS q)
UNION ALL
(SELECT q."host", kql.to_long(q."score") AS "score"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "host", COALESCE(q.fields[$2::int4], '') AS "score"
FROM "_lookup_rows" AS q
WHERE q.lookup = $4::int8
  AND (SELECT kql._kept_lookup($4::int8)) IS NOT NULL
  AND q.n > 1) AS q)) AS q
GROUP BY 1
-- $1 = 1
-- $2 = 2
-- $3 = 2
-- $4 = 8

-- shard
SELECT q."host", count(*) AS "Rows", count(*) FILTER (WHERE (NOT (q."score" IS NULL))) AS "Scored"
FROM ((SELECT q."host", kql.to_long(q."score") AS "score"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "host", COALESCE(q.fields[$2::int4], '') AS "score"
FROM "_lookup_rows" AS q
WHERE q.lookup = $3::int8
  AND (SELECT kql._kept_lookup($3::int8)) IS NOT NULL
  AND q.n > 1) AS q)
UNION ALL
(SELECT q."host", kql.to_long(q."score") AS "score"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "host", COALESCE(q.fields[$2::int4], '') AS "score"
FROM "_lookup_rows" AS q
WHERE q.lookup = $4::int8
  AND (SELECT kql._kept_lookup($4::int8)) IS NOT NULL
  AND q.n > 1) AS q)) AS q
GROUP BY 1
-- $1 = 1
-- $2 = 2
-- $3 = 2
-- $4 = 8

-- merge
SELECT q."host", q."Rows", q."Scored"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
