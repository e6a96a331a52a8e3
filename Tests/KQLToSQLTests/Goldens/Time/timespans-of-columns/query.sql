-- whole
SELECT q."e", q."text", q."hours", q."twice", q."neg", q."sum"
FROM (SELECT q."e", kql.timespan_text(q."e") AS "text", kql.divide(q."e"::float8, $1::int8::float8) AS "hours", kql.multiply(q."e", $2::int8) AS "twice", kql.negate(q."e") AS "neg", kql.add(q."e", $3::int8) AS "sum", q."_identity"
FROM (VALUES ($4::int8, $5::int8),
  ($6::int8, $7::int8),
  ($8::int8, $2::int8),
  ($9::int8, $10::int8),
  ($11::int8, $12::int8),
  ($7::int8, $13::int8),
  ($14::int8, $15::int8)) AS q("e", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 36000000000
-- $2 = 2
-- $3 = 600000000
-- $4 = 54000000000
-- $5 = 0
-- $6 = -900000000
-- $7 = 1
-- $8 = 937841234567
-- $9 = 1000000
-- $10 = 3
-- $11 = 100
-- $12 = 4
-- $13 = 5
-- $14 = 1728000000000
-- $15 = 6

-- shard
SELECT q."e", kql.timespan_text(q."e") AS "text", kql.divide(q."e"::float8, $1::int8::float8) AS "hours", kql.multiply(q."e", $2::int8) AS "twice", kql.negate(q."e") AS "neg", kql.add(q."e", $3::int8) AS "sum", q."_identity"
FROM (VALUES ($4::int8, $5::int8),
  ($6::int8, $7::int8),
  ($8::int8, $2::int8),
  ($9::int8, $10::int8),
  ($11::int8, $12::int8),
  ($7::int8, $13::int8),
  ($14::int8, $15::int8)) AS q("e", "_identity")
-- $1 = 36000000000
-- $2 = 2
-- $3 = 600000000
-- $4 = 54000000000
-- $5 = 0
-- $6 = -900000000
-- $7 = 1
-- $8 = 937841234567
-- $9 = 1000000
-- $10 = 3
-- $11 = 100
-- $12 = 4
-- $13 = 5
-- $14 = 1728000000000
-- $15 = 6

-- merge
SELECT q."e", q."text", q."hours", q."twice", q."neg", q."sum"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
