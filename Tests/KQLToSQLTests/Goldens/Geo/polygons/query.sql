-- whole
SELECT q."n", q."square", q."clockwise", q."holed", q."two", q."antimeridian", q."pole", q."to_holed", q."crossed", q."same_place", q."open", q."text", q."empty", q."none", q."number", q."park"
FROM ((SELECT q."n", q."square", q."clockwise", q."holed", q."two", q."antimeridian", q."pole", q."to_holed", NULL::boolean AS "crossed", NULL::boolean AS "same_place", NULL::boolean AS "open", NULL::boolean AS "text", NULL::boolean AS "empty", NULL::boolean AS "none", NULL::boolean AS "number", NULL::float8 AS "park"
FROM (SELECT q."n", kql.geo_in_polygon(q."lng", q."lat", $1::jsonb) AS "square", kql.geo_in_polygon(q."lng", q."lat", $2::jsonb) AS "clockwise", kql.geo_in_polygon(q."lng", q."lat", $3::jsonb) AS "holed", kql.geo_in_polygon(q."lng", q."lat", $4::jsonb) AS "two", kql.geo_in_polygon(q."lng", q."lat", $5::jsonb) AS "antimeridian", kql.geo_in_polygon(q."lng", q."lat", $6::jsonb) AS "pole", kql.round(kql.geo_distance_to_polygon(q."lng", q."lat", $3::jsonb), $7::int8) AS "to_holed"
FROM (VALUES ($8::int4, $9::float8, $9::float8),
  ($10::int4, $11::float8, $12::float8),
  ($13::int4, $14::float8, $14::float8),
  ($15::int4, $16::float8, $16::float8),
  ($17::int4, $18::float8, $19::float8),
  ($20::int4, $21::float8, $22::float8),
  ($23::int4, $24::float8, $25::float8),
  ($26::int4, $27::float8, $28::float8),
  ($29::int4, $30::float8, $31::float8),
  ($32::int4, $33::float8, $19::float8),
  ($34::int4, $35::float8, NULL::float8)) AS q("n", "lng", "lat")) AS q)
UNION ALL
(SELECT NULL::int4 AS "n", NULL::boolean AS "square", NULL::boolean AS "clockwise", NULL::boolean AS "holed", NULL::boolean AS "two", NULL::boolean AS "antimeridian", NULL::boolean AS "pole", NULL::float8 AS "to_holed", q."crossed", q."same_place", q."open", q."text", q."empty", q."none", q."number", q."park"
FROM (SELECT kql.geo_in_polygon($19::float8, $19::float8, $36::jsonb) AS "crossed", kql.geo_in_polygon($19::float8, $19::float8, $37::jsonb) AS "same_place", kql.geo_in_polygon($19::float8, $19::float8, $38::jsonb) AS "open", kql.geo_in_polygon($19::float8, $19::float8, $39::jsonb) AS "text", kql.geo_in_polygon($19::float8, $19::float8, $40::jsonb) AS "empty", kql.geo_in_polygon($19::float8, $19::float8, NULL::jsonb) AS "none", kql.geo_in_polygon($19::float8, $19::float8, $41::jsonb) AS "number", kql.round(kql.geo_distance_to_polygon($42::float8, $43::float8, $44::jsonb), $45::int8) AS "park"
FROM (SELECT) AS q) AS q)) AS q
ORDER BY q."n" ASC NULLS LAST
-- $1 = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[10,0],[10,10],[0,10],[0,0]]]}"
-- $2 = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[0,10],[10,10],[10,0],[0,0]]]}"
-- $3 = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[10,0],[10,10],[0,10],[0,0]],[[4,4],[4,6],[6,6],[6,4],[4,4]]]}"
-- $4 = "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[1,0],[1,1],[0,1],[0,0]]],[[[4,4],[6,4],[6,6],[4,6],[4,4]]]]}"
-- $5 = "{\"type\":\"Polygon\",\"coordinates\":[[[175,-5],[-175,-5],[-175,5],[175,5],[175,-5]]]}"
-- $6 = "{\"type\":\"Polygon\",\"coordinates\":[[[0,70],[90,70],[180,70],[-90,70],[0,70]]]}"
-- $7 = 3
-- $8 = 1
-- $9 = 5.0
-- $10 = 2
-- $11 = 2.0
-- $12 = 3.0
-- $13 = 3
-- $14 = 0.5
-- $15 = 4
-- $16 = -5.0
-- $17 = 5
-- $18 = 179.0
-- $19 = 1.0
-- $20 = 6
-- $21 = -179.0
-- $22 = -1.0
-- $23 = 7
-- $24 = 45.0
-- $25 = 89.0
-- $26 = 8
-- $27 = -135.0
-- $28 = 75.0
-- $29 = 9
-- $30 = -175.0
-- $31 = -5.1
-- $32 = 10
-- $33 = 500.0
-- $34 = 11
-- $35 = nan
-- $36 = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[10,10],[10,0],[0,10],[0,0]]]}"
-- $37 = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[10,10],[10,10],[0,0]]]}"
-- $38 = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[10,0],[10,10],[0,10]]]}"
-- $39 = "{\"type\":\"Polygon\",\"coordinates\":[[[\"0\",0],[10,0],[10,10],[\"0\",0]]]}"
-- $40 = "{\"type\":\"MultiPolygon\",\"coordinates\":[]}"
-- $41 = "7"
-- $42 = -73.9839
-- $43 = 40.7705
-- $44 = "{\"type\":\"Polygon\",\"coordinates\":[[[-73.9495,40.7969],[-73.95807266235352,40.80068603561921],[-73.98201942443848,40.76825672305777],[-73.97317886352539,40.76455136505513],[-73.9495,40.7969]]]}"
-- $45 = 6

-- shard
SELECT q."n", q."square", q."clockwise", q."holed", q."two", q."antimeridian", q."pole", q."to_holed", q."crossed", q."same_place", q."open", q."text", q."empty", q."none", q."number", q."park"
FROM ((SELECT q."n", q."square", q."clockwise", q."holed", q."two", q."antimeridian", q."pole", q."to_holed", NULL::boolean AS "crossed", NULL::boolean AS "same_place", NULL::boolean AS "open", NULL::boolean AS "text", NULL::boolean AS "empty", NULL::boolean AS "none", NULL::boolean AS "number", NULL::float8 AS "park"
FROM (SELECT q."n", kql.geo_in_polygon(q."lng", q."lat", $1::jsonb) AS "square", kql.geo_in_polygon(q."lng", q."lat", $2::jsonb) AS "clockwise", kql.geo_in_polygon(q."lng", q."lat", $3::jsonb) AS "holed", kql.geo_in_polygon(q."lng", q."lat", $4::jsonb) AS "two", kql.geo_in_polygon(q."lng", q."lat", $5::jsonb) AS "antimeridian", kql.geo_in_polygon(q."lng", q."lat", $6::jsonb) AS "pole", kql.round(kql.geo_distance_to_polygon(q."lng", q."lat", $3::jsonb), $7::int8) AS "to_holed"
FROM (VALUES ($8::int4, $9::float8, $9::float8),
  ($10::int4, $11::float8, $12::float8),
  ($13::int4, $14::float8, $14::float8),
  ($15::int4, $16::float8, $16::float8),
  ($17::int4, $18::float8, $19::float8),
  ($20::int4, $21::float8, $22::float8),
  ($23::int4, $24::float8, $25::float8),
  ($26::int4, $27::float8, $28::float8),
  ($29::int4, $30::float8, $31::float8),
  ($32::int4, $33::float8, $19::float8),
  ($34::int4, $35::float8, NULL::float8)) AS q("n", "lng", "lat")) AS q)
UNION ALL
(SELECT NULL::int4 AS "n", NULL::boolean AS "square", NULL::boolean AS "clockwise", NULL::boolean AS "holed", NULL::boolean AS "two", NULL::boolean AS "antimeridian", NULL::boolean AS "pole", NULL::float8 AS "to_holed", q."crossed", q."same_place", q."open", q."text", q."empty", q."none", q."number", q."park"
FROM (SELECT kql.geo_in_polygon($19::float8, $19::float8, $36::jsonb) AS "crossed", kql.geo_in_polygon($19::float8, $19::float8, $37::jsonb) AS "same_place", kql.geo_in_polygon($19::float8, $19::float8, $38::jsonb) AS "open", kql.geo_in_polygon($19::float8, $19::float8, $39::jsonb) AS "text", kql.geo_in_polygon($19::float8, $19::float8, $40::jsonb) AS "empty", kql.geo_in_polygon($19::float8, $19::float8, NULL::jsonb) AS "none", kql.geo_in_polygon($19::float8, $19::float8, $41::jsonb) AS "number", kql.round(kql.geo_distance_to_polygon($42::float8, $43::float8, $44::jsonb), $45::int8) AS "park"
FROM (SELECT) AS q) AS q)) AS q
-- $1 = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[10,0],[10,10],[0,10],[0,0]]]}"
-- $2 = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[0,10],[10,10],[10,0],[0,0]]]}"
-- $3 = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[10,0],[10,10],[0,10],[0,0]],[[4,4],[4,6],[6,6],[6,4],[4,4]]]}"
-- $4 = "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[1,0],[1,1],[0,1],[0,0]]],[[[4,4],[6,4],[6,6],[4,6],[4,4]]]]}"
-- $5 = "{\"type\":\"Polygon\",\"coordinates\":[[[175,-5],[-175,-5],[-175,5],[175,5],[175,-5]]]}"
-- $6 = "{\"type\":\"Polygon\",\"coordinates\":[[[0,70],[90,70],[180,70],[-90,70],[0,70]]]}"
-- $7 = 3
-- $8 = 1
-- $9 = 5.0
-- $10 = 2
-- $11 = 2.0
-- $12 = 3.0
-- $13 = 3
-- $14 = 0.5
-- $15 = 4
-- $16 = -5.0
-- $17 = 5
-- $18 = 179.0
-- $19 = 1.0
-- $20 = 6
-- $21 = -179.0
-- $22 = -1.0
-- $23 = 7
-- $24 = 45.0
-- $25 = 89.0
-- $26 = 8
-- $27 = -135.0
-- $28 = 75.0
-- $29 = 9
-- $30 = -175.0
-- $31 = -5.1
-- $32 = 10
-- $33 = 500.0
-- $34 = 11
-- $35 = nan
-- $36 = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[10,10],[10,0],[0,10],[0,0]]]}"
-- $37 = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[10,10],[10,10],[0,0]]]}"
-- $38 = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[10,0],[10,10],[0,10]]]}"
-- $39 = "{\"type\":\"Polygon\",\"coordinates\":[[[\"0\",0],[10,0],[10,10],[\"0\",0]]]}"
-- $40 = "{\"type\":\"MultiPolygon\",\"coordinates\":[]}"
-- $41 = "7"
-- $42 = -73.9839
-- $43 = 40.7705
-- $44 = "{\"type\":\"Polygon\",\"coordinates\":[[[-73.9495,40.7969],[-73.95807266235352,40.80068603561921],[-73.98201942443848,40.76825672305777],[-73.97317886352539,40.76455136505513],[-73.9495,40.7969]]]}"
-- $45 = 6

-- merge
SELECT q."n", q."square", q."clockwise", q."holed", q."two", q."antimeridian", q."pole", q."to_holed", q."crossed", q."same_place", q."open", q."text", q."empty", q."none", q."number", q."park"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."n" ASC NULLS LAST
