-- whole
SELECT q."t", q."n", q."d", q."isnullT", q."isemptyT", q."text", q."emptyText", q."first", q."key", q."missing", q."eq"
FROM (SELECT q."t", q."n", q."d", false AS "isnullT", (q."t" = '') AS "isemptyT", kql.to_text(q."n") AS "text", (kql.to_text(q."n") = '') AS "emptyText", COALESCE(NULLIF(q."t", ''), NULLIF(kql.to_text(q."n"), ''), NULLIF($1::text, ''), '') AS "first", kql.to_text(kql.member(q."d", $2::text)) AS "key", (kql.to_text(kql.member(q."d", $3::text)) = $4::text) AS "missing", (q."t" = $4::text) AS "eq", q."_identity"
FROM (VALUES ($4::text, NULL::int8, $5::jsonb, $6::int8),
  ($7::text, $8::int8, NULL::jsonb, $8::int8)) AS q("t", "n", "d", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "none"
-- $2 = "k"
-- $3 = "nothing"
-- $4 = ""
-- $5 = "{\"k\":\"v\"}"
-- $6 = 0
-- $7 = "x"
-- $8 = 1

-- shard
SELECT q."t", q."n", q."d", false AS "isnullT", (q."t" = '') AS "isemptyT", kql.to_text(q."n") AS "text", (kql.to_text(q."n") = '') AS "emptyText", COALESCE(NULLIF(q."t", ''), NULLIF(kql.to_text(q."n"), ''), NULLIF($1::text, ''), '') AS "first", kql.to_text(kql.member(q."d", $2::text)) AS "key", (kql.to_text(kql.member(q."d", $3::text)) = $4::text) AS "missing", (q."t" = $4::text) AS "eq", q."_identity"
FROM (VALUES ($4::text, NULL::int8, $5::jsonb, $6::int8),
  ($7::text, $8::int8, NULL::jsonb, $8::int8)) AS q("t", "n", "d", "_identity")
-- $1 = "none"
-- $2 = "k"
-- $3 = "nothing"
-- $4 = ""
-- $5 = "{\"k\":\"v\"}"
-- $6 = 0
-- $7 = "x"
-- $8 = 1

-- merge
SELECT q."t", q."n", q."d", q."isnullT", q."isemptyT", q."text", q."emptyText", q."first", q."key", q."missing", q."eq"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
