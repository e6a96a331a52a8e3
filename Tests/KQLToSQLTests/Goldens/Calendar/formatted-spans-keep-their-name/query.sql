-- whole
SELECT kql.format_timespan(q."t", $1::text) AS "t", count(*) AS "count_"
FROM (VALUES ($2::int8)) AS q("t")
GROUP BY 1
-- $1 = "d.hh:mm"
-- $2 = 937845000000

-- shard
SELECT kql.format_timespan(q."t", $1::text) AS "t", count(*) AS "_count"
FROM (VALUES ($2::int8)) AS q("t")
GROUP BY 1
-- $1 = "d.hh:mm"
-- $2 = 937845000000

-- merge
SELECT q."t", COALESCE(sum(q."_count"), 0)::int8 AS "count_"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1
