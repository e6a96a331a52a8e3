-- whole
SELECT q."s", q."baseline", q."seasonal", q."trend", q."residual", q."flat"
FROM (SELECT q."s", kql.present(kql.member(q."tuple 0", $1::text)) AS "baseline", kql.present(kql.member(q."tuple 0", $2::text)) AS "seasonal", kql.present(kql.member(q."tuple 0", $3::text)) AS "trend", kql.present(kql.member(q."tuple 0", $4::text)) AS "residual", kql.present(kql.member(q."tuple 1", $1::text)) AS "flat", q."_identity"
FROM (SELECT q."s", kql.series_decompose(q."s", $5::int8, $6::text, 0, 0.6::float8) AS "tuple 0", kql.series_decompose(q."s", $7::int8, 'avg', 0, 0.6::float8) AS "tuple 1", q."_identity"
FROM (VALUES ($8::jsonb, $7::int8),
  ($9::jsonb, $10::int8),
  ($11::jsonb, $12::int8),
  ($13::jsonb, $14::int8),
  ($15::jsonb, $5::int8)) AS q("s", "_identity")
OFFSET 0) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "baseline"
-- $2 = "seasonal"
-- $3 = "trend"
-- $4 = "residual"
-- $5 = 4
-- $6 = "linefit"
-- $7 = 0
-- $8 = "[4,5,6,5,4,30,5,6,5,4,5,6,5,4]"
-- $9 = "[1,2,3,4,5,6]"
-- $10 = 1
-- $11 = "[7]"
-- $12 = 2
-- $13 = "[]"
-- $14 = 3
-- $15 = "[1,null]"

-- shard
SELECT q."s", kql.present(kql.member(q."tuple 0", $1::text)) AS "baseline", kql.present(kql.member(q."tuple 0", $2::text)) AS "seasonal", kql.present(kql.member(q."tuple 0", $3::text)) AS "trend", kql.present(kql.member(q."tuple 0", $4::text)) AS "residual", kql.present(kql.member(q."tuple 1", $1::text)) AS "flat", q."_identity"
FROM (SELECT q."s", kql.series_decompose(q."s", $5::int8, $6::text, 0, 0.6::float8) AS "tuple 0", kql.series_decompose(q."s", $7::int8, 'avg', 0, 0.6::float8) AS "tuple 1", q."_identity"
FROM (VALUES ($8::jsonb, $7::int8),
  ($9::jsonb, $10::int8),
  ($11::jsonb, $12::int8),
  ($13::jsonb, $14::int8),
  ($15::jsonb, $5::int8)) AS q("s", "_identity")
OFFSET 0) AS q
-- $1 = "baseline"
-- $2 = "seasonal"
-- $3 = "trend"
-- $4 = "residual"
-- $5 = 4
-- $6 = "linefit"
-- $7 = 0
-- $8 = "[4,5,6,5,4,30,5,6,5,4,5,6,5,4]"
-- $9 = "[1,2,3,4,5,6]"
-- $10 = 1
-- $11 = "[7]"
-- $12 = 2
-- $13 = "[]"
-- $14 = 3
-- $15 = "[1,null]"

-- merge
SELECT q."s", q."baseline", q."seasonal", q."trend", q."residual", q."flat"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
