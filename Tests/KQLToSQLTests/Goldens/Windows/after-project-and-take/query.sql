-- whole
SELECT q."s", q."m", q."rn", q."Column1"
FROM (SELECT q."s", q."m", q."window 0" AS "rn", q."window 1" AS "Column1", q."n"
FROM (SELECT q."s", q."m", q."n", q."_identity", kql.add(row_number() OVER (ORDER BY q."n" ASC NULLS FIRST, q."_identity" ASC NULLS LAST), 0) AS "window 0", lead(q."m") OVER (ORDER BY q."n" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 1"
FROM (SELECT q."s", kql.multiply(q."n", $1::int8) AS "m", q."n", q."_identity"
FROM (VALUES ($2::int8, $3::text, $4::int8),
  ($5::int8, $6::text, $5::int8),
  ($7::int8, $8::text, $7::int8),
  ($9::int8, $10::text, $2::int8)) AS q("n", "s", "_identity")
ORDER BY q."n" ASC NULLS FIRST, q."_identity" ASC NULLS LAST
LIMIT $2::int8) AS q) AS q) AS q
ORDER BY q."n" ASC NULLS FIRST
-- $1 = 10
-- $2 = 3
-- $3 = "c"
-- $4 = 0
-- $5 = 1
-- $6 = "a"
-- $7 = 2
-- $8 = "b"
-- $9 = 4
-- $10 = "d"

-- shard
SELECT q."n", q."s", q."_identity"
FROM (VALUES ($1::int8, $2::text, $3::int8),
  ($4::int8, $5::text, $4::int8),
  ($6::int8, $7::text, $6::int8),
  ($8::int8, $9::text, $1::int8)) AS q("n", "s", "_identity")
ORDER BY q."n" ASC NULLS FIRST, q."_identity" ASC NULLS LAST
LIMIT $1::int8
-- $1 = 3
-- $2 = "c"
-- $3 = 0
-- $4 = 1
-- $5 = "a"
-- $6 = 2
-- $7 = "b"
-- $8 = 4
-- $9 = "d"

-- merge
SELECT q."s", q."m", q."rn", q."Column1"
FROM (SELECT q."s", q."m", q."window 0" AS "rn", q."window 1" AS "Column1", q."n"
FROM (SELECT q."s", q."m", q."n", q."_identity", kql.add(row_number() OVER (ORDER BY q."n" ASC NULLS FIRST, q."_identity" ASC NULLS LAST), 0) AS "window 0", lead(q."m") OVER (ORDER BY q."n" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 1"
FROM (SELECT q."s", kql.multiply(q."n", $1::int8) AS "m", q."n", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."n" ASC NULLS FIRST, q."_identity" ASC NULLS LAST
LIMIT $2::int8) AS q) AS q) AS q
ORDER BY q."n" ASC NULLS FIRST
-- $1 = 10
-- $2 = 3
