-- whole
SELECT q."n", q."x", q."r", q."s", q."before", q."low", q."place"
FROM (SELECT q."n", q."x", kql.cast_real(kql.member(q."tuple 0", $1::text)) AS "r", kql.cast_real(kql.member(q."tuple 0", $2::text)) AS "s", q."window 0" AS "before", kql.cast_real(kql.member(q."tuple 1", $3::text)) AS "low", kql.cast_long(kql.member(q."tuple 1", $4::text)) AS "place", q."_identity"
FROM (SELECT q."n", q."x", q."window 0", kql.series_fit_line(q."x") AS "tuple 0", kql.series_stats((jsonb_build_array(kql.to_dynamic(q."n"), kql.to_dynamic(q."window 1"))), false) AS "tuple 1", q."_identity"
FROM (SELECT q."n", q."x", q."_identity", lag(q."n") OVER (ORDER BY q."_identity" ASC NULLS LAST) AS "window 0", lag(q."n", $5::int4, $6::int8) OVER (ORDER BY q."_identity" ASC NULLS LAST) AS "window 1"
FROM (SELECT q."n", q."x", q."_identity"
FROM (VALUES ($7::int8, $8::jsonb, $9::int8),
  ($10::int8, $11::jsonb, $7::int8)) AS q("n", "x", "_identity")) AS q) AS q
OFFSET 0) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "rsquare"
-- $2 = "slope"
-- $3 = "min"
-- $4 = "min_idx"
-- $5 = 1
-- $6 = 9
-- $7 = 1
-- $8 = "[1,2,3]"
-- $9 = 0
-- $10 = 2
-- $11 = "[5,3,1]"

-- shard
SELECT q."n", q."x", q."_identity"
FROM (VALUES ($1::int8, $2::jsonb, $3::int8),
  ($4::int8, $5::jsonb, $1::int8)) AS q("n", "x", "_identity")
-- $1 = 1
-- $2 = "[1,2,3]"
-- $3 = 0
-- $4 = 2
-- $5 = "[5,3,1]"

-- merge
SELECT q."n", q."x", q."r", q."s", q."before", q."low", q."place"
FROM (SELECT q."n", q."x", kql.cast_real(kql.member(q."tuple 0", $1::text)) AS "r", kql.cast_real(kql.member(q."tuple 0", $2::text)) AS "s", q."window 0" AS "before", kql.cast_real(kql.member(q."tuple 1", $3::text)) AS "low", kql.cast_long(kql.member(q."tuple 1", $4::text)) AS "place", q."_identity"
FROM (SELECT q."n", q."x", q."window 0", kql.series_fit_line(q."x") AS "tuple 0", kql.series_stats((jsonb_build_array(kql.to_dynamic(q."n"), kql.to_dynamic(q."window 1"))), false) AS "tuple 1", q."_identity"
FROM (SELECT q."n", q."x", q."_identity", lag(q."n") OVER (ORDER BY q."_identity" ASC NULLS LAST) AS "window 0", lag(q."n", $5::int4, $6::int8) OVER (ORDER BY q."_identity" ASC NULLS LAST) AS "window 1"
FROM (SELECT q."n", q."x", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q
OFFSET 0) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "rsquare"
-- $2 = "slope"
-- $3 = "min"
-- $4 = "min_idx"
-- $5 = 1
-- $6 = 9
