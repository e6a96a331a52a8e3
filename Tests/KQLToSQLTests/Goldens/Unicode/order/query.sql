-- whole
SELECT q."t", q."codes", q."c", q."above"
FROM (SELECT q."t", kql.codepoints(q."t") AS "codes", kql.strcmp(q."t", $1::text) AS "c", kql.strcmp($2::text, $3::text) AS "above"
FROM (VALUES ($4::text),
  ($1::text),
  ($5::text),
  ($6::text),
  ($2::text),
  ($3::text),
  ($7::text),
  ($8::text),
  ($9::text)) AS q("t")) AS q
ORDER BY q."t" COLLATE "C" ASC
-- $1 = "é"
-- $2 = "￿"
-- $3 = "😀"
-- $4 = "z"
-- $5 = "é"
-- $6 = "Z"
-- $7 = "😀a"
-- $8 = ""
-- $9 = " "

-- shard
SELECT q."t", kql.codepoints(q."t") AS "codes", kql.strcmp(q."t", $1::text) AS "c", kql.strcmp($2::text, $3::text) AS "above"
FROM (VALUES ($4::text),
  ($1::text),
  ($5::text),
  ($6::text),
  ($2::text),
  ($3::text),
  ($7::text),
  ($8::text),
  ($9::text)) AS q("t")
-- $1 = "é"
-- $2 = "￿"
-- $3 = "😀"
-- $4 = "z"
-- $5 = "é"
-- $6 = "Z"
-- $7 = "😀a"
-- $8 = ""
-- $9 = " "

-- merge
SELECT q."t", q."codes", q."c", q."above"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."t" COLLATE "C" ASC
