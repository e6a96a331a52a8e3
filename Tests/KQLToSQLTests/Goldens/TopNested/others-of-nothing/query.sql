-- whole
SELECT q."Region", q."aggregated_Region"
FROM ((SELECT q."path value 0" AS "Region", q."path aggregate 0" AS "aggregated_Region"
FROM (SELECT q."nested 1 key 0" AS "path value 0", q."nested 1 aggregate" AS "path aggregate 0"
FROM (SELECT q."Region" AS "nested 1 key 0", count(*) AS "nested 1 aggregate"
FROM (VALUES ($1::text),
  ($1::text),
  ($1::text),
  ($2::text),
  ($2::text),
  ($2::text),
  ($3::text),
  ($3::text)) AS q("Region")
GROUP BY 1) AS q
ORDER BY q."nested 1 aggregate" DESC NULLS LAST, q."nested 1 key 0" COLLATE "C" ASC
LIMIT $4::int8) AS q)
UNION ALL
(SELECT $5::text AS "Region", q."rest 0" AS "aggregated_Region"
FROM (SELECT count(*) AS "rest 0", count(*) AS "rest rows"
FROM (SELECT l.* FROM (SELECT q."nested key 0" AS "left unchosen 0 0"
FROM (SELECT q."Region" AS "nested key 0"
FROM (VALUES ($1::text),
  ($1::text),
  ($1::text),
  ($2::text),
  ($2::text),
  ($2::text),
  ($3::text),
  ($3::text)) AS q("Region")) AS q) AS l WHERE NOT EXISTS (SELECT FROM (SELECT q."path value 0" AS "right unchosen 0 0"
FROM (SELECT q."nested 1 key 0" AS "path value 0"
FROM (SELECT q."Region" AS "nested 1 key 0", count(*) AS "nested 1 aggregate"
FROM (VALUES ($1::text),
  ($1::text),
  ($1::text),
  ($2::text),
  ($2::text),
  ($2::text),
  ($3::text),
  ($3::text)) AS q("Region")
GROUP BY 1) AS q
ORDER BY q."nested 1 aggregate" DESC NULLS LAST, q."nested 1 key 0" COLLATE "C" ASC
LIMIT $4::int8) AS q) AS r WHERE l."left unchosen 0 0" = r."right unchosen 0 0")) AS q) AS q
WHERE (q."rest rows" > $6::int8))) AS q
-- $1 = "North"
-- $2 = "South"
-- $3 = ""
-- $4 = 9
-- $5 = "none"
-- $6 = 0

-- shard
SELECT q."Region", q."aggregated_Region"
FROM ((SELECT q."path value 0" AS "Region", q."path aggregate 0" AS "aggregated_Region"
FROM (SELECT q."nested 1 key 0" AS "path value 0", q."nested 1 aggregate" AS "path aggregate 0"
FROM (SELECT q."Region" AS "nested 1 key 0", count(*) AS "nested 1 aggregate"
FROM (VALUES ($1::text),
  ($1::text),
  ($1::text),
  ($2::text),
  ($2::text),
  ($2::text),
  ($3::text),
  ($3::text)) AS q("Region")
GROUP BY 1) AS q
ORDER BY q."nested 1 aggregate" DESC NULLS LAST, q."nested 1 key 0" COLLATE "C" ASC
LIMIT $4::int8) AS q)
UNION ALL
(SELECT $5::text AS "Region", q."rest 0" AS "aggregated_Region"
FROM (SELECT count(*) AS "rest 0", count(*) AS "rest rows"
FROM (SELECT l.* FROM (SELECT q."nested key 0" AS "left unchosen 0 0"
FROM (SELECT q."Region" AS "nested key 0"
FROM (VALUES ($1::text),
  ($1::text),
  ($1::text),
  ($2::text),
  ($2::text),
  ($2::text),
  ($3::text),
  ($3::text)) AS q("Region")) AS q) AS l WHERE NOT EXISTS (SELECT FROM (SELECT q."path value 0" AS "right unchosen 0 0"
FROM (SELECT q."nested 1 key 0" AS "path value 0"
FROM (SELECT q."Region" AS "nested 1 key 0", count(*) AS "nested 1 aggregate"
FROM (VALUES ($1::text),
  ($1::text),
  ($1::text),
  ($2::text),
  ($2::text),
  ($2::text),
  ($3::text),
  ($3::text)) AS q("Region")
GROUP BY 1) AS q
ORDER BY q."nested 1 aggregate" DESC NULLS LAST, q."nested 1 key 0" COLLATE "C" ASC
LIMIT $4::int8) AS q) AS r WHERE l."left unchosen 0 0" = r."right unchosen 0 0")) AS q) AS q
WHERE (q."rest rows" > $6::int8))) AS q
-- $1 = "North"
-- $2 = "South"
-- $3 = ""
-- $4 = 9
-- $5 = "none"
-- $6 = 0

-- merge
SELECT q."Region", q."aggregated_Region"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
