-- whole
SELECT q."a", q."b", q."element", q."Column1"
FROM (SELECT q."a", q."b", q."element element" AS "element", q."Column1 element" AS "Column1", q."_index"
FROM (SELECT q."a", q."b", kql.cast_long(u.e0) AS "element element", kql.present(u.e1) AS "Column1 element", u.n - 1 AS "_index"
FROM (SELECT q."a", q."b"
FROM (VALUES ($1::int4, $2::jsonb)) AS q("a", "b")) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."b", false)), pg_catalog.jsonb_array_elements(kql.elements(kql.split($3::text, $4::text), false))) WITH ORDINALITY AS u(e0, e1, n)) AS q) AS q
ORDER BY q."_index" ASC NULLS FIRST
-- $1 = 1
-- $2 = "[10,20]"
-- $3 = "x,y"
-- $4 = ","

-- shard
SELECT q."a", q."b", q."element element" AS "element", q."Column1 element" AS "Column1", q."_index"
FROM (SELECT q."a", q."b", kql.cast_long(u.e0) AS "element element", kql.present(u.e1) AS "Column1 element", u.n - 1 AS "_index"
FROM (SELECT q."a", q."b"
FROM (VALUES ($1::int4, $2::jsonb)) AS q("a", "b")) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."b", false)), pg_catalog.jsonb_array_elements(kql.elements(kql.split($3::text, $4::text), false))) WITH ORDINALITY AS u(e0, e1, n)) AS q
-- $1 = 1
-- $2 = "[10,20]"
-- $3 = "x,y"
-- $4 = ","

-- merge
SELECT q."a", q."b", q."element", q."Column1"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_index" ASC NULLS FIRST
