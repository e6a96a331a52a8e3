-- whole
SELECT kql.datetime_move($1::text, $2::int8, $3::int8) AS "month", kql.datetime_move($4::text, $5::int8, $6::int8) AS "back", kql.datetime_move($7::text, $8::int8, $3::int8) AS "week", kql.datetime_part($9::text, $3::int8)::int4 AS "quarter", kql.datetime_part($10::text, $3::int8)::int4 AS "micro", kql.datetime_part('week_of_year', $11::int8)::int4 AS "weekofyear", kql.make_datetime($12::int8, $13::int8, $2::int8, $14::int8, $15::int8, $16::float8) AS "made", kql.make_datetime($12::int8, $8::int8, $17::int8, 0, 0, 0) AS "bad", kql.make_timespan($2::int8, $14::int8, $17::int8, $18::float8) AS "span", kql.unixtime($19::int8, 10000000) AS "unix", kql.unixtime($20::int8, 10000) AS "milli", kql.bin_at($21::int8, $22::int8, $23::int8) AS "binned"
FROM (SELECT) AS q
-- $1 = "month"
-- $2 = 1
-- $3 = 638422932301234567
-- $4 = "year"
-- $5 = -1
-- $6 = 638447616000000000
-- $7 = "week"
-- $8 = 2
-- $9 = "quarter"
-- $10 = "microsecond"
-- $11 = 637449696000000000
-- $12 = 2017
-- $13 = 10
-- $14 = 12
-- $15 = 11
-- $16 = 0.1234567
-- $17 = 30
-- $18 = 55.123
-- $19 = 1546300800
-- $20 = 1546300800123
-- $21 = 636304404000000000
-- $22 = 864000000000
-- $23 = 621356400000000000

-- shard
SELECT kql.datetime_move($1::text, $2::int8, $3::int8) AS "month", kql.datetime_move($4::text, $5::int8, $6::int8) AS "back", kql.datetime_move($7::text, $8::int8, $3::int8) AS "week", kql.datetime_part($9::text, $3::int8)::int4 AS "quarter", kql.datetime_part($10::text, $3::int8)::int4 AS "micro", kql.datetime_part('week_of_year', $11::int8)::int4 AS "weekofyear", kql.make_datetime($12::int8, $13::int8, $2::int8, $14::int8, $15::int8, $16::float8) AS "made", kql.make_datetime($12::int8, $8::int8, $17::int8, 0, 0, 0) AS "bad", kql.make_timespan($2::int8, $14::int8, $17::int8, $18::float8) AS "span", kql.unixtime($19::int8, 10000000) AS "unix", kql.unixtime($20::int8, 10000) AS "milli", kql.bin_at($21::int8, $22::int8, $23::int8) AS "binned"
FROM (SELECT) AS q
-- $1 = "month"
-- $2 = 1
-- $3 = 638422932301234567
-- $4 = "year"
-- $5 = -1
-- $6 = 638447616000000000
-- $7 = "week"
-- $8 = 2
-- $9 = "quarter"
-- $10 = "microsecond"
-- $11 = 637449696000000000
-- $12 = 2017
-- $13 = 10
-- $14 = 12
-- $15 = 11
-- $16 = 0.1234567
-- $17 = 30
-- $18 = 55.123
-- $19 = 1546300800
-- $20 = 1546300800123
-- $21 = 636304404000000000
-- $22 = 864000000000
-- $23 = 621356400000000000

-- merge
SELECT q."month", q."back", q."week", q."quarter", q."micro", q."weekofyear", q."made", q."bad", q."span", q."unix", q."milli", q."binned"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
