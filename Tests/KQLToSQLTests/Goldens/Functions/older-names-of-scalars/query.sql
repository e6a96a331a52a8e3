-- whole
SELECT q."upper", q."chosen", q."filled", q."packed", q."encoded", q."decoded", q."found", q."parsed", q."hour"
FROM (SELECT kql.upper(q."s") AS "upper", CASE WHEN q."b" THEN q."s" ELSE $1::text END AS "chosen", (NOT (q."s" = '')) AS "filled", (jsonb_build_object($2::text, kql.to_dynamic(q."s"), $3::text, kql.to_dynamic(q."b"))) AS "packed", kql.base64_encode_tostring(q."s") AS "encoded", kql.base64_decode_tostring(kql.base64_encode_tostring(q."s")) AS "decoded", (SELECT jsonb_agg(COALESCE((m.captures)[$4::int4], '') ORDER BY m.position) FROM regexp_matches(q."s" COLLATE "C", $5::text, 'g') WITH ORDINALITY AS m(captures, position)) AS "found", kql.element(kql.member(kql.parse_json(q."s"), $6::text), $7::int8) AS "parsed", kql.hourofday(q."t")::int4 AS "hour", q."_identity"
FROM (VALUES ($8::text, $9::int8, true, $10::int8),
  ($11::text, NULL::int8, NULL::boolean, $12::int8),
  ($13::text, $10::int8, false, $14::int8)) AS q("s", "t", "b", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "no"
-- $2 = "s"
-- $3 = "b"
-- $4 = 1
-- $5 = "([a-z])"
-- $6 = "a"
-- $7 = -1
-- $8 = "größe"
-- $9 = 639053021604813094
-- $10 = 0
-- $11 = ""
-- $12 = 1
-- $13 = "{\"a\": [1, 2]}"
-- $14 = 2

-- shard
SELECT kql.upper(q."s") AS "upper", CASE WHEN q."b" THEN q."s" ELSE $1::text END AS "chosen", (NOT (q."s" = '')) AS "filled", (jsonb_build_object($2::text, kql.to_dynamic(q."s"), $3::text, kql.to_dynamic(q."b"))) AS "packed", kql.base64_encode_tostring(q."s") AS "encoded", kql.base64_decode_tostring(kql.base64_encode_tostring(q."s")) AS "decoded", (SELECT jsonb_agg(COALESCE((m.captures)[$4::int4], '') ORDER BY m.position) FROM regexp_matches(q."s" COLLATE "C", $5::text, 'g') WITH ORDINALITY AS m(captures, position)) AS "found", kql.element(kql.member(kql.parse_json(q."s"), $6::text), $7::int8) AS "parsed", kql.hourofday(q."t")::int4 AS "hour", q."_identity"
FROM (VALUES ($8::text, $9::int8, true, $10::int8),
  ($11::text, NULL::int8, NULL::boolean, $12::int8),
  ($13::text, $10::int8, false, $14::int8)) AS q("s", "t", "b", "_identity")
-- $1 = "no"
-- $2 = "s"
-- $3 = "b"
-- $4 = 1
-- $5 = "([a-z])"
-- $6 = "a"
-- $7 = -1
-- $8 = "größe"
-- $9 = 639053021604813094
-- $10 = 0
-- $11 = ""
-- $12 = 1
-- $13 = "{\"a\": [1, 2]}"
-- $14 = 2

-- merge
SELECT q."upper", q."chosen", q."filled", q."packed", q."encoded", q."decoded", q."found", q."parsed", q."hour"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
