-- whole
SELECT q."t", q."parts", q."second", q."none"
FROM (SELECT q."t", kql.split(q."t", $1::text) AS "parts", kql.split(q."t", $1::text, $2::int8) AS "second", kql.split(q."t", $1::text, $3::int8) AS "none", q."_identity"
FROM (VALUES ($4::text, $5::int8),
  ($6::text, $2::int8),
  ($1::text, $7::int8),
  ($8::text, $9::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "_"
-- $2 = 1
-- $3 = 7
-- $4 = "a_b_c"
-- $5 = 0
-- $6 = ""
-- $7 = 2
-- $8 = "abc"
-- $9 = 3

-- shard
SELECT q."t", kql.split(q."t", $1::text) AS "parts", kql.split(q."t", $1::text, $2::int8) AS "second", kql.split(q."t", $1::text, $3::int8) AS "none", q."_identity"
FROM (VALUES ($4::text, $5::int8),
  ($6::text, $2::int8),
  ($1::text, $7::int8),
  ($8::text, $9::int8)) AS q("t", "_identity")
-- $1 = "_"
-- $2 = 1
-- $3 = 7
-- $4 = "a_b_c"
-- $5 = 0
-- $6 = ""
-- $7 = 2
-- $8 = "abc"
-- $9 = 3

-- merge
SELECT q."t", q."parts", q."second", q."none"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
