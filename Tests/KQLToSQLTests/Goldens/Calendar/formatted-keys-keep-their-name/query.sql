-- whole
SELECT q."t", q."n"
FROM (SELECT kql.format_datetime(q."t", $1::text) AS "t", count(*) AS "n"
FROM (VALUES ($2::int8),
  ($3::int8),
  ($4::int8)) AS q("t")
GROUP BY 1) AS q
ORDER BY q."t" COLLATE "C" ASC
-- $1 = "yyyy"
-- $2 = 639052416000000000
-- $3 = 639053280000000000
-- $4 = 639027360000000000

-- shard
SELECT kql.format_datetime(q."t", $1::text) AS "t", count(*) AS "_count"
FROM (VALUES ($2::int8),
  ($3::int8),
  ($4::int8)) AS q("t")
GROUP BY 1
-- $1 = "yyyy"
-- $2 = 639052416000000000
-- $3 = 639053280000000000
-- $4 = 639027360000000000

-- merge
SELECT q."t", q."n"
FROM (SELECT q."t", COALESCE(sum(q."_count"), 0)::int8 AS "n"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
ORDER BY q."t" COLLATE "C" ASC
