-- whole
SELECT ($1::int8 & $2::int8) AS "and_", ($1::int8 | $2::int8) AS "or_", ($1::int8 # $2::int8) AS "xor_", (~ $3::int8) AS "not_", kql.shift_left($4::int8, $5::int8) AS "left", kql.shift_right($6::int8, $4::int8) AS "right", kql.shift_left($4::int8, $7::int8) AS "none", kql.count_ones($8::int8) AS "ones", kql.round(kql.sin($9::float8), $10::int8) AS "sine", kql.asin($11::float8) AS "bad", kql.degrees(pi()) AS "deg", kql.power(10, $11::float8) AS "e10", kql.sign($12::float8) AS "s", ($13::float8 = 'NaN') AS "nan", ($14::float8 IN ('Infinity', '-Infinity')) AS "inf", kql.is_finite($9::float8) AS "fin", LEAST($15::float8, $16::float8, NULL::float8) AS "smallest", GREATEST($17::int8, $18::int8) AS "largest", GREATEST(NULL::int8, NULL::int8) AS "nothing", kql.to_decimal($19::text) AS "dec"
FROM (SELECT) AS q
-- $1 = 12
-- $2 = 10
-- $3 = 100
-- $4 = 1
-- $5 = 65
-- $6 = -8
-- $7 = -1
-- $8 = 42
-- $9 = 1.0
-- $10 = 6
-- $11 = 2.0
-- $12 = -3.5
-- $13 = -nan
-- $14 = inf
-- $15 = 3.0
-- $16 = 1.5
-- $17 = 637134336000000000
-- $18 = 637450560000000000
-- $19 = "12.50"

-- shard
SELECT ($1::int8 & $2::int8) AS "and_", ($1::int8 | $2::int8) AS "or_", ($1::int8 # $2::int8) AS "xor_", (~ $3::int8) AS "not_", kql.shift_left($4::int8, $5::int8) AS "left", kql.shift_right($6::int8, $4::int8) AS "right", kql.shift_left($4::int8, $7::int8) AS "none", kql.count_ones($8::int8) AS "ones", kql.round(kql.sin($9::float8), $10::int8) AS "sine", kql.asin($11::float8) AS "bad", kql.degrees(pi()) AS "deg", kql.power(10, $11::float8) AS "e10", kql.sign($12::float8) AS "s", ($13::float8 = 'NaN') AS "nan", ($14::float8 IN ('Infinity', '-Infinity')) AS "inf", kql.is_finite($9::float8) AS "fin", LEAST($15::float8, $16::float8, NULL::float8) AS "smallest", GREATEST($17::int8, $18::int8) AS "largest", GREATEST(NULL::int8, NULL::int8) AS "nothing", kql.to_decimal($19::text) AS "dec"
FROM (SELECT) AS q
-- $1 = 12
-- $2 = 10
-- $3 = 100
-- $4 = 1
-- $5 = 65
-- $6 = -8
-- $7 = -1
-- $8 = 42
-- $9 = 1.0
-- $10 = 6
-- $11 = 2.0
-- $12 = -3.5
-- $13 = -nan
-- $14 = inf
-- $15 = 3.0
-- $16 = 1.5
-- $17 = 637134336000000000
-- $18 = 637450560000000000
-- $19 = "12.50"

-- merge
SELECT q."and_", q."or_", q."xor_", q."not_", q."left", q."right", q."none", q."ones", q."sine", q."bad", q."deg", q."e10", q."s", q."nan", q."inf", q."fin", q."smallest", q."largest", q."nothing", q."dec"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
