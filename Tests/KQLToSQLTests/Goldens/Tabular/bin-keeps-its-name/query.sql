-- whole
SELECT q."Timestamp", q."count_"
FROM (SELECT kql.bin(q."Timestamp", $1::int8) AS "Timestamp", count(*) AS "count_"
FROM (VALUES ($2::int8),
  ($3::int8),
  ($4::int8)) AS q("Timestamp")
GROUP BY 1) AS q
ORDER BY q."Timestamp" ASC NULLS FIRST
-- $1 = 36000000000
-- $2 = 639028596000000000
-- $3 = 639028608000000000
-- $4 = 639028620000000000

-- shard
SELECT kql.bin(q."Timestamp", $1::int8) AS "Timestamp", count(*) AS "_count"
FROM (VALUES ($2::int8),
  ($3::int8),
  ($4::int8)) AS q("Timestamp")
GROUP BY 1
-- $1 = 36000000000
-- $2 = 639028596000000000
-- $3 = 639028608000000000
-- $4 = 639028620000000000

-- merge
SELECT q."Timestamp", q."count_"
FROM (SELECT q."Timestamp", COALESCE(sum(q."_count"), 0)::int8 AS "count_"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
ORDER BY q."Timestamp" ASC NULLS FIRST
