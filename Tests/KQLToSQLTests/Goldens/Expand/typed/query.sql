-- whole
SELECT q."x", q."b", q."i", q."l", q."r", q."s", q."t", q."e", q."g"
FROM (SELECT q."x element" AS "x", q."b element" AS "b", q."i element" AS "i", q."l element" AS "l", q."r element" AS "r", q."s element" AS "s", q."t element" AS "t", q."e element" AS "e", q."g element" AS "g", q."_index"
FROM (SELECT q."x", q."b", q."i", q."l", q."r", q."s", q."t", q."e", q."g", kql.present(u.e0) AS "x element", kql.cast_bool(u.e1) AS "b element", kql.cast_int(u.e2) AS "i element", kql.cast_long(u.e3) AS "l element", kql.cast_real(u.e4) AS "r element", kql.to_text(u.e5) AS "s element", kql.cast_datetime(u.e6) AS "t element", kql.cast_timespan(u.e7) AS "e element", kql.cast_guid(u.e8) AS "g element", u.n - 1 AS "_index"
FROM (SELECT q."x", q."x" AS "b", q."x" AS "i", q."x" AS "l", q."x" AS "r", q."x" AS "s", q."x" AS "t", q."x" AS "e", q."x" AS "g"
FROM (VALUES ($1::jsonb)) AS q("x")) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."x", false)), pg_catalog.jsonb_array_elements(kql.elements(q."b", false)), pg_catalog.jsonb_array_elements(kql.elements(q."i", false)), pg_catalog.jsonb_array_elements(kql.elements(q."l", false)), pg_catalog.jsonb_array_elements(kql.elements(q."r", false)), pg_catalog.jsonb_array_elements(kql.elements(q."s", false)), pg_catalog.jsonb_array_elements(kql.elements(q."t", false)), pg_catalog.jsonb_array_elements(kql.elements(q."e", false)), pg_catalog.jsonb_array_elements(kql.elements(q."g", false))) WITH ORDINALITY AS u(e0, e1, e2, e3, e4, e5, e6, e7, e8, n)) AS q) AS q
ORDER BY q."_index" ASC NULLS FIRST
-- $1 = "[1,2.75,\"3\",true,null,{\"k\":1},\"2026-01-29T16:49:20.4813094Z\",\"01:00:00\",\"74be27de-1e4e-49d9-b579-fe0b331d3642\",\"2026-01-29\",9999999999]"

-- shard
SELECT q."x element" AS "x", q."b element" AS "b", q."i element" AS "i", q."l element" AS "l", q."r element" AS "r", q."s element" AS "s", q."t element" AS "t", q."e element" AS "e", q."g element" AS "g", q."_index"
FROM (SELECT q."x", q."b", q."i", q."l", q."r", q."s", q."t", q."e", q."g", kql.present(u.e0) AS "x element", kql.cast_bool(u.e1) AS "b element", kql.cast_int(u.e2) AS "i element", kql.cast_long(u.e3) AS "l element", kql.cast_real(u.e4) AS "r element", kql.to_text(u.e5) AS "s element", kql.cast_datetime(u.e6) AS "t element", kql.cast_timespan(u.e7) AS "e element", kql.cast_guid(u.e8) AS "g element", u.n - 1 AS "_index"
FROM (SELECT q."x", q."x" AS "b", q."x" AS "i", q."x" AS "l", q."x" AS "r", q."x" AS "s", q."x" AS "t", q."x" AS "e", q."x" AS "g"
FROM (VALUES ($1::jsonb)) AS q("x")) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."x", false)), pg_catalog.jsonb_array_elements(kql.elements(q."b", false)), pg_catalog.jsonb_array_elements(kql.elements(q."i", false)), pg_catalog.jsonb_array_elements(kql.elements(q."l", false)), pg_catalog.jsonb_array_elements(kql.elements(q."r", false)), pg_catalog.jsonb_array_elements(kql.elements(q."s", false)), pg_catalog.jsonb_array_elements(kql.elements(q."t", false)), pg_catalog.jsonb_array_elements(kql.elements(q."e", false)), pg_catalog.jsonb_array_elements(kql.elements(q."g", false))) WITH ORDINALITY AS u(e0, e1, e2, e3, e4, e5, e6, e7, e8, n)) AS q
-- $1 = "[1,2.75,\"3\",true,null,{\"k\":1},\"2026-01-29T16:49:20.4813094Z\",\"01:00:00\",\"74be27de-1e4e-49d9-b579-fe0b331d3642\",\"2026-01-29\",9999999999]"

-- merge
SELECT q."x", q."b", q."i", q."l", q."r", q."s", q."t", q."e", q."g"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_index" ASC NULLS FIRST
