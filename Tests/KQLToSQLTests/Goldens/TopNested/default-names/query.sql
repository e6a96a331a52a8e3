-- whole
SELECT q."Region", q."aggregated_Region", q."Person", q."aggregated_Person", q."Day", q."aggregated_Day"
FROM (SELECT q."path value 0" AS "Region", q."path aggregate 0" AS "aggregated_Region", q."path value 1" AS "Person", q."path aggregate 1" AS "aggregated_Person", q."path value 2" AS "Day", q."path aggregate 2" AS "aggregated_Day", q."path 1"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."nested 3 key 2" AS "path value 2", q."nested 3 aggregate" AS "path aggregate 2", q."path 1"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."path 1" ASC NULLS FIRST, (q."nested 3 aggregate" = 'NaN') ASC NULLS LAST, (q."nested 3 aggregate") DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."path value 1" COLLATE "C" ASC, q."right path 2 0" COLLATE "C" ASC, q."right path 2 1" COLLATE "C" ASC, q."nested 3 key 2" ASC NULLS LAST), $1::int8) AS "nested number"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1", q."~run0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1", count(*) FILTER (WHERE kql.ne(q."path 1", q."before path 1")) OVER (ORDER BY q."path 1" ASC NULLS FIRST, (q."nested 3 aggregate" = 'NaN') ASC NULLS LAST, (q."nested 3 aggregate") DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."path value 1" COLLATE "C" ASC, q."right path 2 0" COLLATE "C" ASC, q."right path 2 1" COLLATE "C" ASC, q."nested 3 key 2" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", lag(q."path 1") OVER (ORDER BY q."path 1" ASC NULLS FIRST, (q."nested 3 aggregate" = 'NaN') ASC NULLS LAST, (q."nested 3 aggregate") DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."path value 1" COLLATE "C" ASC, q."right path 2 0" COLLATE "C" ASC, q."right path 2 1" COLLATE "C" ASC, q."nested 3 key 2" ASC NULLS LAST) AS "before path 1"
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
WHERE (q."nested number" <= $19::int8)) AS q) AS q) AS l
JOIN (SELECT q."nested 3 key 2", q."nested 3 aggregate", q."nested 3 key 0" AS "right path 2 0", q."nested 3 key 1" AS "right path 2 1"
FROM (SELECT q."nested 3 key 0", q."nested 3 key 1", q."nested 3 key 2", kql.add(q."aggregate 0", $20::float8) AS "nested 3 aggregate"
FROM (SELECT q."Region" AS "nested 3 key 0", q."Person" AS "nested 3 key 1", kql.bin(q."Day"::int8, $12::int8) AS "nested 3 key 2", COALESCE(kql.numeric_to_real(sum(q."Amount") / NULLIF(count(q."Amount"), 0)), 'NaN') AS "aggregate 0"
FROM (VALUES ($2::text, $13::text, $3::int8, $21::int4),
  ($2::text, $14::text, $4::int8, $21::int4),
  ($2::text, $13::text, $5::int8, $22::int4),
  ($6::text, $15::text, $7::int8, $21::int4),
  ($6::text, $16::text, $8::int8, $22::int4),
  ($6::text, $15::text, $9::int8, $23::int4),
  ($10::text, $17::text, NULL::int8, $21::int4),
  ($10::text, $18::text, $11::int8, $22::int4)) AS q("Region", "Person", "Amount", "Day")
GROUP BY 1, 2, 3) AS q) AS q) AS r ON l."left path 2 0" = r."right path 2 0" AND l."left path 2 1" = r."right path 2 1") AS q) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."nested number" <= $19::int8)) AS q) AS q
ORDER BY q."path 1" ASC NULLS FIRST, (q."aggregated_Day" = 'NaN') ASC NULLS LAST, (q."aggregated_Day") DESC NULLS LAST
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
-- $12 = 2
-- $13 = "Ann"
-- $14 = "Bob"
-- $15 = "Cid"
-- $16 = "Dee"
-- $17 = "Eve"
-- $18 = "Fay"
-- $19 = 1
-- $20 = 1.0
-- $21 = 1
-- $22 = 2
-- $23 = 3

-- shard
SELECT q."Region" AS "nested 1 key 0", sum(q."Amount") AS "_sum_exact"
FROM (VALUES ($1::text, $2::int8),
  ($1::text, $3::int8),
  ($1::text, $4::int8),
  ($5::text, $6::int8),
  ($5::text, $7::int8),
  ($5::text, $8::int8),
  ($9::text, NULL::int8),
  ($9::text, $10::int8)) AS q("Region", "Amount")
GROUP BY 1
-- $1 = "North"
-- $2 = 10
-- $3 = 30
-- $4 = 25
-- $5 = "South"
-- $6 = 5
-- $7 = 50
-- $8 = 15
-- $9 = ""
-- $10 = 7

-- merge
SELECT q."Region", q."aggregated_Region", q."Person", q."aggregated_Person", q."Day", q."aggregated_Day"
FROM (SELECT q."path value 0" AS "Region", q."path aggregate 0" AS "aggregated_Region", q."path value 1" AS "Person", q."path aggregate 1" AS "aggregated_Person", q."path value 2" AS "Day", q."path aggregate 2" AS "aggregated_Day", q."path 1"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."nested 3 key 2" AS "path value 2", q."nested 3 aggregate" AS "path aggregate 2", q."path 1"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."path 1" ASC NULLS FIRST, (q."nested 3 aggregate" = 'NaN') ASC NULLS LAST, (q."nested 3 aggregate") DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."path value 1" COLLATE "C" ASC, q."right path 2 0" COLLATE "C" ASC, q."right path 2 1" COLLATE "C" ASC, q."nested 3 key 2" ASC NULLS LAST), $1::int8) AS "nested number"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1", q."~run0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1", count(*) FILTER (WHERE kql.ne(q."path 1", q."before path 1")) OVER (ORDER BY q."path 1" ASC NULLS FIRST, (q."nested 3 aggregate" = 'NaN') ASC NULLS LAST, (q."nested 3 aggregate") DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."path value 1" COLLATE "C" ASC, q."right path 2 0" COLLATE "C" ASC, q."right path 2 1" COLLATE "C" ASC, q."nested 3 key 2" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", q."before path 1"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 1", q."path aggregate 1", q."path 1", q."nested 3 key 2", q."nested 3 aggregate", q."right path 1 0", q."right path 2 0", q."right path 2 1", lag(q."path 1") OVER (ORDER BY q."path 1" ASC NULLS FIRST, (q."nested 3 aggregate" = 'NaN') ASC NULLS LAST, (q."nested 3 aggregate") DESC NULLS LAST, q."path value 0" COLLATE "C" ASC, q."right path 1 0" COLLATE "C" ASC, q."path value 1" COLLATE "C" ASC, q."right path 2 0" COLLATE "C" ASC, q."right path 2 1" COLLATE "C" ASC, q."nested 3 key 2" ASC NULLS LAST) AS "before path 1"
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
FROM (SELECT q."nested 1 key 0", kql.to_long(COALESCE(sum(q."_sum_exact"), 0)) AS "nested 1 aggregate"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
ORDER BY q."nested 1 aggregate" DESC NULLS LAST, q."nested 1 key 0" COLLATE "C" ASC
LIMIT $2::int8) AS q) AS q) AS l
JOIN (SELECT q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0" AS "right path 1 0"
FROM (SELECT q."Region" AS "nested 2 key 0", q."Person" AS "nested 2 key 1", kql.to_long(COALESCE(sum(q."Amount"), 0)) AS "nested 2 aggregate"
FROM (VALUES ($3::text, $4::text, $5::int8),
  ($3::text, $6::text, $7::int8),
  ($3::text, $4::text, $8::int8),
  ($9::text, $10::text, $11::int8),
  ($9::text, $12::text, $13::int8),
  ($9::text, $10::text, $14::int8),
  ($15::text, $16::text, NULL::int8),
  ($15::text, $17::text, $18::int8)) AS q("Region", "Person", "Amount")
GROUP BY 1, 2) AS q) AS r ON l."left path 1 0" = r."right path 1 0") AS q) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."nested number" <= $19::int8)) AS q) AS q) AS l
JOIN (SELECT q."nested 3 key 2", q."nested 3 aggregate", q."nested 3 key 0" AS "right path 2 0", q."nested 3 key 1" AS "right path 2 1"
FROM (SELECT q."nested 3 key 0", q."nested 3 key 1", q."nested 3 key 2", kql.add(q."aggregate 0", $20::float8) AS "nested 3 aggregate"
FROM (SELECT q."Region" AS "nested 3 key 0", q."Person" AS "nested 3 key 1", kql.bin(q."Day"::int8, $2::int8) AS "nested 3 key 2", COALESCE(kql.numeric_to_real(sum(q."Amount") / NULLIF(count(q."Amount"), 0)), 'NaN') AS "aggregate 0"
FROM (VALUES ($3::text, $4::text, $5::int8, $21::int4),
  ($3::text, $6::text, $7::int8, $21::int4),
  ($3::text, $4::text, $8::int8, $22::int4),
  ($9::text, $10::text, $11::int8, $21::int4),
  ($9::text, $12::text, $13::int8, $22::int4),
  ($9::text, $10::text, $14::int8, $23::int4),
  ($15::text, $16::text, NULL::int8, $21::int4),
  ($15::text, $17::text, $18::int8, $22::int4)) AS q("Region", "Person", "Amount", "Day")
GROUP BY 1, 2, 3) AS q) AS q) AS r ON l."left path 2 0" = r."right path 2 0" AND l."left path 2 1" = r."right path 2 1") AS q) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."nested number" <= $19::int8)) AS q) AS q
ORDER BY q."path 1" ASC NULLS FIRST, (q."aggregated_Day" = 'NaN') ASC NULLS LAST, (q."aggregated_Day") DESC NULLS LAST
-- $1 = 0
-- $2 = 2
-- $3 = "North"
-- $4 = "Ann"
-- $5 = 10
-- $6 = "Bob"
-- $7 = 30
-- $8 = 25
-- $9 = "South"
-- $10 = "Cid"
-- $11 = 5
-- $12 = "Dee"
-- $13 = 50
-- $14 = 15
-- $15 = ""
-- $16 = "Eve"
-- $17 = "Fay"
-- $18 = 7
-- $19 = 1
-- $20 = 1.0
-- $21 = 1
-- $22 = 2
-- $23 = 3
