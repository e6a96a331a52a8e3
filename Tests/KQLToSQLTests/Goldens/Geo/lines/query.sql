-- whole
SELECT kql.round(kql.geo_distance_to_line($1::float8, $2::float8, $3::jsonb), $4::int8) AS "near", kql.round(kql.geo_distance_to_line($5::float8, $6::float8, $7::jsonb), $8::int8) AS "above", kql.round(kql.geo_distance_to_line($9::float8, $10::float8, $7::jsonb), $8::int8) AS "beside", kql.geo_distance_to_line($11::float8, $10::float8, $7::jsonb) AS "on", kql.round(kql.geo_line_length($7::jsonb), $8::int8) AS "length", kql.round(kql.geo_line_length($12::jsonb), $4::int8) AS "length2", kql.geo_line_length($13::jsonb) AS "one_place", kql.geo_line_length($14::jsonb) AS "opposite", kql.geo_line_length($15::jsonb) AS "no_line", kql.geo_distance_to_line($16::float8, $17::float8, $7::jsonb) AS "no_place", kql.geo_distance_to_line($6::float8, $6::float8, $18::jsonb) AS "polygon", kql.geo_line_length($19::jsonb) AS "tiny", kql.geo_line_length($20::jsonb) AS "huge"
FROM (SELECT) AS q
-- $1 = -115.199625
-- $2 = 36.210419
-- $3 = "{\"type\":\"LineString\",\"coordinates\":[[-115.115385,36.229195],[-115.136995,36.200366],[-115.140252,36.19247],[-115.143558,36.188523],[-115.144076,36.181954],[-115.154662,36.174483],[-115.166431,36.176388],[-115.183289,36.175007],[-115.192612,36.176736],[-115.202485,36.173439],[-115.225355,36.174365]]}"
-- $4 = 6
-- $5 = 5.0
-- $6 = 1.0
-- $7 = "{\"type\":\"MultiLineString\",\"coordinates\":[[[0,0],[10,0]],[[20,0],[30,0],[30,0]]]}"
-- $8 = 3
-- $9 = 16.0
-- $10 = 0.0
-- $11 = 25.0
-- $12 = "{\"type\":\"LineString\",\"coordinates\":[[-73.95807266235352,40.800426144169315],[-73.94966125488281,40.79691751000055],[-73.97317886352539,40.764486356930334]]}"
-- $13 = "{\"type\":\"LineString\",\"coordinates\":[[1,1]]}"
-- $14 = "{\"type\":\"LineString\",\"coordinates\":[[0,0],[180,0]]}"
-- $15 = "{\"type\":\"LineString\"}"
-- $16 = 300.0
-- $17 = 3.0
-- $18 = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1]]]}"
-- $19 = "{\"type\":\"LineString\",\"coordinates\":[[1e-300,0],[0,1e-320]]}"
-- $20 = "{\"type\":\"LineString\",\"coordinates\":[[null,0],[0,0]]}"

-- shard
SELECT kql.round(kql.geo_distance_to_line($1::float8, $2::float8, $3::jsonb), $4::int8) AS "near", kql.round(kql.geo_distance_to_line($5::float8, $6::float8, $7::jsonb), $8::int8) AS "above", kql.round(kql.geo_distance_to_line($9::float8, $10::float8, $7::jsonb), $8::int8) AS "beside", kql.geo_distance_to_line($11::float8, $10::float8, $7::jsonb) AS "on", kql.round(kql.geo_line_length($7::jsonb), $8::int8) AS "length", kql.round(kql.geo_line_length($12::jsonb), $4::int8) AS "length2", kql.geo_line_length($13::jsonb) AS "one_place", kql.geo_line_length($14::jsonb) AS "opposite", kql.geo_line_length($15::jsonb) AS "no_line", kql.geo_distance_to_line($16::float8, $17::float8, $7::jsonb) AS "no_place", kql.geo_distance_to_line($6::float8, $6::float8, $18::jsonb) AS "polygon", kql.geo_line_length($19::jsonb) AS "tiny", kql.geo_line_length($20::jsonb) AS "huge"
FROM (SELECT) AS q
-- $1 = -115.199625
-- $2 = 36.210419
-- $3 = "{\"type\":\"LineString\",\"coordinates\":[[-115.115385,36.229195],[-115.136995,36.200366],[-115.140252,36.19247],[-115.143558,36.188523],[-115.144076,36.181954],[-115.154662,36.174483],[-115.166431,36.176388],[-115.183289,36.175007],[-115.192612,36.176736],[-115.202485,36.173439],[-115.225355,36.174365]]}"
-- $4 = 6
-- $5 = 5.0
-- $6 = 1.0
-- $7 = "{\"type\":\"MultiLineString\",\"coordinates\":[[[0,0],[10,0]],[[20,0],[30,0],[30,0]]]}"
-- $8 = 3
-- $9 = 16.0
-- $10 = 0.0
-- $11 = 25.0
-- $12 = "{\"type\":\"LineString\",\"coordinates\":[[-73.95807266235352,40.800426144169315],[-73.94966125488281,40.79691751000055],[-73.97317886352539,40.764486356930334]]}"
-- $13 = "{\"type\":\"LineString\",\"coordinates\":[[1,1]]}"
-- $14 = "{\"type\":\"LineString\",\"coordinates\":[[0,0],[180,0]]}"
-- $15 = "{\"type\":\"LineString\"}"
-- $16 = 300.0
-- $17 = 3.0
-- $18 = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1]]]}"
-- $19 = "{\"type\":\"LineString\",\"coordinates\":[[1e-300,0],[0,1e-320]]}"
-- $20 = "{\"type\":\"LineString\",\"coordinates\":[[null,0],[0,0]]}"

-- merge
SELECT q."near", q."above", q."beside", q."on", q."length", q."length2", q."one_place", q."opposite", q."no_line", q."no_place", q."polygon", q."tiny", q."huge"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
