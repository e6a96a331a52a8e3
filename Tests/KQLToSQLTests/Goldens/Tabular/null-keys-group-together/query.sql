-- whole
SELECT q."k", (q."n" IS NULL) AS "isNull", count(*) AS "rows", kql.to_long(COALESCE(sum(q."n"), 0)) AS "s", COALESCE(jsonb_agg(kql.to_dynamic(q."n") ORDER BY q."_identity" ASC NULLS LAST) FILTER (WHERE kql.to_dynamic(q."n") IS NOT NULL), '[]') AS "l"
FROM (VALUES ($1::text, $2::int8, $3::int8),
  ($4::text, NULL::int8, $2::int8),
  ($1::text, NULL::int8, $5::int8),
  ($4::text, $5::int8, $6::int8)) AS q("k", "n", "_identity")
GROUP BY 1, 2
-- $1 = ""
-- $2 = 1
-- $3 = 0
-- $4 = "a"
-- $5 = 2
-- $6 = 3

-- shard
SELECT q."k", q."n", q."_identity"
FROM (VALUES ($1::text, $2::int8, $3::int8),
  ($4::text, NULL::int8, $2::int8),
  ($1::text, NULL::int8, $5::int8),
  ($4::text, $5::int8, $6::int8)) AS q("k", "n", "_identity")
-- $1 = ""
-- $2 = 1
-- $3 = 0
-- $4 = "a"
-- $5 = 2
-- $6 = 3

-- merge
SELECT q."k", (q."n" IS NULL) AS "isNull", count(*) AS "rows", kql.to_long(COALESCE(sum(q."n"), 0)) AS "s", COALESCE(jsonb_agg(kql.to_dynamic(q."n") ORDER BY q."_identity" ASC NULLS LAST) FILTER (WHERE kql.to_dynamic(q."n") IS NOT NULL), '[]') AS "l"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1, 2
