-- whole
SELECT q."a", q."b", q."eq", q."ne", q."lt", q."not", q."i", q."ni"
FROM (SELECT q."a", q."b", kql.eq(q."a", q."b") AS "eq", kql.ne(q."a", q."b") AS "ne", (q."b" < q."a") AS "lt", (NOT kql.eq(q."a", q."b")) AS "not", COALESCE(q."a" = ANY ($1::int8[]), false) AS "i", COALESCE(q."a" <> ALL ($1::int8[]), true) AS "ni", q."_identity"
FROM (VALUES ($2::int8, $3::int8, $4::int8),
  ($5::int8, $6::int8, $7::int8),
  ($5::int8, $5::int8, $8::int8)) AS q("a", "b", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = [9007199254740992]
-- $2 = 9223372036854775807
-- $3 = 9223372036854775806
-- $4 = 0
-- $5 = 9007199254740993
-- $6 = 9007199254740992
-- $7 = 1
-- $8 = 2

-- shard
SELECT q."a", q."b", kql.eq(q."a", q."b") AS "eq", kql.ne(q."a", q."b") AS "ne", (q."b" < q."a") AS "lt", (NOT kql.eq(q."a", q."b")) AS "not", COALESCE(q."a" = ANY ($1::int8[]), false) AS "i", COALESCE(q."a" <> ALL ($1::int8[]), true) AS "ni", q."_identity"
FROM (VALUES ($2::int8, $3::int8, $4::int8),
  ($5::int8, $6::int8, $7::int8),
  ($5::int8, $5::int8, $8::int8)) AS q("a", "b", "_identity")
-- $1 = [9007199254740992]
-- $2 = 9223372036854775807
-- $3 = 9223372036854775806
-- $4 = 0
-- $5 = 9007199254740993
-- $6 = 9007199254740992
-- $7 = 1
-- $8 = 2

-- merge
SELECT q."a", q."b", q."eq", q."ne", q."lt", q."not", q."i", q."ni"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
