-- whole
SELECT q."x", q."y", q."cumulative_x", q."cumulative_y"
FROM (WITH RECURSIVE "~rows" AS MATERIALIZED (SELECT q."x", q."y", row_number() OVER (ORDER BY q."x" ASC NULLS LAST) AS "~row"
FROM (SELECT q."x", kql.multiply($1::int8, q."x") AS "y"
FROM (SELECT n AS "x" FROM generate_series($2::int8, $3::int8, $2::int8) AS g(n)) AS q) AS q),
"~read" AS MATERIALIZED (SELECT u.* FROM (SELECT array_agg("x" ORDER BY "~row") AS "x", array_agg("y" ORDER BY "~row") AS "y" FROM "~rows") AS a
CROSS JOIN LATERAL unnest(a."x", a."y") WITH ORDINALITY AS u("x", "y", "~row")),
"~states"("~row", "~next", "~active 0", "~matched 0", "~repeated 0", "~sequence 0", "~declared 0 0", "~declared 0 1", "~state 0 0", "~state 0 1") AS (
SELECT 0::int8, 0::int8, false, false, false, NULL::int8, ($4::int8)::int8, ($4::int8)::int8, ($4::int8)::int8, ($4::int8)::int8
FROM pg_catalog.regexp_split_to_table('', ',')
UNION ALL
SELECT q."~row", q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~declared 0 1", q."~state 0 0", q."~state 0 1"
FROM (SELECT CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" + 1 ELSE q."~next" END AS "~next", (q."~active 0" OR (q."~first" OR q."~again")) AS "~active 0", (q."~first" OR q."~again") AS "~matched 0", (NOT q."~first" AND q."~again" AND q."~active 0") AS "~repeated 0", CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" ELSE q."~sequence 0" END AS "~sequence 0", (CASE WHEN q."~again" THEN CASE WHEN (q."~state 0 0" >= $5::int8) THEN q."x" ELSE kql.add(q."x", q."~state 0 0") END ELSE q."~declared 0 0" END)::int8 AS "~declared 0 0", (CASE WHEN q."~again" THEN CASE WHEN (q."~state 0 1" >= $5::int8) THEN q."y" ELSE kql.add(q."y", q."~state 0 1") END ELSE q."~declared 0 1" END)::int8 AS "~declared 0 1", (CASE WHEN q."~again" THEN CASE WHEN (q."~state 0 0" >= $5::int8) THEN q."x" ELSE kql.add(q."x", q."~state 0 0") END ELSE q."~state 0 0" END)::int8 AS "~state 0 0", (CASE WHEN q."~again" THEN CASE WHEN (q."~state 0 1" >= $5::int8) THEN q."y" ELSE kql.add(q."y", q."~state 0 1") END ELSE q."~state 0 1" END)::int8 AS "~state 0 1", q."x", q."y", q."~row"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~declared 0 1", q."~state 0 0", q."~state 0 1", q."x", q."y", q."~row", false AS "~first", COALESCE(true, false) AS "~again"
FROM (SELECT s."~next", s."~active 0", s."~matched 0", s."~repeated 0", s."~sequence 0", s."~declared 0 0", s."~declared 0 1", s."~state 0 0", s."~state 0 1", r."x", r."y", r."~row"
FROM "~states" AS s JOIN "~read" AS r ON r."~row" = s."~row" + 1) AS q) AS q) AS q)
SELECT r."x", r."y", s."~declared 0 0" AS "cumulative_x", s."~declared 0 1" AS "cumulative_y", $4::int8 AS "_step"
FROM (SELECT * FROM "~states" WHERE "~matched 0") AS s JOIN "~rows" AS r ON r."~row" = s."~row") AS q
ORDER BY q."x" ASC NULLS LAST, q."_step" ASC NULLS LAST
-- $1 = 2
-- $2 = 1
-- $3 = 5
-- $4 = 0
-- $5 = 10

-- shard
SELECT q."x", kql.multiply($1::int8, q."x") AS "y"
FROM (SELECT n AS "x" FROM generate_series($2::int8, $3::int8, $2::int8) AS g(n)) AS q
-- $1 = 2
-- $2 = 1
-- $3 = 5

-- merge
SELECT q."x", q."y", q."cumulative_x", q."cumulative_y"
FROM (WITH RECURSIVE "~rows" AS MATERIALIZED (SELECT q."x", q."y", row_number() OVER (ORDER BY q."x" ASC NULLS LAST) AS "~row"
FROM (SELECT q."x", q."y"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q),
"~read" AS MATERIALIZED (SELECT u.* FROM (SELECT array_agg("x" ORDER BY "~row") AS "x", array_agg("y" ORDER BY "~row") AS "y" FROM "~rows") AS a
CROSS JOIN LATERAL unnest(a."x", a."y") WITH ORDINALITY AS u("x", "y", "~row")),
"~states"("~row", "~next", "~active 0", "~matched 0", "~repeated 0", "~sequence 0", "~declared 0 0", "~declared 0 1", "~state 0 0", "~state 0 1") AS (
SELECT 0::int8, 0::int8, false, false, false, NULL::int8, ($1::int8)::int8, ($1::int8)::int8, ($1::int8)::int8, ($1::int8)::int8
FROM pg_catalog.regexp_split_to_table('', ',')
UNION ALL
SELECT q."~row", q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~declared 0 1", q."~state 0 0", q."~state 0 1"
FROM (SELECT CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" + 1 ELSE q."~next" END AS "~next", (q."~active 0" OR (q."~first" OR q."~again")) AS "~active 0", (q."~first" OR q."~again") AS "~matched 0", (NOT q."~first" AND q."~again" AND q."~active 0") AS "~repeated 0", CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" ELSE q."~sequence 0" END AS "~sequence 0", (CASE WHEN q."~again" THEN CASE WHEN (q."~state 0 0" >= $2::int8) THEN q."x" ELSE kql.add(q."x", q."~state 0 0") END ELSE q."~declared 0 0" END)::int8 AS "~declared 0 0", (CASE WHEN q."~again" THEN CASE WHEN (q."~state 0 1" >= $2::int8) THEN q."y" ELSE kql.add(q."y", q."~state 0 1") END ELSE q."~declared 0 1" END)::int8 AS "~declared 0 1", (CASE WHEN q."~again" THEN CASE WHEN (q."~state 0 0" >= $2::int8) THEN q."x" ELSE kql.add(q."x", q."~state 0 0") END ELSE q."~state 0 0" END)::int8 AS "~state 0 0", (CASE WHEN q."~again" THEN CASE WHEN (q."~state 0 1" >= $2::int8) THEN q."y" ELSE kql.add(q."y", q."~state 0 1") END ELSE q."~state 0 1" END)::int8 AS "~state 0 1", q."x", q."y", q."~row"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~declared 0 1", q."~state 0 0", q."~state 0 1", q."x", q."y", q."~row", false AS "~first", COALESCE(true, false) AS "~again"
FROM (SELECT s."~next", s."~active 0", s."~matched 0", s."~repeated 0", s."~sequence 0", s."~declared 0 0", s."~declared 0 1", s."~state 0 0", s."~state 0 1", r."x", r."y", r."~row"
FROM "~states" AS s JOIN "~read" AS r ON r."~row" = s."~row" + 1) AS q) AS q) AS q)
SELECT r."x", r."y", s."~declared 0 0" AS "cumulative_x", s."~declared 0 1" AS "cumulative_y", $1::int8 AS "_step"
FROM (SELECT * FROM "~states" WHERE "~matched 0") AS s JOIN "~rows" AS r ON r."~row" = s."~row") AS q
ORDER BY q."x" ASC NULLS LAST, q."_step" ASC NULLS LAST
-- $1 = 0
-- $2 = 10
