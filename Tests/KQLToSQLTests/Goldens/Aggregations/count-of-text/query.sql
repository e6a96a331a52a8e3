-- whole
SELECT q."Column1", q."count_x", q."count_"
FROM (SELECT (q."y" > $1::int8) AS "Column1", count(*) AS "count_x", count(*) AS "count_"
FROM (VALUES ($2::text, $1::int8),
  ($3::text, $4::int8),
  ($2::text, $5::int8)) AS q("x", "y")
GROUP BY 1) AS q
ORDER BY q."count_" ASC NULLS FIRST
-- $1 = 1
-- $2 = "a"
-- $3 = ""
-- $4 = 2
-- $5 = 3

-- shard
SELECT (q."y" > $1::int8) AS "Column1", count(*) AS "_count", count(*) AS "_count1"
FROM (VALUES ($2::text, $1::int8),
  ($3::text, $4::int8),
  ($2::text, $5::int8)) AS q("x", "y")
GROUP BY 1
-- $1 = 1
-- $2 = "a"
-- $3 = ""
-- $4 = 2
-- $5 = 3

-- merge
SELECT q."Column1", q."count_x", q."count_"
FROM (SELECT q."Column1", COALESCE(sum(q."_count"), 0)::int8 AS "count_x", COALESCE(sum(q."_count1"), 0)::int8 AS "count_"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
ORDER BY q."count_" ASC NULLS FIRST
