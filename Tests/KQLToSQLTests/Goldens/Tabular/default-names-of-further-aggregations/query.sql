-- whole
SELECT q."k", q."percentile_n_50", q."percentile_n_25", q."percentile_n_75", q."stdev_n", q."list_n", q."countif_", q."count_distinct_n", q."variance_n"
FROM (SELECT q."k", percentile_disc($1::float8) WITHIN GROUP (ORDER BY q."n") AS "percentile_n_50", percentile_disc($2::float8) WITHIN GROUP (ORDER BY q."n") AS "percentile_n_25", percentile_disc($3::float8) WITHIN GROUP (ORDER BY q."n") AS "percentile_n_75", kql.spread(count(q."n"::numeric), sum(q."n"::numeric), sum(q."n"::numeric * q."n"::numeric), true, true) AS "stdev_n", COALESCE(jsonb_agg(kql.to_dynamic(q."n") ORDER BY q."_identity" ASC NULLS LAST) FILTER (WHERE (q."n" > $4::int8) AND kql.to_dynamic(q."n") IS NOT NULL), '[]') AS "list_n", count(*) FILTER (WHERE (q."n" > $4::int8)) AS "countif_", count(DISTINCT q."n") AS "count_distinct_n", kql.spread(count(q."n"::numeric), sum(q."n"::numeric), sum(q."n"::numeric * q."n"::numeric), true, false) AS "variance_n"
FROM (VALUES ($5::text, $4::int8, $6::int8),
  ($5::text, $7::int8, $4::int8),
  ($5::text, $8::int8, $7::int8),
  ($9::text, $10::int8, $11::int8)) AS q("k", "n", "_identity")
GROUP BY 1) AS q
ORDER BY q."k" COLLATE "C" ASC
-- $1 = 0.49999999999995
-- $2 = 0.249999999999975
-- $3 = 0.749999999999925
-- $4 = 1
-- $5 = "a"
-- $6 = 0
-- $7 = 2
-- $8 = 9
-- $9 = "b"
-- $10 = 4
-- $11 = 3

-- shard
SELECT q."k", q."n", q."_identity"
FROM (VALUES ($1::text, $2::int8, $3::int8),
  ($1::text, $4::int8, $2::int8),
  ($1::text, $5::int8, $4::int8),
  ($6::text, $7::int8, $8::int8)) AS q("k", "n", "_identity")
-- $1 = "a"
-- $2 = 1
-- $3 = 0
-- $4 = 2
-- $5 = 9
-- $6 = "b"
-- $7 = 4
-- $8 = 3

-- merge
SELECT q."k", q."percentile_n_50", q."percentile_n_25", q."percentile_n_75", q."stdev_n", q."list_n", q."countif_", q."count_distinct_n", q."variance_n"
FROM (SELECT q."k", percentile_disc($1::float8) WITHIN GROUP (ORDER BY q."n") AS "percentile_n_50", percentile_disc($2::float8) WITHIN GROUP (ORDER BY q."n") AS "percentile_n_25", percentile_disc($3::float8) WITHIN GROUP (ORDER BY q."n") AS "percentile_n_75", kql.spread(count(q."n"::numeric), sum(q."n"::numeric), sum(q."n"::numeric * q."n"::numeric), true, true) AS "stdev_n", COALESCE(jsonb_agg(kql.to_dynamic(q."n") ORDER BY q."_identity" ASC NULLS LAST) FILTER (WHERE (q."n" > $4::int8) AND kql.to_dynamic(q."n") IS NOT NULL), '[]') AS "list_n", count(*) FILTER (WHERE (q."n" > $4::int8)) AS "countif_", count(DISTINCT q."n") AS "count_distinct_n", kql.spread(count(q."n"::numeric), sum(q."n"::numeric), sum(q."n"::numeric * q."n"::numeric), true, false) AS "variance_n"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
ORDER BY q."k" COLLATE "C" ASC
-- $1 = 0.49999999999995
-- $2 = 0.249999999999975
-- $3 = 0.749999999999925
-- $4 = 1
