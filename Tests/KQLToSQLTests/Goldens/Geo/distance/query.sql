-- whole
SELECT q."a", q."b", q."c", q."d", q."rounded", q."agrees"
FROM ((SELECT q."a", q."b", q."c", q."d", q."rounded", kql.eq(q."meters", q."same") AS "agrees"
FROM (SELECT q."a", q."b", q."c", q."d", q."meters", q."same", kql.round(q."meters", $1::int8) AS "rounded"
FROM (SELECT q."a", q."b", q."c", q."d", kql.geo_distance(q."a", q."b", q."c", q."d") AS "meters", kql.geo_distance(q."a", q."b", q."c", q."d") AS "same"
FROM (VALUES ($2::float8, $3::float8, $4::float8, $5::float8),
  ($6::float8, $6::float8, $6::float8, $6::float8),
  ($7::float8, $7::float8, $8::float8, $7::float8),
  ($9::float8, $10::float8, $11::float8, $10::float8),
  ($7::float8, $7::float8, $7::float8, $10::float8),
  ($12::float8, $7::float8, $7::float8, $13::float8),
  ($14::float8, $15::float8, $15::float8, $15::float8),
  ($15::float8, $16::float8, $15::float8, $15::float8),
  ($17::float8, $15::float8, $15::float8, $15::float8),
  ($15::float8, NULL::float8, $15::float8, $15::float8)) AS q("a", "b", "c", "d")) AS q) AS q)
UNION ALL
(SELECT q."a", NULL::float8 AS "b", NULL::float8 AS "c", NULL::float8 AS "d", q."rounded", NULL::boolean AS "agrees"
FROM (SELECT $15::float8 AS "a", kql.round(kql.geo_distance($15::float8, $18::float8, $19::float8, $20::float8), $1::int8) AS "rounded"
FROM (SELECT) AS q) AS q)) AS q
ORDER BY (q."rounded" = 'NaN') DESC NULLS FIRST, (q."rounded") ASC NULLS FIRST, (q."a" = 'NaN') DESC NULLS FIRST, (q."a") ASC NULLS FIRST, (q."b" = 'NaN') DESC NULLS FIRST, (q."b") ASC NULLS FIRST
-- $1 = 3
-- $2 = -122.407628
-- $3 = 47.578557
-- $4 = -118.275287
-- $5 = 34.019056
-- $6 = 5.0
-- $7 = 0.0
-- $8 = 180.0
-- $9 = 10.0
-- $10 = 90.0
-- $11 = -50.0
-- $12 = 1e-300
-- $13 = 5e-324
-- $14 = 300.0
-- $15 = 1.0
-- $16 = 91.0
-- $17 = nan
-- $18 = 2.0
-- $19 = 3.0
-- $20 = 4.0

-- shard
SELECT q."a", q."b", q."c", q."d", q."rounded", q."agrees"
FROM ((SELECT q."a", q."b", q."c", q."d", q."rounded", kql.eq(q."meters", q."same") AS "agrees"
FROM (SELECT q."a", q."b", q."c", q."d", q."meters", q."same", kql.round(q."meters", $1::int8) AS "rounded"
FROM (SELECT q."a", q."b", q."c", q."d", kql.geo_distance(q."a", q."b", q."c", q."d") AS "meters", kql.geo_distance(q."a", q."b", q."c", q."d") AS "same"
FROM (VALUES ($2::float8, $3::float8, $4::float8, $5::float8),
  ($6::float8, $6::float8, $6::float8, $6::float8),
  ($7::float8, $7::float8, $8::float8, $7::float8),
  ($9::float8, $10::float8, $11::float8, $10::float8),
  ($7::float8, $7::float8, $7::float8, $10::float8),
  ($12::float8, $7::float8, $7::float8, $13::float8),
  ($14::float8, $15::float8, $15::float8, $15::float8),
  ($15::float8, $16::float8, $15::float8, $15::float8),
  ($17::float8, $15::float8, $15::float8, $15::float8),
  ($15::float8, NULL::float8, $15::float8, $15::float8)) AS q("a", "b", "c", "d")) AS q) AS q)
UNION ALL
(SELECT q."a", NULL::float8 AS "b", NULL::float8 AS "c", NULL::float8 AS "d", q."rounded", NULL::boolean AS "agrees"
FROM (SELECT $15::float8 AS "a", kql.round(kql.geo_distance($15::float8, $18::float8, $19::float8, $20::float8), $1::int8) AS "rounded"
FROM (SELECT) AS q) AS q)) AS q
-- $1 = 3
-- $2 = -122.407628
-- $3 = 47.578557
-- $4 = -118.275287
-- $5 = 34.019056
-- $6 = 5.0
-- $7 = 0.0
-- $8 = 180.0
-- $9 = 10.0
-- $10 = 90.0
-- $11 = -50.0
-- $12 = 1e-300
-- $13 = 5e-324
-- $14 = 300.0
-- $15 = 1.0
-- $16 = 91.0
-- $17 = nan
-- $18 = 2.0
-- $19 = 3.0
-- $20 = 4.0

-- merge
SELECT q."a", q."b", q."c", q."d", q."rounded", q."agrees"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY (q."rounded" = 'NaN') DESC NULLS FIRST, (q."rounded") ASC NULLS FIRST, (q."a" = 'NaN') DESC NULLS FIRST, (q."a") ASC NULLS FIRST, (q."b" = 'NaN') DESC NULLS FIRST, (q."b") ASC NULLS FIRST
