-- whole
SELECT q."s", q."d", q."p", q."q", q."r"
FROM (SELECT q."s", q."d", kql.timespan_multiply(q."s", q."d"::float8) AS "p", kql.timespan_multiply(q."s", q."d"::float8) AS "q", kql.timespan_divide(q."s", q."d"::float8) AS "r", q."_identity"
FROM (VALUES ($1::int8, $2::numeric, $3::int8),
  ($4::int8, $5::numeric, $6::int8)) AS q("s", "d", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 36000000000
-- $2 = "2.5"
-- $3 = 0
-- $4 = 100000000
-- $5 = "-0.5"
-- $6 = 1

-- shard
SELECT q."s", q."d", kql.timespan_multiply(q."s", q."d"::float8) AS "p", kql.timespan_multiply(q."s", q."d"::float8) AS "q", kql.timespan_divide(q."s", q."d"::float8) AS "r", q."_identity"
FROM (VALUES ($1::int8, $2::numeric, $3::int8),
  ($4::int8, $5::numeric, $6::int8)) AS q("s", "d", "_identity")
-- $1 = 36000000000
-- $2 = "2.5"
-- $3 = 0
-- $4 = 100000000
-- $5 = "-0.5"
-- $6 = 1

-- merge
SELECT q."s", q."d", q."p", q."q", q."r"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
