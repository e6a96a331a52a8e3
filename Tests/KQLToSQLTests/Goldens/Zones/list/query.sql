-- whole
SELECT count(*) AS "count_", count(*) FILTER (WHERE (kql.utc_to_local($1::int8, q."zone") IS NULL)) AS "wrong"
FROM (SELECT q."zone element" AS "zone"
FROM (SELECT q."zones", kql.to_text(u.e0) AS "zone element", u.n - 1 AS "_index"
FROM (SELECT kql.timezones() AS "zones"
FROM (SELECT) AS q) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."zones", false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q
-- $1 = 639052416000000000

-- shard
SELECT q."_count", q."_countif"
FROM (SELECT true AS "_all", count(*) AS "_count", count(*) FILTER (WHERE (kql.utc_to_local($1::int8, q."zone") IS NULL)) AS "_countif"
FROM (SELECT q."zone element" AS "zone"
FROM (SELECT q."zones", kql.to_text(u.e0) AS "zone element", u.n - 1 AS "_index"
FROM (SELECT kql.timezones() AS "zones"
FROM (SELECT) AS q) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."zones", false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q
GROUP BY 1) AS q
-- $1 = 639052416000000000

-- merge
SELECT COALESCE(sum(q."_count"), 0)::int8 AS "count_", COALESCE(sum(q."_countif"), 0)::int8 AS "wrong"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
