-- whole
SELECT q."n", q."r", q."e", q."b", q."f", q."be", q."none", q."minus"
FROM (SELECT q."n", q."r", q."e", kql.bin(q."n", $1::int8) AS "b", kql.bin(q."r", $2::float8) AS "f", kql.bin(q."e", $3::int8) AS "be", kql.bin(q."n", $4::int8) AS "none", kql.bin(q."n", $5::int8) AS "minus", q."_identity"
FROM (VALUES ($6::int8, $7::float8, $8::int8, $4::int8),
  ($4::int8, $9::float8, $4::int8, $10::int8),
  ($11::int8, $12::float8, $13::int8, $14::int8)) AS q("n", "r", "e", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 5
-- $2 = 2.0
-- $3 = 36000000000
-- $4 = 0
-- $5 = -5
-- $6 = -3
-- $7 = -3.5
-- $8 = -600000000
-- $9 = 0.0
-- $10 = 1
-- $11 = 7
-- $12 = 7.9
-- $13 = 57000000000
-- $14 = 2

-- shard
SELECT q."n", q."r", q."e", kql.bin(q."n", $1::int8) AS "b", kql.bin(q."r", $2::float8) AS "f", kql.bin(q."e", $3::int8) AS "be", kql.bin(q."n", $4::int8) AS "none", kql.bin(q."n", $5::int8) AS "minus", q."_identity"
FROM (VALUES ($6::int8, $7::float8, $8::int8, $4::int8),
  ($4::int8, $9::float8, $4::int8, $10::int8),
  ($11::int8, $12::float8, $13::int8, $14::int8)) AS q("n", "r", "e", "_identity")
-- $1 = 5
-- $2 = 2.0
-- $3 = 36000000000
-- $4 = 0
-- $5 = -5
-- $6 = -3
-- $7 = -3.5
-- $8 = -600000000
-- $9 = 0.0
-- $10 = 1
-- $11 = 7
-- $12 = 7.9
-- $13 = 57000000000
-- $14 = 2

-- merge
SELECT q."n", q."r", q."e", q."b", q."f", q."be", q."none", q."minus"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
