-- whole
SELECT q."EventType", kql.cast_long(kql.member(q."pivot cells", $1::text)) AS "ALASKA", kql.cast_long(kql.member(q."pivot cells", $2::text)) AS "ALABAMA"
FROM (SELECT q."EventType", jsonb_object_agg((q."pivot value")::text, kql.to_dynamic(q."aggregate 0")) AS "pivot cells"
FROM (SELECT q."EventType", q."State" AS "pivot value", max(q."Deaths") AS "aggregate 0"
FROM (VALUES ($3::text, $2::text, $4::int8),
  ($3::text, $1::text, $5::int8),
  ($3::text, $2::text, $6::int8),
  ($7::text, $1::text, $8::int8),
  ($9::text, $10::text, $5::int8)) AS q("EventType", "State", "Deaths")
GROUP BY 1, 2) AS q
GROUP BY 1) AS q
-- $1 = "ALASKA"
-- $2 = "ALABAMA"
-- $3 = "Wind"
-- $4 = 3
-- $5 = 1
-- $6 = 4
-- $7 = "Cold"
-- $8 = 2
-- $9 = "Hail"
-- $10 = "TEXAS"

-- shard
SELECT q."EventType", q."State" AS "pivot value", max(q."Deaths") AS "_max_partial"
FROM (VALUES ($1::text, $2::text, $3::int8),
  ($1::text, $4::text, $5::int8),
  ($1::text, $2::text, $6::int8),
  ($7::text, $4::text, $8::int8),
  ($9::text, $10::text, $5::int8)) AS q("EventType", "State", "Deaths")
GROUP BY 1, 2
-- $1 = "Wind"
-- $2 = "ALABAMA"
-- $3 = 3
-- $4 = "ALASKA"
-- $5 = 1
-- $6 = 4
-- $7 = "Cold"
-- $8 = 2
-- $9 = "Hail"
-- $10 = "TEXAS"

-- merge
SELECT q."EventType", kql.cast_long(kql.member(q."pivot cells", $1::text)) AS "ALASKA", kql.cast_long(kql.member(q."pivot cells", $2::text)) AS "ALABAMA"
FROM (SELECT q."EventType", jsonb_object_agg((q."pivot value")::text, kql.to_dynamic(q."aggregate 0")) AS "pivot cells"
FROM (SELECT q."EventType", q."pivot value", max(q."_max_partial") AS "aggregate 0"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1, 2) AS q
GROUP BY 1) AS q
-- $1 = "ALASKA"
-- $2 = "ALABAMA"
