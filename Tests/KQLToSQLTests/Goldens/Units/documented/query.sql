-- whole
SELECT kql.convert_unit('angle', $1::float8, $2::text, $3::text) AS "angle", kql.convert_unit('energy', $1::float8, $4::text, $5::text) AS "energy", kql.convert_unit('force', $1::float8, $6::text, $7::text) AS "force", kql.convert_unit('length', $1::float8, $8::text, $9::text) AS "length", kql.convert_unit('mass', $1::float8, $10::text, $11::text) AS "mass", kql.convert_unit('speed', $1::float8, $12::text, $13::text) AS "speed", kql.convert_unit('temperature', $1::float8, $14::text, $15::text) AS "temperature", kql.convert_unit('volume', $1::float8, $16::text, $17::text) AS "volume"
FROM (SELECT) AS q
-- $1 = 1.2
-- $2 = "Degree"
-- $3 = "Arcminute"
-- $4 = "Joule"
-- $5 = "BritishThermalUnit"
-- $6 = "Newton"
-- $7 = "Decanewton"
-- $8 = "Meter"
-- $9 = "Foot"
-- $10 = "Kilogram"
-- $11 = "Pound"
-- $12 = "MeterPerSecond"
-- $13 = "CentimeterPerHour"
-- $14 = "Kelvin"
-- $15 = "DegreeCelsius"
-- $16 = "CubicMeter"
-- $17 = "AcreFoot"

-- shard
SELECT kql.convert_unit('angle', $1::float8, $2::text, $3::text) AS "angle", kql.convert_unit('energy', $1::float8, $4::text, $5::text) AS "energy", kql.convert_unit('force', $1::float8, $6::text, $7::text) AS "force", kql.convert_unit('length', $1::float8, $8::text, $9::text) AS "length", kql.convert_unit('mass', $1::float8, $10::text, $11::text) AS "mass", kql.convert_unit('speed', $1::float8, $12::text, $13::text) AS "speed", kql.convert_unit('temperature', $1::float8, $14::text, $15::text) AS "temperature", kql.convert_unit('volume', $1::float8, $16::text, $17::text) AS "volume"
FROM (SELECT) AS q
-- $1 = 1.2
-- $2 = "Degree"
-- $3 = "Arcminute"
-- $4 = "Joule"
-- $5 = "BritishThermalUnit"
-- $6 = "Newton"
-- $7 = "Decanewton"
-- $8 = "Meter"
-- $9 = "Foot"
-- $10 = "Kilogram"
-- $11 = "Pound"
-- $12 = "MeterPerSecond"
-- $13 = "CentimeterPerHour"
-- $14 = "Kelvin"
-- $15 = "DegreeCelsius"
-- $16 = "CubicMeter"
-- $17 = "AcreFoot"

-- merge
SELECT q."angle", q."energy", q."force", q."length", q."mass", q."speed", q."temperature", q."volume"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
