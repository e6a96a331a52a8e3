-- whole
SELECT q."Val", q."Arr1", q."Arr2", q."Out"
FROM (SELECT q."Val", q."Arr1", q."Arr2", q."applied Out" AS "Out", q."_identity"
FROM (SELECT o1."Val", o1."Arr1", o1."Arr2", o1."_identity", b."applied Out"
FROM (SELECT q."Val", q."Arr1", q."Arr2", q."_identity"
FROM (VALUES ($1::int4, $2::jsonb, $3::jsonb, $4::int8),
  ($5::int4, $6::jsonb, $7::jsonb, $8::int8)) AS q("Val", "Arr1", "Arr2", "_identity")
WHERE (COALESCE(q."Arr1" NOT IN ('[]'::jsonb, '{}'::jsonb), true) OR COALESCE(q."Arr2" NOT IN ('[]'::jsonb, '{}'::jsonb), true))) AS o1
CROSS JOIN LATERAL (SELECT q."Out" AS "applied Out"
FROM (SELECT COALESCE(jsonb_agg(kql.to_dynamic(q."Out") ORDER BY q."_index" ASC NULLS FIRST) FILTER (WHERE kql.to_dynamic(q."Out") IS NOT NULL), '[]') AS "Out"
FROM (SELECT (kql.to_text(q."T1") || $9::text || kql.to_text(q."T2")) AS "Out", q."_index"
FROM (SELECT q."T1 element" AS "T1", q."T2 element" AS "T2", q."_index"
FROM (SELECT q."Arr1", q."Arr2", kql.present(u.e0) AS "T1 element", kql.present(u.e1) AS "T2 element", u.n - 1 AS "_index"
FROM (SELECT o1."Arr1" AS "Arr1", o1."Arr2" AS "Arr2"
FROM (SELECT) AS q) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."Arr1", false)), pg_catalog.jsonb_array_elements(kql.elements(q."Arr2", false))) WITH ORDINALITY AS u(e0, e1, n)) AS q) AS q) AS q) AS q) AS b) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 1
-- $2 = "[\"A1\",\"A2\"]"
-- $3 = "[\"B1\",\"B2\",\"B3\"]"
-- $4 = 0
-- $5 = 5
-- $6 = "[\"C1\",\"C2\"]"
-- $7 = "[\"D1\"]"
-- $8 = 1
-- $9 = "_"

-- shard
SELECT q."Val", q."Arr1", q."Arr2", q."applied Out" AS "Out", q."_identity"
FROM (SELECT o1."Val", o1."Arr1", o1."Arr2", o1."_identity", b."applied Out"
FROM (SELECT q."Val", q."Arr1", q."Arr2", q."_identity"
FROM (VALUES ($1::int4, $2::jsonb, $3::jsonb, $4::int8),
  ($5::int4, $6::jsonb, $7::jsonb, $8::int8)) AS q("Val", "Arr1", "Arr2", "_identity")
WHERE (COALESCE(q."Arr1" NOT IN ('[]'::jsonb, '{}'::jsonb), true) OR COALESCE(q."Arr2" NOT IN ('[]'::jsonb, '{}'::jsonb), true))) AS o1
CROSS JOIN LATERAL (SELECT q."Out" AS "applied Out"
FROM (SELECT COALESCE(jsonb_agg(kql.to_dynamic(q."Out") ORDER BY q."_index" ASC NULLS FIRST) FILTER (WHERE kql.to_dynamic(q."Out") IS NOT NULL), '[]') AS "Out"
FROM (SELECT (kql.to_text(q."T1") || $9::text || kql.to_text(q."T2")) AS "Out", q."_index"
FROM (SELECT q."T1 element" AS "T1", q."T2 element" AS "T2", q."_index"
FROM (SELECT q."Arr1", q."Arr2", kql.present(u.e0) AS "T1 element", kql.present(u.e1) AS "T2 element", u.n - 1 AS "_index"
FROM (SELECT o1."Arr1" AS "Arr1", o1."Arr2" AS "Arr2"
FROM (SELECT) AS q) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."Arr1", false)), pg_catalog.jsonb_array_elements(kql.elements(q."Arr2", false))) WITH ORDINALITY AS u(e0, e1, n)) AS q) AS q) AS q) AS q) AS b) AS q
-- $1 = 1
-- $2 = "[\"A1\",\"A2\"]"
-- $3 = "[\"B1\",\"B2\",\"B3\"]"
-- $4 = 0
-- $5 = 5
-- $6 = "[\"C1\",\"C2\"]"
-- $7 = "[\"D1\"]"
-- $8 = 1
-- $9 = "_"

-- merge
SELECT q."Val", q."Arr1", q."Arr2", q."Out"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
