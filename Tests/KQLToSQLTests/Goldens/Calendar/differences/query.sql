-- whole
SELECT kql.datetime_diff($1::text, $2::int8, $3::int8) AS "year", kql.datetime_diff($4::text, $5::int8, $6::int8) AS "quarter", kql.datetime_diff($7::text, $2::int8, $8::int8) AS "month", kql.datetime_diff($9::text, $10::int8, $11::int8) AS "week", kql.datetime_diff($12::text, $10::int8, $11::int8) AS "day", kql.datetime_diff($13::text, $14::int8, $15::int8) AS "hour", kql.datetime_diff($16::text, $17::int8, $18::int8) AS "minute", kql.datetime_diff($19::text, $20::int8, $21::int8) AS "second", kql.datetime_diff($22::text, $23::int8, $24::int8) AS "millisecond", kql.datetime_diff($25::text, $26::int8, $26::int8) AS "none", kql.datetime_diff($27::text, NULL::int8, $26::int8) AS "nothing"
FROM (SELECT) AS q
-- $1 = "year"
-- $2 = 636188256000000000
-- $3 = 631138176000000000
-- $4 = "quarter"
-- $5 = 636344640000000000
-- $6 = 636264288000000000
-- $7 = "month"
-- $8 = 635870304000000000
-- $9 = "week"
-- $10 = 636448320000000000
-- $11 = 636424127400000000
-- $12 = "Day"
-- $13 = "hour"
-- $14 = 636450084000000000
-- $15 = 636450047400000000
-- $16 = "minute"
-- $17 = 636450015010000000
-- $18 = 636450012590000000
-- $19 = "second"
-- $20 = 636450012101000000
-- $21 = 636450012009000000
-- $22 = "millisecond"
-- $23 = 636450012002001000
-- $24 = 636450012001009000
-- $25 = "eon"
-- $26 = 639053712000000000
-- $27 = "day"

-- shard
SELECT kql.datetime_diff($1::text, $2::int8, $3::int8) AS "year", kql.datetime_diff($4::text, $5::int8, $6::int8) AS "quarter", kql.datetime_diff($7::text, $2::int8, $8::int8) AS "month", kql.datetime_diff($9::text, $10::int8, $11::int8) AS "week", kql.datetime_diff($12::text, $10::int8, $11::int8) AS "day", kql.datetime_diff($13::text, $14::int8, $15::int8) AS "hour", kql.datetime_diff($16::text, $17::int8, $18::int8) AS "minute", kql.datetime_diff($19::text, $20::int8, $21::int8) AS "second", kql.datetime_diff($22::text, $23::int8, $24::int8) AS "millisecond", kql.datetime_diff($25::text, $26::int8, $26::int8) AS "none", kql.datetime_diff($27::text, NULL::int8, $26::int8) AS "nothing"
FROM (SELECT) AS q
-- $1 = "year"
-- $2 = 636188256000000000
-- $3 = 631138176000000000
-- $4 = "quarter"
-- $5 = 636344640000000000
-- $6 = 636264288000000000
-- $7 = "month"
-- $8 = 635870304000000000
-- $9 = "week"
-- $10 = 636448320000000000
-- $11 = 636424127400000000
-- $12 = "Day"
-- $13 = "hour"
-- $14 = 636450084000000000
-- $15 = 636450047400000000
-- $16 = "minute"
-- $17 = 636450015010000000
-- $18 = 636450012590000000
-- $19 = "second"
-- $20 = 636450012101000000
-- $21 = 636450012009000000
-- $22 = "millisecond"
-- $23 = 636450012002001000
-- $24 = 636450012001009000
-- $25 = "eon"
-- $26 = 639053712000000000
-- $27 = "day"

-- merge
SELECT q."year", q."quarter", q."month", q."week", q."day", q."hour", q."minute", q."second", q."millisecond", q."none", q."nothing"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
