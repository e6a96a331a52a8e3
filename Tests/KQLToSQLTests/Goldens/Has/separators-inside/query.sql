-- whole
SELECT q."t", q."dotted", q."cs", q."prefix", q."suffix"
FROM (SELECT q."t", kql.has(q."t", $1::text) AS "dotted", kql.has_cs(q."t", $1::text) AS "cs", kql.hasprefix(q."t", $1::text) AS "prefix", kql.hassuffix(q."t", $1::text) AS "suffix", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "a.b"
-- $2 = 0
-- $3 = "xa.b"
-- $4 = 1
-- $5 = "a.bc"
-- $6 = 2
-- $7 = "a.b.c"
-- $8 = 3
-- $9 = "x.a.b"
-- $10 = 4
-- $11 = "a-b"
-- $12 = 5
-- $13 = "ab"
-- $14 = 6

-- shard
SELECT q."t", kql.has(q."t", $1::text) AS "dotted", kql.has_cs(q."t", $1::text) AS "cs", kql.hasprefix(q."t", $1::text) AS "prefix", kql.hassuffix(q."t", $1::text) AS "suffix", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8)) AS q("t", "_identity")
-- $1 = "a.b"
-- $2 = 0
-- $3 = "xa.b"
-- $4 = 1
-- $5 = "a.bc"
-- $6 = 2
-- $7 = "a.b.c"
-- $8 = 3
-- $9 = "x.a.b"
-- $10 = 4
-- $11 = "a-b"
-- $12 = 5
-- $13 = "ab"
-- $14 = 6

-- merge
SELECT q."t", q."dotted", q."cs", q."prefix", q."suffix"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
