-- whole
SELECT q."t", q."n", q."size", q."r", q."first", q."second", q."last", q."at", q."parts", q."codes", q."again"
FROM (SELECT q."t", length(q."t")::int8 AS "n", octet_length(q."t")::int8 AS "size", kql.reverse(q."t") AS "r", kql.substring(q."t", $1::int8, $2::int8) AS "first", kql.substring(q."t", $2::int8, $2::int8) AS "second", kql.substring(q."t", $3::int8, 2147483647) AS "last", kql.indexof(q."t", $4::text) AS "at", kql.split(q."t", $4::text) AS "parts", kql.codepoints(q."t") AS "codes", (kql.codepoints_to_string(jsonb_build_array(kql.codepoints(q."t"))) = q."t") AS "again", q."_identity"
FROM (VALUES ($5::text, $1::int8),
  ($6::text, $2::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 0
-- $2 = 1
-- $3 = -1
-- $4 = "😀"
-- $5 = "😀a"
-- $6 = "a😀b😀"
-- $7 = "👩‍👩‍👧"
-- $8 = 2
-- $9 = "𝒳y"
-- $10 = 3
-- $11 = "🇩🇪"
-- $12 = 4

-- shard
SELECT q."t", length(q."t")::int8 AS "n", octet_length(q."t")::int8 AS "size", kql.reverse(q."t") AS "r", kql.substring(q."t", $1::int8, $2::int8) AS "first", kql.substring(q."t", $2::int8, $2::int8) AS "second", kql.substring(q."t", $3::int8, 2147483647) AS "last", kql.indexof(q."t", $4::text) AS "at", kql.split(q."t", $4::text) AS "parts", kql.codepoints(q."t") AS "codes", (kql.codepoints_to_string(jsonb_build_array(kql.codepoints(q."t"))) = q."t") AS "again", q."_identity"
FROM (VALUES ($5::text, $1::int8),
  ($6::text, $2::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8)) AS q("t", "_identity")
-- $1 = 0
-- $2 = 1
-- $3 = -1
-- $4 = "😀"
-- $5 = "😀a"
-- $6 = "a😀b😀"
-- $7 = "👩‍👩‍👧"
-- $8 = 2
-- $9 = "𝒳y"
-- $10 = 3
-- $11 = "🇩🇪"
-- $12 = 4

-- merge
SELECT q."t", q."n", q."size", q."r", q."first", q."second", q."last", q."at", q."parts", q."codes", q."again"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
