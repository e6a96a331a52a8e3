-- whole
SELECT percentile_disc($1::float8) WITHIN GROUP (ORDER BY q."x") AS "percentile_x_95", percentile_disc($2::float8) WITHIN GROUP (ORDER BY q."x") AS "percentile_x_5", percentile_disc($3::float8) WITHIN GROUP (ORDER BY q."x") AS "percentile_x_7", percentile_disc($4::float8) WITHIN GROUP (ORDER BY q."x") AS "percentile_x_99_9", jsonb_build_array(kql.to_dynamic(percentile_disc($5::float8) WITHIN GROUP (ORDER BY q."x")), kql.to_dynamic(percentile_disc($6::float8) WITHIN GROUP (ORDER BY q."x"))) AS "array", jsonb_build_array(kql.to_dynamic(percentile_disc($7::float8) WITHIN GROUP (ORDER BY q."x")), kql.to_dynamic(percentile_disc($8::float8) WITHIN GROUP (ORDER BY q."x"))) AS "list", kql._weighted(array_agg(q."x" ORDER BY q."x", q."x") FILTER (WHERE q."x" IS NOT NULL AND q."x" IS NOT NULL), array_agg(q."x" ORDER BY q."x", q."x") FILTER (WHERE q."x" IS NOT NULL AND q."x" IS NOT NULL), $9::float8) AS "weighted", percentile_disc($10::float8) WITHIN GROUP (ORDER BY kql.multiply(q."x", $11::int8)) AS "a", percentile_disc($6::float8) WITHIN GROUP (ORDER BY kql.multiply(q."x", $11::int8)) AS "b"
FROM (SELECT n AS "x" FROM generate_series($12::int8, $13::int8, $12::int8) AS g(n)) AS q
-- $1 = 0.9499999999999049
-- $2 = 0.049999999999995
-- $3 = 0.069999999999993
-- $4 = 0.9989999999999002
-- $5 = 0.249999999999975
-- $6 = 0.49999999999995
-- $7 = 0.0
-- $8 = 0.9999999999999
-- $9 = 50.0
-- $10 = 0.009999999999999
-- $11 = 10000000
-- $12 = 1
-- $13 = 100

-- shard
SELECT q."x"
FROM (SELECT n AS "x" FROM generate_series($1::int8, $2::int8, $1::int8) AS g(n)) AS q
-- $1 = 1
-- $2 = 100

-- merge
SELECT percentile_disc($1::float8) WITHIN GROUP (ORDER BY q."x") AS "percentile_x_95", percentile_disc($2::float8) WITHIN GROUP (ORDER BY q."x") AS "percentile_x_5", percentile_disc($3::float8) WITHIN GROUP (ORDER BY q."x") AS "percentile_x_7", percentile_disc($4::float8) WITHIN GROUP (ORDER BY q."x") AS "percentile_x_99_9", jsonb_build_array(kql.to_dynamic(percentile_disc($5::float8) WITHIN GROUP (ORDER BY q."x")), kql.to_dynamic(percentile_disc($6::float8) WITHIN GROUP (ORDER BY q."x"))) AS "array", jsonb_build_array(kql.to_dynamic(percentile_disc($7::float8) WITHIN GROUP (ORDER BY q."x")), kql.to_dynamic(percentile_disc($8::float8) WITHIN GROUP (ORDER BY q."x"))) AS "list", kql._weighted(array_agg(q."x" ORDER BY q."x", q."x") FILTER (WHERE q."x" IS NOT NULL AND q."x" IS NOT NULL), array_agg(q."x" ORDER BY q."x", q."x") FILTER (WHERE q."x" IS NOT NULL AND q."x" IS NOT NULL), $9::float8) AS "weighted", percentile_disc($10::float8) WITHIN GROUP (ORDER BY kql.multiply(q."x", $11::int8)) AS "a", percentile_disc($6::float8) WITHIN GROUP (ORDER BY kql.multiply(q."x", $11::int8)) AS "b"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
-- $1 = 0.9499999999999049
-- $2 = 0.049999999999995
-- $3 = 0.069999999999993
-- $4 = 0.9989999999999002
-- $5 = 0.249999999999975
-- $6 = 0.49999999999995
-- $7 = 0.0
-- $8 = 0.9999999999999
-- $9 = 50.0
-- $10 = 0.009999999999999
-- $11 = 10000000
