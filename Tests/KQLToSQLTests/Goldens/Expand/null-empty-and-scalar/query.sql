-- whole
SELECT q."a", q."b"
FROM (SELECT q."a", q."b element" AS "b", q."_identity", q."_index"
FROM (SELECT q."a", q."b", q."_identity", kql.present(u.e0) AS "b element", u.n - 1 AS "_index"
FROM (SELECT q."a", q."b", q."_identity"
FROM (VALUES ($1::text, NULL::jsonb, $2::int8),
  ($3::text, $4::jsonb, $5::int8),
  ($6::text, $7::jsonb, $8::int8),
  ($9::text, $10::jsonb, $11::int8),
  ($12::text, $13::jsonb, $14::int8),
  ($15::text, $16::jsonb, $17::int8)) AS q("a", "b", "_identity")) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."b", false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST, q."_index" ASC NULLS FIRST
-- $1 = "null"
-- $2 = 0
-- $3 = "array"
-- $4 = "[]"
-- $5 = 1
-- $6 = "bag"
-- $7 = "{}"
-- $8 = 2
-- $9 = "text"
-- $10 = "\"one\""
-- $11 = 3
-- $12 = "number"
-- $13 = "7"
-- $14 = 4
-- $15 = "null inside"
-- $16 = "[null,1]"
-- $17 = 5

-- shard
SELECT q."a", q."b element" AS "b", q."_identity", q."_index"
FROM (SELECT q."a", q."b", q."_identity", kql.present(u.e0) AS "b element", u.n - 1 AS "_index"
FROM (SELECT q."a", q."b", q."_identity"
FROM (VALUES ($1::text, NULL::jsonb, $2::int8),
  ($3::text, $4::jsonb, $5::int8),
  ($6::text, $7::jsonb, $8::int8),
  ($9::text, $10::jsonb, $11::int8),
  ($12::text, $13::jsonb, $14::int8),
  ($15::text, $16::jsonb, $17::int8)) AS q("a", "b", "_identity")) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."b", false))) WITH ORDINALITY AS u(e0, n)) AS q
-- $1 = "null"
-- $2 = 0
-- $3 = "array"
-- $4 = "[]"
-- $5 = 1
-- $6 = "bag"
-- $7 = "{}"
-- $8 = 2
-- $9 = "text"
-- $10 = "\"one\""
-- $11 = 3
-- $12 = "number"
-- $13 = "7"
-- $14 = 4
-- $15 = "null inside"
-- $16 = "[null,1]"
-- $17 = 5

-- merge
SELECT q."a", q."b"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST, q."_index" ASC NULLS FIRST
