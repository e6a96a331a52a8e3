-- whole
SELECT (q."window 0" <= $1::int8) AS "first", kql.to_long(COALESCE(sum(kql.subtract(q."n", q."window 1")), 0)) AS "total", count(*) AS "rows"
FROM (SELECT q."n", q."_identity", kql.add(row_number() OVER (ORDER BY q."n" ASC NULLS FIRST, q."_identity" ASC NULLS LAST), 0) AS "window 0", lag(q."n") OVER (ORDER BY q."n" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 1"
FROM (SELECT q."n", q."_identity"
FROM (VALUES ($2::int8, $3::int8),
  ($4::int8, $2::int8),
  ($5::int8, $1::int8),
  ($6::int8, $4::int8)) AS q("n", "_identity")) AS q) AS q
GROUP BY 1
-- $1 = 2
-- $2 = 1
-- $3 = 0
-- $4 = 3
-- $5 = 7
-- $6 = 8

-- shard
SELECT q."n", q."_identity"
FROM (VALUES ($1::int8, $2::int8),
  ($3::int8, $1::int8),
  ($4::int8, $5::int8),
  ($6::int8, $3::int8)) AS q("n", "_identity")
-- $1 = 1
-- $2 = 0
-- $3 = 3
-- $4 = 7
-- $5 = 2
-- $6 = 8

-- merge
SELECT (q."window 0" <= $1::int8) AS "first", kql.to_long(COALESCE(sum(kql.subtract(q."n", q."window 1")), 0)) AS "total", count(*) AS "rows"
FROM (SELECT q."n", q."_identity", kql.add(row_number() OVER (ORDER BY q."n" ASC NULLS FIRST, q."_identity" ASC NULLS LAST), 0) AS "window 0", lag(q."n") OVER (ORDER BY q."n" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 1"
FROM (SELECT q."n", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q
GROUP BY 1
-- $1 = 2
