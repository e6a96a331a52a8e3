-- whole
SELECT kql.convert_unit('temperature', $1::float8, $2::text, $3::text) AS "freezing", kql.convert_unit('temperature', $4::float8, $3::text, $2::text) AS "boiling", kql.convert_unit('temperature', $5::float8, $6::text, $7::text) AS "delisle", kql.convert_unit('temperature', $8::float8, $7::text, $7::text) AS "same", kql.convert_unit('temperature', $8::float8, $7::text, $9::text) AS "none", kql.convert_unit('angle', $10::float8, $11::text, $12::text) AS "tilt", kql.convert_unit('angle', $13::float8, $12::text, $11::text) AS "back", kql.convert_unit('angle', $14::float8, $11::text, $12::text) AS "steep"
FROM (SELECT) AS q
-- $1 = 32.0
-- $2 = "DegreeFahrenheit"
-- $3 = "DegreeCelsius"
-- $4 = 100.0
-- $5 = 0.0
-- $6 = "DegreeDelisle"
-- $7 = "Kelvin"
-- $8 = 5.0
-- $9 = "Celsius"
-- $10 = 0.5
-- $11 = "Tilt"
-- $12 = "Degree"
-- $13 = 90.0
-- $14 = 2.0

-- shard
SELECT kql.convert_unit('temperature', $1::float8, $2::text, $3::text) AS "freezing", kql.convert_unit('temperature', $4::float8, $3::text, $2::text) AS "boiling", kql.convert_unit('temperature', $5::float8, $6::text, $7::text) AS "delisle", kql.convert_unit('temperature', $8::float8, $7::text, $7::text) AS "same", kql.convert_unit('temperature', $8::float8, $7::text, $9::text) AS "none", kql.convert_unit('angle', $10::float8, $11::text, $12::text) AS "tilt", kql.convert_unit('angle', $13::float8, $12::text, $11::text) AS "back", kql.convert_unit('angle', $14::float8, $11::text, $12::text) AS "steep"
FROM (SELECT) AS q
-- $1 = 32.0
-- $2 = "DegreeFahrenheit"
-- $3 = "DegreeCelsius"
-- $4 = 100.0
-- $5 = 0.0
-- $6 = "DegreeDelisle"
-- $7 = "Kelvin"
-- $8 = 5.0
-- $9 = "Celsius"
-- $10 = 0.5
-- $11 = "Tilt"
-- $12 = "Degree"
-- $13 = 90.0
-- $14 = 2.0

-- merge
SELECT q."freezing", q."boiling", q."delisle", q."same", q."none", q."tilt", q."back", q."steep"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
