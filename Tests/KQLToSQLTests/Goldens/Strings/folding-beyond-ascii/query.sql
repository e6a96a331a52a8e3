-- whole
SELECT q."t", q."e", q."n", q."l", q."c"
FROM (SELECT q."t", kql.has(q."t", $1::text) AS "e", kql.has(q."t", $2::text) AS "n", kql.fold(q."t") AS "l", kql.contains(q."t", $3::text) AS "c", q."_identity"
FROM (VALUES ($4::text, $5::int8),
  ($1::text, $6::int8),
  ($7::text, $8::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "écran"
-- $2 = "na"
-- $3 = "本"
-- $4 = "ÉCRAN naïve"
-- $5 = 0
-- $6 = 1
-- $7 = "日本語 テキスト"
-- $8 = 2

-- shard
SELECT q."t", kql.has(q."t", $1::text) AS "e", kql.has(q."t", $2::text) AS "n", kql.fold(q."t") AS "l", kql.contains(q."t", $3::text) AS "c", q."_identity"
FROM (VALUES ($4::text, $5::int8),
  ($1::text, $6::int8),
  ($7::text, $8::int8)) AS q("t", "_identity")
-- $1 = "écran"
-- $2 = "na"
-- $3 = "本"
-- $4 = "ÉCRAN naïve"
-- $5 = 0
-- $6 = 1
-- $7 = "日本語 テキスト"
-- $8 = 2

-- merge
SELECT q."t", q."e", q."n", q."l", q."c"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
