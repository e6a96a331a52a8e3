-- whole
SELECT q."key", q."value"
FROM (SELECT kql.to_text(kql.element(q."b", $1::int8)) AS "key", kql.element(q."b", $2::int8) AS "value", q."_index"
FROM (SELECT q."b element" AS "b", q."_index"
FROM (SELECT q."b", kql.present(u.e0) AS "b element", u.n - 1 AS "_index"
FROM (SELECT q."b"
FROM (VALUES ($3::jsonb)) AS q("b")) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."b", true))) WITH ORDINALITY AS u(e0, n)) AS q) AS q) AS q
ORDER BY q."_index" ASC NULLS FIRST
-- $1 = 0
-- $2 = 1
-- $3 = "{\"x\":1,\"y\":[2]}"

-- shard
SELECT kql.to_text(kql.element(q."b", $1::int8)) AS "key", kql.element(q."b", $2::int8) AS "value", q."_index"
FROM (SELECT q."b element" AS "b", q."_index"
FROM (SELECT q."b", kql.present(u.e0) AS "b element", u.n - 1 AS "_index"
FROM (SELECT q."b"
FROM (VALUES ($3::jsonb)) AS q("b")) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."b", true))) WITH ORDINALITY AS u(e0, n)) AS q) AS q
-- $1 = 0
-- $2 = 1
-- $3 = "{\"x\":1,\"y\":[2]}"

-- merge
SELECT q."key", q."value"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_index" ASC NULLS FIRST
