-- whole
SELECT q."b", q."i", q."r", q."e", q."g", q."j", q."b2", q."i2", q."r2", q."e2", q."g2", q."j2"
FROM (SELECT q."b", q."i", q."r", q."e", q."g", q."j", kql.to_bool(COALESCE(q."parsed" ->> $1::int4, '')) AS "b2", kql.to_int(kql.to_long(COALESCE(q."parsed" ->> $2::int4, ''))) AS "i2", kql.to_real(COALESCE(q."parsed" ->> $3::int4, '')) AS "r2", kql.to_timespan(COALESCE(q."parsed" ->> $4::int4, '')) AS "e2", kql.to_guid(COALESCE(q."parsed" ->> $5::int4, '')) AS "g2", kql.parse_json(COALESCE(q."parsed" ->> $6::int4, '')) AS "j2", q."_identity"
FROM (SELECT q."b", q."i", q."r", q."e", q."g", q."j", kql.parse_simple(q."t", $7::text[], $8::text[], true) AS "parsed", q."_identity"
FROM (SELECT q."t", kql.to_bool(COALESCE(q."parsed" ->> $1::int4, '')) AS "b", kql.to_int(kql.to_long(COALESCE(q."parsed" ->> $2::int4, ''))) AS "i", kql.to_real(COALESCE(q."parsed" ->> $3::int4, '')) AS "r", kql.to_timespan(COALESCE(q."parsed" ->> $4::int4, '')) AS "e", kql.to_guid(COALESCE(q."parsed" ->> $5::int4, '')) AS "g", kql.parse_json(COALESCE(q."parsed" ->> $6::int4, '')) AS "j", q."_identity"
FROM (SELECT q."t", kql.parse_simple(q."t", $7::text[], $8::text[], false) AS "parsed", q."_identity"
FROM (VALUES ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8)) AS q("t", "_identity")
OFFSET 0) AS q) AS q
OFFSET 0) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 0
-- $2 = 1
-- $3 = 2
-- $4 = 3
-- $5 = 4
-- $6 = 5
-- $7 = ["", "bool", "int", "real", "timespan", "guid", "dynamic"]
-- $8 = ["bool=", " int=", " real=", " span=", " id=", " bag="]
-- $9 = "bool=true int=7 real=1.5 span=1.02:03:04 id=74be27de-1e4e-49d9-b579-fe0b331d3642 bag={\"k\":[1]}"
-- $10 = 0
-- $11 = "bool=true int=7.5 real=1.5 span=1.02:03:04 id=74be27de-1e4e-49d9-b579-fe0b331d3642 bag="
-- $12 = 1
-- $13 = "bool=true int=9999999999 real=x span=? id=? bag=text"
-- $14 = 2

-- shard
SELECT q."b", q."i", q."r", q."e", q."g", q."j", kql.to_bool(COALESCE(q."parsed" ->> $1::int4, '')) AS "b2", kql.to_int(kql.to_long(COALESCE(q."parsed" ->> $2::int4, ''))) AS "i2", kql.to_real(COALESCE(q."parsed" ->> $3::int4, '')) AS "r2", kql.to_timespan(COALESCE(q."parsed" ->> $4::int4, '')) AS "e2", kql.to_guid(COALESCE(q."parsed" ->> $5::int4, '')) AS "g2", kql.parse_json(COALESCE(q."parsed" ->> $6::int4, '')) AS "j2", q."_identity"
FROM (SELECT q."b", q."i", q."r", q."e", q."g", q."j", kql.parse_simple(q."t", $7::text[], $8::text[], true) AS "parsed", q."_identity"
FROM (SELECT q."t", kql.to_bool(COALESCE(q."parsed" ->> $1::int4, '')) AS "b", kql.to_int(kql.to_long(COALESCE(q."parsed" ->> $2::int4, ''))) AS "i", kql.to_real(COALESCE(q."parsed" ->> $3::int4, '')) AS "r", kql.to_timespan(COALESCE(q."parsed" ->> $4::int4, '')) AS "e", kql.to_guid(COALESCE(q."parsed" ->> $5::int4, '')) AS "g", kql.parse_json(COALESCE(q."parsed" ->> $6::int4, '')) AS "j", q."_identity"
FROM (SELECT q."t", kql.parse_simple(q."t", $7::text[], $8::text[], false) AS "parsed", q."_identity"
FROM (VALUES ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8)) AS q("t", "_identity")
OFFSET 0) AS q) AS q
OFFSET 0) AS q
-- $1 = 0
-- $2 = 1
-- $3 = 2
-- $4 = 3
-- $5 = 4
-- $6 = 5
-- $7 = ["", "bool", "int", "real", "timespan", "guid", "dynamic"]
-- $8 = ["bool=", " int=", " real=", " span=", " id=", " bag="]
-- $9 = "bool=true int=7 real=1.5 span=1.02:03:04 id=74be27de-1e4e-49d9-b579-fe0b331d3642 bag={\"k\":[1]}"
-- $10 = 0
-- $11 = "bool=true int=7.5 real=1.5 span=1.02:03:04 id=74be27de-1e4e-49d9-b579-fe0b331d3642 bag="
-- $12 = 1
-- $13 = "bool=true int=9999999999 real=x span=? id=? bag=text"
-- $14 = 2

-- merge
SELECT q."b", q."i", q."r", q."e", q."g", q."j", q."b2", q."i2", q."r2", q."e2", q."g2", q."j2"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
