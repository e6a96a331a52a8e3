-- whole
SELECT q."Row", q."Column", q."Value"
FROM (SELECT q."values", q."_identity", q."Row", kql.to_text(u.e0) AS "Column", kql.to_text(u.e1) AS "Value", u.n - 1 AS "_index"
FROM (SELECT q."values", q."_identity", q."Row"
FROM (SELECT q."values", q."_identity", kql.add(row_number() OVER (ORDER BY q."_identity" ASC NULLS LAST), $1::int8) AS "Row"
FROM (SELECT (jsonb_build_array(kql.to_dynamic(CASE WHEN (q."IsHealthy" IS NULL) THEN $2::text ELSE CASE WHEN q."IsHealthy" THEN $3::text ELSE $4::text END END), kql.to_dynamic(CASE WHEN (q."Machines" IS NULL) THEN $2::text ELSE kql.to_text(q."Machines") END), kql.to_dynamic(CASE WHEN (q."Last" IS NULL) THEN $2::text ELSE (kql.substring(kql.datetime_text(q."Last"), $5::int8, $6::int8) || $7::text || kql.substring(kql.datetime_text(q."Last"), $8::int8, $9::int8)) END), kql.to_dynamic(q."Name"), kql.to_dynamic(CASE WHEN (q."Nothing" IS NULL) THEN $2::text ELSE kql.to_text(q."Nothing") END))) AS "values", q."_identity"
FROM (VALUES (true, $10::int8, $11::int8, $12::text, NULL::int8, $5::int8),
  (false, $13::int8, NULL::int8, $14::text, $15::int8, $15::int8)) AS q("IsHealthy", "Machines", "Last", "Name", "Nothing", "_identity")) AS q) AS q) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements($16::jsonb, false)), pg_catalog.jsonb_array_elements(kql.elements(q."values", false))) WITH ORDINALITY AS u(e0, e1, n)) AS q
ORDER BY q."_identity" ASC NULLS LAST, q."_index" ASC NULLS FIRST
-- $1 = -1
-- $2 = "[null]"
-- $3 = "True"
-- $4 = "False"
-- $5 = 0
-- $6 = 10
-- $7 = " "
-- $8 = 11
-- $9 = 16
-- $10 = 2
-- $11 = 636250859589263023
-- $12 = "KustoRelease"
-- $13 = 3
-- $14 = ""
-- $15 = 1
-- $16 = "[\"IsHealthy\",\"Machines\",\"Last\",\"Name\",\"Nothing\"]"

-- shard
SELECT (jsonb_build_array(kql.to_dynamic(CASE WHEN (q."IsHealthy" IS NULL) THEN $1::text ELSE CASE WHEN q."IsHealthy" THEN $2::text ELSE $3::text END END), kql.to_dynamic(CASE WHEN (q."Machines" IS NULL) THEN $1::text ELSE kql.to_text(q."Machines") END), kql.to_dynamic(CASE WHEN (q."Last" IS NULL) THEN $1::text ELSE (kql.substring(kql.datetime_text(q."Last"), $4::int8, $5::int8) || $6::text || kql.substring(kql.datetime_text(q."Last"), $7::int8, $8::int8)) END), kql.to_dynamic(q."Name"), kql.to_dynamic(CASE WHEN (q."Nothing" IS NULL) THEN $1::text ELSE kql.to_text(q."Nothing") END))) AS "values", q."_identity"
FROM (VALUES (true, $9::int8, $10::int8, $11::text, NULL::int8, $4::int8),
  (false, $12::int8, NULL::int8, $13::text, $14::int8, $14::int8)) AS q("IsHealthy", "Machines", "Last", "Name", "Nothing", "_identity")
-- $1 = "[null]"
-- $2 = "True"
-- $3 = "False"
-- $4 = 0
-- $5 = 10
-- $6 = " "
-- $7 = 11
-- $8 = 16
-- $9 = 2
-- $10 = 636250859589263023
-- $11 = "KustoRelease"
-- $12 = 3
-- $13 = ""
-- $14 = 1

-- merge
SELECT q."Row", q."Column", q."Value"
FROM (SELECT q."values", q."_identity", q."Row", kql.to_text(u.e0) AS "Column", kql.to_text(u.e1) AS "Value", u.n - 1 AS "_index"
FROM (SELECT q."values", q."_identity", q."Row"
FROM (SELECT q."values", q."_identity", kql.add(row_number() OVER (ORDER BY q."_identity" ASC NULLS LAST), $1::int8) AS "Row"
FROM (SELECT q."values", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements($2::jsonb, false)), pg_catalog.jsonb_array_elements(kql.elements(q."values", false))) WITH ORDINALITY AS u(e0, e1, n)) AS q
ORDER BY q."_identity" ASC NULLS LAST, q."_index" ASC NULLS FIRST
-- $1 = -1
-- $2 = "[\"IsHealthy\",\"Machines\",\"Last\",\"Name\",\"Nothing\"]"
