-- whole
SELECT q."k", q."best"
FROM (SELECT q."k", q."part 1", max(q."x") AS "best"
FROM (SELECT q."applied k" AS "k", q."applied x" AS "x", q."part 1"
FROM (SELECT o2."k", o2."d", o2."part 1", b."applied k", b."applied x"
FROM (SELECT q."k", q."d", q."k" AS "part 1"
FROM (VALUES ($1::text, $2::jsonb),
  ($3::text, $4::jsonb),
  ($1::text, $5::jsonb)) AS q("k", "d")
WHERE COALESCE(q."d" NOT IN ('[]'::jsonb, '{}'::jsonb), true)) AS o2
CROSS JOIN LATERAL (SELECT q."k" AS "applied k", q."x" AS "applied x"
FROM (SELECT q."k", q."x element" AS "x", q."_index"
FROM (SELECT q."k", q."d", kql.cast_long(u.e0) AS "x element", u.n - 1 AS "_index"
FROM (SELECT o2."k" AS "k", o2."d" AS "d"
FROM (SELECT) AS q) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."d", false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q
ORDER BY q."x" DESC NULLS LAST, q."_index" ASC NULLS LAST
LIMIT $6::int8) AS b) AS q) AS q
GROUP BY 1, 2) AS q
-- $1 = "a"
-- $2 = "[3,1,2]"
-- $3 = "b"
-- $4 = "[4]"
-- $5 = "[9]"
-- $6 = 1

-- shard
SELECT q."k", q."part 1", max(q."x") AS "_max_partial"
FROM (SELECT q."applied k" AS "k", q."applied x" AS "x", q."part 1"
FROM (SELECT o2."k", o2."d", o2."part 1", b."applied k", b."applied x"
FROM (SELECT q."k", q."d", q."k" AS "part 1"
FROM (VALUES ($1::text, $2::jsonb),
  ($3::text, $4::jsonb),
  ($1::text, $5::jsonb)) AS q("k", "d")
WHERE COALESCE(q."d" NOT IN ('[]'::jsonb, '{}'::jsonb), true)) AS o2
CROSS JOIN LATERAL (SELECT q."k" AS "applied k", q."x" AS "applied x"
FROM (SELECT q."k", q."x element" AS "x", q."_index"
FROM (SELECT q."k", q."d", kql.cast_long(u.e0) AS "x element", u.n - 1 AS "_index"
FROM (SELECT o2."k" AS "k", o2."d" AS "d"
FROM (SELECT) AS q) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."d", false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q
ORDER BY q."x" DESC NULLS LAST, q."_index" ASC NULLS LAST
LIMIT $6::int8) AS b) AS q) AS q
GROUP BY 1, 2
-- $1 = "a"
-- $2 = "[3,1,2]"
-- $3 = "b"
-- $4 = "[4]"
-- $5 = "[9]"
-- $6 = 1

-- merge
SELECT q."k", q."best"
FROM (SELECT q."k", q."part 1", max(q."_max_partial") AS "best"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1, 2) AS q
