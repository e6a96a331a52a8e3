-- whole
SELECT COALESCE(jsonb_agg(kql.to_dynamic(q."n") ORDER BY q."n" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) FILTER (WHERE kql.to_dynamic(q."n") IS NOT NULL), '[]') AS "l", COALESCE(jsonb_agg(kql.to_dynamic(q."s") ORDER BY q."n" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) FILTER (WHERE kql.to_dynamic(q."s") IS NOT NULL), '[]') AS "ls", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."s")) FILTER (WHERE kql.to_dynamic(q."s") IS NOT NULL), '[]') AS "st", kql.array_head(COALESCE(jsonb_agg(kql.to_dynamic(q."n") ORDER BY q."n" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) FILTER (WHERE kql.to_dynamic(q."n") IS NOT NULL), '[]'), $1::int8) AS "l2"
FROM (VALUES ($2::int8, $3::text, $4::int8),
  (NULL::int8, $5::text, $1::int8),
  ($1::int8, $6::text, $7::int8),
  ($2::int8, $3::text, $2::int8)) AS q("n", "s", "_identity")
-- $1 = 1
-- $2 = 3
-- $3 = "b"
-- $4 = 0
-- $5 = ""
-- $6 = "a"
-- $7 = 2

-- shard
SELECT q."n", q."s", q."_identity"
FROM (VALUES ($1::int8, $2::text, $3::int8),
  (NULL::int8, $4::text, $5::int8),
  ($5::int8, $6::text, $7::int8),
  ($1::int8, $2::text, $1::int8)) AS q("n", "s", "_identity")
-- $1 = 3
-- $2 = "b"
-- $3 = 0
-- $4 = ""
-- $5 = 1
-- $6 = "a"
-- $7 = 2

-- merge
SELECT COALESCE(jsonb_agg(kql.to_dynamic(q."n") ORDER BY q."n" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) FILTER (WHERE kql.to_dynamic(q."n") IS NOT NULL), '[]') AS "l", COALESCE(jsonb_agg(kql.to_dynamic(q."s") ORDER BY q."n" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) FILTER (WHERE kql.to_dynamic(q."s") IS NOT NULL), '[]') AS "ls", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."s")) FILTER (WHERE kql.to_dynamic(q."s") IS NOT NULL), '[]') AS "st", kql.array_head(COALESCE(jsonb_agg(kql.to_dynamic(q."n") ORDER BY q."n" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) FILTER (WHERE kql.to_dynamic(q."n") IS NOT NULL), '[]'), $1::int8) AS "l2"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
-- $1 = 1
