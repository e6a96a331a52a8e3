-- whole
SELECT q."n", q."whole", q."part", q."end"
FROM (SELECT q."n", kql.has(q."t", (q."x" || q."x" || q."x" || q."x" || q."x")) AS "whole", kql.has(q."t", (q."x" || q."x" || q."x" || q."x")) AS "part", kql.has(q."t", $1::text) AS "end", q."_identity"
FROM (SELECT q."n", q."x", (q."x" || q."x" || q."x" || q."x" || q."x" || $2::text) AS "t", q."_identity"
FROM (SELECT q."n", kql.substring($3::text, $4::int8, q."n") AS "x", q."_identity"
FROM (VALUES ($5::int8, $4::int8),
  ($6::int8, $7::int8)) AS q("n", "_identity")) AS q) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "end"
-- $2 = " end"
-- $3 = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
-- $4 = 0
-- $5 = 4
-- $6 = 12
-- $7 = 1

-- shard
SELECT q."n", kql.has(q."t", (q."x" || q."x" || q."x" || q."x" || q."x")) AS "whole", kql.has(q."t", (q."x" || q."x" || q."x" || q."x")) AS "part", kql.has(q."t", $1::text) AS "end", q."_identity"
FROM (SELECT q."n", q."x", (q."x" || q."x" || q."x" || q."x" || q."x" || $2::text) AS "t", q."_identity"
FROM (SELECT q."n", kql.substring($3::text, $4::int8, q."n") AS "x", q."_identity"
FROM (VALUES ($5::int8, $4::int8),
  ($6::int8, $7::int8)) AS q("n", "_identity")) AS q) AS q
-- $1 = "end"
-- $2 = " end"
-- $3 = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
-- $4 = 0
-- $5 = 4
-- $6 = 12
-- $7 = 1

-- merge
SELECT q."n", q."whole", q."part", q."end"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
