-- whole
SELECT q."aggregate 0" AS "inside", q."aggregate 1" AS "dice", q."aggregate 2" AS "guids", q."aggregate 3" AS "digits", q."aggregate 4" AS "nothings", (q."aggregate 5" > $1::int8) AS "differ"
FROM (SELECT count(*) FILTER (WHERE (kql.ge(q."r", $2::float8) AND kql.lt(q."r", $3::float8))) AS "aggregate 0", count(*) FILTER (WHERE (kql.eq(q."d", $2::float8) OR kql.eq(q."d", $3::float8) OR kql.eq(q."d", $4::float8) OR kql.eq(q."d", $5::float8) OR kql.eq(q."d", $6::float8) OR kql.eq(q."d", $7::float8))) AS "aggregate 1", count(DISTINCT q."g") AS "aggregate 2", count(*) FILTER (WHERE (length(kql.to_text(q."g"))::int8 = $8::int8)) AS "aggregate 3", count(*) FILTER (WHERE (q."nothing" IS NULL)) AS "aggregate 4", count(DISTINCT q."r") AS "aggregate 5"
FROM (SELECT random() AS "r", CASE WHEN $9::int8::float8 >= 1 THEN floor(random() * $9::int8::float8) END AS "d", gen_random_uuid() AS "g", CASE WHEN $10::int8::float8 >= 1 THEN floor(random() * $10::int8::float8) END AS "nothing"
FROM (SELECT n AS "n" FROM generate_series($11::int8, $12::int8, $11::int8) AS g(n)) AS q) AS q) AS q
-- $1 = 40
-- $2 = 0.0
-- $3 = 1.0
-- $4 = 2.0
-- $5 = 3.0
-- $6 = 4.0
-- $7 = 5.0
-- $8 = 36
-- $9 = 6
-- $10 = 0
-- $11 = 1
-- $12 = 50

-- shard
SELECT q."g" AS "_dcount", q."r" AS "_dcount1", count(*) FILTER (WHERE (kql.ge(q."r", $1::float8) AND kql.lt(q."r", $2::float8))) AS "_countif", count(*) FILTER (WHERE (kql.eq(q."d", $1::float8) OR kql.eq(q."d", $2::float8) OR kql.eq(q."d", $3::float8) OR kql.eq(q."d", $4::float8) OR kql.eq(q."d", $5::float8) OR kql.eq(q."d", $6::float8))) AS "_countif1", count(*) FILTER (WHERE (length(kql.to_text(q."g"))::int8 = $7::int8)) AS "_countif2", count(*) FILTER (WHERE (q."nothing" IS NULL)) AS "_countif3"
FROM (SELECT random() AS "r", CASE WHEN $8::int8::float8 >= 1 THEN floor(random() * $8::int8::float8) END AS "d", gen_random_uuid() AS "g", CASE WHEN $9::int8::float8 >= 1 THEN floor(random() * $9::int8::float8) END AS "nothing"
FROM (SELECT n AS "n" FROM generate_series($10::int8, $11::int8, $10::int8) AS g(n)) AS q) AS q
GROUP BY 1, 2
-- $1 = 0.0
-- $2 = 1.0
-- $3 = 2.0
-- $4 = 3.0
-- $5 = 4.0
-- $6 = 5.0
-- $7 = 36
-- $8 = 6
-- $9 = 0
-- $10 = 1
-- $11 = 50

-- merge
SELECT q."aggregate 0" AS "inside", q."aggregate 1" AS "dice", q."aggregate 2" AS "guids", q."aggregate 3" AS "digits", q."aggregate 4" AS "nothings", (q."aggregate 5" > $1::int8) AS "differ"
FROM (SELECT COALESCE(sum(q."_countif"), 0)::int8 AS "aggregate 0", COALESCE(sum(q."_countif1"), 0)::int8 AS "aggregate 1", count(DISTINCT q."_dcount") AS "aggregate 2", COALESCE(sum(q."_countif2"), 0)::int8 AS "aggregate 3", COALESCE(sum(q."_countif3"), 0)::int8 AS "aggregate 4", count(DISTINCT q."_dcount1") AS "aggregate 5"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q
-- $1 = 40
