-- whole
SELECT kql.divide(q."i"::int8, q."i"::int8) AS "ii", kql.add(q."i"::int8, q."l") AS "il", kql.multiply(q."l"::float8, q."r") AS "lr", kql.divide(q."e"::float8, q."e"::float8) AS "ee", kql.datetime_add(q."t", q."e") AS "te", kql.subtract(q."t", q."t") AS "tt", kql.multiply(q."e", $1::int8) AS "et", kql.modulo(q."i"::int8, q."i"::int8) AS "m", kql.negate(q."i"::int8) AS "neg"
FROM (VALUES ($2::int4, $1::int8, $3::float8, $4::int8, $5::int8)) AS q("i", "l", "r", "e", "t")
-- $1 = 2
-- $2 = 1
-- $3 = 1.5
-- $4 = 36000000000
-- $5 = 639028224000000000

-- shard
SELECT kql.divide(q."i"::int8, q."i"::int8) AS "ii", kql.add(q."i"::int8, q."l") AS "il", kql.multiply(q."l"::float8, q."r") AS "lr", kql.divide(q."e"::float8, q."e"::float8) AS "ee", kql.datetime_add(q."t", q."e") AS "te", kql.subtract(q."t", q."t") AS "tt", kql.multiply(q."e", $1::int8) AS "et", kql.modulo(q."i"::int8, q."i"::int8) AS "m", kql.negate(q."i"::int8) AS "neg"
FROM (VALUES ($2::int4, $1::int8, $3::float8, $4::int8, $5::int8)) AS q("i", "l", "r", "e", "t")
-- $1 = 2
-- $2 = 1
-- $3 = 1.5
-- $4 = 36000000000
-- $5 = 639028224000000000

-- merge
SELECT q."ii", q."il", q."lr", q."ee", q."te", q."tt", q."et", q."m", q."neg"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
