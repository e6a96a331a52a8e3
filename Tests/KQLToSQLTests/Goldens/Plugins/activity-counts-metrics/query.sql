-- whole
SELECT q."Timestamp", q."count", q."dcount", q."new_dcount", q."aggregated_dcount", q."k"
FROM ((SELECT q."Timestamp", q."count", q."dcount", q."new_dcount", q."aggregated_dcount", NULL::int4 AS "k"
FROM (SELECT q."window" AS "Timestamp", q."rows" AS "count", q."ids" AS "dcount", q."fresh" AS "new_dcount", q."total" AS "aggregated_dcount"
FROM (SELECT q."window", q."rows", q."ids", q."fresh", q."window 1" AS "total"
FROM (SELECT q."window", q."group", q."rows", q."ids", q."fresh", q."window 0", q."~run0", kql.to_long(COALESCE(sum(q."fresh") OVER (PARTITION BY q."~run0" ORDER BY q."group" COLLATE "C" ASC, q."window" ASC NULLS FIRST ROWS UNBOUNDED PRECEDING), 0)) AS "window 1"
FROM (SELECT q."window", q."group", q."rows", q."ids", q."fresh", q."window 0", q."~run0"
FROM (SELECT q."window", q."group", q."rows", q."ids", q."fresh", q."window 0", count(*) FILTER (WHERE (q."group" <> q."window 0")) OVER (ORDER BY q."group" COLLATE "C" ASC, q."window" ASC NULLS FIRST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."window", q."group", q."rows", q."ids", q."fresh", q."window 0"
FROM (SELECT q."window", q."group", q."rows", q."ids", q."fresh", lag(q."group", 1, '') OVER (ORDER BY q."group" COLLATE "C" ASC, q."window" ASC NULLS FIRST) AS "window 0"
FROM (SELECT q."window", q."group", kql.to_long(COALESCE(sum(q."rows"), 0)) AS "rows", kql.to_long(COALESCE(sum(q."ids"), 0)) AS "ids", kql.to_long(COALESCE(sum(q."fresh"), 0)) AS "fresh"
FROM ((SELECT q."window", q."group", q."rows", q."ids", NULL::int8 AS "fresh"
FROM (SELECT q."window", q."group", count(*) AS "rows", count(DISTINCT q."id") AS "ids"
FROM (SELECT q."id", q."group", kql.bin_at(q."at", $1::int8, $2::int8) AS "window"
FROM (SELECT q."UserId" AS "id", q."Timestamp" AS "at", $3::text AS "group"
FROM (VALUES ($4::text, $2::int8),
  ($5::text, $2::int8),
  ($6::text, $2::int8),
  ($7::text, $2::int8),
  ($8::text, $9::int8),
  ($10::text, $9::int8),
  ($6::text, $9::int8),
  ($11::text, $12::int8),
  ($10::text, $12::int8),
  ($10::text, $12::int8),
  ($13::text, $14::int8),
  ($13::text, $15::int8),
  ($16::text, NULL::int8)) AS q("UserId", "Timestamp")
WHERE (q."Timestamp" >= $2::int8)
  AND (q."Timestamp" <= $14::int8)) AS q) AS q
GROUP BY 1, 2) AS q)
UNION ALL
(SELECT q."window", q."group", NULL::int8 AS "rows", NULL::int8 AS "ids", q."fresh"
FROM (SELECT q."window", q."group", count(DISTINCT q."id") AS "fresh"
FROM (SELECT q."id", q."group", min(q."window") AS "window"
FROM (SELECT q."id", q."group", kql.bin_at(q."at", $1::int8, $2::int8) AS "window"
FROM (SELECT q."UserId" AS "id", q."Timestamp" AS "at", $3::text AS "group"
FROM (VALUES ($4::text, $2::int8),
  ($5::text, $2::int8),
  ($6::text, $2::int8),
  ($7::text, $2::int8),
  ($8::text, $9::int8),
  ($10::text, $9::int8),
  ($6::text, $9::int8),
  ($11::text, $12::int8),
  ($10::text, $12::int8),
  ($10::text, $12::int8),
  ($13::text, $14::int8),
  ($13::text, $15::int8),
  ($16::text, NULL::int8)) AS q("UserId", "Timestamp")
WHERE (q."Timestamp" >= $2::int8)
  AND (q."Timestamp" <= $14::int8)) AS q) AS q
GROUP BY 1, 2) AS q
GROUP BY 1, 2) AS q)) AS q
GROUP BY 1, 2) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q)
UNION ALL
(SELECT q."Timestamp", q."count", q."dcount", q."new_dcount", q."aggregated_dcount", q."k"
FROM (SELECT q."window" AS "Timestamp", q."by0" AS "k", q."rows" AS "count", q."ids" AS "dcount", q."fresh" AS "new_dcount", q."total" AS "aggregated_dcount"
FROM (SELECT q."window", q."by0", q."rows", q."ids", q."fresh", q."window 1" AS "total"
FROM (SELECT q."window", q."group", q."by0", q."rows", q."ids", q."fresh", q."window 0", q."~run0", kql.to_long(COALESCE(sum(q."fresh") OVER (PARTITION BY q."~run0" ORDER BY q."group" COLLATE "C" ASC, q."window" ASC NULLS FIRST, q."by0" ASC NULLS LAST ROWS UNBOUNDED PRECEDING), 0)) AS "window 1"
FROM (SELECT q."window", q."group", q."by0", q."rows", q."ids", q."fresh", q."window 0", q."~run0"
FROM (SELECT q."window", q."group", q."by0", q."rows", q."ids", q."fresh", q."window 0", count(*) FILTER (WHERE (q."group" <> q."window 0")) OVER (ORDER BY q."group" COLLATE "C" ASC, q."window" ASC NULLS FIRST, q."by0" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."window", q."group", q."by0", q."rows", q."ids", q."fresh", q."window 0"
FROM (SELECT q."window", q."group", q."by0", q."rows", q."ids", q."fresh", lag(q."group", 1, '') OVER (ORDER BY q."group" COLLATE "C" ASC, q."window" ASC NULLS FIRST, q."by0" ASC NULLS LAST) AS "window 0"
FROM (SELECT q."window", q."group", q."by0", kql.to_long(COALESCE(sum(q."rows"), 0)) AS "rows", kql.to_long(COALESCE(sum(q."ids"), 0)) AS "ids", kql.to_long(COALESCE(sum(q."fresh"), 0)) AS "fresh"
FROM ((SELECT q."window", q."group", q."by0", q."rows", q."ids", NULL::int8 AS "fresh"
FROM (SELECT q."window", q."group", q."by0", count(*) AS "rows", count(DISTINCT q."id") AS "ids"
FROM (SELECT q."id", q."group", q."by0", kql.bin_at(q."at", $1::int8, $2::int8) AS "window"
FROM (SELECT q."UserId" AS "id", q."Timestamp" AS "at", kql.to_text((jsonb_build_array(kql.to_dynamic(q."k"::int8)))) AS "group", q."k" AS "by0"
FROM (VALUES ($4::text, $2::int8, $17::int4),
  ($5::text, $2::int8, NULL::int4),
  ($6::text, $2::int8, $17::int4),
  ($7::text, $2::int8, $17::int4),
  ($8::text, $9::int8, $17::int4),
  ($10::text, $9::int8, NULL::int4),
  ($6::text, $9::int8, $17::int4),
  ($11::text, $12::int8, $17::int4),
  ($10::text, $12::int8, NULL::int4),
  ($10::text, $12::int8, $17::int4),
  ($13::text, $14::int8, $17::int4),
  ($13::text, $15::int8, $17::int4),
  ($16::text, NULL::int8, $17::int4)) AS q("UserId", "Timestamp", "k")
WHERE (q."Timestamp" >= $2::int8)
  AND (q."Timestamp" <= $14::int8)) AS q) AS q
GROUP BY 1, 2, 3) AS q)
UNION ALL
(SELECT q."window", q."group", q."by0", NULL::int8 AS "rows", NULL::int8 AS "ids", q."fresh"
FROM (SELECT q."window", q."group", q."by0", count(DISTINCT q."id") AS "fresh"
FROM (SELECT q."id", q."group", q."by0", min(q."window") AS "window"
FROM (SELECT q."id", q."group", q."by0", kql.bin_at(q."at", $1::int8, $2::int8) AS "window"
FROM (SELECT q."UserId" AS "id", q."Timestamp" AS "at", kql.to_text((jsonb_build_array(kql.to_dynamic(q."k"::int8)))) AS "group", q."k" AS "by0"
FROM (VALUES ($4::text, $2::int8, $17::int4),
  ($5::text, $2::int8, NULL::int4),
  ($6::text, $2::int8, $17::int4),
  ($7::text, $2::int8, $17::int4),
  ($8::text, $9::int8, $17::int4),
  ($10::text, $9::int8, NULL::int4),
  ($6::text, $9::int8, $17::int4),
  ($11::text, $12::int8, $17::int4),
  ($10::text, $12::int8, NULL::int4),
  ($10::text, $12::int8, $17::int4),
  ($13::text, $14::int8, $17::int4),
  ($13::text, $15::int8, $17::int4),
  ($16::text, NULL::int8, $17::int4)) AS q("UserId", "Timestamp", "k")
WHERE (q."Timestamp" >= $2::int8)
  AND (q."Timestamp" <= $14::int8)) AS q) AS q
GROUP BY 1, 2, 3) AS q
GROUP BY 1, 2, 3) AS q)) AS q
GROUP BY 1, 2, 3) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q)
UNION ALL
(SELECT q."Timestamp", q."count", q."dcount", q."new_dcount", q."aggregated_dcount", NULL::int4 AS "k"
FROM (SELECT q."window" AS "Timestamp", q."rows" AS "count", q."ids" AS "dcount", q."fresh" AS "new_dcount", q."total" AS "aggregated_dcount"
FROM (SELECT q."window", q."rows", q."ids", q."fresh", q."window 1" AS "total"
FROM (SELECT q."window", q."group", q."rows", q."ids", q."fresh", q."window 0", q."~run0", kql.to_long(COALESCE(sum(q."fresh") OVER (PARTITION BY q."~run0" ORDER BY q."group" COLLATE "C" ASC, q."window" ASC NULLS FIRST ROWS UNBOUNDED PRECEDING), 0)) AS "window 1"
FROM (SELECT q."window", q."group", q."rows", q."ids", q."fresh", q."window 0", q."~run0"
FROM (SELECT q."window", q."group", q."rows", q."ids", q."fresh", q."window 0", count(*) FILTER (WHERE (q."group" <> q."window 0")) OVER (ORDER BY q."group" COLLATE "C" ASC, q."window" ASC NULLS FIRST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."window", q."group", q."rows", q."ids", q."fresh", q."window 0"
FROM (SELECT q."window", q."group", q."rows", q."ids", q."fresh", lag(q."group", 1, '') OVER (ORDER BY q."group" COLLATE "C" ASC, q."window" ASC NULLS FIRST) AS "window 0"
FROM (SELECT q."window", q."group", kql.to_long(COALESCE(sum(q."rows"), 0)) AS "rows", kql.to_long(COALESCE(sum(q."ids"), 0)) AS "ids", kql.to_long(COALESCE(sum(q."fresh"), 0)) AS "fresh"
FROM ((SELECT q."window", q."group", q."rows", q."ids", NULL::int8 AS "fresh"
FROM (SELECT q."window", q."group", count(*) AS "rows", count(DISTINCT q."id") AS "ids"
FROM (SELECT q."id", q."group", kql.startofweek(q."at") AS "window"
FROM (SELECT q."k" AS "id", q."Timestamp" AS "at", $3::text AS "group"
FROM (VALUES ($4::text, $2::int8, $17::int4),
  ($5::text, $2::int8, NULL::int4),
  ($6::text, $2::int8, $17::int4),
  ($7::text, $2::int8, $17::int4),
  ($8::text, $9::int8, $17::int4),
  ($10::text, $9::int8, NULL::int4),
  ($6::text, $9::int8, $17::int4),
  ($11::text, $12::int8, $17::int4),
  ($10::text, $12::int8, NULL::int4),
  ($10::text, $12::int8, $17::int4),
  ($13::text, $14::int8, $17::int4),
  ($13::text, $15::int8, $17::int4),
  ($16::text, NULL::int8, $17::int4)) AS q("UserId", "Timestamp", "k")
WHERE (q."Timestamp" >= $18::int8)
  AND (q."Timestamp" <= $19::int8)) AS q) AS q
GROUP BY 1, 2) AS q)
UNION ALL
(SELECT q."window", q."group", NULL::int8 AS "rows", NULL::int8 AS "ids", q."fresh"
FROM (SELECT q."window", q."group", count(DISTINCT q."id") AS "fresh"
FROM (SELECT q."id", q."group", min(q."window") AS "window"
FROM (SELECT q."id", q."group", kql.startofweek(q."at") AS "window"
FROM (SELECT q."k" AS "id", q."Timestamp" AS "at", $3::text AS "group"
FROM (VALUES ($4::text, $2::int8, $17::int4),
  ($5::text, $2::int8, NULL::int4),
  ($6::text, $2::int8, $17::int4),
  ($7::text, $2::int8, $17::int4),
  ($8::text, $9::int8, $17::int4),
  ($10::text, $9::int8, NULL::int4),
  ($6::text, $9::int8, $17::int4),
  ($11::text, $12::int8, $17::int4),
  ($10::text, $12::int8, NULL::int4),
  ($10::text, $12::int8, $17::int4),
  ($13::text, $14::int8, $17::int4),
  ($13::text, $15::int8, $17::int4),
  ($16::text, NULL::int8, $17::int4)) AS q("UserId", "Timestamp", "k")
WHERE (q."Timestamp" >= $18::int8)
  AND (q."Timestamp" <= $19::int8)) AS q) AS q
GROUP BY 1, 2) AS q
GROUP BY 1, 2) AS q)) AS q
GROUP BY 1, 2) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q)) AS q
ORDER BY q."k" ASC NULLS FIRST, q."Timestamp" ASC NULLS FIRST
-- $1 = 864000000000
-- $2 = 636371424000000000
-- $3 = ""
-- $4 = "A"
-- $5 = "D"
-- $6 = "J"
-- $7 = "B"
-- $8 = "C"
-- $9 = 636372288000000000
-- $10 = "T"
-- $11 = "H"
-- $12 = 636373152000000000
-- $13 = "S"
-- $14 = 636374016000000000
-- $15 = 636378336000000000
-- $16 = "Z"
-- $17 = 1
-- $18 = 636344640000000000
-- $19 = 636400800000000000

-- shard
SELECT q."Timestamp", q."count", q."dcount", q."new_dcount", q."aggregated_dcount", q."k"
FROM ((SELECT q."Timestamp", q."count", q."dcount", q."new_dcount", q."aggregated_dcount", NULL::int4 AS "k"
FROM (SELECT q."window" AS "Timestamp", q."rows" AS "count", q."ids" AS "dcount", q."fresh" AS "new_dcount", q."total" AS "aggregated_dcount"
FROM (SELECT q."window", q."rows", q."ids", q."fresh", q."window 1" AS "total"
FROM (SELECT q."window", q."group", q."rows", q."ids", q."fresh", q."window 0", q."~run0", kql.to_long(COALESCE(sum(q."fresh") OVER (PARTITION BY q."~run0" ORDER BY q."group" COLLATE "C" ASC, q."window" ASC NULLS FIRST ROWS UNBOUNDED PRECEDING), 0)) AS "window 1"
FROM (SELECT q."window", q."group", q."rows", q."ids", q."fresh", q."window 0", q."~run0"
FROM (SELECT q."window", q."group", q."rows", q."ids", q."fresh", q."window 0", count(*) FILTER (WHERE (q."group" <> q."window 0")) OVER (ORDER BY q."group" COLLATE "C" ASC, q."window" ASC NULLS FIRST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."window", q."group", q."rows", q."ids", q."fresh", q."window 0"
FROM (SELECT q."window", q."group", q."rows", q."ids", q."fresh", lag(q."group", 1, '') OVER (ORDER BY q."group" COLLATE "C" ASC, q."window" ASC NULLS FIRST) AS "window 0"
FROM (SELECT q."window", q."group", kql.to_long(COALESCE(sum(q."rows"), 0)) AS "rows", kql.to_long(COALESCE(sum(q."ids"), 0)) AS "ids", kql.to_long(COALESCE(sum(q."fresh"), 0)) AS "fresh"
FROM ((SELECT q."window", q."group", q."rows", q."ids", NULL::int8 AS "fresh"
FROM (SELECT q."window", q."group", count(*) AS "rows", count(DISTINCT q."id") AS "ids"
FROM (SELECT q."id", q."group", kql.bin_at(q."at", $1::int8, $2::int8) AS "window"
FROM (SELECT q."UserId" AS "id", q."Timestamp" AS "at", $3::text AS "group"
FROM (VALUES ($4::text, $2::int8),
  ($5::text, $2::int8),
  ($6::text, $2::int8),
  ($7::text, $2::int8),
  ($8::text, $9::int8),
  ($10::text, $9::int8),
  ($6::text, $9::int8),
  ($11::text, $12::int8),
  ($10::text, $12::int8),
  ($10::text, $12::int8),
  ($13::text, $14::int8),
  ($13::text, $15::int8),
  ($16::text, NULL::int8)) AS q("UserId", "Timestamp")
WHERE (q."Timestamp" >= $2::int8)
  AND (q."Timestamp" <= $14::int8)) AS q) AS q
GROUP BY 1, 2) AS q)
UNION ALL
(SELECT q."window", q."group", NULL::int8 AS "rows", NULL::int8 AS "ids", q."fresh"
FROM (SELECT q."window", q."group", count(DISTINCT q."id") AS "fresh"
FROM (SELECT q."id", q."group", min(q."window") AS "window"
FROM (SELECT q."id", q."group", kql.bin_at(q."at", $1::int8, $2::int8) AS "window"
FROM (SELECT q."UserId" AS "id", q."Timestamp" AS "at", $3::text AS "group"
FROM (VALUES ($4::text, $2::int8),
  ($5::text, $2::int8),
  ($6::text, $2::int8),
  ($7::text, $2::int8),
  ($8::text, $9::int8),
  ($10::text, $9::int8),
  ($6::text, $9::int8),
  ($11::text, $12::int8),
  ($10::text, $12::int8),
  ($10::text, $12::int8),
  ($13::text, $14::int8),
  ($13::text, $15::int8),
  ($16::text, NULL::int8)) AS q("UserId", "Timestamp")
WHERE (q."Timestamp" >= $2::int8)
  AND (q."Timestamp" <= $14::int8)) AS q) AS q
GROUP BY 1, 2) AS q
GROUP BY 1, 2) AS q)) AS q
GROUP BY 1, 2) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q)
UNION ALL
(SELECT q."Timestamp", q."count", q."dcount", q."new_dcount", q."aggregated_dcount", q."k"
FROM (SELECT q."window" AS "Timestamp", q."by0" AS "k", q."rows" AS "count", q."ids" AS "dcount", q."fresh" AS "new_dcount", q."total" AS "aggregated_dcount"
FROM (SELECT q."window", q."by0", q."rows", q."ids", q."fresh", q."window 1" AS "total"
FROM (SELECT q."window", q."group", q."by0", q."rows", q."ids", q."fresh", q."window 0", q."~run0", kql.to_long(COALESCE(sum(q."fresh") OVER (PARTITION BY q."~run0" ORDER BY q."group" COLLATE "C" ASC, q."window" ASC NULLS FIRST, q."by0" ASC NULLS LAST ROWS UNBOUNDED PRECEDING), 0)) AS "window 1"
FROM (SELECT q."window", q."group", q."by0", q."rows", q."ids", q."fresh", q."window 0", q."~run0"
FROM (SELECT q."window", q."group", q."by0", q."rows", q."ids", q."fresh", q."window 0", count(*) FILTER (WHERE (q."group" <> q."window 0")) OVER (ORDER BY q."group" COLLATE "C" ASC, q."window" ASC NULLS FIRST, q."by0" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."window", q."group", q."by0", q."rows", q."ids", q."fresh", q."window 0"
FROM (SELECT q."window", q."group", q."by0", q."rows", q."ids", q."fresh", lag(q."group", 1, '') OVER (ORDER BY q."group" COLLATE "C" ASC, q."window" ASC NULLS FIRST, q."by0" ASC NULLS LAST) AS "window 0"
FROM (SELECT q."window", q."group", q."by0", kql.to_long(COALESCE(sum(q."rows"), 0)) AS "rows", kql.to_long(COALESCE(sum(q."ids"), 0)) AS "ids", kql.to_long(COALESCE(sum(q."fresh"), 0)) AS "fresh"
FROM ((SELECT q."window", q."group", q."by0", q."rows", q."ids", NULL::int8 AS "fresh"
FROM (SELECT q."window", q."group", q."by0", count(*) AS "rows", count(DISTINCT q."id") AS "ids"
FROM (SELECT q."id", q."group", q."by0", kql.bin_at(q."at", $1::int8, $2::int8) AS "window"
FROM (SELECT q."UserId" AS "id", q."Timestamp" AS "at", kql.to_text((jsonb_build_array(kql.to_dynamic(q."k"::int8)))) AS "group", q."k" AS "by0"
FROM (VALUES ($4::text, $2::int8, $17::int4),
  ($5::text, $2::int8, NULL::int4),
  ($6::text, $2::int8, $17::int4),
  ($7::text, $2::int8, $17::int4),
  ($8::text, $9::int8, $17::int4),
  ($10::text, $9::int8, NULL::int4),
  ($6::text, $9::int8, $17::int4),
  ($11::text, $12::int8, $17::int4),
  ($10::text, $12::int8, NULL::int4),
  ($10::text, $12::int8, $17::int4),
  ($13::text, $14::int8, $17::int4),
  ($13::text, $15::int8, $17::int4),
  ($16::text, NULL::int8, $17::int4)) AS q("UserId", "Timestamp", "k")
WHERE (q."Timestamp" >= $2::int8)
  AND (q."Timestamp" <= $14::int8)) AS q) AS q
GROUP BY 1, 2, 3) AS q)
UNION ALL
(SELECT q."window", q."group", q."by0", NULL::int8 AS "rows", NULL::int8 AS "ids", q."fresh"
FROM (SELECT q."window", q."group", q."by0", count(DISTINCT q."id") AS "fresh"
FROM (SELECT q."id", q."group", q."by0", min(q."window") AS "window"
FROM (SELECT q."id", q."group", q."by0", kql.bin_at(q."at", $1::int8, $2::int8) AS "window"
FROM (SELECT q."UserId" AS "id", q."Timestamp" AS "at", kql.to_text((jsonb_build_array(kql.to_dynamic(q."k"::int8)))) AS "group", q."k" AS "by0"
FROM (VALUES ($4::text, $2::int8, $17::int4),
  ($5::text, $2::int8, NULL::int4),
  ($6::text, $2::int8, $17::int4),
  ($7::text, $2::int8, $17::int4),
  ($8::text, $9::int8, $17::int4),
  ($10::text, $9::int8, NULL::int4),
  ($6::text, $9::int8, $17::int4),
  ($11::text, $12::int8, $17::int4),
  ($10::text, $12::int8, NULL::int4),
  ($10::text, $12::int8, $17::int4),
  ($13::text, $14::int8, $17::int4),
  ($13::text, $15::int8, $17::int4),
  ($16::text, NULL::int8, $17::int4)) AS q("UserId", "Timestamp", "k")
WHERE (q."Timestamp" >= $2::int8)
  AND (q."Timestamp" <= $14::int8)) AS q) AS q
GROUP BY 1, 2, 3) AS q
GROUP BY 1, 2, 3) AS q)) AS q
GROUP BY 1, 2, 3) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q)
UNION ALL
(SELECT q."Timestamp", q."count", q."dcount", q."new_dcount", q."aggregated_dcount", NULL::int4 AS "k"
FROM (SELECT q."window" AS "Timestamp", q."rows" AS "count", q."ids" AS "dcount", q."fresh" AS "new_dcount", q."total" AS "aggregated_dcount"
FROM (SELECT q."window", q."rows", q."ids", q."fresh", q."window 1" AS "total"
FROM (SELECT q."window", q."group", q."rows", q."ids", q."fresh", q."window 0", q."~run0", kql.to_long(COALESCE(sum(q."fresh") OVER (PARTITION BY q."~run0" ORDER BY q."group" COLLATE "C" ASC, q."window" ASC NULLS FIRST ROWS UNBOUNDED PRECEDING), 0)) AS "window 1"
FROM (SELECT q."window", q."group", q."rows", q."ids", q."fresh", q."window 0", q."~run0"
FROM (SELECT q."window", q."group", q."rows", q."ids", q."fresh", q."window 0", count(*) FILTER (WHERE (q."group" <> q."window 0")) OVER (ORDER BY q."group" COLLATE "C" ASC, q."window" ASC NULLS FIRST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."window", q."group", q."rows", q."ids", q."fresh", q."window 0"
FROM (SELECT q."window", q."group", q."rows", q."ids", q."fresh", lag(q."group", 1, '') OVER (ORDER BY q."group" COLLATE "C" ASC, q."window" ASC NULLS FIRST) AS "window 0"
FROM (SELECT q."window", q."group", kql.to_long(COALESCE(sum(q."rows"), 0)) AS "rows", kql.to_long(COALESCE(sum(q."ids"), 0)) AS "ids", kql.to_long(COALESCE(sum(q."fresh"), 0)) AS "fresh"
FROM ((SELECT q."window", q."group", q."rows", q."ids", NULL::int8 AS "fresh"
FROM (SELECT q."window", q."group", count(*) AS "rows", count(DISTINCT q."id") AS "ids"
FROM (SELECT q."id", q."group", kql.startofweek(q."at") AS "window"
FROM (SELECT q."k" AS "id", q."Timestamp" AS "at", $3::text AS "group"
FROM (VALUES ($4::text, $2::int8, $17::int4),
  ($5::text, $2::int8, NULL::int4),
  ($6::text, $2::int8, $17::int4),
  ($7::text, $2::int8, $17::int4),
  ($8::text, $9::int8, $17::int4),
  ($10::text, $9::int8, NULL::int4),
  ($6::text, $9::int8, $17::int4),
  ($11::text, $12::int8, $17::int4),
  ($10::text, $12::int8, NULL::int4),
  ($10::text, $12::int8, $17::int4),
  ($13::text, $14::int8, $17::int4),
  ($13::text, $15::int8, $17::int4),
  ($16::text, NULL::int8, $17::int4)) AS q("UserId", "Timestamp", "k")
WHERE (q."Timestamp" >= $18::int8)
  AND (q."Timestamp" <= $19::int8)) AS q) AS q
GROUP BY 1, 2) AS q)
UNION ALL
(SELECT q."window", q."group", NULL::int8 AS "rows", NULL::int8 AS "ids", q."fresh"
FROM (SELECT q."window", q."group", count(DISTINCT q."id") AS "fresh"
FROM (SELECT q."id", q."group", min(q."window") AS "window"
FROM (SELECT q."id", q."group", kql.startofweek(q."at") AS "window"
FROM (SELECT q."k" AS "id", q."Timestamp" AS "at", $3::text AS "group"
FROM (VALUES ($4::text, $2::int8, $17::int4),
  ($5::text, $2::int8, NULL::int4),
  ($6::text, $2::int8, $17::int4),
  ($7::text, $2::int8, $17::int4),
  ($8::text, $9::int8, $17::int4),
  ($10::text, $9::int8, NULL::int4),
  ($6::text, $9::int8, $17::int4),
  ($11::text, $12::int8, $17::int4),
  ($10::text, $12::int8, NULL::int4),
  ($10::text, $12::int8, $17::int4),
  ($13::text, $14::int8, $17::int4),
  ($13::text, $15::int8, $17::int4),
  ($16::text, NULL::int8, $17::int4)) AS q("UserId", "Timestamp", "k")
WHERE (q."Timestamp" >= $18::int8)
  AND (q."Timestamp" <= $19::int8)) AS q) AS q
GROUP BY 1, 2) AS q
GROUP BY 1, 2) AS q)) AS q
GROUP BY 1, 2) AS q) AS q) AS q) AS q) AS q) AS q) AS q) AS q)) AS q
-- $1 = 864000000000
-- $2 = 636371424000000000
-- $3 = ""
-- $4 = "A"
-- $5 = "D"
-- $6 = "J"
-- $7 = "B"
-- $8 = "C"
-- $9 = 636372288000000000
-- $10 = "T"
-- $11 = "H"
-- $12 = 636373152000000000
-- $13 = "S"
-- $14 = 636374016000000000
-- $15 = 636378336000000000
-- $16 = "Z"
-- $17 = 1
-- $18 = 636344640000000000
-- $19 = 636400800000000000

-- merge
SELECT q."Timestamp", q."count", q."dcount", q."new_dcount", q."aggregated_dcount", q."k"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."k" ASC NULLS FIRST, q."Timestamp" ASC NULLS FIRST
