-- whole
SELECT q."t", q."plus", q."round", q."square", q."dollar", q."pipe", q."star", q."braces"
FROM (SELECT q."t", kql.has(q."t", $1::text) AS "plus", kql.has(q."t", $2::text) AS "round", kql.has(q."t", $3::text) AS "square", kql.has(q."t", $4::text) AS "dollar", kql.has(q."t", $5::text) AS "pipe", kql.has(q."t", $6::text) AS "star", kql.has(q."t", $7::text) AS "braces", q."_identity"
FROM (VALUES ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($12::text, $13::int8),
  ($14::text, $15::int8),
  ($7::text, $16::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "a+b"
-- $2 = "(c)"
-- $3 = "[d]"
-- $4 = "x$y"
-- $5 = "z|w"
-- $6 = "\\*.exe"
-- $7 = "a{2}"
-- $8 = "a+b (c) [d]"
-- $9 = 0
-- $10 = "aab c d"
-- $11 = 1
-- $12 = "x$y^z|w"
-- $13 = 2
-- $14 = "C:\\Temp\\*.exe"
-- $15 = 3
-- $16 = 4

-- shard
SELECT q."t", kql.has(q."t", $1::text) AS "plus", kql.has(q."t", $2::text) AS "round", kql.has(q."t", $3::text) AS "square", kql.has(q."t", $4::text) AS "dollar", kql.has(q."t", $5::text) AS "pipe", kql.has(q."t", $6::text) AS "star", kql.has(q."t", $7::text) AS "braces", q."_identity"
FROM (VALUES ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($12::text, $13::int8),
  ($14::text, $15::int8),
  ($7::text, $16::int8)) AS q("t", "_identity")
-- $1 = "a+b"
-- $2 = "(c)"
-- $3 = "[d]"
-- $4 = "x$y"
-- $5 = "z|w"
-- $6 = "\\*.exe"
-- $7 = "a{2}"
-- $8 = "a+b (c) [d]"
-- $9 = 0
-- $10 = "aab c d"
-- $11 = 1
-- $12 = "x$y^z|w"
-- $13 = 2
-- $14 = "C:\\Temp\\*.exe"
-- $15 = 3
-- $16 = 4

-- merge
SELECT q."t", q."plus", q."round", q."square", q."dollar", q."pipe", q."star", q."braces"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
