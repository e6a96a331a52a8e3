-- whole
SELECT q."k", q."count_"
FROM (SELECT q."k", count(*) AS "count_"
FROM (VALUES ($1::int8),
  (NULL::int8),
  (NULL::int8),
  ($1::int8),
  ($2::int8)) AS q("k")
GROUP BY 1) AS q
ORDER BY q."k" ASC NULLS FIRST
-- $1 = 1
-- $2 = 2

-- shard
SELECT q."k", count(*) AS "_count"
FROM (VALUES ($1::int8),
  (NULL::int8),
  (NULL::int8),
  ($1::int8),
  ($2::int8)) AS q("k")
GROUP BY 1
-- $1 = 1
-- $2 = 2

-- merge
SELECT q."k", q."count_"
FROM (SELECT q."k", COALESCE(sum(q."_count"), 0)::int8 AS "count_"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
ORDER BY q."k" ASC NULLS FIRST
