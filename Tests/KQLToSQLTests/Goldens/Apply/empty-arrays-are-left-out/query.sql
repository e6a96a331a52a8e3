-- whole
SELECT q."id", q."a", q."b", q."count_"
FROM (SELECT q."id", q."a", q."b", q."applied count_" AS "count_", q."_identity"
FROM (SELECT o1."id", o1."a", o1."b", o1."_identity", b."applied count_"
FROM (SELECT q."id", q."a", q."b", q."_identity"
FROM (VALUES ($1::int4, $2::jsonb, $3::jsonb, $4::int8),
  ($5::int4, $3::jsonb, $6::jsonb, $7::int8),
  ($8::int4, NULL::jsonb, $3::jsonb, $9::int8),
  ($10::int4, $11::jsonb, $3::jsonb, $12::int8),
  ($13::int4, $3::jsonb, $14::jsonb, $15::int8)) AS q("id", "a", "b", "_identity")
WHERE (COALESCE(q."a" NOT IN ('[]'::jsonb, '{}'::jsonb), true) OR COALESCE(q."b" NOT IN ('[]'::jsonb, '{}'::jsonb), true))) AS o1
CROSS JOIN LATERAL (SELECT q."count_" AS "applied count_"
FROM (SELECT count(*) AS "count_"
FROM (SELECT q."a", q."b", kql.present(u.e0) AS "x element", kql.present(u.e1) AS "y element", u.n - 1 AS "_index"
FROM (SELECT o1."a" AS "a", o1."b" AS "b"
FROM (SELECT) AS q) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."a", false)), pg_catalog.jsonb_array_elements(kql.elements(q."b", false))) WITH ORDINALITY AS u(e0, e1, n)) AS q) AS q) AS b) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 1
-- $2 = "[10,20]"
-- $3 = "[]"
-- $4 = 0
-- $5 = 2
-- $6 = "{}"
-- $7 = 1
-- $8 = 3
-- $9 = 2
-- $10 = 4
-- $11 = "\"[]\""
-- $12 = 3
-- $13 = 5
-- $14 = "[1]"
-- $15 = 4

-- shard
SELECT q."id", q."a", q."b", q."applied count_" AS "count_", q."_identity"
FROM (SELECT o1."id", o1."a", o1."b", o1."_identity", b."applied count_"
FROM (SELECT q."id", q."a", q."b", q."_identity"
FROM (VALUES ($1::int4, $2::jsonb, $3::jsonb, $4::int8),
  ($5::int4, $3::jsonb, $6::jsonb, $7::int8),
  ($8::int4, NULL::jsonb, $3::jsonb, $9::int8),
  ($10::int4, $11::jsonb, $3::jsonb, $12::int8),
  ($13::int4, $3::jsonb, $14::jsonb, $15::int8)) AS q("id", "a", "b", "_identity")
WHERE (COALESCE(q."a" NOT IN ('[]'::jsonb, '{}'::jsonb), true) OR COALESCE(q."b" NOT IN ('[]'::jsonb, '{}'::jsonb), true))) AS o1
CROSS JOIN LATERAL (SELECT q."count_" AS "applied count_"
FROM (SELECT count(*) AS "count_"
FROM (SELECT q."a", q."b", kql.present(u.e0) AS "x element", kql.present(u.e1) AS "y element", u.n - 1 AS "_index"
FROM (SELECT o1."a" AS "a", o1."b" AS "b"
FROM (SELECT) AS q) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."a", false)), pg_catalog.jsonb_array_elements(kql.elements(q."b", false))) WITH ORDINALITY AS u(e0, e1, n)) AS q) AS q) AS b) AS q
-- $1 = 1
-- $2 = "[10,20]"
-- $3 = "[]"
-- $4 = 0
-- $5 = 2
-- $6 = "{}"
-- $7 = 1
-- $8 = 3
-- $9 = 2
-- $10 = 4
-- $11 = "\"[]\""
-- $12 = 3
-- $13 = 5
-- $14 = "[1]"
-- $15 = 4

-- merge
SELECT q."id", q."a", q."b", q."count_"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
