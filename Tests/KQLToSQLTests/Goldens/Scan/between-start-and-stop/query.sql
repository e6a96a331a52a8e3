-- whole
SELECT q."Ts", q."Event", q."m_id"
FROM (WITH RECURSIVE "~rows" AS MATERIALIZED (SELECT q."Ts", q."Event", q."_identity", row_number() OVER (ORDER BY q."Ts" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "~row"
FROM (SELECT q."Ts", q."Event", q."_identity"
FROM (VALUES ($1::int8, $2::text, $1::int8),
  ($3::int8, $4::text, $5::int8),
  ($6::int8, $7::text, $8::int8),
  ($9::int8, $10::text, $11::int8),
  ($12::int8, $13::text, $14::int8),
  ($15::int8, $16::text, $17::int8),
  ($18::int8, $4::text, $19::int8),
  ($20::int8, $21::text, $22::int8),
  ($23::int8, $13::text, $24::int8)) AS q("Ts", "Event", "_identity")) AS q),
"~read" AS MATERIALIZED (SELECT u.* FROM (SELECT array_agg("Ts" ORDER BY "~row") AS "Ts", array_agg("Event" ORDER BY "~row") AS "Event", array_agg("_identity" ORDER BY "~row") AS "_identity" FROM "~rows") AS a
CROSS JOIN LATERAL unnest(a."Ts", a."Event", a."_identity") WITH ORDINALITY AS u("Ts", "Event", "_identity", "~row")),
"~states"("~row", "~next", "~active 0", "~matched 0", "~repeated 0", "~sequence 0", "~state 0 0", "~active 1", "~matched 1", "~repeated 1", "~sequence 1", "~state 1 0", "~active 2", "~matched 2", "~repeated 2", "~sequence 2", "~state 2 0") AS (
SELECT 0::int8, 0::int8, false, false, false, NULL::int8, (NULL::int8)::int8, false, false, false, NULL::int8, (NULL::int8)::int8, false, false, false, NULL::int8, (NULL::int8)::int8
FROM pg_catalog.regexp_split_to_table('', ',')
UNION ALL
SELECT q."~row", q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~state 1 0", q."~active 2", q."~matched 2", q."~repeated 2", q."~sequence 2", q."~state 2 0"
FROM (SELECT CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" + 1 ELSE q."~next" END AS "~next", (q."~active 0" OR (q."~first" OR q."~again")) AS "~active 0", (q."~first" OR q."~again") AS "~matched 0", (NOT q."~first" AND q."~again" AND q."~active 0") AS "~repeated 0", CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" ELSE q."~sequence 0" END AS "~sequence 0", (CASE WHEN q."~again" THEN q."Ts" ELSE q."~state 0 0" END)::int8 AS "~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~state 1 0", q."~active 2", q."~matched 2", q."~repeated 2", q."~sequence 2", q."~state 2 0", q."Ts", q."Event", q."_identity", q."~row"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~state 1 0", q."~active 2", q."~matched 2", q."~repeated 2", q."~sequence 2", q."~state 2 0", q."Ts", q."Event", q."_identity", q."~row", false AS "~first", COALESCE((q."Event" = $4::text), false) AS "~again"
FROM (SELECT q."~next", (q."~active 0" AND NOT q."~first") AS "~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", (CASE WHEN q."~first" THEN NULL::int8 ELSE q."~state 0 0" END)::int8 AS "~state 0 0", (q."~active 1" OR (q."~first" OR q."~again")) AS "~active 1", (q."~first" OR q."~again") AS "~matched 1", (NOT q."~first" AND q."~again" AND q."~active 1") AS "~repeated 1", CASE WHEN q."~first" THEN q."~sequence 0" ELSE q."~sequence 1" END AS "~sequence 1", (CASE WHEN q."~first" THEN q."~state 0 0" ELSE q."~state 1 0" END)::int8 AS "~state 1 0", q."~active 2", q."~matched 2", q."~repeated 2", q."~sequence 2", q."~state 2 0", q."Ts", q."Event", q."_identity", q."~row"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~state 1 0", q."~active 2", q."~matched 2", q."~repeated 2", q."~sequence 2", q."~state 2 0", q."Ts", q."Event", q."_identity", q."~row", COALESCE(q."~active 0" AND ((q."Event" <> $4::text) AND (q."Event" <> $13::text) AND (kql.subtract(q."Ts", q."~state 0 0") <= $25::int8)), false) AS "~first", (q."~active 1" AND COALESCE(((q."Event" <> $4::text) AND (q."Event" <> $13::text) AND (kql.subtract(q."Ts", q."~state 1 0") <= $25::int8)), false)) AS "~again"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~state 0 0", (q."~active 1" AND NOT q."~first") AS "~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~state 1 0", (q."~active 2" OR (q."~first" OR q."~again")) AS "~active 2", (q."~first" OR q."~again") AS "~matched 2", (NOT q."~first" AND q."~again" AND q."~active 2") AS "~repeated 2", CASE WHEN q."~first" THEN q."~sequence 1" ELSE q."~sequence 2" END AS "~sequence 2", (CASE WHEN q."~first" THEN q."~state 1 0" ELSE q."~state 2 0" END)::int8 AS "~state 2 0", q."Ts", q."Event", q."_identity", q."~row"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~state 1 0", q."~active 2", q."~matched 2", q."~repeated 2", q."~sequence 2", q."~state 2 0", q."Ts", q."Event", q."_identity", q."~row", COALESCE(q."~active 1" AND ((q."Event" = $13::text) AND (kql.subtract(q."Ts", q."~state 1 0") <= $25::int8)), false) AS "~first", (q."~active 2" AND COALESCE(((q."Event" = $13::text) AND (kql.subtract(q."Ts", q."~state 2 0") <= $25::int8)), false)) AS "~again"
FROM (SELECT s."~next", s."~active 0", s."~matched 0", s."~repeated 0", s."~sequence 0", s."~state 0 0", s."~active 1", s."~matched 1", s."~repeated 1", s."~sequence 1", s."~state 1 0", s."~active 2", s."~matched 2", s."~repeated 2", s."~sequence 2", s."~state 2 0", r."Ts", r."Event", r."_identity", r."~row"
FROM "~states" AS s JOIN "~read" AS r ON r."~row" = s."~row" + 1) AS q) AS q) AS q) AS q) AS q) AS q) AS q)
SELECT r."Ts", r."Event", r."_identity", s."~sequence 0" AS "m_id", $1::int8 AS "_step"
FROM (SELECT * FROM "~states" WHERE "~matched 0") AS s JOIN "~rows" AS r ON r."~row" = s."~row"
UNION ALL
SELECT r."Ts", r."Event", r."_identity", s."~sequence 1" AS "m_id", $5::int8 AS "_step"
FROM (SELECT * FROM "~states" WHERE "~matched 1") AS s JOIN "~rows" AS r ON r."~row" = s."~row"
UNION ALL
SELECT r."Ts", r."Event", r."_identity", s."~sequence 2" AS "m_id", $8::int8 AS "_step"
FROM (SELECT * FROM "~states" WHERE "~matched 2") AS s JOIN "~rows" AS r ON r."~row" = s."~row") AS q
ORDER BY q."Ts" ASC NULLS FIRST, q."_step" ASC NULLS LAST
-- $1 = 0
-- $2 = "A"
-- $3 = 600000000
-- $4 = "Start"
-- $5 = 1
-- $6 = 1200000000
-- $7 = "B"
-- $8 = 2
-- $9 = 1800000000
-- $10 = "D"
-- $11 = 3
-- $12 = 2400000000
-- $13 = "Stop"
-- $14 = 4
-- $15 = 3600000000
-- $16 = "C"
-- $17 = 5
-- $18 = 4800000000
-- $19 = 6
-- $20 = 6600000000
-- $21 = "E"
-- $22 = 7
-- $23 = 7200000000
-- $24 = 8
-- $25 = 3000000000

-- shard
SELECT q."Ts", q."Event", q."_identity"
FROM (VALUES ($1::int8, $2::text, $1::int8),
  ($3::int8, $4::text, $5::int8),
  ($6::int8, $7::text, $8::int8),
  ($9::int8, $10::text, $11::int8),
  ($12::int8, $13::text, $14::int8),
  ($15::int8, $16::text, $17::int8),
  ($18::int8, $4::text, $19::int8),
  ($20::int8, $21::text, $22::int8),
  ($23::int8, $13::text, $24::int8)) AS q("Ts", "Event", "_identity")
-- $1 = 0
-- $2 = "A"
-- $3 = 600000000
-- $4 = "Start"
-- $5 = 1
-- $6 = 1200000000
-- $7 = "B"
-- $8 = 2
-- $9 = 1800000000
-- $10 = "D"
-- $11 = 3
-- $12 = 2400000000
-- $13 = "Stop"
-- $14 = 4
-- $15 = 3600000000
-- $16 = "C"
-- $17 = 5
-- $18 = 4800000000
-- $19 = 6
-- $20 = 6600000000
-- $21 = "E"
-- $22 = 7
-- $23 = 7200000000
-- $24 = 8

-- merge
SELECT q."Ts", q."Event", q."m_id"
FROM (WITH RECURSIVE "~rows" AS MATERIALIZED (SELECT q."Ts", q."Event", q."_identity", row_number() OVER (ORDER BY q."Ts" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "~row"
FROM (SELECT q."Ts", q."Event", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q),
"~read" AS MATERIALIZED (SELECT u.* FROM (SELECT array_agg("Ts" ORDER BY "~row") AS "Ts", array_agg("Event" ORDER BY "~row") AS "Event", array_agg("_identity" ORDER BY "~row") AS "_identity" FROM "~rows") AS a
CROSS JOIN LATERAL unnest(a."Ts", a."Event", a."_identity") WITH ORDINALITY AS u("Ts", "Event", "_identity", "~row")),
"~states"("~row", "~next", "~active 0", "~matched 0", "~repeated 0", "~sequence 0", "~state 0 0", "~active 1", "~matched 1", "~repeated 1", "~sequence 1", "~state 1 0", "~active 2", "~matched 2", "~repeated 2", "~sequence 2", "~state 2 0") AS (
SELECT 0::int8, 0::int8, false, false, false, NULL::int8, (NULL::int8)::int8, false, false, false, NULL::int8, (NULL::int8)::int8, false, false, false, NULL::int8, (NULL::int8)::int8
FROM pg_catalog.regexp_split_to_table('', ',')
UNION ALL
SELECT q."~row", q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~state 1 0", q."~active 2", q."~matched 2", q."~repeated 2", q."~sequence 2", q."~state 2 0"
FROM (SELECT CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" + 1 ELSE q."~next" END AS "~next", (q."~active 0" OR (q."~first" OR q."~again")) AS "~active 0", (q."~first" OR q."~again") AS "~matched 0", (NOT q."~first" AND q."~again" AND q."~active 0") AS "~repeated 0", CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" ELSE q."~sequence 0" END AS "~sequence 0", (CASE WHEN q."~again" THEN q."Ts" ELSE q."~state 0 0" END)::int8 AS "~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~state 1 0", q."~active 2", q."~matched 2", q."~repeated 2", q."~sequence 2", q."~state 2 0", q."Ts", q."Event", q."_identity", q."~row"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~state 1 0", q."~active 2", q."~matched 2", q."~repeated 2", q."~sequence 2", q."~state 2 0", q."Ts", q."Event", q."_identity", q."~row", false AS "~first", COALESCE((q."Event" = $1::text), false) AS "~again"
FROM (SELECT q."~next", (q."~active 0" AND NOT q."~first") AS "~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", (CASE WHEN q."~first" THEN NULL::int8 ELSE q."~state 0 0" END)::int8 AS "~state 0 0", (q."~active 1" OR (q."~first" OR q."~again")) AS "~active 1", (q."~first" OR q."~again") AS "~matched 1", (NOT q."~first" AND q."~again" AND q."~active 1") AS "~repeated 1", CASE WHEN q."~first" THEN q."~sequence 0" ELSE q."~sequence 1" END AS "~sequence 1", (CASE WHEN q."~first" THEN q."~state 0 0" ELSE q."~state 1 0" END)::int8 AS "~state 1 0", q."~active 2", q."~matched 2", q."~repeated 2", q."~sequence 2", q."~state 2 0", q."Ts", q."Event", q."_identity", q."~row"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~state 1 0", q."~active 2", q."~matched 2", q."~repeated 2", q."~sequence 2", q."~state 2 0", q."Ts", q."Event", q."_identity", q."~row", COALESCE(q."~active 0" AND ((q."Event" <> $1::text) AND (q."Event" <> $2::text) AND (kql.subtract(q."Ts", q."~state 0 0") <= $3::int8)), false) AS "~first", (q."~active 1" AND COALESCE(((q."Event" <> $1::text) AND (q."Event" <> $2::text) AND (kql.subtract(q."Ts", q."~state 1 0") <= $3::int8)), false)) AS "~again"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~state 0 0", (q."~active 1" AND NOT q."~first") AS "~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~state 1 0", (q."~active 2" OR (q."~first" OR q."~again")) AS "~active 2", (q."~first" OR q."~again") AS "~matched 2", (NOT q."~first" AND q."~again" AND q."~active 2") AS "~repeated 2", CASE WHEN q."~first" THEN q."~sequence 1" ELSE q."~sequence 2" END AS "~sequence 2", (CASE WHEN q."~first" THEN q."~state 1 0" ELSE q."~state 2 0" END)::int8 AS "~state 2 0", q."Ts", q."Event", q."_identity", q."~row"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~state 1 0", q."~active 2", q."~matched 2", q."~repeated 2", q."~sequence 2", q."~state 2 0", q."Ts", q."Event", q."_identity", q."~row", COALESCE(q."~active 1" AND ((q."Event" = $2::text) AND (kql.subtract(q."Ts", q."~state 1 0") <= $3::int8)), false) AS "~first", (q."~active 2" AND COALESCE(((q."Event" = $2::text) AND (kql.subtract(q."Ts", q."~state 2 0") <= $3::int8)), false)) AS "~again"
FROM (SELECT s."~next", s."~active 0", s."~matched 0", s."~repeated 0", s."~sequence 0", s."~state 0 0", s."~active 1", s."~matched 1", s."~repeated 1", s."~sequence 1", s."~state 1 0", s."~active 2", s."~matched 2", s."~repeated 2", s."~sequence 2", s."~state 2 0", r."Ts", r."Event", r."_identity", r."~row"
FROM "~states" AS s JOIN "~read" AS r ON r."~row" = s."~row" + 1) AS q) AS q) AS q) AS q) AS q) AS q) AS q)
SELECT r."Ts", r."Event", r."_identity", s."~sequence 0" AS "m_id", $4::int8 AS "_step"
FROM (SELECT * FROM "~states" WHERE "~matched 0") AS s JOIN "~rows" AS r ON r."~row" = s."~row"
UNION ALL
SELECT r."Ts", r."Event", r."_identity", s."~sequence 1" AS "m_id", $5::int8 AS "_step"
FROM (SELECT * FROM "~states" WHERE "~matched 1") AS s JOIN "~rows" AS r ON r."~row" = s."~row"
UNION ALL
SELECT r."Ts", r."Event", r."_identity", s."~sequence 2" AS "m_id", $6::int8 AS "_step"
FROM (SELECT * FROM "~states" WHERE "~matched 2") AS s JOIN "~rows" AS r ON r."~row" = s."~row") AS q
ORDER BY q."Ts" ASC NULLS FIRST, q."_step" ASC NULLS LAST
-- $1 = "Start"
-- $2 = "Stop"
-- $3 = 3000000000
-- $4 = 0
-- $5 = 1
-- $6 = 2
