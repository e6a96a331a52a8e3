-- Units of measure, as the library has them that Kusto documents by the names of its units. A name that is none gives null.

-- What one unit is in the base of its kind: a number over a number.
CREATE FUNCTION kql._unit(kind text, unit text) RETURNS numeric[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT (CASE $1
        WHEN 'angle' THEN CASE $2
            WHEN 'Arcminute' THEN ARRAY[1, 60] WHEN 'Arcsecond' THEN ARRAY[1, 3600]
            WHEN 'Centiradian' THEN ARRAY[180, 314.15926535897932384626433832795028841971693993751]
            WHEN 'Deciradian' THEN ARRAY[180, 31.415926535897932384626433832795028841971693993751] WHEN 'Degree' THEN ARRAY[1, 1]
            WHEN 'Gradian' THEN ARRAY[0.9, 1] WHEN 'Microdegree' THEN ARRAY[1, 1000000]
            WHEN 'Microradian' THEN ARRAY[180, 3141592.6535897932384626433832795028841971693993751] WHEN 'Millidegree' THEN ARRAY[1, 1000]
            WHEN 'Milliradian' THEN ARRAY[180, 3141.5926535897932384626433832795028841971693993751] WHEN 'Nanodegree' THEN ARRAY[1, 1000000000]
            WHEN 'Nanoradian' THEN ARRAY[180, 3141592653.5897932384626433832795028841971693993751] WHEN 'NatoMil' THEN ARRAY[9, 160]
            WHEN 'Radian' THEN ARRAY[180, 3.1415926535897932384626433832795028841971693993751] WHEN 'Revolution' THEN ARRAY[360, 1] END
        WHEN 'energy' THEN CASE $2
            WHEN 'BritishThermalUnit' THEN ARRAY[1055.05585262, 1] WHEN 'Calorie' THEN ARRAY[4.184, 1] WHEN 'DecathermEc' THEN ARRAY[1055055852.62, 1]
            WHEN 'DecathermImperial' THEN ARRAY[1055055852.57348, 1] WHEN 'DecathermUs' THEN ARRAY[1054804000, 1]
            WHEN 'ElectronVolt' THEN ARRAY[1.602176565e-19, 1] WHEN 'Erg' THEN ARRAY[0.0000001, 1] WHEN 'FootPound' THEN ARRAY[1.355817948, 1]
            WHEN 'GigabritishThermalUnit' THEN ARRAY[1055055852620, 1] WHEN 'GigaelectronVolt' THEN ARRAY[0.0000000001602176565, 1]
            WHEN 'Gigajoule' THEN ARRAY[1000000000, 1] WHEN 'GigawattDay' THEN ARRAY[8.64e13, 1] WHEN 'GigawattHour' THEN ARRAY[3600000000000, 1]
            WHEN 'HorsepowerHour' THEN ARRAY[2684519.5377, 1] WHEN 'Joule' THEN ARRAY[1, 1] WHEN 'KilobritishThermalUnit' THEN ARRAY[1055055.85262, 1]
            WHEN 'Kilocalorie' THEN ARRAY[4184, 1] WHEN 'KiloelectronVolt' THEN ARRAY[1.602176565e-16, 1] WHEN 'Kilojoule' THEN ARRAY[1000, 1]
            WHEN 'KilowattDay' THEN ARRAY[86400000, 1] WHEN 'KilowattHour' THEN ARRAY[3600000, 1]
            WHEN 'MegabritishThermalUnit' THEN ARRAY[1055055852.62, 1] WHEN 'Megacalorie' THEN ARRAY[4184000, 1]
            WHEN 'MegaelectronVolt' THEN ARRAY[1.602176565e-13, 1] WHEN 'Megajoule' THEN ARRAY[1000000, 1]
            WHEN 'MegawattDay' THEN ARRAY[86400000000, 1] WHEN 'MegawattHour' THEN ARRAY[3600000000, 1] WHEN 'Millijoule' THEN ARRAY[1, 1000]
            WHEN 'TeraelectronVolt' THEN ARRAY[0.0000001602176565, 1] WHEN 'TerawattDay' THEN ARRAY[8.64e16, 1]
            WHEN 'TerawattHour' THEN ARRAY[3.6e15, 1] WHEN 'ThermEc' THEN ARRAY[105505585.262, 1] WHEN 'ThermImperial' THEN ARRAY[105505585.257348, 1]
            WHEN 'ThermUs' THEN ARRAY[105480400, 1] WHEN 'WattDay' THEN ARRAY[86400, 1] WHEN 'WattHour' THEN ARRAY[3600, 1] END
        WHEN 'force' THEN CASE $2
            WHEN 'Decanewton' THEN ARRAY[10, 1] WHEN 'Dyn' THEN ARRAY[1, 100000] WHEN 'KilogramForce' THEN ARRAY[9.80665002864, 1]
            WHEN 'Kilonewton' THEN ARRAY[1000, 1] WHEN 'KiloPond' THEN ARRAY[9.80665002864, 1]
            WHEN 'KilopoundForce' THEN ARRAY[4448.2216152605095551842641431421, 1] WHEN 'Meganewton' THEN ARRAY[1000000, 1]
            WHEN 'Micronewton' THEN ARRAY[1, 1000000] WHEN 'Millinewton' THEN ARRAY[1, 1000] WHEN 'Newton' THEN ARRAY[1, 1]
            WHEN 'OunceForce' THEN ARRAY[0.2780138509537812, 1] WHEN 'Poundal' THEN ARRAY[0.13825502798973041652092282466083, 1]
            WHEN 'PoundForce' THEN ARRAY[4.4482216152605095551842641431421, 1] WHEN 'ShortTonForce' THEN ARRAY[8896.443230521, 1]
            WHEN 'TonneForce' THEN ARRAY[9806.65002864, 1] END
        WHEN 'length' THEN CASE $2
            WHEN 'Angstrom' THEN ARRAY[0.0000000001, 1] WHEN 'AstronomicalUnit' THEN ARRAY[149597870700, 1] WHEN 'Centimeter' THEN ARRAY[1, 100]
            WHEN 'Chain' THEN ARRAY[20.1168, 1] WHEN 'DataMile' THEN ARRAY[1828.8, 1] WHEN 'Decameter' THEN ARRAY[10, 1]
            WHEN 'Decimeter' THEN ARRAY[1, 10] WHEN 'DtpPica' THEN ARRAY[1, 236.220472441] WHEN 'DtpPoint' THEN ARRAY[0.0254, 72]
            WHEN 'Fathom' THEN ARRAY[1.8288, 1] WHEN 'Foot' THEN ARRAY[0.3048, 1] WHEN 'Hand' THEN ARRAY[0.1016, 1]
            WHEN 'Hectometer' THEN ARRAY[100, 1] WHEN 'Inch' THEN ARRAY[0.0254, 1] WHEN 'KilolightYear' THEN ARRAY[9.46073047258e18, 1]
            WHEN 'Kilometer' THEN ARRAY[1000, 1] WHEN 'Kiloparsec' THEN ARRAY[3.08567758128e19, 1] WHEN 'LightYear' THEN ARRAY[9.46073047258e15, 1]
            WHEN 'MegalightYear' THEN ARRAY[9.46073047258e21, 1] WHEN 'Megaparsec' THEN ARRAY[3.08567758128e22, 1] WHEN 'Meter' THEN ARRAY[1, 1]
            WHEN 'Microinch' THEN ARRAY[0.0000000254, 1] WHEN 'Micrometer' THEN ARRAY[1, 1000000] WHEN 'Mil' THEN ARRAY[0.0000254, 1]
            WHEN 'Mile' THEN ARRAY[1609.34, 1] WHEN 'Millimeter' THEN ARRAY[1, 1000] WHEN 'Nanometer' THEN ARRAY[1, 1000000000]
            WHEN 'NauticalMile' THEN ARRAY[1852, 1] WHEN 'Parsec' THEN ARRAY[3.08567758128e16, 1] WHEN 'PrinterPica' THEN ARRAY[1, 237.106301584]
            WHEN 'PrinterPoint' THEN ARRAY[0.0254, 72.27] WHEN 'Shackle' THEN ARRAY[27.432, 1] WHEN 'SolarRadius' THEN ARRAY[695510000, 1]
            WHEN 'Twip' THEN ARRAY[1, 56692.913385826] WHEN 'UsSurveyFoot' THEN ARRAY[1200, 3937] WHEN 'Yard' THEN ARRAY[0.9144, 1] END
        WHEN 'mass' THEN CASE $2
            WHEN 'Centigram' THEN ARRAY[1, 100000] WHEN 'Decagram' THEN ARRAY[10, 1000] WHEN 'Decigram' THEN ARRAY[1, 10000]
            WHEN 'EarthMass' THEN ARRAY[5.9722e24, 1] WHEN 'Grain' THEN ARRAY[1, 15432.358352941431] WHEN 'Gram' THEN ARRAY[1, 1000]
            WHEN 'Hectogram' THEN ARRAY[100, 1000] WHEN 'Kilogram' THEN ARRAY[1000, 1000] WHEN 'Kilopound' THEN ARRAY[453.59237, 1]
            WHEN 'Kilotonne' THEN ARRAY[1000000, 1] WHEN 'LongHundredweight' THEN ARRAY[1, 0.01968413055222121]
            WHEN 'LongTon' THEN ARRAY[1016.0469088, 1] WHEN 'Megapound' THEN ARRAY[453592.37, 1] WHEN 'Megatonne' THEN ARRAY[1000000000, 1]
            WHEN 'Microgram' THEN ARRAY[1, 1000000000] WHEN 'Milligram' THEN ARRAY[1, 1000000] WHEN 'Nanogram' THEN ARRAY[1, 1000000000000]
            WHEN 'Ounce' THEN ARRAY[1, 35.2739619] WHEN 'Pound' THEN ARRAY[0.45359237, 1]
            WHEN 'ShortHundredweight' THEN ARRAY[1, 0.022046226218487758] WHEN 'ShortTon' THEN ARRAY[907.18474, 1]
            WHEN 'Slug' THEN ARRAY[1, 0.06852176556196105] WHEN 'SolarMass' THEN ARRAY[1.98947e30, 1] WHEN 'Stone' THEN ARRAY[1, 0.1574731728702698]
            WHEN 'Tonne' THEN ARRAY[1000, 1] END
        WHEN 'speed' THEN CASE $2
            WHEN 'CentimeterPerHour' THEN ARRAY[1, 360000] WHEN 'CentimeterPerMinute' THEN ARRAY[1, 6000]
            WHEN 'CentimeterPerSecond' THEN ARRAY[1, 100] WHEN 'DecimeterPerMinute' THEN ARRAY[1, 600] WHEN 'DecimeterPerSecond' THEN ARRAY[1, 10]
            WHEN 'FootPerHour' THEN ARRAY[0.3048, 3600] WHEN 'FootPerMinute' THEN ARRAY[0.3048, 60] WHEN 'FootPerSecond' THEN ARRAY[0.3048, 1]
            WHEN 'InchPerHour' THEN ARRAY[0.0254, 3600] WHEN 'InchPerMinute' THEN ARRAY[0.0254, 60] WHEN 'InchPerSecond' THEN ARRAY[0.0254, 1]
            WHEN 'KilometerPerHour' THEN ARRAY[1000, 3600] WHEN 'KilometerPerMinute' THEN ARRAY[1000, 60]
            WHEN 'KilometerPerSecond' THEN ARRAY[1000, 1] WHEN 'Knot' THEN ARRAY[0.514444, 1] WHEN 'MeterPerHour' THEN ARRAY[1, 3600]
            WHEN 'MeterPerMinute' THEN ARRAY[1, 60] WHEN 'MeterPerSecond' THEN ARRAY[1, 1] WHEN 'MicrometerPerMinute' THEN ARRAY[1, 60000000]
            WHEN 'MicrometerPerSecond' THEN ARRAY[1, 1000000] WHEN 'MilePerHour' THEN ARRAY[0.44704, 1]
            WHEN 'MillimeterPerHour' THEN ARRAY[1, 3600000] WHEN 'MillimeterPerMinute' THEN ARRAY[1, 60000]
            WHEN 'MillimeterPerSecond' THEN ARRAY[1, 1000] WHEN 'NanometerPerMinute' THEN ARRAY[1, 60000000000]
            WHEN 'NanometerPerSecond' THEN ARRAY[1, 1000000000] WHEN 'UsSurveyFootPerHour' THEN ARRAY[1200, 14173200]
            WHEN 'UsSurveyFootPerMinute' THEN ARRAY[1200, 236220] WHEN 'UsSurveyFootPerSecond' THEN ARRAY[1200, 3937]
            WHEN 'YardPerHour' THEN ARRAY[0.9144, 3600] WHEN 'YardPerMinute' THEN ARRAY[0.9144, 60] WHEN 'YardPerSecond' THEN ARRAY[0.9144, 1] END
        WHEN 'volume' THEN CASE $2
            WHEN 'AcreFoot' THEN ARRAY[1, 0.000810714] WHEN 'AuTablespoon' THEN ARRAY[0.00002, 1] WHEN 'BoardFoot' THEN ARRAY[0.0023597372158, 1]
            WHEN 'Centiliter' THEN ARRAY[1, 100000] WHEN 'CubicCentimeter' THEN ARRAY[1, 1000000] WHEN 'CubicDecimeter' THEN ARRAY[1, 1000]
            WHEN 'CubicFoot' THEN ARRAY[0.028316846592, 1] WHEN 'CubicHectometer' THEN ARRAY[1000000, 1] WHEN 'CubicInch' THEN ARRAY[0.000016387, 1]
            WHEN 'CubicKilometer' THEN ARRAY[1000000000, 1] WHEN 'CubicMeter' THEN ARRAY[1, 1] WHEN 'CubicMicrometer' THEN ARRAY[1, 1e18]
            WHEN 'CubicMile' THEN ARRAY[4168181825.44058, 1] WHEN 'CubicMillimeter' THEN ARRAY[1, 1000000000]
            WHEN 'CubicYard' THEN ARRAY[0.764554858, 1] WHEN 'Decaliter' THEN ARRAY[10, 1000] WHEN 'DecausGallon' THEN ARRAY[0.0378541, 1]
            WHEN 'Deciliter' THEN ARRAY[1, 10000] WHEN 'DeciusGallon' THEN ARRAY[0.00378541, 10] WHEN 'HectocubicFoot' THEN ARRAY[2.8316846592, 1]
            WHEN 'HectocubicMeter' THEN ARRAY[100, 1] WHEN 'Hectoliter' THEN ARRAY[100, 1000] WHEN 'HectousGallon' THEN ARRAY[0.378541, 1]
            WHEN 'ImperialBeerBarrel' THEN ARRAY[0.16365924, 1] WHEN 'ImperialGallon' THEN ARRAY[0.00454609000000181429905810072407, 1]
            WHEN 'ImperialOunce' THEN ARRAY[0.000028413062499962901241875439064617, 1] WHEN 'ImperialPint' THEN ARRAY[0.00056826125, 1]
            WHEN 'KilocubicFoot' THEN ARRAY[28.316846592, 1] WHEN 'KilocubicMeter' THEN ARRAY[1000, 1]
            WHEN 'KiloimperialGallon' THEN ARRAY[4.54609000000181429905810072407, 1] WHEN 'Kiloliter' THEN ARRAY[1000, 1000]
            WHEN 'KilousGallon' THEN ARRAY[3.78541, 1] WHEN 'Liter' THEN ARRAY[1, 1000] WHEN 'MegacubicFoot' THEN ARRAY[28316.846592, 1]
            WHEN 'MegaimperialGallon' THEN ARRAY[4546.09000000181429905810072407, 1] WHEN 'Megaliter' THEN ARRAY[1000000, 1000]
            WHEN 'MegausGallon' THEN ARRAY[3785.41, 1] WHEN 'MetricCup' THEN ARRAY[0.00025, 1] WHEN 'MetricTeaspoon' THEN ARRAY[0.000005, 1]
            WHEN 'Microliter' THEN ARRAY[1, 1000000000] WHEN 'Milliliter' THEN ARRAY[1, 1000000] WHEN 'OilBarrel' THEN ARRAY[0.158987294928, 1]
            WHEN 'UkTablespoon' THEN ARRAY[0.000015, 1] WHEN 'UsBeerBarrel' THEN ARRAY[0.1173477658, 1]
            WHEN 'UsCustomaryCup' THEN ARRAY[0.0002365882365, 1] WHEN 'UsGallon' THEN ARRAY[0.00378541, 1] WHEN 'UsLegalCup' THEN ARRAY[0.00024, 1]
            WHEN 'UsOunce' THEN ARRAY[0.00002957352956253760505068307980135, 1] WHEN 'UsPint' THEN ARRAY[0.000473176473, 1]
            WHEN 'UsQuart' THEN ARRAY[0.000946352946, 1] WHEN 'UsTablespoon' THEN ARRAY[0.00001478676478125, 1]
            WHEN 'UsTeaspoon' THEN ARRAY[0.00000492892159375, 1] END
      END)::numeric[] $$;

CREATE FUNCTION kql._kelvin("value" double precision, unit text) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE $2
          WHEN 'Kelvin' THEN $1 WHEN 'DegreeCelsius' THEN $1 + 273.15 WHEN 'MillidegreeCelsius' THEN $1 / 1000 + 273.15
          WHEN 'DegreeDelisle' THEN $1 * -2 / 3 + 373.15 WHEN 'DegreeFahrenheit' THEN $1 * 5 / 9 + 459.67::float8 * 5 / 9
          WHEN 'DegreeNewton' THEN $1 * 100 / 33 + 273.15 WHEN 'DegreeRankine' THEN $1 * 5 / 9 WHEN 'DegreeReaumur' THEN $1 * 5 / 4 + 273.15
          WHEN 'DegreeRoemer' THEN $1 * 40 / 21 + 273.15 - 7.5::float8 * 40 / 21 WHEN 'SolarTemperature' THEN $1 * 5778 END $$;

CREATE FUNCTION kql._from_kelvin(kelvin double precision, unit text) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE $2
          WHEN 'Kelvin' THEN $1 WHEN 'DegreeCelsius' THEN $1 - 273.15 WHEN 'MillidegreeCelsius' THEN ($1 - 273.15) * 1000
          WHEN 'DegreeDelisle' THEN ($1 - 373.15) * -3 / 2 WHEN 'DegreeFahrenheit' THEN ($1 - 459.67::float8 * 5 / 9) * 9 / 5
          WHEN 'DegreeNewton' THEN ($1 - 273.15) * 33 / 100 WHEN 'DegreeRankine' THEN $1 * 9 / 5 WHEN 'DegreeReaumur' THEN ($1 - 273.15) * 4 / 5
          WHEN 'DegreeRoemer' THEN ($1 - (273.15 - 7.5::float8 * 40 / 21)) * 21 / 40 WHEN 'SolarTemperature' THEN $1 / 5778 END $$;

-- Numbers too large or too small for the arithmetic in between are left out: null.
CREATE FUNCTION kql._convert_temperature("value" double precision, "from" text, "to" text) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 = $3 THEN CASE WHEN kql._kelvin(0, $2) IS NOT NULL THEN $1 END
                  WHEN $1 = 0 OR pg_catalog.abs($1) BETWEEN 1e-290 AND 1e290 THEN kql._from_kelvin(kql._kelvin($1, $2), $3)
                  WHEN NOT kql.is_finite($1) AND kql._kelvin(0, $2) IS NOT NULL AND kql._kelvin(0, $3) IS NOT NULL
                      THEN CASE WHEN ($2 = 'DegreeDelisle') = ($3 = 'DegreeDelisle') THEN $1 ELSE -$1 END END $$;

CREATE FUNCTION kql._scaled(kind text, "value" double precision, "from" text, "to" text) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN f.unit IS NULL OR t.unit IS NULL THEN NULL
                  WHEN NOT kql.is_finite($2) OR $2 = 0 OR $3 = $4 THEN $2
                  ELSE kql.numeric_to_real(($2::text::numeric * f.unit[1] * t.unit[2]) * 1.0000000000000000000000000 / (f.unit[2] * t.unit[1])) END
      FROM (SELECT kql._unit($1, $3) AS unit) AS f, (SELECT kql._unit($1, $4) AS unit) AS t $$;

-- A tilt is the sine of an angle; all other units are multiples of each other.
CREATE FUNCTION kql._convert_tilt("value" double precision, "from" text, "to" text) RETURNS double precision LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN $2 = $3 THEN $1
                  WHEN $2 = 'Tilt' THEN kql._scaled('angle', kql.degrees(kql.asin($1)), 'Degree', $3)
                  ELSE kql.sin(kql.radians(kql._scaled('angle', $1, $2, 'Degree'))) END $$;

CREATE FUNCTION kql.convert_unit(kind text, "value" double precision, "from" text, "to" text) RETURNS double precision LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN $1 = 'temperature' THEN kql._convert_temperature($2, $3, $4)
                  WHEN $1 = 'angle' AND 'Tilt' IN ($3, $4) THEN kql._convert_tilt($2, $3, $4)
                  ELSE kql._scaled($1, $2, $3, $4) END $$;
