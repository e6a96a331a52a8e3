-- whole
SELECT q."t", q."found", q."quoted"
FROM (SELECT q."t", ((q."t" COLLATE "C") ~ $1::text) AS "found", kql.regex_quote(q."t") AS "quoted", q."_identity"
FROM (VALUES ($2::text, $3::int8),
  ($4::text, $5::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "a\\.b\\(c\\)$"
-- $2 = "xa.b(c)"
-- $3 = 0
-- $4 = "xaxb(c)"
-- $5 = 1

-- shard
SELECT q."t", ((q."t" COLLATE "C") ~ $1::text) AS "found", kql.regex_quote(q."t") AS "quoted", q."_identity"
FROM (VALUES ($2::text, $3::int8),
  ($4::text, $5::int8)) AS q("t", "_identity")
-- $1 = "a\\.b\\(c\\)$"
-- $2 = "xa.b(c)"
-- $3 = 0
-- $4 = "xaxb(c)"
-- $5 = 1

-- merge
SELECT q."t", q."found", q."quoted"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
