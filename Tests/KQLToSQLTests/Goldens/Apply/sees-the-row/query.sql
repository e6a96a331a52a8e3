-- whole
SELECT q."name", q."at", q."limits", q."place"
FROM (SELECT q."applied name" AS "name", q."applied at" AS "at", q."applied limits" AS "limits", q."applied place" AS "place", q."_identity"
FROM (SELECT o1."name", o1."limits", o1."at", o1."_identity", b."applied name", b."applied limits", b."applied at", b."applied place"
FROM (SELECT q."name", q."limits", q."at", q."_identity"
FROM (VALUES ($1::text, $2::jsonb, $3::int8, $4::int8),
  ($5::text, $6::jsonb, $7::int8, $8::int8),
  ($9::text, $10::jsonb, $4::int8, $11::int8)) AS q("name", "limits", "at", "_identity")
WHERE COALESCE(q."limits" NOT IN ('[]'::jsonb, '{}'::jsonb), true)) AS o1
CROSS JOIN LATERAL (SELECT q."name" AS "applied name", q."limits" AS "applied limits", q."at" AS "applied at", q."place" AS "applied place"
FROM (SELECT q."name", q."limits", kql.subtract(q."limits", q."at") AS "at", q."place"
FROM (SELECT q."name", q."limits element" AS "limits", q."at", q."place"
FROM (SELECT q."name", q."limits", q."at", kql.cast_long(u.e0) AS "limits element", u.n - 1 AS "place"
FROM (SELECT o1."name" AS "name", o1."limits" AS "limits", o1."at" AS "at"
FROM (SELECT) AS q) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."limits", false))) WITH ORDINALITY AS u(e0, n)) AS q
WHERE (q."limits element" >= q."at")) AS q) AS q) AS b) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST, q."place" ASC NULLS FIRST
-- $1 = "a"
-- $2 = "[1,5,9]"
-- $3 = 5
-- $4 = 0
-- $5 = "b"
-- $6 = "[2,4]"
-- $7 = 3
-- $8 = 1
-- $9 = "none"
-- $10 = "[]"
-- $11 = 2

-- shard
SELECT q."applied name" AS "name", q."applied at" AS "at", q."applied limits" AS "limits", q."applied place" AS "place", q."_identity"
FROM (SELECT o1."name", o1."limits", o1."at", o1."_identity", b."applied name", b."applied limits", b."applied at", b."applied place"
FROM (SELECT q."name", q."limits", q."at", q."_identity"
FROM (VALUES ($1::text, $2::jsonb, $3::int8, $4::int8),
  ($5::text, $6::jsonb, $7::int8, $8::int8),
  ($9::text, $10::jsonb, $4::int8, $11::int8)) AS q("name", "limits", "at", "_identity")
WHERE COALESCE(q."limits" NOT IN ('[]'::jsonb, '{}'::jsonb), true)) AS o1
CROSS JOIN LATERAL (SELECT q."name" AS "applied name", q."limits" AS "applied limits", q."at" AS "applied at", q."place" AS "applied place"
FROM (SELECT q."name", q."limits", kql.subtract(q."limits", q."at") AS "at", q."place"
FROM (SELECT q."name", q."limits element" AS "limits", q."at", q."place"
FROM (SELECT q."name", q."limits", q."at", kql.cast_long(u.e0) AS "limits element", u.n - 1 AS "place"
FROM (SELECT o1."name" AS "name", o1."limits" AS "limits", o1."at" AS "at"
FROM (SELECT) AS q) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."limits", false))) WITH ORDINALITY AS u(e0, n)) AS q
WHERE (q."limits element" >= q."at")) AS q) AS q) AS b) AS q
-- $1 = "a"
-- $2 = "[1,5,9]"
-- $3 = 5
-- $4 = 0
-- $5 = "b"
-- $6 = "[2,4]"
-- $7 = 3
-- $8 = 1
-- $9 = "none"
-- $10 = "[]"
-- $11 = 2

-- merge
SELECT q."name", q."at", q."limits", q."place"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST, q."place" ASC NULLS FIRST
