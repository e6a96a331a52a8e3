-- whole
SELECT count(*) AS "Count"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "host"
FROM "_lookup_rows" AS q
WHERE q.lookup = $2::int8
  AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL
  AND q.n > 1) AS q
-- $1 = 1
-- $2 = 2

-- shard
SELECT q."_count"
FROM (SELECT true AS "_all", count(*) AS "_count"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "host"
FROM "_lookup_rows" AS q
WHERE q.lookup = $2::int8
  AND (SELECT kql._kept_lookup($2::int8)) IS NOT NULL
  AND q.n > 1) AS q
GROUP BY 1) AS q
-- $1 = 1
-- $2 = 2

-- merge
SELECT COALESCE(sum(q."_count"), 0)::int8 AS "Count"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
