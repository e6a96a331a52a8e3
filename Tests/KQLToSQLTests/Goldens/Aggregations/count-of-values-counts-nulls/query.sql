-- whole
SELECT count(*) AS "count_y", count(*) AS "count_", count(DISTINCT q."y") AS "dcount_y", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."y")) FILTER (WHERE kql.to_dynamic(q."y") IS NOT NULL), '[]') AS "set_y", COALESCE(jsonb_agg(kql.to_dynamic(q."y") ORDER BY q."x" ASC NULLS LAST) FILTER (WHERE kql.to_dynamic(q."y") IS NOT NULL), '[]') AS "list_y"
FROM (SELECT CASE WHEN (q."x" = $1::int8) THEN NULL::float8 ELSE $2::float8 END AS "y", q."x"
FROM (SELECT n AS "x" FROM generate_series($1::int8, $3::int8, $1::int8) AS g(n)) AS q) AS q
-- $1 = 1
-- $2 = 5.0
-- $3 = 2

-- shard
SELECT CASE WHEN (q."x" = $1::int8) THEN NULL::float8 ELSE $2::float8 END AS "y", q."x"
FROM (SELECT n AS "x" FROM generate_series($1::int8, $3::int8, $1::int8) AS g(n)) AS q
-- $1 = 1
-- $2 = 5.0
-- $3 = 2

-- merge
SELECT count(*) AS "count_y", count(*) AS "count_", count(DISTINCT q."y") AS "dcount_y", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."y")) FILTER (WHERE kql.to_dynamic(q."y") IS NOT NULL), '[]') AS "set_y", COALESCE(jsonb_agg(kql.to_dynamic(q."y") ORDER BY q."x" ASC NULLS LAST) FILTER (WHERE kql.to_dynamic(q."y") IS NOT NULL), '[]') AS "list_y"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
