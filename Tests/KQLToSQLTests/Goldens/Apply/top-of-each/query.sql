-- whole
SELECT q."index", q."Arr"
FROM (SELECT q."applied index" AS "index", q."applied Arr" AS "Arr", q."_identity"
FROM (SELECT o1."index", o1."Arr", o1."_identity", b."applied index", b."applied Arr"
FROM (SELECT q."index", q."Arr", q."_identity"
FROM (VALUES ($1::int4, $2::jsonb, $3::int8),
  ($4::int4, $5::jsonb, $6::int8)) AS q("index", "Arr", "_identity")
WHERE COALESCE(q."Arr" NOT IN ('[]'::jsonb, '{}'::jsonb), true)) AS o1
CROSS JOIN LATERAL (SELECT q."index" AS "applied index", q."Arr" AS "applied Arr"
FROM (SELECT q."index", q."Arr element" AS "Arr", q."_index"
FROM (SELECT q."index", q."Arr", kql.cast_long(u.e0) AS "Arr element", u.n - 1 AS "_index"
FROM (SELECT o1."index" AS "index", o1."Arr" AS "Arr"
FROM (SELECT) AS q) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."Arr", false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q
ORDER BY q."Arr" DESC NULLS LAST, q."_index" ASC NULLS LAST
LIMIT $7::int8) AS b) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST, q."Arr" DESC NULLS LAST
-- $1 = 0
-- $2 = "[5,1,3]"
-- $3 = 0
-- $4 = 1
-- $5 = "[4,10,8,7]"
-- $6 = 1
-- $7 = 2

-- shard
SELECT q."applied index" AS "index", q."applied Arr" AS "Arr", q."_identity"
FROM (SELECT o1."index", o1."Arr", o1."_identity", b."applied index", b."applied Arr"
FROM (SELECT q."index", q."Arr", q."_identity"
FROM (VALUES ($1::int4, $2::jsonb, $3::int8),
  ($4::int4, $5::jsonb, $6::int8)) AS q("index", "Arr", "_identity")
WHERE COALESCE(q."Arr" NOT IN ('[]'::jsonb, '{}'::jsonb), true)) AS o1
CROSS JOIN LATERAL (SELECT q."index" AS "applied index", q."Arr" AS "applied Arr"
FROM (SELECT q."index", q."Arr element" AS "Arr", q."_index"
FROM (SELECT q."index", q."Arr", kql.cast_long(u.e0) AS "Arr element", u.n - 1 AS "_index"
FROM (SELECT o1."index" AS "index", o1."Arr" AS "Arr"
FROM (SELECT) AS q) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."Arr", false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q
ORDER BY q."Arr" DESC NULLS LAST, q."_index" ASC NULLS LAST
LIMIT $7::int8) AS b) AS q
-- $1 = 0
-- $2 = "[5,1,3]"
-- $3 = 0
-- $4 = 1
-- $5 = "[4,10,8,7]"
-- $6 = 1
-- $7 = 2

-- merge
SELECT q."index", q."Arr"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST, q."Arr" DESC NULLS LAST
