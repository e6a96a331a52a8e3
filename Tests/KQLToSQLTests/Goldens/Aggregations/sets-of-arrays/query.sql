-- whole
SELECT q."k", kql.set_of_elements(COALESCE(jsonb_agg(DISTINCT q."v") FILTER (WHERE q."v" IS NOT NULL), '[]')) AS "set_v", kql.set_of_elements(COALESCE(jsonb_agg(DISTINCT q."v") FILTER (WHERE (q."k" > $1::int8) AND q."v" IS NOT NULL), '[]')) AS "set_v1", kql.array_head(kql.set_of_elements(COALESCE(jsonb_agg(DISTINCT q."v") FILTER (WHERE q."v" IS NOT NULL), '[]')), $2::int8) AS "set_v2", COALESCE(jsonb_agg(q."v" ORDER BY q."_identity" ASC NULLS LAST) FILTER (WHERE q."v" IS NOT NULL), '[]') AS "list_v"
FROM (VALUES ($1::int8, $3::jsonb, $4::int8),
  ($1::int8, $5::jsonb, $1::int8),
  ($2::int8, $6::jsonb, $2::int8),
  ($2::int8, NULL::jsonb, $7::int8),
  ($2::int8, $8::jsonb, $9::int8),
  ($7::int8, $10::jsonb, $11::int8)) AS q("k", "v", "_identity")
GROUP BY 1
-- $1 = 1
-- $2 = 2
-- $3 = "[\"A1\",\"A2\",null]"
-- $4 = 0
-- $5 = "[\"A2\",[\"x\"]]"
-- $6 = "{\"a\":1}"
-- $7 = 3
-- $8 = "\"A1\""
-- $9 = 4
-- $10 = "[]"
-- $11 = 5

-- shard
SELECT q."k", q."v", q."_identity"
FROM (VALUES ($1::int8, $2::jsonb, $3::int8),
  ($1::int8, $4::jsonb, $1::int8),
  ($5::int8, $6::jsonb, $5::int8),
  ($5::int8, NULL::jsonb, $7::int8),
  ($5::int8, $8::jsonb, $9::int8),
  ($7::int8, $10::jsonb, $11::int8)) AS q("k", "v", "_identity")
-- $1 = 1
-- $2 = "[\"A1\",\"A2\",null]"
-- $3 = 0
-- $4 = "[\"A2\",[\"x\"]]"
-- $5 = 2
-- $6 = "{\"a\":1}"
-- $7 = 3
-- $8 = "\"A1\""
-- $9 = 4
-- $10 = "[]"
-- $11 = 5

-- merge
SELECT q."k", kql.set_of_elements(COALESCE(jsonb_agg(DISTINCT q."v") FILTER (WHERE q."v" IS NOT NULL), '[]')) AS "set_v", kql.set_of_elements(COALESCE(jsonb_agg(DISTINCT q."v") FILTER (WHERE (q."k" > $1::int8) AND q."v" IS NOT NULL), '[]')) AS "set_v1", kql.array_head(kql.set_of_elements(COALESCE(jsonb_agg(DISTINCT q."v") FILTER (WHERE q."v" IS NOT NULL), '[]')), $2::int8) AS "set_v2", COALESCE(jsonb_agg(q."v" ORDER BY q."_identity" ASC NULLS LAST) FILTER (WHERE q."v" IS NOT NULL), '[]') AS "list_v"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1
-- $1 = 1
-- $2 = 2
