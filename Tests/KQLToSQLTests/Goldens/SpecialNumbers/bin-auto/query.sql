-- whole
SELECT kql.bin_at(q."Timestamp", $1::int8, $2::int8) AS "Timestamp", count(*) AS "count_"
FROM (SELECT n AS "Timestamp" FROM generate_series($2::int8, $3::int8, $4::int8) AS g(n)) AS q
GROUP BY 1
-- $1 = 36000000000
-- $2 = 636188259000000000
-- $3 = 636188328000000000
-- $4 = 600000000

-- shard
SELECT kql.bin_at(q."Timestamp", $1::int8, $2::int8) AS "Timestamp", count(*) AS "_count"
FROM (SELECT n AS "Timestamp" FROM generate_series($2::int8, $3::int8, $4::int8) AS g(n)) AS q
GROUP BY 1
-- $1 = 36000000000
-- $2 = 636188259000000000
-- $3 = 636188328000000000
-- $4 = 600000000

-- merge
SELECT q."Timestamp", COALESCE(sum(q."_count"), 0)::int8 AS "count_"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1
