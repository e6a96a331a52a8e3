-- whole
SELECT q."a", q."b", q."c", q."d", q."azimuth", q."angle", q."degrees"
FROM ((SELECT q."a", q."b", q."c", q."d", q."azimuth", NULL::float8 AS "angle", NULL::float8 AS "degrees"
FROM (SELECT q."a", q."b", q."c", q."d", kql.round(kql.geo_azimuth(q."a", q."b", q."c", q."d"), $1::int8) AS "azimuth"
FROM (VALUES ($2::float8, $3::float8, $3::float8, $4::float8),
  ($5::float8, $5::float8, $5::float8, $6::float8),
  ($5::float8, $5::float8, $6::float8, $5::float8),
  ($5::float8, $5::float8, $5::float8, $7::float8),
  ($5::float8, $5::float8, $7::float8, $5::float8),
  ($2::float8, $3::float8, $2::float8, $3::float8),
  ($2::float8, $3::float8, $8::float8, $9::float8),
  ($10::float8, $3::float8, $2::float8, $3::float8),
  (NULL::float8, $3::float8, $2::float8, $3::float8)) AS q("a", "b", "c", "d")) AS q)
UNION ALL
(SELECT NULL::float8 AS "a", NULL::float8 AS "b", NULL::float8 AS "c", NULL::float8 AS "d", NULL::float8 AS "azimuth", q."angle", q."degrees"
FROM (SELECT kql.round(kql.geo_angle($5::float8, $3::float8, $5::float8, $2::float8, $11::float8, $9::float8), $1::int8) AS "angle", kql.round(kql.degrees(kql.geo_angle($5::float8, $3::float8, $5::float8, $2::float8, $11::float8, $9::float8)), $12::int8) AS "degrees"
FROM (SELECT) AS q) AS q)
UNION ALL
(SELECT NULL::float8 AS "a", NULL::float8 AS "b", NULL::float8 AS "c", NULL::float8 AS "d", NULL::float8 AS "azimuth", q."angle", NULL::float8 AS "degrees"
FROM (SELECT kql.geo_angle($5::float8, $3::float8, $5::float8, $3::float8, $11::float8, $9::float8) AS "angle"
FROM (SELECT) AS q) AS q)
UNION ALL
(SELECT NULL::float8 AS "a", NULL::float8 AS "b", NULL::float8 AS "c", NULL::float8 AS "d", NULL::float8 AS "azimuth", q."angle", NULL::float8 AS "degrees"
FROM (SELECT kql.geo_angle($5::float8, $3::float8, $11::float8, $3::float8, $11::float8, $3::float8) AS "angle"
FROM (SELECT) AS q) AS q)
UNION ALL
(SELECT NULL::float8 AS "a", NULL::float8 AS "b", NULL::float8 AS "c", NULL::float8 AS "d", NULL::float8 AS "azimuth", q."angle", NULL::float8 AS "degrees"
FROM (SELECT kql.geo_angle($5::float8, $3::float8, $11::float8, $3::float8, $11::float8, $13::float8) AS "angle"
FROM (SELECT) AS q) AS q)) AS q
ORDER BY (q."a" = 'NaN') DESC NULLS FIRST, (q."a") ASC NULLS FIRST, (q."b" = 'NaN') DESC NULLS FIRST, (q."b") ASC NULLS FIRST, (q."c" = 'NaN') DESC NULLS FIRST, (q."c") ASC NULLS FIRST, (q."d" = 'NaN') DESC NULLS FIRST, (q."d") ASC NULLS FIRST, (q."angle" = 'NaN') DESC NULLS FIRST, (q."angle") ASC NULLS FIRST
-- $1 = 12
-- $2 = 5.0
-- $3 = 10.0
-- $4 = -40.0
-- $5 = 0.0
-- $6 = 1.0
-- $7 = -1.0
-- $8 = -175.0
-- $9 = -10.0
-- $10 = 500.0
-- $11 = 3.0
-- $12 = 10
-- $13 = nan

-- shard
SELECT q."a", q."b", q."c", q."d", q."azimuth", q."angle", q."degrees"
FROM ((SELECT q."a", q."b", q."c", q."d", q."azimuth", NULL::float8 AS "angle", NULL::float8 AS "degrees"
FROM (SELECT q."a", q."b", q."c", q."d", kql.round(kql.geo_azimuth(q."a", q."b", q."c", q."d"), $1::int8) AS "azimuth"
FROM (VALUES ($2::float8, $3::float8, $3::float8, $4::float8),
  ($5::float8, $5::float8, $5::float8, $6::float8),
  ($5::float8, $5::float8, $6::float8, $5::float8),
  ($5::float8, $5::float8, $5::float8, $7::float8),
  ($5::float8, $5::float8, $7::float8, $5::float8),
  ($2::float8, $3::float8, $2::float8, $3::float8),
  ($2::float8, $3::float8, $8::float8, $9::float8),
  ($10::float8, $3::float8, $2::float8, $3::float8),
  (NULL::float8, $3::float8, $2::float8, $3::float8)) AS q("a", "b", "c", "d")) AS q)
UNION ALL
(SELECT NULL::float8 AS "a", NULL::float8 AS "b", NULL::float8 AS "c", NULL::float8 AS "d", NULL::float8 AS "azimuth", q."angle", q."degrees"
FROM (SELECT kql.round(kql.geo_angle($5::float8, $3::float8, $5::float8, $2::float8, $11::float8, $9::float8), $1::int8) AS "angle", kql.round(kql.degrees(kql.geo_angle($5::float8, $3::float8, $5::float8, $2::float8, $11::float8, $9::float8)), $12::int8) AS "degrees"
FROM (SELECT) AS q) AS q)
UNION ALL
(SELECT NULL::float8 AS "a", NULL::float8 AS "b", NULL::float8 AS "c", NULL::float8 AS "d", NULL::float8 AS "azimuth", q."angle", NULL::float8 AS "degrees"
FROM (SELECT kql.geo_angle($5::float8, $3::float8, $5::float8, $3::float8, $11::float8, $9::float8) AS "angle"
FROM (SELECT) AS q) AS q)
UNION ALL
(SELECT NULL::float8 AS "a", NULL::float8 AS "b", NULL::float8 AS "c", NULL::float8 AS "d", NULL::float8 AS "azimuth", q."angle", NULL::float8 AS "degrees"
FROM (SELECT kql.geo_angle($5::float8, $3::float8, $11::float8, $3::float8, $11::float8, $3::float8) AS "angle"
FROM (SELECT) AS q) AS q)
UNION ALL
(SELECT NULL::float8 AS "a", NULL::float8 AS "b", NULL::float8 AS "c", NULL::float8 AS "d", NULL::float8 AS "azimuth", q."angle", NULL::float8 AS "degrees"
FROM (SELECT kql.geo_angle($5::float8, $3::float8, $11::float8, $3::float8, $11::float8, $13::float8) AS "angle"
FROM (SELECT) AS q) AS q)) AS q
-- $1 = 12
-- $2 = 5.0
-- $3 = 10.0
-- $4 = -40.0
-- $5 = 0.0
-- $6 = 1.0
-- $7 = -1.0
-- $8 = -175.0
-- $9 = -10.0
-- $10 = 500.0
-- $11 = 3.0
-- $12 = 10
-- $13 = nan

-- merge
SELECT q."a", q."b", q."c", q."d", q."azimuth", q."angle", q."degrees"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY (q."a" = 'NaN') DESC NULLS FIRST, (q."a") ASC NULLS FIRST, (q."b" = 'NaN') DESC NULLS FIRST, (q."b") ASC NULLS FIRST, (q."c" = 'NaN') DESC NULLS FIRST, (q."c") ASC NULLS FIRST, (q."d" = 'NaN') DESC NULLS FIRST, (q."d") ASC NULLS FIRST, (q."angle" = 'NaN') DESC NULLS FIRST, (q."angle") ASC NULLS FIRST
