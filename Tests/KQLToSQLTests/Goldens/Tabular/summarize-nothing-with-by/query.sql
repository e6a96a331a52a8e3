-- whole
SELECT q."s", count(*) AS "count_"
FROM (VALUES ($1::int8, $2::text),
  (NULL::int8, $3::text),
  ($4::int8, $5::text),
  ($6::int8, $2::text)) AS q("n", "s")
WHERE (q."n" > $7::int8)
GROUP BY 1
-- $1 = 1
-- $2 = "a"
-- $3 = "b"
-- $4 = 5
-- $5 = ""
-- $6 = -3
-- $7 = 100

-- shard
SELECT q."s", count(*) AS "_count"
FROM (VALUES ($1::int8, $2::text),
  (NULL::int8, $3::text),
  ($4::int8, $5::text),
  ($6::int8, $2::text)) AS q("n", "s")
WHERE (q."n" > $7::int8)
GROUP BY 1
-- $1 = 1
-- $2 = "a"
-- $3 = "b"
-- $4 = 5
-- $5 = ""
-- $6 = -3
-- $7 = 100

-- merge
SELECT q."s", COALESCE(sum(q."_count"), 0)::int8 AS "count_"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1
