-- whole
SELECT q."n", q."s", q."m"
FROM (SELECT kql.add(q."n", $1::int8) AS "n", q."s", q."n" AS "m"
FROM (VALUES ($1::int8, $2::text),
  (NULL::int8, $3::text),
  ($4::int8, $5::text),
  ($6::int8, $2::text)) AS q("n", "s")) AS q
WHERE (q."n" > $1::int8)
ORDER BY q."n" ASC NULLS FIRST
-- $1 = 1
-- $2 = "a"
-- $3 = "b"
-- $4 = 5
-- $5 = ""
-- $6 = -3

-- shard
SELECT q."n", q."s", q."m"
FROM (SELECT kql.add(q."n", $1::int8) AS "n", q."s", q."n" AS "m"
FROM (VALUES ($1::int8, $2::text),
  (NULL::int8, $3::text),
  ($4::int8, $5::text),
  ($6::int8, $2::text)) AS q("n", "s")) AS q
WHERE (q."n" > $1::int8)
-- $1 = 1
-- $2 = "a"
-- $3 = "b"
-- $4 = 5
-- $5 = ""
-- $6 = -3

-- merge
SELECT q."n", q."s", q."m"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."n" ASC NULLS FIRST
