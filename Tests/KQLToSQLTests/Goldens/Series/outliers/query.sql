-- whole
SELECT q."x", q."quarters", q."without", q."tenths"
FROM (SELECT kql.series_outliers(q."x", 'ctukey', NULL::float8) AS "x", kql.series_outliers(q."x", $1::text, NULL::float8) AS "quarters", kql.series_outliers(q."x", $2::text, $3::float8) AS "without", kql.series_outliers(q."x", $2::text, NULL::float8) AS "tenths", q."_identity"
FROM (VALUES ($4::jsonb, $5::int8),
  ($6::jsonb, $7::int8),
  ($8::jsonb, $9::int8),
  ($10::jsonb, $11::int8),
  ($12::jsonb, $13::int8),
  (NULL::jsonb, $14::int8)) AS q("x", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "tukey"
-- $2 = "ctukey"
-- $3 = 100.0
-- $4 = "[-3,2.4,15,3.9,5,6,4.5,5.2,3,4,5,16,7,5,5,4]"
-- $5 = 0
-- $6 = "[1,2,3,null,4,100]"
-- $7 = 1
-- $8 = "[7,7,7,7,7,7,7,7,7,7,7,9]"
-- $9 = 2
-- $10 = "[]"
-- $11 = 3
-- $12 = "[1,\"x\"]"
-- $13 = 4
-- $14 = 5

-- shard
SELECT kql.series_outliers(q."x", 'ctukey', NULL::float8) AS "x", kql.series_outliers(q."x", $1::text, NULL::float8) AS "quarters", kql.series_outliers(q."x", $2::text, $3::float8) AS "without", kql.series_outliers(q."x", $2::text, NULL::float8) AS "tenths", q."_identity"
FROM (VALUES ($4::jsonb, $5::int8),
  ($6::jsonb, $7::int8),
  ($8::jsonb, $9::int8),
  ($10::jsonb, $11::int8),
  ($12::jsonb, $13::int8),
  (NULL::jsonb, $14::int8)) AS q("x", "_identity")
-- $1 = "tukey"
-- $2 = "ctukey"
-- $3 = 100.0
-- $4 = "[-3,2.4,15,3.9,5,6,4.5,5.2,3,4,5,16,7,5,5,4]"
-- $5 = 0
-- $6 = "[1,2,3,null,4,100]"
-- $7 = 1
-- $8 = "[7,7,7,7,7,7,7,7,7,7,7,9]"
-- $9 = 2
-- $10 = "[]"
-- $11 = 3
-- $12 = "[1,\"x\"]"
-- $13 = 4
-- $14 = 5

-- merge
SELECT q."x", q."quarters", q."without", q."tenths"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
