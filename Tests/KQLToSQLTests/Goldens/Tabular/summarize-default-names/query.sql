-- whole
SELECT q."s", q."count_", q."sum_n", q."min_n", q."max_n", q."dcount_s", q."avg_n"
FROM (SELECT q."s", count(*) AS "count_", kql.to_long(COALESCE(sum(q."n"), 0)) AS "sum_n", min(q."n") AS "min_n", max(q."n") AS "max_n", count(DISTINCT q."s") AS "dcount_s", COALESCE(kql.numeric_to_real(sum(q."n") / NULLIF(count(q."n"), 0)), 'NaN') AS "avg_n"
FROM (VALUES ($1::int8, $2::text),
  (NULL::int8, $3::text),
  ($4::int8, $5::text),
  ($6::int8, $2::text)) AS q("n", "s")
GROUP BY 1) AS q
ORDER BY q."s" COLLATE "C" ASC
-- $1 = 1
-- $2 = "a"
-- $3 = "b"
-- $4 = 5
-- $5 = ""
-- $6 = -3

-- shard
SELECT q."s", q."s" AS "_dcount", count(*) AS "_count", sum(q."n") AS "_sum_exact", min(q."n") AS "_min_partial", max(q."n") AS "_max_partial", sum(q."n") AS "_sum_exact1", count(q."n") AS "_count_present"
FROM (VALUES ($1::int8, $2::text),
  (NULL::int8, $3::text),
  ($4::int8, $5::text),
  ($6::int8, $2::text)) AS q("n", "s")
GROUP BY 1, 2
-- $1 = 1
-- $2 = "a"
-- $3 = "b"
-- $4 = 5
-- $5 = ""
-- $6 = -3

-- merge
SELECT q."s", q."count_", q."sum_n", q."min_n", q."max_n", q."dcount_s", q."avg_n"
FROM (SELECT q."s", COALESCE(sum(q."_count"), 0)::int8 AS "count_", kql.to_long(COALESCE(sum(q."_sum_exact"), 0)) AS "sum_n", min(q."_min_partial") AS "min_n", max(q."_max_partial") AS "max_n", count(DISTINCT q."_dcount") AS "dcount_s", COALESCE(kql.numeric_to_real(sum(q."_sum_exact1") / NULLIF(sum(q."_count_present"), 0)), 'NaN') AS "avg_n"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
ORDER BY q."s" COLLATE "C" ASC
