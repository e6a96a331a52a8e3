-- whole
SELECT q."Ts", q."Event", q."sessionStart", q."session_id"
FROM (WITH RECURSIVE "~rows" AS MATERIALIZED (SELECT q."Ts", q."Event", q."_identity", row_number() OVER (ORDER BY q."Ts" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "~row"
FROM (SELECT q."Ts", q."Event", q."_identity"
FROM (VALUES ($1::int8, $2::text, $1::int8),
  ($3::int8, $2::text, $4::int8),
  ($5::int8, $6::text, $7::int8),
  ($8::int8, $9::text, $10::int8),
  ($11::int8, $6::text, $12::int8),
  ($13::int8, $14::text, $15::int8),
  ($16::int8, $9::text, $17::int8),
  ($18::int8, $19::text, $20::int8),
  ($21::int8, $2::text, $22::int8)) AS q("Ts", "Event", "_identity")) AS q),
"~read" AS MATERIALIZED (SELECT u.* FROM (SELECT array_agg("Ts" ORDER BY "~row") AS "Ts", array_agg("_identity" ORDER BY "~row") AS "_identity" FROM "~rows") AS a
CROSS JOIN LATERAL unnest(a."Ts", a."_identity") WITH ORDINALITY AS u("Ts", "_identity", "~row")),
"~states"("~row", "~next", "~active 0", "~matched 0", "~repeated 0", "~sequence 0", "~declared 0 0", "~state 0 0", "~active 1", "~matched 1", "~repeated 1", "~sequence 1", "~declared 1 0", "~state 1 0") AS (
SELECT 0::int8, 0::int8, false, false, false, NULL::int8, (NULL::int8)::int8, (NULL::int8)::int8, false, false, false, NULL::int8, (NULL::int8)::int8, (NULL::int8)::int8
FROM pg_catalog.regexp_split_to_table('', ',')
UNION ALL
SELECT q."~row", q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~state 1 0"
FROM (SELECT CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" + 1 ELSE q."~next" END AS "~next", (q."~active 0" OR (q."~first" OR q."~again")) AS "~active 0", (q."~first" OR q."~again") AS "~matched 0", (NOT q."~first" AND q."~again" AND q."~active 0") AS "~repeated 0", CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" ELSE q."~sequence 0" END AS "~sequence 0", (CASE WHEN q."~again" THEN CASE WHEN (q."~state 0 0" IS NULL) THEN q."Ts" ELSE q."~state 0 0" END ELSE q."~declared 0 0" END)::int8 AS "~declared 0 0", (CASE WHEN q."~again" THEN CASE WHEN (q."~state 0 0" IS NULL) THEN q."Ts" ELSE q."~state 0 0" END ELSE q."~state 0 0" END)::int8 AS "~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~state 1 0", q."Ts", q."_identity", q."~row"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~state 1 0", q."Ts", q."_identity", q."~row", false AS "~first", COALESCE(true, false) AS "~again"
FROM (SELECT q."~next", (q."~active 0" AND NOT q."~first") AS "~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", (CASE WHEN q."~first" THEN NULL::int8 ELSE q."~state 0 0" END)::int8 AS "~state 0 0", (q."~active 1" OR (q."~first" OR q."~again")) AS "~active 1", (q."~first" OR q."~again") AS "~matched 1", (NOT q."~first" AND q."~again" AND q."~active 1") AS "~repeated 1", CASE WHEN q."~first" THEN q."~sequence 0" ELSE q."~sequence 1" END AS "~sequence 1", (CASE WHEN q."~first" THEN NULL::int8 WHEN q."~again" THEN NULL::int8 ELSE q."~declared 1 0" END)::int8 AS "~declared 1 0", (CASE WHEN q."~first" THEN q."~state 0 0" ELSE q."~state 1 0" END)::int8 AS "~state 1 0", q."Ts", q."_identity", q."~row"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~state 1 0", q."Ts", q."_identity", q."~row", COALESCE(q."~active 0" AND (kql.subtract(q."Ts", q."~state 0 0") > $23::int8), false) AS "~first", (q."~active 1" AND COALESCE((kql.subtract(q."Ts", q."~state 1 0") > $23::int8), false)) AS "~again"
FROM (SELECT s."~next", s."~active 0", s."~matched 0", s."~repeated 0", s."~sequence 0", s."~declared 0 0", s."~state 0 0", s."~active 1", s."~matched 1", s."~repeated 1", s."~sequence 1", s."~declared 1 0", s."~state 1 0", r."Ts", r."_identity", r."~row"
FROM "~states" AS s JOIN "~read" AS r ON r."~row" = s."~row" + 1) AS q) AS q) AS q) AS q) AS q)
SELECT r."Ts", r."Event", r."_identity", s."~declared 0 0" AS "sessionStart", s."~sequence 0" AS "session_id", $1::int8 AS "_step"
FROM (SELECT * FROM "~states" WHERE "~matched 0") AS s JOIN "~rows" AS r ON r."~row" = s."~row") AS q
ORDER BY q."Ts" ASC NULLS FIRST, q."_step" ASC NULLS LAST
-- $1 = 0
-- $2 = "A"
-- $3 = 600000000
-- $4 = 1
-- $5 = 1200000000
-- $6 = "B"
-- $7 = 2
-- $8 = 1800000000
-- $9 = "D"
-- $10 = 3
-- $11 = 19200000000
-- $12 = 4
-- $13 = 21600000000
-- $14 = "C"
-- $15 = 5
-- $16 = 22800000000
-- $17 = 6
-- $18 = 24600000000
-- $19 = "E"
-- $20 = 7
-- $21 = 45000000000
-- $22 = 8
-- $23 = 18000000000

-- shard
SELECT q."Ts", q."Event", q."_identity"
FROM (VALUES ($1::int8, $2::text, $1::int8),
  ($3::int8, $2::text, $4::int8),
  ($5::int8, $6::text, $7::int8),
  ($8::int8, $9::text, $10::int8),
  ($11::int8, $6::text, $12::int8),
  ($13::int8, $14::text, $15::int8),
  ($16::int8, $9::text, $17::int8),
  ($18::int8, $19::text, $20::int8),
  ($21::int8, $2::text, $22::int8)) AS q("Ts", "Event", "_identity")
-- $1 = 0
-- $2 = "A"
-- $3 = 600000000
-- $4 = 1
-- $5 = 1200000000
-- $6 = "B"
-- $7 = 2
-- $8 = 1800000000
-- $9 = "D"
-- $10 = 3
-- $11 = 19200000000
-- $12 = 4
-- $13 = 21600000000
-- $14 = "C"
-- $15 = 5
-- $16 = 22800000000
-- $17 = 6
-- $18 = 24600000000
-- $19 = "E"
-- $20 = 7
-- $21 = 45000000000
-- $22 = 8

-- merge
SELECT q."Ts", q."Event", q."sessionStart", q."session_id"
FROM (WITH RECURSIVE "~rows" AS MATERIALIZED (SELECT q."Ts", q."Event", q."_identity", row_number() OVER (ORDER BY q."Ts" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "~row"
FROM (SELECT q."Ts", q."Event", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q),
"~read" AS MATERIALIZED (SELECT u.* FROM (SELECT array_agg("Ts" ORDER BY "~row") AS "Ts", array_agg("_identity" ORDER BY "~row") AS "_identity" FROM "~rows") AS a
CROSS JOIN LATERAL unnest(a."Ts", a."_identity") WITH ORDINALITY AS u("Ts", "_identity", "~row")),
"~states"("~row", "~next", "~active 0", "~matched 0", "~repeated 0", "~sequence 0", "~declared 0 0", "~state 0 0", "~active 1", "~matched 1", "~repeated 1", "~sequence 1", "~declared 1 0", "~state 1 0") AS (
SELECT 0::int8, 0::int8, false, false, false, NULL::int8, (NULL::int8)::int8, (NULL::int8)::int8, false, false, false, NULL::int8, (NULL::int8)::int8, (NULL::int8)::int8
FROM pg_catalog.regexp_split_to_table('', ',')
UNION ALL
SELECT q."~row", q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~state 1 0"
FROM (SELECT CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" + 1 ELSE q."~next" END AS "~next", (q."~active 0" OR (q."~first" OR q."~again")) AS "~active 0", (q."~first" OR q."~again") AS "~matched 0", (NOT q."~first" AND q."~again" AND q."~active 0") AS "~repeated 0", CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" ELSE q."~sequence 0" END AS "~sequence 0", (CASE WHEN q."~again" THEN CASE WHEN (q."~state 0 0" IS NULL) THEN q."Ts" ELSE q."~state 0 0" END ELSE q."~declared 0 0" END)::int8 AS "~declared 0 0", (CASE WHEN q."~again" THEN CASE WHEN (q."~state 0 0" IS NULL) THEN q."Ts" ELSE q."~state 0 0" END ELSE q."~state 0 0" END)::int8 AS "~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~state 1 0", q."Ts", q."_identity", q."~row"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~state 1 0", q."Ts", q."_identity", q."~row", false AS "~first", COALESCE(true, false) AS "~again"
FROM (SELECT q."~next", (q."~active 0" AND NOT q."~first") AS "~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", (CASE WHEN q."~first" THEN NULL::int8 ELSE q."~state 0 0" END)::int8 AS "~state 0 0", (q."~active 1" OR (q."~first" OR q."~again")) AS "~active 1", (q."~first" OR q."~again") AS "~matched 1", (NOT q."~first" AND q."~again" AND q."~active 1") AS "~repeated 1", CASE WHEN q."~first" THEN q."~sequence 0" ELSE q."~sequence 1" END AS "~sequence 1", (CASE WHEN q."~first" THEN NULL::int8 WHEN q."~again" THEN NULL::int8 ELSE q."~declared 1 0" END)::int8 AS "~declared 1 0", (CASE WHEN q."~first" THEN q."~state 0 0" ELSE q."~state 1 0" END)::int8 AS "~state 1 0", q."Ts", q."_identity", q."~row"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~state 1 0", q."Ts", q."_identity", q."~row", COALESCE(q."~active 0" AND (kql.subtract(q."Ts", q."~state 0 0") > $1::int8), false) AS "~first", (q."~active 1" AND COALESCE((kql.subtract(q."Ts", q."~state 1 0") > $1::int8), false)) AS "~again"
FROM (SELECT s."~next", s."~active 0", s."~matched 0", s."~repeated 0", s."~sequence 0", s."~declared 0 0", s."~state 0 0", s."~active 1", s."~matched 1", s."~repeated 1", s."~sequence 1", s."~declared 1 0", s."~state 1 0", r."Ts", r."_identity", r."~row"
FROM "~states" AS s JOIN "~read" AS r ON r."~row" = s."~row" + 1) AS q) AS q) AS q) AS q) AS q)
SELECT r."Ts", r."Event", r."_identity", s."~declared 0 0" AS "sessionStart", s."~sequence 0" AS "session_id", $2::int8 AS "_step"
FROM (SELECT * FROM "~states" WHERE "~matched 0") AS s JOIN "~rows" AS r ON r."~row" = s."~row") AS q
ORDER BY q."Ts" ASC NULLS FIRST, q."_step" ASC NULLS LAST
-- $1 = 18000000000
-- $2 = 0
