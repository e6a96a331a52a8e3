-- whole
SELECT q."k", q."approximate_count_k", q."K", q."approximate_sum_"
FROM (SELECT COALESCE(l."k", '') AS "k", l."approximate_count_k", COALESCE(r."K", '') AS "K", r."approximate_sum_"
FROM (SELECT q."k", q."approximate_count_k"
FROM (SELECT q."k", count(*) AS "approximate_count_k"
FROM (VALUES ($1::text),
  ($2::text),
  ($1::text),
  ($3::text),
  ($4::text),
  ($3::text)) AS q("k")
GROUP BY 1) AS q
ORDER BY q."approximate_count_k" DESC NULLS LAST, q."k" COLLATE "C" ASC
LIMIT $5::int8) AS l
FULL JOIN (SELECT q."K", q."approximate_sum_"
FROM (SELECT kql.fold(q."k") AS "K", kql.to_long(COALESCE(sum(kql.multiply(q."v", $6::int8)), 0)) AS "approximate_sum_"
FROM (VALUES ($1::text, $6::int8),
  ($2::text, $7::int8),
  ($1::text, $5::int8),
  ($3::text, NULL::int8),
  ($8::text, $9::int8)) AS q("k", "v")
GROUP BY 1) AS q
ORDER BY q."approximate_sum_" DESC NULLS LAST, q."K" COLLATE "C" ASC
LIMIT $5::int8) AS r ON l."k" = r."K") AS q
ORDER BY q."k" COLLATE "C" ASC, q."K" COLLATE "C" ASC
-- $1 = "a"
-- $2 = "b"
-- $3 = "c"
-- $4 = ""
-- $5 = 2
-- $6 = 1
-- $7 = 10
-- $8 = "d"
-- $9 = 3

-- shard
SELECT q."k", q."approximate_count_k", q."K", q."approximate_sum_"
FROM (SELECT COALESCE(l."k", '') AS "k", l."approximate_count_k", COALESCE(r."K", '') AS "K", r."approximate_sum_"
FROM (SELECT q."k", q."approximate_count_k"
FROM (SELECT q."k", count(*) AS "approximate_count_k"
FROM (VALUES ($1::text),
  ($2::text),
  ($1::text),
  ($3::text),
  ($4::text),
  ($3::text)) AS q("k")
GROUP BY 1) AS q
ORDER BY q."approximate_count_k" DESC NULLS LAST, q."k" COLLATE "C" ASC
LIMIT $5::int8) AS l
FULL JOIN (SELECT q."K", q."approximate_sum_"
FROM (SELECT kql.fold(q."k") AS "K", kql.to_long(COALESCE(sum(kql.multiply(q."v", $6::int8)), 0)) AS "approximate_sum_"
FROM (VALUES ($1::text, $6::int8),
  ($2::text, $7::int8),
  ($1::text, $5::int8),
  ($3::text, NULL::int8),
  ($8::text, $9::int8)) AS q("k", "v")
GROUP BY 1) AS q
ORDER BY q."approximate_sum_" DESC NULLS LAST, q."K" COLLATE "C" ASC
LIMIT $5::int8) AS r ON l."k" = r."K") AS q
-- $1 = "a"
-- $2 = "b"
-- $3 = "c"
-- $4 = ""
-- $5 = 2
-- $6 = 1
-- $7 = 10
-- $8 = "d"
-- $9 = 3

-- merge
SELECT q."k", q."approximate_count_k", q."K", q."approximate_sum_"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."k" COLLATE "C" ASC, q."K" COLLATE "C" ASC
