-- whole
SELECT q."Person", q."aggregated_Person", q."Region", q."aggregated_Region"
FROM ((SELECT q."path value 0" AS "Person", q."path aggregate 0" AS "aggregated_Person", q."path value 1" AS "Region", q."path aggregate 1" AS "aggregated_Region"
FROM (SELECT q."path value 0", q."path aggregate 0", q."nested 2 key 1" AS "path value 1", q."nested 2 aggregate" AS "path aggregate 1"
FROM (SELECT l."path value 0", l."path aggregate 0", l."left path 1 0", r."nested 2 key 1", r."nested 2 aggregate", r."right path 1 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 0" AS "left path 1 0"
FROM (SELECT q."nested 1 key 0" AS "path value 0", q."nested 1 aggregate" AS "path aggregate 0"
FROM (SELECT q."Person" AS "nested 1 key 0", count(*) AS "nested 1 aggregate"
FROM (VALUES ($1::text, $2::text),
  ($1::text, $3::text),
  ($1::text, $2::text),
  ($4::text, $5::text),
  ($4::text, $6::text),
  ($4::text, $5::text),
  ($7::text, $8::text),
  ($7::text, $9::text)) AS q("Region", "Person")
GROUP BY 1) AS q
ORDER BY q."nested 1 aggregate" DESC NULLS LAST, q."nested 1 key 0" COLLATE "C" ASC
LIMIT $10::int8) AS q) AS l
JOIN (SELECT q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0" AS "right path 1 0"
FROM (SELECT q."Person" AS "nested 2 key 0", q."Region" AS "nested 2 key 1", max(q."Amount") AS "nested 2 aggregate"
FROM (VALUES ($1::text, $2::text, $11::int8),
  ($1::text, $3::text, $12::int8),
  ($1::text, $2::text, $13::int8),
  ($4::text, $5::text, $14::int8),
  ($4::text, $6::text, $15::int8),
  ($4::text, $5::text, $16::int8),
  ($7::text, $8::text, NULL::int8),
  ($7::text, $9::text, $17::int8)) AS q("Region", "Person", "Amount")
GROUP BY 1, 2) AS q) AS r ON l."left path 1 0" = r."right path 1 0") AS q) AS q)
UNION ALL
(SELECT $18::text AS "Person", q."rest 0" AS "aggregated_Person", $7::text AS "Region", NULL::int8 AS "aggregated_Region"
FROM (SELECT count(*) AS "rest 0", count(*) AS "rest rows"
FROM (SELECT l.* FROM (SELECT q."nested key 0" AS "left unchosen 0 0"
FROM (SELECT q."Person" AS "nested key 0"
FROM (VALUES ($1::text, $2::text),
  ($1::text, $3::text),
  ($1::text, $2::text),
  ($4::text, $5::text),
  ($4::text, $6::text),
  ($4::text, $5::text),
  ($7::text, $8::text),
  ($7::text, $9::text)) AS q("Region", "Person")) AS q) AS l WHERE NOT EXISTS (SELECT FROM (SELECT q."path value 0" AS "right unchosen 0 0"
FROM (SELECT q."nested 1 key 0" AS "path value 0"
FROM (SELECT q."Person" AS "nested 1 key 0", count(*) AS "nested 1 aggregate"
FROM (VALUES ($1::text, $2::text),
  ($1::text, $3::text),
  ($1::text, $2::text),
  ($4::text, $5::text),
  ($4::text, $6::text),
  ($4::text, $5::text),
  ($7::text, $8::text),
  ($7::text, $9::text)) AS q("Region", "Person")
GROUP BY 1) AS q
ORDER BY q."nested 1 aggregate" DESC NULLS LAST, q."nested 1 key 0" COLLATE "C" ASC
LIMIT $10::int8) AS q) AS r WHERE l."left unchosen 0 0" = r."right unchosen 0 0")) AS q) AS q
WHERE (q."rest rows" > $19::int8))) AS q
-- $1 = "North"
-- $2 = "Ann"
-- $3 = "Bob"
-- $4 = "South"
-- $5 = "Cid"
-- $6 = "Dee"
-- $7 = ""
-- $8 = "Eve"
-- $9 = "Fay"
-- $10 = 2
-- $11 = 10
-- $12 = 30
-- $13 = 25
-- $14 = 5
-- $15 = 50
-- $16 = 15
-- $17 = 7
-- $18 = "everyone else"
-- $19 = 0

-- shard
SELECT q."Person", q."aggregated_Person", q."Region", q."aggregated_Region"
FROM ((SELECT q."path value 0" AS "Person", q."path aggregate 0" AS "aggregated_Person", q."path value 1" AS "Region", q."path aggregate 1" AS "aggregated_Region"
FROM (SELECT q."path value 0", q."path aggregate 0", q."nested 2 key 1" AS "path value 1", q."nested 2 aggregate" AS "path aggregate 1"
FROM (SELECT l."path value 0", l."path aggregate 0", l."left path 1 0", r."nested 2 key 1", r."nested 2 aggregate", r."right path 1 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path value 0" AS "left path 1 0"
FROM (SELECT q."nested 1 key 0" AS "path value 0", q."nested 1 aggregate" AS "path aggregate 0"
FROM (SELECT q."Person" AS "nested 1 key 0", count(*) AS "nested 1 aggregate"
FROM (VALUES ($1::text, $2::text),
  ($1::text, $3::text),
  ($1::text, $2::text),
  ($4::text, $5::text),
  ($4::text, $6::text),
  ($4::text, $5::text),
  ($7::text, $8::text),
  ($7::text, $9::text)) AS q("Region", "Person")
GROUP BY 1) AS q
ORDER BY q."nested 1 aggregate" DESC NULLS LAST, q."nested 1 key 0" COLLATE "C" ASC
LIMIT $10::int8) AS q) AS l
JOIN (SELECT q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0" AS "right path 1 0"
FROM (SELECT q."Person" AS "nested 2 key 0", q."Region" AS "nested 2 key 1", max(q."Amount") AS "nested 2 aggregate"
FROM (VALUES ($1::text, $2::text, $11::int8),
  ($1::text, $3::text, $12::int8),
  ($1::text, $2::text, $13::int8),
  ($4::text, $5::text, $14::int8),
  ($4::text, $6::text, $15::int8),
  ($4::text, $5::text, $16::int8),
  ($7::text, $8::text, NULL::int8),
  ($7::text, $9::text, $17::int8)) AS q("Region", "Person", "Amount")
GROUP BY 1, 2) AS q) AS r ON l."left path 1 0" = r."right path 1 0") AS q) AS q)
UNION ALL
(SELECT $18::text AS "Person", q."rest 0" AS "aggregated_Person", $7::text AS "Region", NULL::int8 AS "aggregated_Region"
FROM (SELECT count(*) AS "rest 0", count(*) AS "rest rows"
FROM (SELECT l.* FROM (SELECT q."nested key 0" AS "left unchosen 0 0"
FROM (SELECT q."Person" AS "nested key 0"
FROM (VALUES ($1::text, $2::text),
  ($1::text, $3::text),
  ($1::text, $2::text),
  ($4::text, $5::text),
  ($4::text, $6::text),
  ($4::text, $5::text),
  ($7::text, $8::text),
  ($7::text, $9::text)) AS q("Region", "Person")) AS q) AS l WHERE NOT EXISTS (SELECT FROM (SELECT q."path value 0" AS "right unchosen 0 0"
FROM (SELECT q."nested 1 key 0" AS "path value 0"
FROM (SELECT q."Person" AS "nested 1 key 0", count(*) AS "nested 1 aggregate"
FROM (VALUES ($1::text, $2::text),
  ($1::text, $3::text),
  ($1::text, $2::text),
  ($4::text, $5::text),
  ($4::text, $6::text),
  ($4::text, $5::text),
  ($7::text, $8::text),
  ($7::text, $9::text)) AS q("Region", "Person")
GROUP BY 1) AS q
ORDER BY q."nested 1 aggregate" DESC NULLS LAST, q."nested 1 key 0" COLLATE "C" ASC
LIMIT $10::int8) AS q) AS r WHERE l."left unchosen 0 0" = r."right unchosen 0 0")) AS q) AS q
WHERE (q."rest rows" > $19::int8))) AS q
-- $1 = "North"
-- $2 = "Ann"
-- $3 = "Bob"
-- $4 = "South"
-- $5 = "Cid"
-- $6 = "Dee"
-- $7 = ""
-- $8 = "Eve"
-- $9 = "Fay"
-- $10 = 2
-- $11 = 10
-- $12 = 30
-- $13 = 25
-- $14 = 5
-- $15 = 50
-- $16 = 15
-- $17 = 7
-- $18 = "everyone else"
-- $19 = 0

-- merge
SELECT q."Person", q."aggregated_Person", q."Region", q."aggregated_Region"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
