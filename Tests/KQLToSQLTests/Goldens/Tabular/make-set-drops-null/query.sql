-- whole
SELECT COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."n")) FILTER (WHERE kql.to_dynamic(q."n") IS NOT NULL), '[]') AS "set_n", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."s")) FILTER (WHERE kql.to_dynamic(q."s") IS NOT NULL), '[]') AS "set_s"
FROM (VALUES ($1::int8, $2::text),
  (NULL::int8, $3::text),
  ($4::int8, $5::text),
  ($6::int8, $2::text)) AS q("n", "s")
-- $1 = 1
-- $2 = "a"
-- $3 = "b"
-- $4 = 5
-- $5 = ""
-- $6 = -3

-- shard
SELECT q."n" AS "_make_set", q."s" AS "_make_set1"
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
SELECT COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."_make_set")) FILTER (WHERE kql.to_dynamic(q."_make_set") IS NOT NULL), '[]') AS "set_n", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."_make_set1")) FILTER (WHERE kql.to_dynamic(q."_make_set1") IS NOT NULL), '[]') AS "set_s"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
