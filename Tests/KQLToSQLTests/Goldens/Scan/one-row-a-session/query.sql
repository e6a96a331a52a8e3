-- whole
SELECT q."start", q."end", q."userID", q."sessionDuration"
FROM (SELECT o1."part 1", b."Timestamp", b."userID", b."EventType", b."_identity1", b."start", b."end", b."sessionDuration", b."_step"
FROM (SELECT q."userID" AS "part 1"
FROM (VALUES ($1::int8, $2::int4),
  ($3::int8, $4::int4),
  ($5::int8, $6::int4),
  ($7::int8, $2::int4),
  ($8::int8, $4::int4),
  ($9::int8, $6::int4)) AS q("Timestamp", "userID")
GROUP BY 1) AS o1
CROSS JOIN LATERAL (SELECT q."Timestamp", q."userID", q."EventType", q."_identity1", q."start", q."end", q."sessionDuration", q."_step"
FROM (WITH RECURSIVE "~rows" AS MATERIALIZED (SELECT q."Timestamp", q."userID", q."EventType", q."_identity1", row_number() OVER (ORDER BY q."Timestamp" ASC NULLS FIRST, q."_identity1" ASC NULLS LAST) AS "~row"
FROM (SELECT q."Timestamp", q."userID", q."EventType", q."_identity1"
FROM (VALUES ($1::int8, $2::int4, $10::text, $11::int8),
  ($3::int8, $4::int4, $10::text, $12::int8),
  ($5::int8, $6::int4, $10::text, $13::int8),
  ($7::int8, $2::int4, $14::text, $15::int8),
  ($8::int8, $4::int4, $14::text, $16::int8),
  ($9::int8, $6::int4, $14::text, $17::int8)) AS q("Timestamp", "userID", "EventType", "_identity1")
WHERE ((q."userID" = o1."part 1") OR ((q."userID" IS NULL) AND (o1."part 1" IS NULL)))) AS q),
"~read" AS MATERIALIZED (SELECT u.* FROM (SELECT array_agg("Timestamp" ORDER BY "~row") AS "Timestamp", array_agg("EventType" ORDER BY "~row") AS "EventType", array_agg("_identity1" ORDER BY "~row") AS "_identity1" FROM "~rows") AS a
CROSS JOIN LATERAL unnest(a."Timestamp", a."EventType", a."_identity1") WITH ORDINALITY AS u("Timestamp", "EventType", "_identity1", "~row")),
"~states"("~row", "~next", "~active 0", "~matched 0", "~repeated 0", "~sequence 0", "~declared 0 0", "~declared 0 1", "~declared 0 2", "~state 0 0", "~active 1", "~matched 1", "~repeated 1", "~sequence 1", "~declared 1 0", "~declared 1 1", "~declared 1 2", "~state 1 0") AS (
SELECT 0::int8, 0::int8, false, false, false, NULL::int8, (NULL::int8)::int8, (NULL::int8)::int8, (NULL::int8)::int8, (NULL::int8)::int8, false, false, false, NULL::int8, (NULL::int8)::int8, (NULL::int8)::int8, (NULL::int8)::int8, (NULL::int8)::int8
FROM pg_catalog.regexp_split_to_table('', ',')
UNION ALL
SELECT q."~row", q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~declared 0 1", q."~declared 0 2", q."~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~declared 1 1", q."~declared 1 2", q."~state 1 0"
FROM (SELECT CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" + 1 ELSE q."~next" END AS "~next", (q."~active 0" OR (q."~first" OR q."~again")) AS "~active 0", (q."~first" OR q."~again") AS "~matched 0", (NOT q."~first" AND q."~again" AND q."~active 0") AS "~repeated 0", CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" ELSE q."~sequence 0" END AS "~sequence 0", (CASE WHEN q."~again" THEN q."Timestamp" ELSE q."~declared 0 0" END)::int8 AS "~declared 0 0", (CASE WHEN q."~again" THEN NULL::int8 ELSE q."~declared 0 1" END)::int8 AS "~declared 0 1", (CASE WHEN q."~again" THEN NULL::int8 ELSE q."~declared 0 2" END)::int8 AS "~declared 0 2", (CASE WHEN q."~again" THEN q."Timestamp" ELSE q."~state 0 0" END)::int8 AS "~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~declared 1 1", q."~declared 1 2", q."~state 1 0", q."Timestamp", q."EventType", q."_identity1", q."~row"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~declared 0 1", q."~declared 0 2", q."~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~declared 1 1", q."~declared 1 2", q."~state 1 0", q."Timestamp", q."EventType", q."_identity1", q."~row", false AS "~first", COALESCE((q."EventType" = $10::text), false) AS "~again"
FROM (SELECT q."~next", (q."~active 0" AND NOT q."~first") AS "~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~declared 0 1", q."~declared 0 2", (CASE WHEN q."~first" THEN NULL::int8 ELSE q."~state 0 0" END)::int8 AS "~state 0 0", (q."~active 1" OR (q."~first" OR q."~again")) AS "~active 1", (q."~first" OR q."~again") AS "~matched 1", (NOT q."~first" AND q."~again" AND q."~active 1") AS "~repeated 1", CASE WHEN q."~first" THEN q."~sequence 0" ELSE q."~sequence 1" END AS "~sequence 1", (CASE WHEN q."~first" THEN q."~state 0 0" WHEN q."~again" THEN q."~state 1 0" ELSE q."~declared 1 0" END)::int8 AS "~declared 1 0", (CASE WHEN q."~first" THEN q."Timestamp" WHEN q."~again" THEN q."Timestamp" ELSE q."~declared 1 1" END)::int8 AS "~declared 1 1", (CASE WHEN q."~first" THEN kql.subtract(q."Timestamp", q."~state 0 0") WHEN q."~again" THEN kql.subtract(q."Timestamp", q."~state 1 0") ELSE q."~declared 1 2" END)::int8 AS "~declared 1 2", (CASE WHEN q."~first" THEN q."~state 0 0" ELSE q."~state 1 0" END)::int8 AS "~state 1 0", q."Timestamp", q."EventType", q."_identity1", q."~row"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~declared 0 1", q."~declared 0 2", q."~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~declared 1 1", q."~declared 1 2", q."~state 1 0", q."Timestamp", q."EventType", q."_identity1", q."~row", COALESCE(q."~active 0" AND (q."EventType" = $14::text), false) AS "~first", (q."~active 1" AND COALESCE((q."EventType" = $14::text), false)) AS "~again"
FROM (SELECT s."~next", s."~active 0", s."~matched 0", s."~repeated 0", s."~sequence 0", s."~declared 0 0", s."~declared 0 1", s."~declared 0 2", s."~state 0 0", s."~active 1", s."~matched 1", s."~repeated 1", s."~sequence 1", s."~declared 1 0", s."~declared 1 1", s."~declared 1 2", s."~state 1 0", r."Timestamp", r."EventType", r."_identity1", r."~row"
FROM "~states" AS s JOIN "~read" AS r ON r."~row" = s."~row" + 1) AS q) AS q) AS q) AS q) AS q)
SELECT r."Timestamp", r."userID", r."EventType", r."_identity1", s."~declared 1 0" AS "start", s."~declared 1 1" AS "end", s."~declared 1 2" AS "sessionDuration", $12::int8 AS "_step"
FROM (SELECT * FROM "~states" WHERE "~matched 1") AS s JOIN "~rows" AS r ON r."~row" = s."~row") AS q) AS b) AS q
ORDER BY q."Timestamp" ASC NULLS FIRST, q."_step" ASC NULLS LAST
-- $1 = 638524809230000000
-- $2 = 1
-- $3 = 638524818150000000
-- $4 = 2
-- $5 = 638524842270000000
-- $6 = 3
-- $7 = 638524962450000000
-- $8 = 638524935320000000
-- $9 = 638524995190000000
-- $10 = "login"
-- $11 = 0
-- $12 = 1
-- $13 = 2
-- $14 = "logout"
-- $15 = 3
-- $16 = 4
-- $17 = 5

-- shard
SELECT q."userID" AS "part 1"
FROM (VALUES ($1::int8, $2::int4),
  ($3::int8, $4::int4),
  ($5::int8, $6::int4),
  ($7::int8, $2::int4),
  ($8::int8, $4::int4),
  ($9::int8, $6::int4)) AS q("Timestamp", "userID")
GROUP BY 1
-- $1 = 638524809230000000
-- $2 = 1
-- $3 = 638524818150000000
-- $4 = 2
-- $5 = 638524842270000000
-- $6 = 3
-- $7 = 638524962450000000
-- $8 = 638524935320000000
-- $9 = 638524995190000000

-- merge
SELECT q."start", q."end", q."userID", q."sessionDuration"
FROM (SELECT o1."part 1", b."Timestamp", b."userID", b."EventType", b."_identity1", b."start", b."end", b."sessionDuration", b."_step"
FROM (SELECT q."part 1"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS o1
CROSS JOIN LATERAL (SELECT q."Timestamp", q."userID", q."EventType", q."_identity1", q."start", q."end", q."sessionDuration", q."_step"
FROM (WITH RECURSIVE "~rows" AS MATERIALIZED (SELECT q."Timestamp", q."userID", q."EventType", q."_identity1", row_number() OVER (ORDER BY q."Timestamp" ASC NULLS FIRST, q."_identity1" ASC NULLS LAST) AS "~row"
FROM (SELECT q."Timestamp", q."userID", q."EventType", q."_identity1"
FROM (VALUES ($1::int8, $2::int4, $3::text, $4::int8),
  ($5::int8, $6::int4, $3::text, $7::int8),
  ($8::int8, $9::int4, $3::text, $10::int8),
  ($11::int8, $2::int4, $12::text, $13::int8),
  ($14::int8, $6::int4, $12::text, $15::int8),
  ($16::int8, $9::int4, $12::text, $17::int8)) AS q("Timestamp", "userID", "EventType", "_identity1")
WHERE ((q."userID" = o1."part 1") OR ((q."userID" IS NULL) AND (o1."part 1" IS NULL)))) AS q),
"~read" AS MATERIALIZED (SELECT u.* FROM (SELECT array_agg("Timestamp" ORDER BY "~row") AS "Timestamp", array_agg("EventType" ORDER BY "~row") AS "EventType", array_agg("_identity1" ORDER BY "~row") AS "_identity1" FROM "~rows") AS a
CROSS JOIN LATERAL unnest(a."Timestamp", a."EventType", a."_identity1") WITH ORDINALITY AS u("Timestamp", "EventType", "_identity1", "~row")),
"~states"("~row", "~next", "~active 0", "~matched 0", "~repeated 0", "~sequence 0", "~declared 0 0", "~declared 0 1", "~declared 0 2", "~state 0 0", "~active 1", "~matched 1", "~repeated 1", "~sequence 1", "~declared 1 0", "~declared 1 1", "~declared 1 2", "~state 1 0") AS (
SELECT 0::int8, 0::int8, false, false, false, NULL::int8, (NULL::int8)::int8, (NULL::int8)::int8, (NULL::int8)::int8, (NULL::int8)::int8, false, false, false, NULL::int8, (NULL::int8)::int8, (NULL::int8)::int8, (NULL::int8)::int8, (NULL::int8)::int8
FROM pg_catalog.regexp_split_to_table('', ',')
UNION ALL
SELECT q."~row", q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~declared 0 1", q."~declared 0 2", q."~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~declared 1 1", q."~declared 1 2", q."~state 1 0"
FROM (SELECT CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" + 1 ELSE q."~next" END AS "~next", (q."~active 0" OR (q."~first" OR q."~again")) AS "~active 0", (q."~first" OR q."~again") AS "~matched 0", (NOT q."~first" AND q."~again" AND q."~active 0") AS "~repeated 0", CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" ELSE q."~sequence 0" END AS "~sequence 0", (CASE WHEN q."~again" THEN q."Timestamp" ELSE q."~declared 0 0" END)::int8 AS "~declared 0 0", (CASE WHEN q."~again" THEN NULL::int8 ELSE q."~declared 0 1" END)::int8 AS "~declared 0 1", (CASE WHEN q."~again" THEN NULL::int8 ELSE q."~declared 0 2" END)::int8 AS "~declared 0 2", (CASE WHEN q."~again" THEN q."Timestamp" ELSE q."~state 0 0" END)::int8 AS "~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~declared 1 1", q."~declared 1 2", q."~state 1 0", q."Timestamp", q."EventType", q."_identity1", q."~row"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~declared 0 1", q."~declared 0 2", q."~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~declared 1 1", q."~declared 1 2", q."~state 1 0", q."Timestamp", q."EventType", q."_identity1", q."~row", false AS "~first", COALESCE((q."EventType" = $3::text), false) AS "~again"
FROM (SELECT q."~next", (q."~active 0" AND NOT q."~first") AS "~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~declared 0 1", q."~declared 0 2", (CASE WHEN q."~first" THEN NULL::int8 ELSE q."~state 0 0" END)::int8 AS "~state 0 0", (q."~active 1" OR (q."~first" OR q."~again")) AS "~active 1", (q."~first" OR q."~again") AS "~matched 1", (NOT q."~first" AND q."~again" AND q."~active 1") AS "~repeated 1", CASE WHEN q."~first" THEN q."~sequence 0" ELSE q."~sequence 1" END AS "~sequence 1", (CASE WHEN q."~first" THEN q."~state 0 0" WHEN q."~again" THEN q."~state 1 0" ELSE q."~declared 1 0" END)::int8 AS "~declared 1 0", (CASE WHEN q."~first" THEN q."Timestamp" WHEN q."~again" THEN q."Timestamp" ELSE q."~declared 1 1" END)::int8 AS "~declared 1 1", (CASE WHEN q."~first" THEN kql.subtract(q."Timestamp", q."~state 0 0") WHEN q."~again" THEN kql.subtract(q."Timestamp", q."~state 1 0") ELSE q."~declared 1 2" END)::int8 AS "~declared 1 2", (CASE WHEN q."~first" THEN q."~state 0 0" ELSE q."~state 1 0" END)::int8 AS "~state 1 0", q."Timestamp", q."EventType", q."_identity1", q."~row"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~declared 0 1", q."~declared 0 2", q."~state 0 0", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~declared 1 1", q."~declared 1 2", q."~state 1 0", q."Timestamp", q."EventType", q."_identity1", q."~row", COALESCE(q."~active 0" AND (q."EventType" = $12::text), false) AS "~first", (q."~active 1" AND COALESCE((q."EventType" = $12::text), false)) AS "~again"
FROM (SELECT s."~next", s."~active 0", s."~matched 0", s."~repeated 0", s."~sequence 0", s."~declared 0 0", s."~declared 0 1", s."~declared 0 2", s."~state 0 0", s."~active 1", s."~matched 1", s."~repeated 1", s."~sequence 1", s."~declared 1 0", s."~declared 1 1", s."~declared 1 2", s."~state 1 0", r."Timestamp", r."EventType", r."_identity1", r."~row"
FROM "~states" AS s JOIN "~read" AS r ON r."~row" = s."~row" + 1) AS q) AS q) AS q) AS q) AS q)
SELECT r."Timestamp", r."userID", r."EventType", r."_identity1", s."~declared 1 0" AS "start", s."~declared 1 1" AS "end", s."~declared 1 2" AS "sessionDuration", $7::int8 AS "_step"
FROM (SELECT * FROM "~states" WHERE "~matched 1") AS s JOIN "~rows" AS r ON r."~row" = s."~row") AS q) AS b) AS q
ORDER BY q."Timestamp" ASC NULLS FIRST, q."_step" ASC NULLS LAST
-- $1 = 638524809230000000
-- $2 = 1
-- $3 = "login"
-- $4 = 0
-- $5 = 638524818150000000
-- $6 = 2
-- $7 = 1
-- $8 = 638524842270000000
-- $9 = 3
-- $10 = 2
-- $11 = 638524962450000000
-- $12 = "logout"
-- $13 = 3
-- $14 = 638524935320000000
-- $15 = 4
-- $16 = 638524995190000000
-- $17 = 5
