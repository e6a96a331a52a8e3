-- whole
SELECT q."b", q."i", q."r", q."e", q."g", q."j", q."b2", q."i2", q."r2", q."e2", q."g2", q."j2"
FROM (SELECT q."b", q."i", q."r", q."e", q."g", q."j", kql.to_bool(kql.to_text(kql.element(q."parsed", $1::int8))) AS "b2", kql.to_int(kql.to_long(kql.to_text(kql.element(q."parsed", $2::int8)))) AS "i2", kql.to_real(kql.to_text(kql.element(q."parsed", $3::int8))) AS "r2", kql.to_timespan(kql.to_text(kql.element(q."parsed", $4::int8))) AS "e2", kql.to_guid(kql.to_text(kql.element(q."parsed", $5::int8))) AS "g2", kql.parse_json(kql.to_text(kql.element(q."parsed", $6::int8))) AS "j2", q."_identity"
FROM (SELECT q."b", q."i", q."r", q."e", q."g", q."j", kql.parse_simple(q."t", $7::text[], $8::text[], true) AS "parsed", q."_identity"
FROM (SELECT q."t", kql.to_bool(kql.to_text(kql.element(q."parsed", $1::int8))) AS "b", kql.to_int(kql.to_long(kql.to_text(kql.element(q."parsed", $2::int8)))) AS "i", kql.to_real(kql.to_text(kql.element(q."parsed", $3::int8))) AS "r", kql.to_timespan(kql.to_text(kql.element(q."parsed", $4::int8))) AS "e", kql.to_guid(kql.to_text(kql.element(q."parsed", $5::int8))) AS "g", kql.parse_json(kql.to_text(kql.element(q."parsed", $6::int8))) AS "j", q."_identity"
FROM (SELECT q."t", kql.parse_simple(q."t", $7::text[], $8::text[], false) AS "parsed", q."_identity"
FROM (VALUES ($9::text, $1::int8),
  ($10::text, $2::int8),
  ($11::text, $3::int8)) AS q("t", "_identity")
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
-- $10 = "bool=true int=7.5 real=1.5 span=1.02:03:04 id=74be27de-1e4e-49d9-b579-fe0b331d3642 bag="
-- $11 = "bool=true int=9999999999 real=x span=? id=? bag=text"

-- shard
SELECT q."b", q."i", q."r", q."e", q."g", q."j", kql.to_bool(kql.to_text(kql.element(q."parsed", $1::int8))) AS "b2", kql.to_int(kql.to_long(kql.to_text(kql.element(q."parsed", $2::int8)))) AS "i2", kql.to_real(kql.to_text(kql.element(q."parsed", $3::int8))) AS "r2", kql.to_timespan(kql.to_text(kql.element(q."parsed", $4::int8))) AS "e2", kql.to_guid(kql.to_text(kql.element(q."parsed", $5::int8))) AS "g2", kql.parse_json(kql.to_text(kql.element(q."parsed", $6::int8))) AS "j2", q."_identity"
FROM (SELECT q."b", q."i", q."r", q."e", q."g", q."j", kql.parse_simple(q."t", $7::text[], $8::text[], true) AS "parsed", q."_identity"
FROM (SELECT q."t", kql.to_bool(kql.to_text(kql.element(q."parsed", $1::int8))) AS "b", kql.to_int(kql.to_long(kql.to_text(kql.element(q."parsed", $2::int8)))) AS "i", kql.to_real(kql.to_text(kql.element(q."parsed", $3::int8))) AS "r", kql.to_timespan(kql.to_text(kql.element(q."parsed", $4::int8))) AS "e", kql.to_guid(kql.to_text(kql.element(q."parsed", $5::int8))) AS "g", kql.parse_json(kql.to_text(kql.element(q."parsed", $6::int8))) AS "j", q."_identity"
FROM (SELECT q."t", kql.parse_simple(q."t", $7::text[], $8::text[], false) AS "parsed", q."_identity"
FROM (VALUES ($9::text, $1::int8),
  ($10::text, $2::int8),
  ($11::text, $3::int8)) AS q("t", "_identity")
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
-- $10 = "bool=true int=7.5 real=1.5 span=1.02:03:04 id=74be27de-1e4e-49d9-b579-fe0b331d3642 bag="
-- $11 = "bool=true int=9999999999 real=x span=? id=? bag=text"

-- merge
SELECT q."b", q."i", q."r", q."e", q."g", q."j", q."b2", q."i2", q."r2", q."e2", q."g2", q."j2"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
