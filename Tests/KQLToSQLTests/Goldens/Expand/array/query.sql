-- whole
SELECT q."a", q."b"
FROM (SELECT q."a", q."b element" AS "b", q."_identity", q."_index"
FROM (SELECT q."a", q."b", q."_identity", kql.present(u.e0) AS "b element", u.n - 1 AS "_index"
FROM (SELECT q."a", q."b", q."_identity"
FROM (VALUES ($1::int4, $2::jsonb, $3::int8),
  ($4::int4, $5::jsonb, $6::int8)) AS q("a", "b", "_identity")) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."b", false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST, q."_index" ASC NULLS FIRST
-- $1 = 1
-- $2 = "[10,20]"
-- $3 = 0
-- $4 = 2
-- $5 = "[\"a\",\"b\"]"
-- $6 = 1

-- shard
SELECT q."a", q."b element" AS "b", q."_identity", q."_index"
FROM (SELECT q."a", q."b", q."_identity", kql.present(u.e0) AS "b element", u.n - 1 AS "_index"
FROM (SELECT q."a", q."b", q."_identity"
FROM (VALUES ($1::int4, $2::jsonb, $3::int8),
  ($4::int4, $5::jsonb, $6::int8)) AS q("a", "b", "_identity")) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."b", false))) WITH ORDINALITY AS u(e0, n)) AS q
-- $1 = 1
-- $2 = "[10,20]"
-- $3 = 0
-- $4 = 2
-- $5 = "[\"a\",\"b\"]"
-- $6 = 1

-- merge
SELECT q."a", q."b"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST, q."_index" ASC NULLS FIRST
