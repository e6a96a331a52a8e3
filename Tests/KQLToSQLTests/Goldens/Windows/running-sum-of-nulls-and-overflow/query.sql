-- whole
SELECT q."n", q."r", q."i", q."ns", q."rs", q."is"
FROM (SELECT q."n", q."r", q."i", q."window 0" AS "ns", q."window 1" AS "rs", q."window 2" AS "is", q."_identity"
FROM (SELECT q."n", q."r", q."i", q."_identity", kql.to_long(COALESCE(sum(q."n") OVER (ORDER BY q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING), 0)) AS "window 0", kql.running_sum(q."r") OVER (ORDER BY q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "window 1", kql.to_int(kql.to_long(COALESCE(sum(q."i"::int8) OVER (ORDER BY q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING), 0))) AS "window 2"
FROM (SELECT q."n", q."r", q."i", q."_identity"
FROM (VALUES (NULL::int8, NULL::float8, NULL::int4, $1::int8),
  ($2::int8, $3::float8, $4::int4, $5::int8),
  ($5::int8, $3::float8, $6::int4, $7::int8),
  ($8::int8, $9::float8, NULL::int4, $10::int8)) AS q("n", "r", "i", "_identity")) AS q) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 0
-- $2 = 9223372036854775807
-- $3 = 1.5e+308
-- $4 = 1
-- $5 = 1
-- $6 = 2
-- $7 = 2
-- $8 = -1
-- $9 = nan
-- $10 = 3

-- shard
SELECT q."n", q."r", q."i", q."_identity"
FROM (VALUES (NULL::int8, NULL::float8, NULL::int4, $1::int8),
  ($2::int8, $3::float8, $4::int4, $5::int8),
  ($5::int8, $3::float8, $6::int4, $7::int8),
  ($8::int8, $9::float8, NULL::int4, $10::int8)) AS q("n", "r", "i", "_identity")
-- $1 = 0
-- $2 = 9223372036854775807
-- $3 = 1.5e+308
-- $4 = 1
-- $5 = 1
-- $6 = 2
-- $7 = 2
-- $8 = -1
-- $9 = nan
-- $10 = 3

-- merge
SELECT q."n", q."r", q."i", q."ns", q."rs", q."is"
FROM (SELECT q."n", q."r", q."i", q."window 0" AS "ns", q."window 1" AS "rs", q."window 2" AS "is", q."_identity"
FROM (SELECT q."n", q."r", q."i", q."_identity", kql.to_long(COALESCE(sum(q."n") OVER (ORDER BY q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING), 0)) AS "window 0", kql.running_sum(q."r") OVER (ORDER BY q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "window 1", kql.to_int(kql.to_long(COALESCE(sum(q."i"::int8) OVER (ORDER BY q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING), 0))) AS "window 2"
FROM (SELECT q."n", q."r", q."i", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
