-- whole
SELECT q."k", q."m", q."n", q."aggregated_n"
FROM (SELECT q."path value 0" AS "k", q."path aggregate 0" AS "m", q."path value 1" AS "n", q."path aggregate 1" AS "aggregated_n", q."path 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."nested 2 key 1" AS "path value 1", q."nested 2 aggregate" AS "path aggregate 1", q."path 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0", q."before path 0", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" ASC NULLS LAST, q."nested 2 key 0" ASC NULLS LAST, q."nested 2 key 1" ASC NULLS LAST), $1::int8) AS "nested number"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0", q."before path 0", q."~run0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0", q."before path 0", count(*) FILTER (WHERE kql.ne(q."path 0", q."before path 0")) OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" ASC NULLS LAST, q."nested 2 key 0" ASC NULLS LAST, q."nested 2 key 1" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0", q."before path 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0", lag(q."path 0") OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" ASC NULLS LAST, q."nested 2 key 0" ASC NULLS LAST, q."nested 2 key 1" ASC NULLS LAST) AS "before path 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0"
FROM (SELECT l."path value 0", l."path aggregate 0", l."path 0", l."left path 1 0 null", l."left path 1 0", r."nested 2 key 1", r."nested 2 aggregate", r."right path 1 0 null", r."right path 1 0", r."nested 2 key 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", (q."path value 0" IS NULL) AS "left path 1 0 null", CASE WHEN (q."path value 0" IS NULL) THEN $1::int8 ELSE q."path value 0" END AS "left path 1 0"
FROM (SELECT q."path value 0", q."path aggregate 0", kql.add(row_number() OVER (ORDER BY q."path aggregate 0" ASC NULLS FIRST, q."path value 0" ASC NULLS LAST), 0) AS "path 0"
FROM (SELECT q."nested 1 key 0" AS "path value 0", q."nested 1 aggregate" AS "path aggregate 0"
FROM (SELECT q."k" AS "nested 1 key 0", max(q."n") AS "nested 1 aggregate"
FROM (VALUES ($2::int8, $3::int8),
  (NULL::int8, $4::int8),
  ($4::int8, NULL::int8),
  ($2::int8, $2::int8)) AS q("k", "n")
GROUP BY 1) AS q
ORDER BY q."nested 1 aggregate" ASC NULLS FIRST, q."nested 1 key 0" ASC NULLS LAST
LIMIT $4::int8) AS q) AS q) AS l
JOIN (SELECT q."nested 2 key 1", q."nested 2 aggregate", (q."nested 2 key 0" IS NULL) AS "right path 1 0 null", CASE WHEN (q."nested 2 key 0" IS NULL) THEN $1::int8 ELSE q."nested 2 key 0" END AS "right path 1 0", q."nested 2 key 0"
FROM (SELECT q."k" AS "nested 2 key 0", q."n" AS "nested 2 key 1", count(*) AS "nested 2 aggregate"
FROM (VALUES ($2::int8, $3::int8),
  (NULL::int8, $4::int8),
  ($4::int8, NULL::int8),
  ($2::int8, $2::int8)) AS q("k", "n")
GROUP BY 1, 2) AS q) AS r ON l."left path 1 0 null" = r."right path 1 0 null" AND l."left path 1 0" = r."right path 1 0") AS q) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."nested number" <= $3::int8)) AS q) AS q
ORDER BY q."path 0" ASC NULLS FIRST, q."aggregated_n" DESC NULLS LAST
-- $1 = 0
-- $2 = 1
-- $3 = 5
-- $4 = 2

-- shard
SELECT q."k" AS "nested 1 key 0", max(q."n") AS "_max_partial"
FROM (VALUES ($1::int8, $2::int8),
  (NULL::int8, $3::int8),
  ($3::int8, NULL::int8),
  ($1::int8, $1::int8)) AS q("k", "n")
GROUP BY 1
-- $1 = 1
-- $2 = 5
-- $3 = 2

-- merge
SELECT q."k", q."m", q."n", q."aggregated_n"
FROM (SELECT q."path value 0" AS "k", q."path aggregate 0" AS "m", q."path value 1" AS "n", q."path aggregate 1" AS "aggregated_n", q."path 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."nested 2 key 1" AS "path value 1", q."nested 2 aggregate" AS "path aggregate 1", q."path 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0", q."before path 0", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" ASC NULLS LAST, q."nested 2 key 0" ASC NULLS LAST, q."nested 2 key 1" ASC NULLS LAST), $1::int8) AS "nested number"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0", q."before path 0", q."~run0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0", q."before path 0", count(*) FILTER (WHERE kql.ne(q."path 0", q."before path 0")) OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" ASC NULLS LAST, q."nested 2 key 0" ASC NULLS LAST, q."nested 2 key 1" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0", q."before path 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0", lag(q."path 0") OVER (ORDER BY q."path 0" ASC NULLS FIRST, q."nested 2 aggregate" DESC NULLS LAST, q."path value 0" ASC NULLS LAST, q."nested 2 key 0" ASC NULLS LAST, q."nested 2 key 1" ASC NULLS LAST) AS "before path 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", q."nested 2 key 1", q."nested 2 aggregate", q."nested 2 key 0"
FROM (SELECT l."path value 0", l."path aggregate 0", l."path 0", l."left path 1 0 null", l."left path 1 0", r."nested 2 key 1", r."nested 2 aggregate", r."right path 1 0 null", r."right path 1 0", r."nested 2 key 0"
FROM (SELECT q."path value 0", q."path aggregate 0", q."path 0", (q."path value 0" IS NULL) AS "left path 1 0 null", CASE WHEN (q."path value 0" IS NULL) THEN $1::int8 ELSE q."path value 0" END AS "left path 1 0"
FROM (SELECT q."path value 0", q."path aggregate 0", kql.add(row_number() OVER (ORDER BY q."path aggregate 0" ASC NULLS FIRST, q."path value 0" ASC NULLS LAST), 0) AS "path 0"
FROM (SELECT q."nested 1 key 0" AS "path value 0", q."nested 1 aggregate" AS "path aggregate 0"
FROM (SELECT q."nested 1 key 0", max(q."_max_partial") AS "nested 1 aggregate"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
ORDER BY q."nested 1 aggregate" ASC NULLS FIRST, q."nested 1 key 0" ASC NULLS LAST
LIMIT $2::int8) AS q) AS q) AS l
JOIN (SELECT q."nested 2 key 1", q."nested 2 aggregate", (q."nested 2 key 0" IS NULL) AS "right path 1 0 null", CASE WHEN (q."nested 2 key 0" IS NULL) THEN $1::int8 ELSE q."nested 2 key 0" END AS "right path 1 0", q."nested 2 key 0"
FROM (SELECT q."k" AS "nested 2 key 0", q."n" AS "nested 2 key 1", count(*) AS "nested 2 aggregate"
FROM (VALUES ($3::int8, $4::int8),
  (NULL::int8, $2::int8),
  ($2::int8, NULL::int8),
  ($3::int8, $3::int8)) AS q("k", "n")
GROUP BY 1, 2) AS q) AS r ON l."left path 1 0 null" = r."right path 1 0 null" AND l."left path 1 0" = r."right path 1 0") AS q) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."nested number" <= $4::int8)) AS q) AS q
ORDER BY q."path 0" ASC NULLS FIRST, q."aggregated_n" DESC NULLS LAST
-- $1 = 0
-- $2 = 2
-- $3 = 1
-- $4 = 5
