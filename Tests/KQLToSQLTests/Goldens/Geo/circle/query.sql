-- whole
SELECT q."place", q."inside", q."no_radius", q."all", q."nan", q."inf"
FROM (SELECT q."place", kql.geo_in_circle(q."longitude", q."latitude", $1::float8, $2::float8, $3::float8) AS "inside", kql.geo_in_circle(q."longitude", q."latitude", $4::float8, $4::float8, $5::float8) AS "no_radius", kql.geo_in_circle(q."longitude", q."latitude", $4::float8, $4::float8, $6::float8) AS "all", kql.geo_in_circle(q."longitude", q."latitude", $4::float8, $4::float8, $7::float8) AS "nan", kql.geo_in_circle(q."longitude", q."latitude", $4::float8, $4::float8, $8::float8) AS "inf"
FROM (VALUES ($1::float8, $2::float8, $9::text),
  ($10::float8, $11::float8, $12::text),
  ($13::float8, $14::float8, $15::text),
  ($16::float8, $17::float8, $18::text),
  ($19::float8, $20::float8, $21::text),
  ($22::float8, $20::float8, $23::text)) AS q("longitude", "latitude", "place")) AS q
ORDER BY q."place" COLLATE "C" ASC
-- $1 = -122.317404
-- $2 = 47.609119
-- $3 = 18000.0
-- $4 = 1.0
-- $5 = -1.0
-- $6 = 1e+300
-- $7 = nan
-- $8 = inf
-- $9 = "Seattle"
-- $10 = -123.497688
-- $11 = 47.458098
-- $12 = "Olympic National Forest"
-- $13 = -122.201741
-- $14 = 47.677084
-- $15 = "Kirkland"
-- $16 = -122.443663
-- $17 = 47.247092
-- $18 = "Tacoma"
-- $19 = -122.121975
-- $20 = 47.671345
-- $21 = "Redmond"
-- $22 = -222.121975
-- $23 = "nowhere"

-- shard
SELECT q."place", kql.geo_in_circle(q."longitude", q."latitude", $1::float8, $2::float8, $3::float8) AS "inside", kql.geo_in_circle(q."longitude", q."latitude", $4::float8, $4::float8, $5::float8) AS "no_radius", kql.geo_in_circle(q."longitude", q."latitude", $4::float8, $4::float8, $6::float8) AS "all", kql.geo_in_circle(q."longitude", q."latitude", $4::float8, $4::float8, $7::float8) AS "nan", kql.geo_in_circle(q."longitude", q."latitude", $4::float8, $4::float8, $8::float8) AS "inf"
FROM (VALUES ($1::float8, $2::float8, $9::text),
  ($10::float8, $11::float8, $12::text),
  ($13::float8, $14::float8, $15::text),
  ($16::float8, $17::float8, $18::text),
  ($19::float8, $20::float8, $21::text),
  ($22::float8, $20::float8, $23::text)) AS q("longitude", "latitude", "place")
-- $1 = -122.317404
-- $2 = 47.609119
-- $3 = 18000.0
-- $4 = 1.0
-- $5 = -1.0
-- $6 = 1e+300
-- $7 = nan
-- $8 = inf
-- $9 = "Seattle"
-- $10 = -123.497688
-- $11 = 47.458098
-- $12 = "Olympic National Forest"
-- $13 = -122.201741
-- $14 = 47.677084
-- $15 = "Kirkland"
-- $16 = -122.443663
-- $17 = 47.247092
-- $18 = "Tacoma"
-- $19 = -122.121975
-- $20 = 47.671345
-- $21 = "Redmond"
-- $22 = -222.121975
-- $23 = "nowhere"

-- merge
SELECT q."place", q."inside", q."no_radius", q."all", q."nan", q."inf"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."place" COLLATE "C" ASC
