-- whole
SELECT q."n", q."s", q."before", q."after", q."two", q."far", q."none", q."itself"
FROM (SELECT q."n", q."s", q."window 0" AS "before", q."window 1" AS "after", q."window 2" AS "two", q."window 3" AS "far", q."window 4" AS "none", q."window 5" AS "itself", q."_identity"
FROM (SELECT q."n", q."s", q."_identity", lag(q."s", 1, '') OVER (ORDER BY q."_identity" ASC NULLS LAST) AS "window 0", lead(q."s", 1, '') OVER (ORDER BY q."_identity" ASC NULLS LAST) AS "window 1", lag(q."n", $1::int4) OVER (ORDER BY q."_identity" ASC NULLS LAST) AS "window 2", lead(q."n", $1::int4, $2::int8) OVER (ORDER BY q."_identity" ASC NULLS LAST) AS "window 3", lag(q."s", $3::int4, $4::text) OVER (ORDER BY q."_identity" ASC NULLS LAST) AS "window 4", lag(q."n", $5::int4) OVER (ORDER BY q."_identity" ASC NULLS LAST) AS "window 5"
FROM (SELECT q."n", q."s", q."_identity"
FROM (VALUES ($6::int8, $7::text, $8::int8),
  ($9::int8, $10::text, $6::int8),
  ($11::int8, $12::text, $9::int8),
  ($13::int8, $14::text, $11::int8)) AS q("n", "s", "_identity")) AS q) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 2
-- $2 = -1
-- $3 = 9
-- $4 = "nobody"
-- $5 = 0
-- $6 = 1
-- $7 = "a"
-- $8 = 0
-- $9 = 2
-- $10 = "b"
-- $11 = 3
-- $12 = "c"
-- $13 = 4
-- $14 = "d"

-- shard
SELECT q."n", q."s", q."_identity"
FROM (VALUES ($1::int8, $2::text, $3::int8),
  ($4::int8, $5::text, $1::int8),
  ($6::int8, $7::text, $4::int8),
  ($8::int8, $9::text, $6::int8)) AS q("n", "s", "_identity")
-- $1 = 1
-- $2 = "a"
-- $3 = 0
-- $4 = 2
-- $5 = "b"
-- $6 = 3
-- $7 = "c"
-- $8 = 4
-- $9 = "d"

-- merge
SELECT q."n", q."s", q."before", q."after", q."two", q."far", q."none", q."itself"
FROM (SELECT q."n", q."s", q."window 0" AS "before", q."window 1" AS "after", q."window 2" AS "two", q."window 3" AS "far", q."window 4" AS "none", q."window 5" AS "itself", q."_identity"
FROM (SELECT q."n", q."s", q."_identity", lag(q."s", 1, '') OVER (ORDER BY q."_identity" ASC NULLS LAST) AS "window 0", lead(q."s", 1, '') OVER (ORDER BY q."_identity" ASC NULLS LAST) AS "window 1", lag(q."n", $1::int4) OVER (ORDER BY q."_identity" ASC NULLS LAST) AS "window 2", lead(q."n", $1::int4, $2::int8) OVER (ORDER BY q."_identity" ASC NULLS LAST) AS "window 3", lag(q."s", $3::int4, $4::text) OVER (ORDER BY q."_identity" ASC NULLS LAST) AS "window 4", lag(q."n", $5::int4) OVER (ORDER BY q."_identity" ASC NULLS LAST) AS "window 5"
FROM (SELECT q."n", q."s", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 2
-- $2 = -1
-- $3 = 9
-- $4 = "nobody"
-- $5 = 0
