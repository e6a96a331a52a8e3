-- whole
SELECT q."Region", q."total", q."Person", q."aggregated_Person", q."DayText", q."days"
FROM ((SELECT q."path value 0" AS "Region", q."path aggregate 0" AS "total", q."path value 1" AS "Person", q."path aggregate 1" AS "aggregated_Person", q."path value 2" AS "DayText", q."path aggregate 2" AS "days"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."nested 3 key 2" AS "path value 2", q."nested 3 aggregate" AS "path aggregate 2"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."path 1" ASC NULLS FIRST, q."nested 3 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."path value 1" COLLATE "C" ASC, q."right path 2 0" COLLATE "C" ASC, q."right path 2 1" COLLATE "C" ASC, q."nested 3 key 2" COLLATE "C" ASC), $1::int8) AS "nested number"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1", q."~run0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1", count(*) FILTER (WHERE kql.ne(q."path 1", q."before path 1")) OVER (ORDER BY q."path 1" ASC NULLS FIRST, q."nested 3 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."path value 1" COLLATE "C" ASC, q."right path 2 0" COLLATE "C" ASC, q."right path 2 1" COLLATE "C" ASC, q."nested 3 key 2" COLLATE "C" ASC ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", lag(q."path 1") OVER (ORDER BY q."path 1" ASC NULLS FIRST, q."nested 3 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."path value 1" COLLATE "C" ASC, q."right path 2 0" COLLATE "C" ASC, q."right path 2 1" COLLATE "C" ASC, q."nested 3 key 2" COLLATE "C" ASC) AS "before path 1"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1"
FROM (SELECT l."path value 0", l."path aggregate 0", l."path value 1", l."path aggregate 1", l."path 1", l."left path 2 0", l."left path 2 1", l."right path 1 0", r."nested 3 key 2", r."nested 3 aggregate", r."right path 2 0", r."right path 2 1"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."path value 0" AS "left path 2 0", q."path value 1" AS "left path 2 1", q."right path 1 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 0", q."right path 1 0", kql.add(row_number() OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."path aggregate 1" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."path value 1" COLLATE "C" ASC), 0) AS "path 1"
FROM (SELECT q."path value 0", q."path aggregate 0", q."nested 2 key 1" AS "path value 1", q."nested 2 aggregate" AS "path aggregate 1", q."path 0", q."right path 1 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" COLLATE "C" ASC), $1::int8) AS "nested number"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", q."~run0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", count(*) FILTER (WHERE kql.ne(q."path 0", q."before path 0")) OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" COLLATE "C" ASC ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", lag(q."path 0") OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" COLLATE "C" ASC) AS "before path 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0"
FROM (SELECT l."path value 0", l."path aggregate 0", l."path 0", l."left path 1 0", r."nested 2 key 1", r."nested 2 aggregate", r."right path 1 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."path value 0" AS "left path 1 0"
FROM (SELECT q."path value 0", q."path aggregate 0", kql.add(row_number() OVER (ORDER BY q."path aggregate 0" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC), 0) AS "path 0"
FROM (SELECT q."nested 1 key 0" AS "path value 0", q."nested 1 aggregate" AS "path aggregate 0"
FROM (SELECT q."Region" AS "nested 1 key 0", kql.to_long(COALESCE(sum(q."Amount"), 0)) AS "nested 1 aggregate"
FROM (VALUES ($2::text, $3::int8),
  ($2::text, $4::int8),
  ($2::text, $5::int8),
  ($6::text, $7::int8),
  ($6::text, $8::int8),
  ($6::text, $9::int8),
  ($10::text, NULL::int8),
  ($10::text, $11::int8)) AS q("Region", "Amount")
GROUP BY 1) AS q
ORDER BY q."nested 1 aggregate" DESC NULLS LAST, q."nested 1 key 0" COLLATE "C" ASC
LIMIT $12::int8) AS q) AS q) AS l
JOIN (SELECT q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0" AS "right path 1 0"
FROM (SELECT q."Region" AS "nested 2 key 0", q."Person" AS "nested 2 key 1", kql.to_long(COALESCE(sum(q."Amount"), 0)) AS "nested 2 aggregate"
FROM (VALUES ($2::text, $13::text, $3::int8),
  ($2::text, $14::text, $4::int8),
  ($2::text, $13::text, $5::int8),
  ($6::text, $15::text, $7::int8),
  ($6::text, $16::text, $8::int8),
  ($6::text, $15::text, $9::int8),
  ($10::text, $17::text, NULL::int8),
  ($10::text, $18::text, $11::int8)) AS q("Region", "Person", "Amount")
GROUP BY 1, 2) AS q) AS r ON l."left path 1 0" = r."right path 1 0") AS q) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."nested number" <= $12::int8)) AS q) AS q) AS l
JOIN (SELECT q."nested 3 key 2", q."nested 3 aggregate", q."nested 3 key 0" AS "right path 2 0", q."nested 3 key 1" AS "right path 2 1"
FROM (SELECT q."Region" AS "nested 3 key 0", q."Person" AS "nested 3 key 1", kql.to_text(q."Day") AS "nested 3 key 2", count(DISTINCT q."Day") AS "nested 3 aggregate"
FROM (VALUES ($2::text, $13::text, $19::int4),
  ($2::text, $14::text, $19::int4),
  ($2::text, $13::text, $20::int4),
  ($6::text, $15::text, $19::int4),
  ($6::text, $16::text, $20::int4),
  ($6::text, $15::text, $21::int4),
  ($10::text, $17::text, $19::int4),
  ($10::text, $18::text, $20::int4)) AS q("Region", "Person", "Day")
GROUP BY 1, 2, 3) AS q) AS r ON l."left path 2 0" = r."right path 2 0" AND l."left path 2 1" = r."right path 2 1") AS q) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."nested number" <= $12::int8)) AS q)
UNION ALL
(SELECT $22::text AS "Region", q."rest 0" AS "total", $10::text AS "Person", NULL::int8 AS "aggregated_Person", $23::text AS "DayText", q."rest 2" AS "days"
FROM (SELECT kql.to_long(COALESCE(sum(q."Amount"), 0)) AS "rest 0", count(DISTINCT q."Day") AS "rest 2", count(*) AS "rest rows"
FROM (SELECT l.* FROM (SELECT q."Amount", q."Day", q."nested key 0" AS "left unchosen 0 0"
FROM (SELECT q."Amount", q."Day", q."Region" AS "nested key 0"
FROM (VALUES ($2::text, $3::int8, $19::int4),
  ($2::text, $4::int8, $19::int4),
  ($2::text, $5::int8, $20::int4),
  ($6::text, $7::int8, $19::int4),
  ($6::text, $8::int8, $20::int4),
  ($6::text, $9::int8, $21::int4),
  ($10::text, NULL::int8, $19::int4),
  ($10::text, $11::int8, $20::int4)) AS q("Region", "Amount", "Day")) AS q) AS l WHERE NOT EXISTS (SELECT FROM (SELECT q."path value 0" AS "right unchosen 0 0"
FROM (SELECT q."nested 1 key 0" AS "path value 0"
FROM (SELECT q."Region" AS "nested 1 key 0", kql.to_long(COALESCE(sum(q."Amount"), 0)) AS "nested 1 aggregate"
FROM (VALUES ($2::text, $3::int8),
  ($2::text, $4::int8),
  ($2::text, $5::int8),
  ($6::text, $7::int8),
  ($6::text, $8::int8),
  ($6::text, $9::int8),
  ($10::text, NULL::int8),
  ($10::text, $11::int8)) AS q("Region", "Amount")
GROUP BY 1) AS q
ORDER BY q."nested 1 aggregate" DESC NULLS LAST, q."nested 1 key 0" COLLATE "C" ASC
LIMIT $12::int8) AS q) AS r WHERE l."left unchosen 0 0" = r."right unchosen 0 0")) AS q) AS q
WHERE (q."rest rows" > $1::int8))
UNION ALL
(SELECT q."path value 0" AS "Region", q."path aggregate 0" AS "total", q."path value 1" AS "Person", q."path aggregate 1" AS "aggregated_Person", $23::text AS "DayText", q."rest 2" AS "days"
FROM (SELECT l."path value 0", l."path aggregate 0", l."path value 1", l."path aggregate 1", l."left rest 2 0", l."left rest 2 1", r."rest 2", r."right rest 2 0", r."right rest 2 1"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path value 0" AS "left rest 2 0", q."path value 1" AS "left rest 2 1"
FROM (SELECT q."path value 0", q."path aggregate 0", q."nested 2 key 1" AS "path value 1", q."nested 2 aggregate" AS "path aggregate 1"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" COLLATE "C" ASC), $1::int8) AS "nested number"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", q."~run0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", count(*) FILTER (WHERE kql.ne(q."path 0", q."before path 0")) OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" COLLATE "C" ASC ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", lag(q."path 0") OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" COLLATE "C" ASC) AS "before path 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0"
FROM (SELECT l."path value 0", l."path aggregate 0", l."path 0", l."left path 1 0", r."nested 2 key 1", r."nested 2 aggregate", r."right path 1 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."path value 0" AS "left path 1 0"
FROM (SELECT q."path value 0", q."path aggregate 0", kql.add(row_number() OVER (ORDER BY q."path aggregate 0" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC), 0) AS "path 0"
FROM (SELECT q."nested 1 key 0" AS "path value 0", q."nested 1 aggregate" AS "path aggregate 0"
FROM (SELECT q."Region" AS "nested 1 key 0", kql.to_long(COALESCE(sum(q."Amount"), 0)) AS "nested 1 aggregate"
FROM (VALUES ($2::text, $3::int8),
  ($2::text, $4::int8),
  ($2::text, $5::int8),
  ($6::text, $7::int8),
  ($6::text, $8::int8),
  ($6::text, $9::int8),
  ($10::text, NULL::int8),
  ($10::text, $11::int8)) AS q("Region", "Amount")
GROUP BY 1) AS q
ORDER BY q."nested 1 aggregate" DESC NULLS LAST, q."nested 1 key 0" COLLATE "C" ASC
LIMIT $12::int8) AS q) AS q) AS l
JOIN (SELECT q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0" AS "right path 1 0"
FROM (SELECT q."Region" AS "nested 2 key 0", q."Person" AS "nested 2 key 1", kql.to_long(COALESCE(sum(q."Amount"), 0)) AS "nested 2 aggregate"
FROM (VALUES ($2::text, $13::text, $3::int8),
  ($2::text, $14::text, $4::int8),
  ($2::text, $13::text, $5::int8),
  ($6::text, $15::text, $7::int8),
  ($6::text, $16::text, $8::int8),
  ($6::text, $15::text, $9::int8),
  ($10::text, $17::text, NULL::int8),
  ($10::text, $18::text, $11::int8)) AS q("Region", "Person", "Amount")
GROUP BY 1, 2) AS q) AS r ON l."left path 1 0" = r."right path 1 0") AS q) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."nested number" <= $12::int8)) AS q) AS l
JOIN (SELECT q."rest 2", q."nested key 0" AS "right rest 2 0", q."nested key 1" AS "right rest 2 1"
FROM (SELECT q."nested key 0", q."nested key 1", count(DISTINCT q."Day") AS "rest 2", count(*) AS "rest rows"
FROM (SELECT l.* FROM (SELECT q."Day", q."nested key 0", q."nested key 1", q."nested key 0" AS "left unchosen 2 0", q."nested key 1" AS "left unchosen 2 1", q."nested key 2" AS "left unchosen 2 2"
FROM (SELECT q."Day", q."Region" AS "nested key 0", q."Person" AS "nested key 1", kql.to_text(q."Day") AS "nested key 2"
FROM (VALUES ($2::text, $13::text, $19::int4),
  ($2::text, $14::text, $19::int4),
  ($2::text, $13::text, $20::int4),
  ($6::text, $15::text, $19::int4),
  ($6::text, $16::text, $20::int4),
  ($6::text, $15::text, $21::int4),
  ($10::text, $17::text, $19::int4),
  ($10::text, $18::text, $20::int4)) AS q("Region", "Person", "Day")) AS q) AS l WHERE NOT EXISTS (SELECT FROM (SELECT q."path value 0" AS "right unchosen 2 0", q."path value 1" AS "right unchosen 2 1", q."path value 2" AS "right unchosen 2 2"
FROM (SELECT q."path value 0", q."path value 1", q."nested 3 key 2" AS "path value 2"
FROM (SELECT q."path value 0", q."path value 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."path 1" ASC NULLS FIRST, q."nested 3 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."path value 1" COLLATE "C" ASC, q."right path 2 0" COLLATE "C" ASC, q."right path 2 1" COLLATE "C" ASC, q."nested 3 key 2" COLLATE "C" ASC), $1::int8) AS "nested number"
FROM (SELECT q."path value 0", q."path value 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1", q."~run0"
FROM (SELECT q."path value 0", q."path value 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1", count(*) FILTER (WHERE kql.ne(q."path 1", q."before path 1")) OVER (ORDER BY q."path 1" ASC NULLS FIRST, q."nested 3 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."path value 1" COLLATE "C" ASC, q."right path 2 0" COLLATE "C" ASC, q."right path 2 1" COLLATE "C" ASC, q."nested 3 key 2" COLLATE "C" ASC ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."path value 0", q."path value 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1"
FROM (SELECT q."path value 0", q."path value 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", lag(q."path 1") OVER (ORDER BY q."path 1" ASC NULLS FIRST, q."nested 3 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."path value 1" COLLATE "C" ASC, q."right path 2 0" COLLATE "C" ASC, q."right path 2 1" COLLATE "C" ASC, q."nested 3 key 2" COLLATE "C" ASC) AS "before path 1"
FROM (SELECT q."path value 0", q."path value 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1"
FROM (SELECT l."path value 0", l."path value 1", l."path 1", l."left path 2 0", l."left path 2 1", l."right path 1 0", r."nested 3 key 2", r."nested 3 aggregate", r."right path 2 0", r."right path 2 1"
FROM (SELECT q."path value 0", q."path value 1", q."path 1", q."path value 0" AS "left path 2 0", q."path value 1" AS "left path 2 1", q."right path 1 0"
FROM (SELECT q."path value 0", q."path value 1", q."path 0", q."nested 2 aggregate", q."right path 1 0", kql.add(row_number() OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."path value 1" COLLATE "C" ASC), 0) AS "path 1"
FROM (SELECT q."path value 0", q."nested 2 key 1" AS "path value 1", q."path 0", q."nested 2 aggregate", q."right path 1 0"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" COLLATE "C" ASC), $1::int8) AS "nested number"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", q."~run0"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", count(*) FILTER (WHERE kql.ne(q."path 0", q."before path 0")) OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" COLLATE "C" ASC ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", lag(q."path 0") OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" COLLATE "C" ASC) AS "before path 0"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0"
FROM (SELECT l."path value 0", l."path 0", l."left path 1 0", r."nested 2 key 1", r."nested 2 aggregate", r."right path 1 0"
FROM (SELECT q."path value 0", q."path 0", q."path value 0" AS "left path 1 0"
FROM (SELECT q."path value 0", q."nested 1 aggregate", kql.add(row_number() OVER (ORDER BY q."nested 1 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC), 0) AS "path 0"
FROM (SELECT q."nested 1 key 0" AS "path value 0", q."nested 1 aggregate"
FROM (SELECT q."Region" AS "nested 1 key 0", kql.to_long(COALESCE(sum(q."Amount"), 0)) AS "nested 1 aggregate"
FROM (VALUES ($2::text, $3::int8),
  ($2::text, $4::int8),
  ($2::text, $5::int8),
  ($6::text, $7::int8),
  ($6::text, $8::int8),
  ($6::text, $9::int8),
  ($10::text, NULL::int8),
  ($10::text, $11::int8)) AS q("Region", "Amount")
GROUP BY 1) AS q
ORDER BY q."nested 1 aggregate" DESC NULLS LAST, q."nested 1 key 0" COLLATE "C" ASC
LIMIT $12::int8) AS q) AS q) AS l
JOIN (SELECT q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0" AS "right path 1 0"
FROM (SELECT q."Region" AS "nested 2 key 0", q."Person" AS "nested 2 key 1", kql.to_long(COALESCE(sum(q."Amount"), 0)) AS "nested 2 aggregate"
FROM (VALUES ($2::text, $13::text, $3::int8),
  ($2::text, $14::text, $4::int8),
  ($2::text, $13::text, $5::int8),
  ($6::text, $15::text, $7::int8),
  ($6::text, $16::text, $8::int8),
  ($6::text, $15::text, $9::int8),
  ($10::text, $17::text, NULL::int8),
  ($10::text, $18::text, $11::int8)) AS q("Region", "Person", "Amount")
GROUP BY 1, 2) AS q) AS r ON l."left path 1 0" = r."right path 1 0") AS q) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."nested number" <= $12::int8)) AS q) AS q) AS l
JOIN (SELECT q."nested 3 key 2", q."nested 3 aggregate", q."nested 3 key 0" AS "right path 2 0", q."nested 3 key 1" AS "right path 2 1"
FROM (SELECT q."Region" AS "nested 3 key 0", q."Person" AS "nested 3 key 1", kql.to_text(q."Day") AS "nested 3 key 2", count(DISTINCT q."Day") AS "nested 3 aggregate"
FROM (VALUES ($2::text, $13::text, $19::int4),
  ($2::text, $14::text, $19::int4),
  ($2::text, $13::text, $20::int4),
  ($6::text, $15::text, $19::int4),
  ($6::text, $16::text, $20::int4),
  ($6::text, $15::text, $21::int4),
  ($10::text, $17::text, $19::int4),
  ($10::text, $18::text, $20::int4)) AS q("Region", "Person", "Day")
GROUP BY 1, 2, 3) AS q) AS r ON l."left path 2 0" = r."right path 2 0" AND l."left path 2 1" = r."right path 2 1") AS q) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."nested number" <= $12::int8)) AS q) AS r WHERE l."left unchosen 2 0" = r."right unchosen 2 0" AND l."left unchosen 2 1" = r."right unchosen 2 1" AND l."left unchosen 2 2" = r."right unchosen 2 2")) AS q
GROUP BY 1, 2) AS q
WHERE (q."rest rows" > $1::int8)) AS r ON l."left rest 2 0" = r."right rest 2 0" AND l."left rest 2 1" = r."right rest 2 1") AS q)) AS q
-- $1 = 0
-- $2 = "North"
-- $3 = 10
-- $4 = 30
-- $5 = 25
-- $6 = "South"
-- $7 = 5
-- $8 = 50
-- $9 = 15
-- $10 = ""
-- $11 = 7
-- $12 = 1
-- $13 = "Ann"
-- $14 = "Bob"
-- $15 = "Cid"
-- $16 = "Dee"
-- $17 = "Eve"
-- $18 = "Fay"
-- $19 = 1
-- $20 = 2
-- $21 = 3
-- $22 = "Other regions"
-- $23 = "Other days"

-- shard
SELECT q."Region", q."total", q."Person", q."aggregated_Person", q."DayText", q."days"
FROM ((SELECT q."path value 0" AS "Region", q."path aggregate 0" AS "total", q."path value 1" AS "Person", q."path aggregate 1" AS "aggregated_Person", q."path value 2" AS "DayText", q."path aggregate 2" AS "days"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."nested 3 key 2" AS "path value 2", q."nested 3 aggregate" AS "path aggregate 2"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."path 1" ASC NULLS FIRST, q."nested 3 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."path value 1" COLLATE "C" ASC, q."right path 2 0" COLLATE "C" ASC, q."right path 2 1" COLLATE "C" ASC, q."nested 3 key 2" COLLATE "C" ASC), $1::int8) AS "nested number"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1", q."~run0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1", count(*) FILTER (WHERE kql.ne(q."path 1", q."before path 1")) OVER (ORDER BY q."path 1" ASC NULLS FIRST, q."nested 3 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."path value 1" COLLATE "C" ASC, q."right path 2 0" COLLATE "C" ASC, q."right path 2 1" COLLATE "C" ASC, q."nested 3 key 2" COLLATE "C" ASC ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", lag(q."path 1") OVER (ORDER BY q."path 1" ASC NULLS FIRST, q."nested 3 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."path value 1" COLLATE "C" ASC, q."right path 2 0" COLLATE "C" ASC, q."right path 2 1" COLLATE "C" ASC, q."nested 3 key 2" COLLATE "C" ASC) AS "before path 1"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1"
FROM (SELECT l."path value 0", l."path aggregate 0", l."path value 1", l."path aggregate 1", l."path 1", l."left path 2 0", l."left path 2 1", l."right path 1 0", r."nested 3 key 2", r."nested 3 aggregate", r."right path 2 0", r."right path 2 1"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."path value 0" AS "left path 2 0", q."path value 1" AS "left path 2 1", q."right path 1 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 0", q."right path 1 0", kql.add(row_number() OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."path aggregate 1" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."path value 1" COLLATE "C" ASC), 0) AS "path 1"
FROM (SELECT q."path value 0", q."path aggregate 0", q."nested 2 key 1" AS "path value 1", q."nested 2 aggregate" AS "path aggregate 1", q."path 0", q."right path 1 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" COLLATE "C" ASC), $1::int8) AS "nested number"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", q."~run0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", count(*) FILTER (WHERE kql.ne(q."path 0", q."before path 0")) OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" COLLATE "C" ASC ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", lag(q."path 0") OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" COLLATE "C" ASC) AS "before path 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0"
FROM (SELECT l."path value 0", l."path aggregate 0", l."path 0", l."left path 1 0", r."nested 2 key 1", r."nested 2 aggregate", r."right path 1 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."path value 0" AS "left path 1 0"
FROM (SELECT q."path value 0", q."path aggregate 0", kql.add(row_number() OVER (ORDER BY q."path aggregate 0" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC), 0) AS "path 0"
FROM (SELECT q."nested 1 key 0" AS "path value 0", q."nested 1 aggregate" AS "path aggregate 0"
FROM (SELECT q."Region" AS "nested 1 key 0", kql.to_long(COALESCE(sum(q."Amount"), 0)) AS "nested 1 aggregate"
FROM (VALUES ($2::text, $3::int8),
  ($2::text, $4::int8),
  ($2::text, $5::int8),
  ($6::text, $7::int8),
  ($6::text, $8::int8),
  ($6::text, $9::int8),
  ($10::text, NULL::int8),
  ($10::text, $11::int8)) AS q("Region", "Amount")
GROUP BY 1) AS q
ORDER BY q."nested 1 aggregate" DESC NULLS LAST, q."nested 1 key 0" COLLATE "C" ASC
LIMIT $12::int8) AS q) AS q) AS l
JOIN (SELECT q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0" AS "right path 1 0"
FROM (SELECT q."Region" AS "nested 2 key 0", q."Person" AS "nested 2 key 1", kql.to_long(COALESCE(sum(q."Amount"), 0)) AS "nested 2 aggregate"
FROM (VALUES ($2::text, $13::text, $3::int8),
  ($2::text, $14::text, $4::int8),
  ($2::text, $13::text, $5::int8),
  ($6::text, $15::text, $7::int8),
  ($6::text, $16::text, $8::int8),
  ($6::text, $15::text, $9::int8),
  ($10::text, $17::text, NULL::int8),
  ($10::text, $18::text, $11::int8)) AS q("Region", "Person", "Amount")
GROUP BY 1, 2) AS q) AS r ON l."left path 1 0" = r."right path 1 0") AS q) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."nested number" <= $12::int8)) AS q) AS q) AS l
JOIN (SELECT q."nested 3 key 2", q."nested 3 aggregate", q."nested 3 key 0" AS "right path 2 0", q."nested 3 key 1" AS "right path 2 1"
FROM (SELECT q."Region" AS "nested 3 key 0", q."Person" AS "nested 3 key 1", kql.to_text(q."Day") AS "nested 3 key 2", count(DISTINCT q."Day") AS "nested 3 aggregate"
FROM (VALUES ($2::text, $13::text, $19::int4),
  ($2::text, $14::text, $19::int4),
  ($2::text, $13::text, $20::int4),
  ($6::text, $15::text, $19::int4),
  ($6::text, $16::text, $20::int4),
  ($6::text, $15::text, $21::int4),
  ($10::text, $17::text, $19::int4),
  ($10::text, $18::text, $20::int4)) AS q("Region", "Person", "Day")
GROUP BY 1, 2, 3) AS q) AS r ON l."left path 2 0" = r."right path 2 0" AND l."left path 2 1" = r."right path 2 1") AS q) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."nested number" <= $12::int8)) AS q)
UNION ALL
(SELECT $22::text AS "Region", q."rest 0" AS "total", $10::text AS "Person", NULL::int8 AS "aggregated_Person", $23::text AS "DayText", q."rest 2" AS "days"
FROM (SELECT kql.to_long(COALESCE(sum(q."Amount"), 0)) AS "rest 0", count(DISTINCT q."Day") AS "rest 2", count(*) AS "rest rows"
FROM (SELECT l.* FROM (SELECT q."Amount", q."Day", q."nested key 0" AS "left unchosen 0 0"
FROM (SELECT q."Amount", q."Day", q."Region" AS "nested key 0"
FROM (VALUES ($2::text, $3::int8, $19::int4),
  ($2::text, $4::int8, $19::int4),
  ($2::text, $5::int8, $20::int4),
  ($6::text, $7::int8, $19::int4),
  ($6::text, $8::int8, $20::int4),
  ($6::text, $9::int8, $21::int4),
  ($10::text, NULL::int8, $19::int4),
  ($10::text, $11::int8, $20::int4)) AS q("Region", "Amount", "Day")) AS q) AS l WHERE NOT EXISTS (SELECT FROM (SELECT q."path value 0" AS "right unchosen 0 0"
FROM (SELECT q."nested 1 key 0" AS "path value 0"
FROM (SELECT q."Region" AS "nested 1 key 0", kql.to_long(COALESCE(sum(q."Amount"), 0)) AS "nested 1 aggregate"
FROM (VALUES ($2::text, $3::int8),
  ($2::text, $4::int8),
  ($2::text, $5::int8),
  ($6::text, $7::int8),
  ($6::text, $8::int8),
  ($6::text, $9::int8),
  ($10::text, NULL::int8),
  ($10::text, $11::int8)) AS q("Region", "Amount")
GROUP BY 1) AS q
ORDER BY q."nested 1 aggregate" DESC NULLS LAST, q."nested 1 key 0" COLLATE "C" ASC
LIMIT $12::int8) AS q) AS r WHERE l."left unchosen 0 0" = r."right unchosen 0 0")) AS q) AS q
WHERE (q."rest rows" > $1::int8))
UNION ALL
(SELECT q."path value 0" AS "Region", q."path aggregate 0" AS "total", q."path value 1" AS "Person", q."path aggregate 1" AS "aggregated_Person", $23::text AS "DayText", q."rest 2" AS "days"
FROM (SELECT l."path value 0", l."path aggregate 0", l."path value 1", l."path aggregate 1", l."left rest 2 0", l."left rest 2 1", r."rest 2", r."right rest 2 0", r."right rest 2 1"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path value 0" AS "left rest 2 0", q."path value 1" AS "left rest 2 1"
FROM (SELECT q."path value 0", q."path aggregate 0", q."nested 2 key 1" AS "path value 1", q."nested 2 aggregate" AS "path aggregate 1"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" COLLATE "C" ASC), $1::int8) AS "nested number"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", q."~run0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", count(*) FILTER (WHERE kql.ne(q."path 0", q."before path 0")) OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" COLLATE "C" ASC ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", lag(q."path 0") OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" COLLATE "C" ASC) AS "before path 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0"
FROM (SELECT l."path value 0", l."path aggregate 0", l."path 0", l."left path 1 0", r."nested 2 key 1", r."nested 2 aggregate", r."right path 1 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."path value 0" AS "left path 1 0"
FROM (SELECT q."path value 0", q."path aggregate 0", kql.add(row_number() OVER (ORDER BY q."path aggregate 0" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC), 0) AS "path 0"
FROM (SELECT q."nested 1 key 0" AS "path value 0", q."nested 1 aggregate" AS "path aggregate 0"
FROM (SELECT q."Region" AS "nested 1 key 0", kql.to_long(COALESCE(sum(q."Amount"), 0)) AS "nested 1 aggregate"
FROM (VALUES ($2::text, $3::int8),
  ($2::text, $4::int8),
  ($2::text, $5::int8),
  ($6::text, $7::int8),
  ($6::text, $8::int8),
  ($6::text, $9::int8),
  ($10::text, NULL::int8),
  ($10::text, $11::int8)) AS q("Region", "Amount")
GROUP BY 1) AS q
ORDER BY q."nested 1 aggregate" DESC NULLS LAST, q."nested 1 key 0" COLLATE "C" ASC
LIMIT $12::int8) AS q) AS q) AS l
JOIN (SELECT q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0" AS "right path 1 0"
FROM (SELECT q."Region" AS "nested 2 key 0", q."Person" AS "nested 2 key 1", kql.to_long(COALESCE(sum(q."Amount"), 0)) AS "nested 2 aggregate"
FROM (VALUES ($2::text, $13::text, $3::int8),
  ($2::text, $14::text, $4::int8),
  ($2::text, $13::text, $5::int8),
  ($6::text, $15::text, $7::int8),
  ($6::text, $16::text, $8::int8),
  ($6::text, $15::text, $9::int8),
  ($10::text, $17::text, NULL::int8),
  ($10::text, $18::text, $11::int8)) AS q("Region", "Person", "Amount")
GROUP BY 1, 2) AS q) AS r ON l."left path 1 0" = r."right path 1 0") AS q) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."nested number" <= $12::int8)) AS q) AS l
JOIN (SELECT q."rest 2", q."nested key 0" AS "right rest 2 0", q."nested key 1" AS "right rest 2 1"
FROM (SELECT q."nested key 0", q."nested key 1", count(DISTINCT q."Day") AS "rest 2", count(*) AS "rest rows"
FROM (SELECT l.* FROM (SELECT q."Day", q."nested key 0", q."nested key 1", q."nested key 0" AS "left unchosen 2 0", q."nested key 1" AS "left unchosen 2 1", q."nested key 2" AS "left unchosen 2 2"
FROM (SELECT q."Day", q."Region" AS "nested key 0", q."Person" AS "nested key 1", kql.to_text(q."Day") AS "nested key 2"
FROM (VALUES ($2::text, $13::text, $19::int4),
  ($2::text, $14::text, $19::int4),
  ($2::text, $13::text, $20::int4),
  ($6::text, $15::text, $19::int4),
  ($6::text, $16::text, $20::int4),
  ($6::text, $15::text, $21::int4),
  ($10::text, $17::text, $19::int4),
  ($10::text, $18::text, $20::int4)) AS q("Region", "Person", "Day")) AS q) AS l WHERE NOT EXISTS (SELECT FROM (SELECT q."path value 0" AS "right unchosen 2 0", q."path value 1" AS "right unchosen 2 1", q."path value 2" AS "right unchosen 2 2"
FROM (SELECT q."path value 0", q."path value 1", q."nested 3 key 2" AS "path value 2"
FROM (SELECT q."path value 0", q."path value 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."path 1" ASC NULLS FIRST, q."nested 3 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."path value 1" COLLATE "C" ASC, q."right path 2 0" COLLATE "C" ASC, q."right path 2 1" COLLATE "C" ASC, q."nested 3 key 2" COLLATE "C" ASC), $1::int8) AS "nested number"
FROM (SELECT q."path value 0", q."path value 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1", q."~run0"
FROM (SELECT q."path value 0", q."path value 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1", count(*) FILTER (WHERE kql.ne(q."path 1", q."before path 1")) OVER (ORDER BY q."path 1" ASC NULLS FIRST, q."nested 3 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."path value 1" COLLATE "C" ASC, q."right path 2 0" COLLATE "C" ASC, q."right path 2 1" COLLATE "C" ASC, q."nested 3 key 2" COLLATE "C" ASC ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."path value 0", q."path value 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1"
FROM (SELECT q."path value 0", q."path value 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", lag(q."path 1") OVER (ORDER BY q."path 1" ASC NULLS FIRST, q."nested 3 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."path value 1" COLLATE "C" ASC, q."right path 2 0" COLLATE "C" ASC, q."right path 2 1" COLLATE "C" ASC, q."nested 3 key 2" COLLATE "C" ASC) AS "before path 1"
FROM (SELECT q."path value 0", q."path value 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1"
FROM (SELECT l."path value 0", l."path value 1", l."path 1", l."left path 2 0", l."left path 2 1", l."right path 1 0", r."nested 3 key 2", r."nested 3 aggregate", r."right path 2 0", r."right path 2 1"
FROM (SELECT q."path value 0", q."path value 1", q."path 1", q."path value 0" AS "left path 2 0", q."path value 1" AS "left path 2 1", q."right path 1 0"
FROM (SELECT q."path value 0", q."path value 1", q."path 0", q."nested 2 aggregate", q."right path 1 0", kql.add(row_number() OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."path value 1" COLLATE "C" ASC), 0) AS "path 1"
FROM (SELECT q."path value 0", q."nested 2 key 1" AS "path value 1", q."path 0", q."nested 2 aggregate", q."right path 1 0"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" COLLATE "C" ASC), $1::int8) AS "nested number"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", q."~run0"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0", count(*) FILTER (WHERE kql.ne(q."path 0", q."before path 0")) OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" COLLATE "C" ASC ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", q."before path 0"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0", lag(q."path 0") OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."nested 2 key 1" COLLATE "C" ASC) AS "before path 0"
FROM (SELECT q."path value 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."right path 1 0"
FROM (SELECT l."path value 0", l."path 0", l."left path 1 0", r."nested 2 key 1", r."nested 2 aggregate", r."right path 1 0"
FROM (SELECT q."path value 0", q."path 0", q."path value 0" AS "left path 1 0"
FROM (SELECT q."path value 0", q."nested 1 aggregate", kql.add(row_number() OVER (ORDER BY q."nested 1 aggregate" DESC NULLS LAST, q."path value 0" COLLATE "C" ASC), 0) AS "path 0"
FROM (SELECT q."nested 1 key 0" AS "path value 0", q."nested 1 aggregate"
FROM (SELECT q."Region" AS "nested 1 key 0", kql.to_long(COALESCE(sum(q."Amount"), 0)) AS "nested 1 aggregate"
FROM (VALUES ($2::text, $3::int8),
  ($2::text, $4::int8),
  ($2::text, $5::int8),
  ($6::text, $7::int8),
  ($6::text, $8::int8),
  ($6::text, $9::int8),
  ($10::text, NULL::int8),
  ($10::text, $11::int8)) AS q("Region", "Amount")
GROUP BY 1) AS q
ORDER BY q."nested 1 aggregate" DESC NULLS LAST, q."nested 1 key 0" COLLATE "C" ASC
LIMIT $12::int8) AS q) AS q) AS l
JOIN (SELECT q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0" AS "right path 1 0"
FROM (SELECT q."Region" AS "nested 2 key 0", q."Person" AS "nested 2 key 1", kql.to_long(COALESCE(sum(q."Amount"), 0)) AS "nested 2 aggregate"
FROM (VALUES ($2::text, $13::text, $3::int8),
  ($2::text, $14::text, $4::int8),
  ($2::text, $13::text, $5::int8),
  ($6::text, $15::text, $7::int8),
  ($6::text, $16::text, $8::int8),
  ($6::text, $15::text, $9::int8),
  ($10::text, $17::text, NULL::int8),
  ($10::text, $18::text, $11::int8)) AS q("Region", "Person", "Amount")
GROUP BY 1, 2) AS q) AS r ON l."left path 1 0" = r."right path 1 0") AS q) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."nested number" <= $12::int8)) AS q) AS q) AS l
JOIN (SELECT q."nested 3 key 2", q."nested 3 aggregate", q."nested 3 key 0" AS "right path 2 0", q."nested 3 key 1" AS "right path 2 1"
FROM (SELECT q."Region" AS "nested 3 key 0", q."Person" AS "nested 3 key 1", kql.to_text(q."Day") AS "nested 3 key 2", count(DISTINCT q."Day") AS "nested 3 aggregate"
FROM (VALUES ($2::text, $13::text, $19::int4),
  ($2::text, $14::text, $19::int4),
  ($2::text, $13::text, $20::int4),
  ($6::text, $15::text, $19::int4),
  ($6::text, $16::text, $20::int4),
  ($6::text, $15::text, $21::int4),
  ($10::text, $17::text, $19::int4),
  ($10::text, $18::text, $20::int4)) AS q("Region", "Person", "Day")
GROUP BY 1, 2, 3) AS q) AS r ON l."left path 2 0" = r."right path 2 0" AND l."left path 2 1" = r."right path 2 1") AS q) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."nested number" <= $12::int8)) AS q) AS r WHERE l."left unchosen 2 0" = r."right unchosen 2 0" AND l."left unchosen 2 1" = r."right unchosen 2 1" AND l."left unchosen 2 2" = r."right unchosen 2 2")) AS q
GROUP BY 1, 2) AS q
WHERE (q."rest rows" > $1::int8)) AS r ON l."left rest 2 0" = r."right rest 2 0" AND l."left rest 2 1" = r."right rest 2 1") AS q)) AS q
-- $1 = 0
-- $2 = "North"
-- $3 = 10
-- $4 = 30
-- $5 = 25
-- $6 = "South"
-- $7 = 5
-- $8 = 50
-- $9 = 15
-- $10 = ""
-- $11 = 7
-- $12 = 1
-- $13 = "Ann"
-- $14 = "Bob"
-- $15 = "Cid"
-- $16 = "Dee"
-- $17 = "Eve"
-- $18 = "Fay"
-- $19 = 1
-- $20 = 2
-- $21 = 3
-- $22 = "Other regions"
-- $23 = "Other days"

-- merge
SELECT q."Region", q."total", q."Person", q."aggregated_Person", q."DayText", q."days"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
