-- whole
SELECT q."t", q."n", q."r", q."first", q."plain", q."term", q."accent", q."up", q."trimmed"
FROM (SELECT q."t", length(q."t")::int8 AS "n", kql.reverse(q."t") AS "r", kql.substring(q."t", $1::int8, $2::int8) AS "first", kql.contains(q."t", $3::text) AS "plain", kql.has(q."t", $4::text) AS "term", kql.indexof(q."t", $5::text) AS "accent", kql.upper(q."t") AS "up", regexp_replace(regexp_replace(q."t" COLLATE "C", $6::text, '') COLLATE "C", $7::text, '') AS "trimmed", q."_identity"
FROM (VALUES ($8::text, $1::int8),
  ($9::text, $2::int8),
  ($10::text, $11::int8),
  ($5::text, $12::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 0
-- $2 = 1
-- $3 = "e"
-- $4 = "te"
-- $5 = "\u{0301}"
-- $6 = "^(e+)"
-- $7 = "(e+)$"
-- $8 = "été"
-- $9 = "été"
-- $10 = "à"
-- $11 = 2
-- $12 = 3

-- shard
SELECT q."t", length(q."t")::int8 AS "n", kql.reverse(q."t") AS "r", kql.substring(q."t", $1::int8, $2::int8) AS "first", kql.contains(q."t", $3::text) AS "plain", kql.has(q."t", $4::text) AS "term", kql.indexof(q."t", $5::text) AS "accent", kql.upper(q."t") AS "up", regexp_replace(regexp_replace(q."t" COLLATE "C", $6::text, '') COLLATE "C", $7::text, '') AS "trimmed", q."_identity"
FROM (VALUES ($8::text, $1::int8),
  ($9::text, $2::int8),
  ($10::text, $11::int8),
  ($5::text, $12::int8)) AS q("t", "_identity")
-- $1 = 0
-- $2 = 1
-- $3 = "e"
-- $4 = "te"
-- $5 = "\u{0301}"
-- $6 = "^(e+)"
-- $7 = "(e+)$"
-- $8 = "été"
-- $9 = "été"
-- $10 = "à"
-- $11 = 2
-- $12 = 3

-- merge
SELECT q."t", q."n", q."r", q."first", q."plain", q."term", q."accent", q."up", q."trimmed"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
