-- whole
SELECT q."t", q."text", q."number", q."whole", q."last", q."when", q."missing"
FROM (SELECT q."t", kql.to_text(kql.member(kql.element(kql.member(kql.member(kql.parse_json(q."t"), $1::text), $2::text), $3::int8), $4::text)) AS "text", kql.to_long(kql.to_text(kql.member(kql.element(kql.member(kql.member(kql.parse_json(q."t"), $1::text), $2::text), $3::int8), $4::text))) AS "number", kql.to_text(kql.member(kql.member(kql.parse_json(q."t"), $1::text), $2::text)) AS "whole", kql.to_text(kql.element(kql.member(kql.member(kql.parse_json(q."t"), $1::text), $2::text), $5::int8)) AS "last", kql.to_datetime(kql.to_text(kql.member(kql.parse_json(q."t"), $6::text))) AS "when", kql.to_text(kql.member(kql.parse_json(q."t"), $7::text)) AS "missing", q."_identity"
FROM (VALUES ($8::text, $3::int8),
  ($9::text, $5::int8),
  ($10::text, $11::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "a"
-- $2 = "b"
-- $3 = 0
-- $4 = "c"
-- $5 = 1
-- $6 = "when"
-- $7 = "none"
-- $8 = "{\"a\":{\"b\":[{\"c\":7},\"x\"]},\"when\":\"2026-01-29T16:49:20Z\"}"
-- $9 = "no json"
-- $10 = ""
-- $11 = 2

-- shard
SELECT q."t", kql.to_text(kql.member(kql.element(kql.member(kql.member(kql.parse_json(q."t"), $1::text), $2::text), $3::int8), $4::text)) AS "text", kql.to_long(kql.to_text(kql.member(kql.element(kql.member(kql.member(kql.parse_json(q."t"), $1::text), $2::text), $3::int8), $4::text))) AS "number", kql.to_text(kql.member(kql.member(kql.parse_json(q."t"), $1::text), $2::text)) AS "whole", kql.to_text(kql.element(kql.member(kql.member(kql.parse_json(q."t"), $1::text), $2::text), $5::int8)) AS "last", kql.to_datetime(kql.to_text(kql.member(kql.parse_json(q."t"), $6::text))) AS "when", kql.to_text(kql.member(kql.parse_json(q."t"), $7::text)) AS "missing", q."_identity"
FROM (VALUES ($8::text, $3::int8),
  ($9::text, $5::int8),
  ($10::text, $11::int8)) AS q("t", "_identity")
-- $1 = "a"
-- $2 = "b"
-- $3 = 0
-- $4 = "c"
-- $5 = 1
-- $6 = "when"
-- $7 = "none"
-- $8 = "{\"a\":{\"b\":[{\"c\":7},\"x\"]},\"when\":\"2026-01-29T16:49:20Z\"}"
-- $9 = "no json"
-- $10 = ""
-- $11 = 2

-- merge
SELECT q."t", q."text", q."number", q."whole", q."last", q."when", q."missing"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
