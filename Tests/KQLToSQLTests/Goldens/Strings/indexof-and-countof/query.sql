-- whole
SELECT q."t", q."w", q."at", q."n"
FROM (SELECT q."t", q."w", kql.indexof(q."t", q."w") AS "at", kql.countof(q."t", q."w") AS "n", q."_identity"
FROM (VALUES ($1::text, $2::text, $3::int8),
  ($4::text, $5::text, $6::int8),
  ($7::text, $8::text, $9::int8),
  ($10::text, $11::text, $12::int8),
  ($13::text, $14::text, $15::int8)) AS q("t", "w", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "aaaa"
-- $2 = "aa"
-- $3 = 0
-- $4 = "abcabc"
-- $5 = "c"
-- $6 = 1
-- $7 = "abc"
-- $8 = "z"
-- $9 = 2
-- $10 = ""
-- $11 = "a"
-- $12 = 3
-- $13 = "abab"
-- $14 = "AB"
-- $15 = 4

-- shard
SELECT q."t", q."w", kql.indexof(q."t", q."w") AS "at", kql.countof(q."t", q."w") AS "n", q."_identity"
FROM (VALUES ($1::text, $2::text, $3::int8),
  ($4::text, $5::text, $6::int8),
  ($7::text, $8::text, $9::int8),
  ($10::text, $11::text, $12::int8),
  ($13::text, $14::text, $15::int8)) AS q("t", "w", "_identity")
-- $1 = "aaaa"
-- $2 = "aa"
-- $3 = 0
-- $4 = "abcabc"
-- $5 = "c"
-- $6 = 1
-- $7 = "abc"
-- $8 = "z"
-- $9 = 2
-- $10 = ""
-- $11 = "a"
-- $12 = 3
-- $13 = "abab"
-- $14 = "AB"
-- $15 = 4

-- merge
SELECT q."t", q."w", q."at", q."n"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
