-- whole
SELECT q."t", q."n", q."inList", q."inTable", q."port", q."notPort"
FROM (SELECT q."t", q."n", (q."t" = ANY ($1::text[])) AS "inList", ((q."t") IN (SELECT q."x" FROM (SELECT q."x"
FROM (VALUES ($2::text, $3::int8),
  ($4::text, $5::int8)) AS q("x", "_identity")
ORDER BY q."_identity" ASC NULLS LAST) AS q WHERE q."x" IS NOT NULL)) AS "inTable", COALESCE(q."n" = ANY ($6::int8[]), false) AS "port", COALESCE(q."n" <> ALL ($7::int8[]), true) AS "notPort", q."_identity"
FROM (VALUES ($4::text, $8::int8, $3::int8),
  ($2::text, $9::int8, $5::int8),
  ($10::text, $11::int8, $12::int8)) AS q("t", "n", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = ["a", "b"]
-- $2 = "c"
-- $3 = 0
-- $4 = "a"
-- $5 = 1
-- $6 = [53, 443]
-- $7 = [53]
-- $8 = 53
-- $9 = 80
-- $10 = "z"
-- $11 = 443
-- $12 = 2

-- shard
SELECT q."t", q."n", (q."t" = ANY ($1::text[])) AS "inList", ((q."t") IN (SELECT q."x" FROM (SELECT q."x"
FROM (VALUES ($2::text, $3::int8),
  ($4::text, $5::int8)) AS q("x", "_identity")
ORDER BY q."_identity" ASC NULLS LAST) AS q WHERE q."x" IS NOT NULL)) AS "inTable", COALESCE(q."n" = ANY ($6::int8[]), false) AS "port", COALESCE(q."n" <> ALL ($7::int8[]), true) AS "notPort", q."_identity"
FROM (VALUES ($4::text, $8::int8, $3::int8),
  ($2::text, $9::int8, $5::int8),
  ($10::text, $11::int8, $12::int8)) AS q("t", "n", "_identity")
-- $1 = ["a", "b"]
-- $2 = "c"
-- $3 = 0
-- $4 = "a"
-- $5 = 1
-- $6 = [53, 443]
-- $7 = [53]
-- $8 = 53
-- $9 = 80
-- $10 = "z"
-- $11 = 443
-- $12 = 2

-- merge
SELECT q."t", q."n", q."inList", q."inTable", q."port", q."notPort"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
