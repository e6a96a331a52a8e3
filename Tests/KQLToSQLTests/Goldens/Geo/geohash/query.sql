-- whole
SELECT q."lng", q."lat", q."n", q."hash", q."short", q."center", q."cell", q."around"
FROM ((SELECT q."lng", q."lat", q."n", q."hash", q."short", kql.geohash_to_central_point(q."hash") AS "center", kql.geohash_to_polygon(q."hash") AS "cell", kql.geohash_neighbors(q."hash") AS "around"
FROM (SELECT q."lng", q."lat", q."n", kql.point_to_geohash(q."lng", q."lat", q."n"::int8) AS "hash", kql.point_to_geohash(q."lng", q."lat", 5) AS "short"
FROM (VALUES ($1::float8, $2::float8, $3::int4),
  ($4::float8, $5::float8, $6::int4),
  ($7::float8, $7::float8, $8::int4),
  ($9::float8, $10::float8, $11::int4),
  ($12::float8, $13::float8, $11::int4),
  ($14::float8, $15::float8, $8::int4),
  ($16::float8, $17::float8, $18::int4),
  ($19::float8, $20::float8, $3::int4),
  (NULL::float8, $20::float8, $3::int4),
  ($21::float8, $22::float8, $3::int4),
  ($20::float8, $20::float8, $23::int4),
  ($20::float8, $20::float8, $24::int4),
  ($20::float8, $20::float8, NULL::int4)) AS q("lng", "lat", "n")) AS q)
UNION ALL
(SELECT NULL::float8 AS "lng", NULL::float8 AS "lat", NULL::int4 AS "n", q."hash", $25::text AS "short", q."center", q."cell", q."around"
FROM (SELECT q."hash", kql.geohash_neighbors(q."hash") AS "around", kql.geohash_to_polygon($26::text) AS "cell", kql.geohash_to_central_point(q."hash") AS "center"
FROM (SELECT $27::text AS "hash"
FROM (SELECT) AS q) AS q) AS q)
UNION ALL
(SELECT NULL::float8 AS "lng", NULL::float8 AS "lat", NULL::int4 AS "n", q."hash", $25::text AS "short", q."center", q."cell", q."around"
FROM (SELECT q."hash", kql.geohash_neighbors(q."hash") AS "around", kql.geohash_to_polygon(q."hash") AS "cell", kql.geohash_to_central_point($28::text) AS "center"
FROM (SELECT $29::text AS "hash"
FROM (SELECT) AS q) AS q) AS q)) AS q
ORDER BY q."hash" COLLATE "C" ASC, q."n" ASC NULLS FIRST, (q."lng" = 'NaN') DESC NULLS FIRST, (q."lng") ASC NULLS FIRST
-- $1 = -80.195829
-- $2 = 25.802215
-- $3 = 8
-- $4 = -122.303404
-- $5 = 47.570482
-- $6 = 5
-- $7 = 0.0
-- $8 = 18
-- $9 = -180.0
-- $10 = -90.0
-- $11 = 4
-- $12 = 180.0
-- $13 = 90.0
-- $14 = 179.99999999999997
-- $15 = 89.99999999999999
-- $16 = 1e-300
-- $17 = -1e-300
-- $18 = 3
-- $19 = 200.0
-- $20 = 1.0
-- $21 = nan
-- $22 = inf
-- $23 = 0
-- $24 = 19
-- $25 = ""
-- $26 = "dr5ru"
-- $27 = "sunny"
-- $28 = "0123456789012345678"
-- $29 = "a"

-- shard
SELECT q."lng", q."lat", q."n", q."hash", q."short", q."center", q."cell", q."around"
FROM ((SELECT q."lng", q."lat", q."n", q."hash", q."short", kql.geohash_to_central_point(q."hash") AS "center", kql.geohash_to_polygon(q."hash") AS "cell", kql.geohash_neighbors(q."hash") AS "around"
FROM (SELECT q."lng", q."lat", q."n", kql.point_to_geohash(q."lng", q."lat", q."n"::int8) AS "hash", kql.point_to_geohash(q."lng", q."lat", 5) AS "short"
FROM (VALUES ($1::float8, $2::float8, $3::int4),
  ($4::float8, $5::float8, $6::int4),
  ($7::float8, $7::float8, $8::int4),
  ($9::float8, $10::float8, $11::int4),
  ($12::float8, $13::float8, $11::int4),
  ($14::float8, $15::float8, $8::int4),
  ($16::float8, $17::float8, $18::int4),
  ($19::float8, $20::float8, $3::int4),
  (NULL::float8, $20::float8, $3::int4),
  ($21::float8, $22::float8, $3::int4),
  ($20::float8, $20::float8, $23::int4),
  ($20::float8, $20::float8, $24::int4),
  ($20::float8, $20::float8, NULL::int4)) AS q("lng", "lat", "n")) AS q)
UNION ALL
(SELECT NULL::float8 AS "lng", NULL::float8 AS "lat", NULL::int4 AS "n", q."hash", $25::text AS "short", q."center", q."cell", q."around"
FROM (SELECT q."hash", kql.geohash_neighbors(q."hash") AS "around", kql.geohash_to_polygon($26::text) AS "cell", kql.geohash_to_central_point(q."hash") AS "center"
FROM (SELECT $27::text AS "hash"
FROM (SELECT) AS q) AS q) AS q)
UNION ALL
(SELECT NULL::float8 AS "lng", NULL::float8 AS "lat", NULL::int4 AS "n", q."hash", $25::text AS "short", q."center", q."cell", q."around"
FROM (SELECT q."hash", kql.geohash_neighbors(q."hash") AS "around", kql.geohash_to_polygon(q."hash") AS "cell", kql.geohash_to_central_point($28::text) AS "center"
FROM (SELECT $29::text AS "hash"
FROM (SELECT) AS q) AS q) AS q)) AS q
-- $1 = -80.195829
-- $2 = 25.802215
-- $3 = 8
-- $4 = -122.303404
-- $5 = 47.570482
-- $6 = 5
-- $7 = 0.0
-- $8 = 18
-- $9 = -180.0
-- $10 = -90.0
-- $11 = 4
-- $12 = 180.0
-- $13 = 90.0
-- $14 = 179.99999999999997
-- $15 = 89.99999999999999
-- $16 = 1e-300
-- $17 = -1e-300
-- $18 = 3
-- $19 = 200.0
-- $20 = 1.0
-- $21 = nan
-- $22 = inf
-- $23 = 0
-- $24 = 19
-- $25 = ""
-- $26 = "dr5ru"
-- $27 = "sunny"
-- $28 = "0123456789012345678"
-- $29 = "a"

-- merge
SELECT q."lng", q."lat", q."n", q."hash", q."short", q."center", q."cell", q."around"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."hash" COLLATE "C" ASC, q."n" ASC NULLS FIRST, (q."lng" = 'NaN') DESC NULLS FIRST, (q."lng") ASC NULLS FIRST
