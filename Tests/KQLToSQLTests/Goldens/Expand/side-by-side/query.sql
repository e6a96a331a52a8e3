-- whole
SELECT q."a", q."b", q."c"
FROM (SELECT q."a", q."b element" AS "b", q."c element" AS "c", q."_index"
FROM (SELECT q."a", q."b", q."c", kql.present(u.e0) AS "b element", kql.present(u.e1) AS "c element", u.n - 1 AS "_index"
FROM (SELECT q."a", q."b", q."c"
FROM (VALUES ($1::int4, $2::jsonb, $3::jsonb)) AS q("a", "b", "c")) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."b", false)), pg_catalog.jsonb_array_elements(kql.elements(q."c", false))) WITH ORDINALITY AS u(e0, e1, n)) AS q) AS q
ORDER BY q."_index" ASC NULLS FIRST
-- $1 = 1
-- $2 = "{\"prop1\":\"a\",\"prop2\":\"b\"}"
-- $3 = "[5,4,3]"

-- shard
SELECT q."a", q."b element" AS "b", q."c element" AS "c", q."_index"
FROM (SELECT q."a", q."b", q."c", kql.present(u.e0) AS "b element", kql.present(u.e1) AS "c element", u.n - 1 AS "_index"
FROM (SELECT q."a", q."b", q."c"
FROM (VALUES ($1::int4, $2::jsonb, $3::jsonb)) AS q("a", "b", "c")) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."b", false)), pg_catalog.jsonb_array_elements(kql.elements(q."c", false))) WITH ORDINALITY AS u(e0, e1, n)) AS q
-- $1 = 1
-- $2 = "{\"prop1\":\"a\",\"prop2\":\"b\"}"
-- $3 = "[5,4,3]"

-- merge
SELECT q."a", q."b", q."c"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_index" ASC NULLS FIRST
