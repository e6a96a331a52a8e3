-- whole
SELECT q."n", q."sum_n"
FROM (SELECT o1."part 1", b."n", b."sum_n"
FROM (SELECT q."k" AS "part 1"
FROM (VALUES ($1::int8),
  (NULL::int8),
  ($1::int8),
  (NULL::int8)) AS q("k")
GROUP BY 1) AS o1
CROSS JOIN LATERAL (SELECT count(*) AS "n", kql.to_long(COALESCE(sum(q."n"), 0)) AS "sum_n"
FROM (VALUES ($1::int8, $2::int8),
  (NULL::int8, $3::int8),
  ($1::int8, $4::int8),
  (NULL::int8, $5::int8)) AS q("k", "n")
WHERE ((q."k" = o1."part 1") OR ((q."k" IS NULL) AND (o1."part 1" IS NULL)))
  AND (q."n" > $6::int8)) AS b) AS q
-- $1 = 1
-- $2 = 10
-- $3 = 20
-- $4 = 30
-- $5 = 40
-- $6 = 25

-- shard
SELECT q."k" AS "part 1"
FROM (VALUES ($1::int8),
  (NULL::int8),
  ($1::int8),
  (NULL::int8)) AS q("k")
GROUP BY 1
-- $1 = 1

-- merge
SELECT q."n", q."sum_n"
FROM (SELECT o1."part 1", b."n", b."sum_n"
FROM (SELECT q."part 1"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS o1
CROSS JOIN LATERAL (SELECT count(*) AS "n", kql.to_long(COALESCE(sum(q."n"), 0)) AS "sum_n"
FROM (VALUES ($1::int8, $2::int8),
  (NULL::int8, $3::int8),
  ($1::int8, $4::int8),
  (NULL::int8, $5::int8)) AS q("k", "n")
WHERE ((q."k" = o1."part 1") OR ((q."k" IS NULL) AND (o1."part 1" IS NULL)))
  AND (q."n" > $6::int8)) AS b) AS q
-- $1 = 1
-- $2 = 10
-- $3 = 20
-- $4 = 30
-- $5 = 40
-- $6 = 25
