-- whole
SELECT q."chain", q."FileName", q."since"
FROM (WITH RECURSIVE "~rows" AS MATERIALIZED (SELECT q."Timestamp", q."DeviceName", q."FileName", q."_identity", row_number() OVER (ORDER BY q."Timestamp" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "~row"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."_identity"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q),
"~read" AS MATERIALIZED (SELECT u.* FROM (SELECT array_agg("Timestamp" ORDER BY "~row") AS "Timestamp", array_agg("DeviceName" ORDER BY "~row") AS "DeviceName", array_agg("FileName" ORDER BY "~row") AS "FileName", array_agg("_identity" ORDER BY "~row") AS "_identity" FROM "~rows") AS a
CROSS JOIN LATERAL unnest(a."Timestamp", a."DeviceName", a."FileName", a."_identity") WITH ORDINALITY AS u("Timestamp", "DeviceName", "FileName", "_identity", "~row")),
"~states"("~row", "~next", "~active 0", "~matched 0", "~repeated 0", "~sequence 0", "~declared 0 0", "~state 0 0", "~state 0 1", "~active 1", "~matched 1", "~repeated 1", "~sequence 1", "~declared 1 0", "~state 1 0", "~state 1 1") AS (
SELECT 0::int8, 0::int8, false, false, false, NULL::int8, (NULL::int8)::int8, (($1::text)::text COLLATE "C"), (NULL::int8)::int8, false, false, false, NULL::int8, (NULL::int8)::int8, (($1::text)::text COLLATE "C"), (NULL::int8)::int8
FROM pg_catalog.regexp_split_to_table('', ',')
UNION ALL
SELECT q."~row", q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~state 0 0", q."~state 0 1", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~state 1 0", q."~state 1 1"
FROM (SELECT CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" + 1 ELSE q."~next" END AS "~next", (q."~active 0" OR (q."~first" OR q."~again")) AS "~active 0", (q."~first" OR q."~again") AS "~matched 0", (NOT q."~first" AND q."~again" AND q."~active 0") AS "~repeated 0", CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" ELSE q."~sequence 0" END AS "~sequence 0", (CASE WHEN q."~again" THEN NULL::int8 ELSE q."~declared 0 0" END)::int8 AS "~declared 0 0", ((CASE WHEN q."~again" THEN q."DeviceName" ELSE q."~state 0 0" END)::text COLLATE "C") AS "~state 0 0", (CASE WHEN q."~again" THEN q."Timestamp" ELSE q."~state 0 1" END)::int8 AS "~state 0 1", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~state 1 0", q."~state 1 1", q."Timestamp", q."DeviceName", q."FileName", q."_identity", q."~row"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~state 0 0", q."~state 0 1", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~state 1 0", q."~state 1 1", q."Timestamp", q."DeviceName", q."FileName", q."_identity", q."~row", false AS "~first", COALESCE(kql.same(q."FileName", $2::text), false) AS "~again"
FROM (SELECT q."~next", (q."~active 0" AND NOT q."~first") AS "~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", ((CASE WHEN q."~first" THEN $1::text ELSE q."~state 0 0" END)::text COLLATE "C") AS "~state 0 0", (CASE WHEN q."~first" THEN NULL::int8 ELSE q."~state 0 1" END)::int8 AS "~state 0 1", (q."~active 1" OR (q."~first" OR q."~again")) AS "~active 1", (q."~first" OR q."~again") AS "~matched 1", (NOT q."~first" AND q."~again" AND q."~active 1") AS "~repeated 1", CASE WHEN q."~first" THEN q."~sequence 0" ELSE q."~sequence 1" END AS "~sequence 1", (CASE WHEN q."~first" THEN kql.subtract(q."Timestamp", q."~state 0 1") WHEN q."~again" THEN kql.subtract(q."Timestamp", q."~state 1 1") ELSE q."~declared 1 0" END)::int8 AS "~declared 1 0", ((CASE WHEN q."~first" THEN q."~state 0 0" ELSE q."~state 1 0" END)::text COLLATE "C") AS "~state 1 0", (CASE WHEN q."~first" THEN q."~state 0 1" ELSE q."~state 1 1" END)::int8 AS "~state 1 1", q."Timestamp", q."DeviceName", q."FileName", q."_identity", q."~row"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~state 0 0", q."~state 0 1", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~state 1 0", q."~state 1 1", q."Timestamp", q."DeviceName", q."FileName", q."_identity", q."~row", COALESCE(q."~active 0" AND ((q."DeviceName" = q."~state 0 0") AND (NOT kql.same(q."FileName", $2::text))), false) AS "~first", (q."~active 1" AND COALESCE(((q."DeviceName" = q."~state 1 0") AND (NOT kql.same(q."FileName", $2::text))), false)) AS "~again"
FROM (SELECT s."~next", s."~active 0", s."~matched 0", s."~repeated 0", s."~sequence 0", s."~declared 0 0", s."~state 0 0", s."~state 0 1", s."~active 1", s."~matched 1", s."~repeated 1", s."~sequence 1", s."~declared 1 0", s."~state 1 0", s."~state 1 1", r."Timestamp", r."DeviceName", r."FileName", r."_identity", r."~row"
FROM "~states" AS s JOIN "~read" AS r ON r."~row" = s."~row" + 1) AS q) AS q) AS q) AS q) AS q)
SELECT r."Timestamp", r."DeviceName", r."FileName", r."_identity", s."~declared 0 0" AS "since", s."~sequence 0" AS "chain", $3::int8 AS "_step"
FROM (SELECT * FROM "~states" WHERE "~matched 0") AS s JOIN "~rows" AS r ON r."~row" = s."~row"
UNION ALL
SELECT r."Timestamp", r."DeviceName", r."FileName", r."_identity", s."~declared 1 0" AS "since", s."~sequence 1" AS "chain", $4::int8 AS "_step"
FROM (SELECT * FROM "~states" WHERE "~matched 1") AS s JOIN "~rows" AS r ON r."~row" = s."~row") AS q
ORDER BY q."Timestamp" ASC NULLS FIRST, q."_step" ASC NULLS LAST
-- $1 = ""
-- $2 = "7z.exe"
-- $3 = 0
-- $4 = 1

-- shard
SELECT q."Timestamp", q."DeviceName", q."FileName", q."_identity"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8

-- merge
SELECT q."chain", q."FileName", q."since"
FROM (WITH RECURSIVE "~rows" AS MATERIALIZED (SELECT q."Timestamp", q."DeviceName", q."FileName", q."_identity", row_number() OVER (ORDER BY q."Timestamp" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "~row"
FROM (SELECT q."Timestamp", q."DeviceName", q."FileName", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q),
"~read" AS MATERIALIZED (SELECT u.* FROM (SELECT array_agg("Timestamp" ORDER BY "~row") AS "Timestamp", array_agg("DeviceName" ORDER BY "~row") AS "DeviceName", array_agg("FileName" ORDER BY "~row") AS "FileName", array_agg("_identity" ORDER BY "~row") AS "_identity" FROM "~rows") AS a
CROSS JOIN LATERAL unnest(a."Timestamp", a."DeviceName", a."FileName", a."_identity") WITH ORDINALITY AS u("Timestamp", "DeviceName", "FileName", "_identity", "~row")),
"~states"("~row", "~next", "~active 0", "~matched 0", "~repeated 0", "~sequence 0", "~declared 0 0", "~state 0 0", "~state 0 1", "~active 1", "~matched 1", "~repeated 1", "~sequence 1", "~declared 1 0", "~state 1 0", "~state 1 1") AS (
SELECT 0::int8, 0::int8, false, false, false, NULL::int8, (NULL::int8)::int8, (($1::text)::text COLLATE "C"), (NULL::int8)::int8, false, false, false, NULL::int8, (NULL::int8)::int8, (($1::text)::text COLLATE "C"), (NULL::int8)::int8
FROM pg_catalog.regexp_split_to_table('', ',')
UNION ALL
SELECT q."~row", q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~state 0 0", q."~state 0 1", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~state 1 0", q."~state 1 1"
FROM (SELECT CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" + 1 ELSE q."~next" END AS "~next", (q."~active 0" OR (q."~first" OR q."~again")) AS "~active 0", (q."~first" OR q."~again") AS "~matched 0", (NOT q."~first" AND q."~again" AND q."~active 0") AS "~repeated 0", CASE WHEN q."~again" AND NOT q."~active 0" THEN q."~next" ELSE q."~sequence 0" END AS "~sequence 0", (CASE WHEN q."~again" THEN NULL::int8 ELSE q."~declared 0 0" END)::int8 AS "~declared 0 0", ((CASE WHEN q."~again" THEN q."DeviceName" ELSE q."~state 0 0" END)::text COLLATE "C") AS "~state 0 0", (CASE WHEN q."~again" THEN q."Timestamp" ELSE q."~state 0 1" END)::int8 AS "~state 0 1", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~state 1 0", q."~state 1 1", q."Timestamp", q."DeviceName", q."FileName", q."_identity", q."~row"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~state 0 0", q."~state 0 1", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~state 1 0", q."~state 1 1", q."Timestamp", q."DeviceName", q."FileName", q."_identity", q."~row", false AS "~first", COALESCE(kql.same(q."FileName", $2::text), false) AS "~again"
FROM (SELECT q."~next", (q."~active 0" AND NOT q."~first") AS "~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", ((CASE WHEN q."~first" THEN $1::text ELSE q."~state 0 0" END)::text COLLATE "C") AS "~state 0 0", (CASE WHEN q."~first" THEN NULL::int8 ELSE q."~state 0 1" END)::int8 AS "~state 0 1", (q."~active 1" OR (q."~first" OR q."~again")) AS "~active 1", (q."~first" OR q."~again") AS "~matched 1", (NOT q."~first" AND q."~again" AND q."~active 1") AS "~repeated 1", CASE WHEN q."~first" THEN q."~sequence 0" ELSE q."~sequence 1" END AS "~sequence 1", (CASE WHEN q."~first" THEN kql.subtract(q."Timestamp", q."~state 0 1") WHEN q."~again" THEN kql.subtract(q."Timestamp", q."~state 1 1") ELSE q."~declared 1 0" END)::int8 AS "~declared 1 0", ((CASE WHEN q."~first" THEN q."~state 0 0" ELSE q."~state 1 0" END)::text COLLATE "C") AS "~state 1 0", (CASE WHEN q."~first" THEN q."~state 0 1" ELSE q."~state 1 1" END)::int8 AS "~state 1 1", q."Timestamp", q."DeviceName", q."FileName", q."_identity", q."~row"
FROM (SELECT q."~next", q."~active 0", q."~matched 0", q."~repeated 0", q."~sequence 0", q."~declared 0 0", q."~state 0 0", q."~state 0 1", q."~active 1", q."~matched 1", q."~repeated 1", q."~sequence 1", q."~declared 1 0", q."~state 1 0", q."~state 1 1", q."Timestamp", q."DeviceName", q."FileName", q."_identity", q."~row", COALESCE(q."~active 0" AND ((q."DeviceName" = q."~state 0 0") AND (NOT kql.same(q."FileName", $2::text))), false) AS "~first", (q."~active 1" AND COALESCE(((q."DeviceName" = q."~state 1 0") AND (NOT kql.same(q."FileName", $2::text))), false)) AS "~again"
FROM (SELECT s."~next", s."~active 0", s."~matched 0", s."~repeated 0", s."~sequence 0", s."~declared 0 0", s."~state 0 0", s."~state 0 1", s."~active 1", s."~matched 1", s."~repeated 1", s."~sequence 1", s."~declared 1 0", s."~state 1 0", s."~state 1 1", r."Timestamp", r."DeviceName", r."FileName", r."_identity", r."~row"
FROM "~states" AS s JOIN "~read" AS r ON r."~row" = s."~row" + 1) AS q) AS q) AS q) AS q) AS q)
SELECT r."Timestamp", r."DeviceName", r."FileName", r."_identity", s."~declared 0 0" AS "since", s."~sequence 0" AS "chain", $3::int8 AS "_step"
FROM (SELECT * FROM "~states" WHERE "~matched 0") AS s JOIN "~rows" AS r ON r."~row" = s."~row"
UNION ALL
SELECT r."Timestamp", r."DeviceName", r."FileName", r."_identity", s."~declared 1 0" AS "since", s."~sequence 1" AS "chain", $4::int8 AS "_step"
FROM (SELECT * FROM "~states" WHERE "~matched 1") AS s JOIN "~rows" AS r ON r."~row" = s."~row") AS q
ORDER BY q."Timestamp" ASC NULLS FIRST, q."_step" ASC NULLS LAST
-- $1 = ""
-- $2 = "7z.exe"
-- $3 = 0
-- $4 = 1
