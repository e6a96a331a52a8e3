-- whole
SELECT q."t", q."d", q."user", q."none", q."isTrue", q."asText", q."other", q."n", q."nn", q."nope"
FROM (SELECT q."t", q."d", kql.to_text(kql.member(q."d", $1::text)) AS "user", (kql.to_text(kql.member(q."d", $1::text)) = '') AS "none", kql.eq(kql.to_bool(kql.member(q."d", $2::text)), true) AS "isTrue", (kql.to_text(kql.member(q."d", $3::text)) = $4::text) AS "asText", kql.to_text(kql.member(q."d", $2::text)) AS "other", kql.member(q."d", $5::text) AS "n", kql.to_long(kql.member(q."d", $5::text)) AS "nn", (kql.to_text(kql.member(q."d", $1::text)) <> $6::text) AS "nope", q."_identity"
FROM (SELECT q."t", kql.parse_json(q."t") AS "d", q."_identity"
FROM (VALUES ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8)) AS q("t", "_identity")) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "user"
-- $2 = "flag"
-- $3 = "text"
-- $4 = "True"
-- $5 = "n"
-- $6 = "bob"
-- $7 = "{\"user\":\"bob\",\"flag\":true,\"text\":\"True\",\"n\":118.0}"
-- $8 = 0
-- $9 = "{}"
-- $10 = 1
-- $11 = "no json"
-- $12 = 2
-- $13 = ""
-- $14 = 3

-- shard
SELECT q."t", q."d", kql.to_text(kql.member(q."d", $1::text)) AS "user", (kql.to_text(kql.member(q."d", $1::text)) = '') AS "none", kql.eq(kql.to_bool(kql.member(q."d", $2::text)), true) AS "isTrue", (kql.to_text(kql.member(q."d", $3::text)) = $4::text) AS "asText", kql.to_text(kql.member(q."d", $2::text)) AS "other", kql.member(q."d", $5::text) AS "n", kql.to_long(kql.member(q."d", $5::text)) AS "nn", (kql.to_text(kql.member(q."d", $1::text)) <> $6::text) AS "nope", q."_identity"
FROM (SELECT q."t", kql.parse_json(q."t") AS "d", q."_identity"
FROM (VALUES ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8)) AS q("t", "_identity")) AS q
-- $1 = "user"
-- $2 = "flag"
-- $3 = "text"
-- $4 = "True"
-- $5 = "n"
-- $6 = "bob"
-- $7 = "{\"user\":\"bob\",\"flag\":true,\"text\":\"True\",\"n\":118.0}"
-- $8 = 0
-- $9 = "{}"
-- $10 = 1
-- $11 = "no json"
-- $12 = 2
-- $13 = ""
-- $14 = 3

-- merge
SELECT q."t", q."d", q."user", q."none", q."isTrue", q."asText", q."other", q."n", q."nn", q."nope"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
