-- whole
SELECT q."X", q."DeviceName", q."DeviceIP"
FROM (SELECT q."DeviceName", q."DeviceIP", $1::int8 AS "X"
FROM (VALUES ($2::text, $3::text)) AS q("DeviceName", "DeviceIP")) AS q
-- $1 = 1
-- $2 = "a"
-- $3 = "c"

-- shard
SELECT q."X", q."DeviceName", q."DeviceIP"
FROM (SELECT q."DeviceName", q."DeviceIP", $1::int8 AS "X"
FROM (VALUES ($2::text, $3::text)) AS q("DeviceName", "DeviceIP")) AS q
-- $1 = 1
-- $2 = "a"
-- $3 = "c"

-- merge
SELECT q."X", q."DeviceName", q."DeviceIP"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
