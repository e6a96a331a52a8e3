-- whole
SELECT q."x", q."cumulative_x"
FROM (WITH RECURSIVE "~rows" AS MATERIALIZED (SELECT q."x", row_number() OVER (ORDER BY q."x" ASC NULLS LAST) AS "~row"
FROM (SELECT q."x"
FROM (SELECT n AS "x" FROM generate_series($1::int8, $2::int8, $1::int8) AS g(n)) AS q) AS q),
"~read" AS MATERIALIZED (SELECT u.* FROM (SELECT array_agg("x" ORDER BY "~row") AS "x" FROM "~rows") AS a
CROSS JOIN LATERAL unnest(a."x") WITH ORDINALITY AS u("x", "~row")),
"~states"("~row", "~next", "~active 0", "~matched 0", "~repeated 0", "~sequence 0", "~declared 0 0", "~state 0 0") AS (
SELECT 0::int8, 0::int8, false, false, false, NULL::int8, ($3::int8)::int8, ($3::int8)::int8
FROM pg_catalog.regexp_split_to_table('', ',')
UNION ALL
SELECT q."~row", q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~state 0 0"
FROM (SELECT CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" + 1 ELSE q."~next" END AS "~next", (q."~active 0" OR (q."~first" OR q."~again")) AS "~active 0", (q."~first" OR q."~again") AS "~matched 0", (NOT q."~first" AND q."~again" AND q."~active 0") AS "~repeated 0", CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" ELSE q."~sequence 0" END AS "~sequence 0", (CASE WHEN q."~again" THEN kql.add(q."x", q."~state 0 0") ELSE q."~declared 0 0" END)::int8 AS "~declared 0 0", (CASE WHEN q."~again" THEN kql.add(q."x", q."~state 0 0") ELSE q."~state 0 0" END)::int8 AS "~state 0 0", q."x", q."~row"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~state 0 0", q."x", q."~row", false AS "~first", COALESCE(true, false) AS "~again"
FROM (SELECT s."~next", s."~active 0", s."~matched 0", s."~repeated 0", s."~sequence 0", s."~declared 0 0", s."~state 0 0", r."x", r."~row"
FROM "~states" AS s JOIN "~read" AS r ON r."~row" = s."~row" + 1) AS q) AS q) AS q)
SELECT r."x", s."~declared 0 0" AS "cumulative_x", $3::int8 AS "_step"
FROM (SELECT * FROM "~states" WHERE "~matched 0") AS s JOIN "~rows" AS r ON r."~row" = s."~row") AS q
ORDER BY q."x" ASC NULLS LAST, q."_step" ASC NULLS LAST
-- $1 = 1
-- $2 = 5
-- $3 = 0

-- shard
SELECT q."x"
FROM (SELECT n AS "x" FROM generate_series($1::int8, $2::int8, $1::int8) AS g(n)) AS q
-- $1 = 1
-- $2 = 5

-- merge
SELECT q."x", q."cumulative_x"
FROM (WITH RECURSIVE "~rows" AS MATERIALIZED (SELECT q."x", row_number() OVER (ORDER BY q."x" ASC NULLS LAST) AS "~row"
FROM (SELECT q."x"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q),
"~read" AS MATERIALIZED (SELECT u.* FROM (SELECT array_agg("x" ORDER BY "~row") AS "x" FROM "~rows") AS a
CROSS JOIN LATERAL unnest(a."x") WITH ORDINALITY AS u("x", "~row")),
"~states"("~row", "~next", "~active 0", "~matched 0", "~repeated 0", "~sequence 0", "~declared 0 0", "~state 0 0") AS (
SELECT 0::int8, 0::int8, false, false, false, NULL::int8, ($1::int8)::int8, ($1::int8)::int8
FROM pg_catalog.regexp_split_to_table('', ',')
UNION ALL
SELECT q."~row", q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~state 0 0"
FROM (SELECT CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" + 1 ELSE q."~next" END AS "~next", (q."~active 0" OR (q."~first" OR q."~again")) AS "~active 0", (q."~first" OR q."~again") AS "~matched 0", (NOT q."~first" AND q."~again" AND q."~active 0") AS "~repeated 0", CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" ELSE q."~sequence 0" END AS "~sequence 0", (CASE WHEN q."~again" THEN kql.add(q."x", q."~state 0 0") ELSE q."~declared 0 0" END)::int8 AS "~declared 0 0", (CASE WHEN q."~again" THEN kql.add(q."x", q."~state 0 0") ELSE q."~state 0 0" END)::int8 AS "~state 0 0", q."x", q."~row"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~state 0 0", q."x", q."~row", false AS "~first", COALESCE(true, false) AS "~again"
FROM (SELECT s."~next", s."~active 0", s."~matched 0", s."~repeated 0", s."~sequence 0", s."~declared 0 0", s."~state 0 0", r."x", r."~row"
FROM "~states" AS s JOIN "~read" AS r ON r."~row" = s."~row" + 1) AS q) AS q) AS q)
SELECT r."x", s."~declared 0 0" AS "cumulative_x", $1::int8 AS "_step"
FROM (SELECT * FROM "~states" WHERE "~matched 0") AS s JOIN "~rows" AS r ON r."~row" = s."~row") AS q
ORDER BY q."x" ASC NULLS LAST, q."_step" ASC NULLS LAST
-- $1 = 0
