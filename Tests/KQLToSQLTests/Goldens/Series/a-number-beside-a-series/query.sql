-- whole
SELECT kql.series_add(q."a", kql.to_dynamic(q."n")) AS "Column1", kql.series_divide(kql.to_dynamic(q."n"), q."a") AS "Column2", kql.series_less(q."a", kql.to_dynamic(q."r")) AS "Column3", kql.series_multiply(q."a", $1::jsonb) AS "Column4", kql.series_dot_product(q."a", kql.to_dynamic(q."n")) AS "Column5", kql.series_dot_product(kql.to_dynamic(q."r"), q."a") AS "Column6"
FROM (SELECT $2::jsonb AS "a", $3::int8 AS "n", $4::float8 AS "r"
FROM (SELECT) AS q) AS q
-- $1 = "3"
-- $2 = "[1,2,null]"
-- $3 = 2
-- $4 = 0.5

-- shard
SELECT kql.series_add(q."a", kql.to_dynamic(q."n")) AS "Column1", kql.series_divide(kql.to_dynamic(q."n"), q."a") AS "Column2", kql.series_less(q."a", kql.to_dynamic(q."r")) AS "Column3", kql.series_multiply(q."a", $1::jsonb) AS "Column4", kql.series_dot_product(q."a", kql.to_dynamic(q."n")) AS "Column5", kql.series_dot_product(kql.to_dynamic(q."r"), q."a") AS "Column6"
FROM (SELECT $2::jsonb AS "a", $3::int8 AS "n", $4::float8 AS "r"
FROM (SELECT) AS q) AS q
-- $1 = "3"
-- $2 = "[1,2,null]"
-- $3 = 2
-- $4 = 0.5

-- merge
SELECT q."Column1", q."Column2", q."Column3", q."Column4", q."Column5", q."Column6"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
