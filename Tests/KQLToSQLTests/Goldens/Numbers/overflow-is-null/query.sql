-- whole
SELECT kql.add($1::int8, $2::int8) AS "a", kql.multiply($1::int8, $3::int8) AS "b"
FROM (SELECT) AS q
-- $1 = 9223372036854775807
-- $2 = 1
-- $3 = 2

-- shard
SELECT kql.add($1::int8, $2::int8) AS "a", kql.multiply($1::int8, $3::int8) AS "b"
FROM (SELECT) AS q
-- $1 = 9223372036854775807
-- $2 = 1
-- $3 = 2

-- merge
SELECT q."a", q."b"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
