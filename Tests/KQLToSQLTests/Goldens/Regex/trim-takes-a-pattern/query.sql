-- whole
SELECT q."t", q."dashes", q."words", q."left", q."right"
FROM (SELECT q."t", regexp_replace(regexp_replace(q."t" COLLATE "C", $1::text, '') COLLATE "C", $2::text, '') AS "dashes", regexp_replace(regexp_replace(q."t" COLLATE "C", $3::text, '') COLLATE "C", $4::text, '') AS "words", regexp_replace(q."t" COLLATE "C", $5::text, '') AS "left", regexp_replace(q."t" COLLATE "C", $6::text, '') AS "right", q."_identity"
FROM (VALUES ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "^((?:\\-\\-)+)"
-- $2 = "((?:\\-\\-)+)$"
-- $3 = "^((?:[^0-9A-Za-z]+)+)"
-- $4 = "((?:[^0-9A-Za-z]+)+)$"
-- $5 = "^([ \\-]+)"
-- $6 = "([ \\$\\-\\/]+)$"
-- $7 = "--https://bing.com--"
-- $8 = 0
-- $9 = "- Te st1// $"
-- $10 = 1
-- $11 = "  x  "
-- $12 = 2
-- $13 = ""
-- $14 = 3

-- shard
SELECT q."t", regexp_replace(regexp_replace(q."t" COLLATE "C", $1::text, '') COLLATE "C", $2::text, '') AS "dashes", regexp_replace(regexp_replace(q."t" COLLATE "C", $3::text, '') COLLATE "C", $4::text, '') AS "words", regexp_replace(q."t" COLLATE "C", $5::text, '') AS "left", regexp_replace(q."t" COLLATE "C", $6::text, '') AS "right", q."_identity"
FROM (VALUES ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8)) AS q("t", "_identity")
-- $1 = "^((?:\\-\\-)+)"
-- $2 = "((?:\\-\\-)+)$"
-- $3 = "^((?:[^0-9A-Za-z]+)+)"
-- $4 = "((?:[^0-9A-Za-z]+)+)$"
-- $5 = "^([ \\-]+)"
-- $6 = "([ \\$\\-\\/]+)$"
-- $7 = "--https://bing.com--"
-- $8 = 0
-- $9 = "- Te st1// $"
-- $10 = 1
-- $11 = "  x  "
-- $12 = 2
-- $13 = ""
-- $14 = 3

-- merge
SELECT q."t", q."dashes", q."words", q."left", q."right"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
