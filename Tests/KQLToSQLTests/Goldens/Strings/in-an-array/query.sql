-- whole
SELECT q."t", q."n", q."i", q."ic", q."ni", q."direct", q."none"
FROM (SELECT q."t", q."n", (q."t" = ANY ($1::text[])) AS "i", (kql.fold(q."t") = ANY (kql.fold_all($1::text[]))) AS "ic", (q."t" <> ALL ($1::text[])) AS "ni", COALESCE(q."n" = ANY ($2::int8[]), false) AS "direct", (q."t" = ANY ($3::text[])) AS "none", q."_identity"
FROM (VALUES ($4::text, $5::int8, $6::int8),
  ($7::text, $8::int8, $5::int8),
  ($9::text, $10::int8, $8::int8)) AS q("t", "n", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = ["a", "B"]
-- $2 = [1, 3]
-- $3 = []
-- $4 = "a"
-- $5 = 1
-- $6 = 0
-- $7 = "b"
-- $8 = 2
-- $9 = ""
-- $10 = 3

-- shard
SELECT q."t", q."n", (q."t" = ANY ($1::text[])) AS "i", (kql.fold(q."t") = ANY (kql.fold_all($1::text[]))) AS "ic", (q."t" <> ALL ($1::text[])) AS "ni", COALESCE(q."n" = ANY ($2::int8[]), false) AS "direct", (q."t" = ANY ($3::text[])) AS "none", q."_identity"
FROM (VALUES ($4::text, $5::int8, $6::int8),
  ($7::text, $8::int8, $5::int8),
  ($9::text, $10::int8, $8::int8)) AS q("t", "n", "_identity")
-- $1 = ["a", "B"]
-- $2 = [1, 3]
-- $3 = []
-- $4 = "a"
-- $5 = 1
-- $6 = 0
-- $7 = "b"
-- $8 = 2
-- $9 = ""
-- $10 = 3

-- merge
SELECT q."t", q."n", q."i", q."ic", q."ni", q."direct", q."none"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
