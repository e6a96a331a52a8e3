-- whole
SELECT q."n", q."first", q."second", q."third", q."down", q."nulls"
FROM (SELECT q."n", kql.element(kql.arrays_sorted(jsonb_build_array(q."a", q."b"), true, true), $1::int8) AS "first", kql.element(kql.arrays_sorted(jsonb_build_array(q."a", q."b"), true, true), $2::int8) AS "second", kql.element(kql.arrays_sorted(jsonb_build_array(q."a", q."b"), true, true), $3::int8) AS "third", kql.element(kql.arrays_sorted(jsonb_build_array(q."a", q."b"), false, true), $2::int8) AS "down", kql.element(kql.arrays_sorted(jsonb_build_array(q."a", q."b"), true, false), $2::int8) AS "nulls", q."_identity"
FROM (VALUES ($2::int8, $4::jsonb, $5::jsonb, $1::int8),
  ($3::int8, $6::jsonb, $7::jsonb, $2::int8),
  ($8::int8, $9::jsonb, $10::jsonb, $3::int8),
  ($11::int8, NULL::jsonb, $10::jsonb, $8::int8),
  ($12::int8, $13::jsonb, $13::jsonb, $11::int8),
  ($14::int8, $15::jsonb, $10::jsonb, $12::int8)) AS q("n", "a", "b", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 0
-- $2 = 1
-- $3 = 2
-- $4 = "[3,1,2,1]"
-- $5 = "[\"c\",\"a1\",\"b\",\"a2\"]"
-- $6 = "[null,2,\"x\",1]"
-- $7 = "[1,2,3,4]"
-- $8 = 3
-- $9 = "[1,2]"
-- $10 = "[1]"
-- $11 = 4
-- $12 = 5
-- $13 = "[]"
-- $14 = 6
-- $15 = "{\"a\":1}"

-- shard
SELECT q."n", kql.element(kql.arrays_sorted(jsonb_build_array(q."a", q."b"), true, true), $1::int8) AS "first", kql.element(kql.arrays_sorted(jsonb_build_array(q."a", q."b"), true, true), $2::int8) AS "second", kql.element(kql.arrays_sorted(jsonb_build_array(q."a", q."b"), true, true), $3::int8) AS "third", kql.element(kql.arrays_sorted(jsonb_build_array(q."a", q."b"), false, true), $2::int8) AS "down", kql.element(kql.arrays_sorted(jsonb_build_array(q."a", q."b"), true, false), $2::int8) AS "nulls", q."_identity"
FROM (VALUES ($2::int8, $4::jsonb, $5::jsonb, $1::int8),
  ($3::int8, $6::jsonb, $7::jsonb, $2::int8),
  ($8::int8, $9::jsonb, $10::jsonb, $3::int8),
  ($11::int8, NULL::jsonb, $10::jsonb, $8::int8),
  ($12::int8, $13::jsonb, $13::jsonb, $11::int8),
  ($14::int8, $15::jsonb, $10::jsonb, $12::int8)) AS q("n", "a", "b", "_identity")
-- $1 = 0
-- $2 = 1
-- $3 = 2
-- $4 = "[3,1,2,1]"
-- $5 = "[\"c\",\"a1\",\"b\",\"a2\"]"
-- $6 = "[null,2,\"x\",1]"
-- $7 = "[1,2,3,4]"
-- $8 = 3
-- $9 = "[1,2]"
-- $10 = "[1]"
-- $11 = 4
-- $12 = 5
-- $13 = "[]"
-- $14 = 6
-- $15 = "{\"a\":1}"

-- merge
SELECT q."n", q."first", q."second", q."third", q."down", q."nulls"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
