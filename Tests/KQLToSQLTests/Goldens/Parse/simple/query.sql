-- whole
SELECT q."resourceName", q."totalSlices", q."sliceNumber", q."lockTime", q."releaseTime", q."previousLockTime"
FROM (SELECT COALESCE(q."parsed" ->> $1::int4, '') AS "resourceName", kql.to_long(COALESCE(q."parsed" ->> $2::int4, '')) AS "totalSlices", kql.to_long(COALESCE(q."parsed" ->> $3::int4, '')) AS "sliceNumber", COALESCE(q."parsed" ->> $4::int4, '') AS "lockTime", kql.to_datetime(COALESCE(q."parsed" ->> $5::int4, '')) AS "releaseTime", kql.to_datetime(COALESCE(q."parsed" ->> $6::int4, '')) AS "previousLockTime", q."_identity"
FROM (SELECT kql.parse_simple(q."EventText", $7::text[], $8::text[], false) AS "parsed", q."_identity"
FROM (VALUES ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8)) AS q("EventText", "_identity")
OFFSET 0) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 0
-- $2 = 1
-- $3 = 2
-- $4 = 3
-- $5 = 4
-- $6 = 5
-- $7 = ["*", "string", "long*", "long*", "string", "datetime", "*", "datetime", "*"]
-- $8 = ["resourceName=", ", totalSlices=", "sliceNumber=", "lockTime=", ", releaseTime=", ",", "previousLockTime=", ")"]
-- $9 = "Event: NotifySliceRelease (resourceName=PipelineScheduler, totalSlices=27, sliceNumber=invalid_number, lockTime=02/17/2016 08:40:01, releaseTime=02/17/2016 08:40:01, previousLockTime=02/17/2016 08:39:01)"
-- $10 = 0
-- $11 = "Event: NotifySliceRelease (resourceName=PipelineScheduler, totalSlices=27, sliceNumber=15, lockTime=02/17/2016 08:40:00, releaseTime=invalid_datetime, previousLockTime=02/17/2016 08:39:00)"
-- $12 = 1
-- $13 = "Event: NotifySliceRelease (resourceName=PipelineScheduler, totalSlices=27, sliceNumber=20, lockTime=02/17/2016 08:40:01, releaseTime=02/17/2016 08:40:01, previousLockTime=02/17/2016 08:39:01)"
-- $14 = 2

-- shard
SELECT COALESCE(q."parsed" ->> $1::int4, '') AS "resourceName", kql.to_long(COALESCE(q."parsed" ->> $2::int4, '')) AS "totalSlices", kql.to_long(COALESCE(q."parsed" ->> $3::int4, '')) AS "sliceNumber", COALESCE(q."parsed" ->> $4::int4, '') AS "lockTime", kql.to_datetime(COALESCE(q."parsed" ->> $5::int4, '')) AS "releaseTime", kql.to_datetime(COALESCE(q."parsed" ->> $6::int4, '')) AS "previousLockTime", q."_identity"
FROM (SELECT kql.parse_simple(q."EventText", $7::text[], $8::text[], false) AS "parsed", q."_identity"
FROM (VALUES ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8)) AS q("EventText", "_identity")
OFFSET 0) AS q
-- $1 = 0
-- $2 = 1
-- $3 = 2
-- $4 = 3
-- $5 = 4
-- $6 = 5
-- $7 = ["*", "string", "long*", "long*", "string", "datetime", "*", "datetime", "*"]
-- $8 = ["resourceName=", ", totalSlices=", "sliceNumber=", "lockTime=", ", releaseTime=", ",", "previousLockTime=", ")"]
-- $9 = "Event: NotifySliceRelease (resourceName=PipelineScheduler, totalSlices=27, sliceNumber=invalid_number, lockTime=02/17/2016 08:40:01, releaseTime=02/17/2016 08:40:01, previousLockTime=02/17/2016 08:39:01)"
-- $10 = 0
-- $11 = "Event: NotifySliceRelease (resourceName=PipelineScheduler, totalSlices=27, sliceNumber=15, lockTime=02/17/2016 08:40:00, releaseTime=invalid_datetime, previousLockTime=02/17/2016 08:39:00)"
-- $12 = 1
-- $13 = "Event: NotifySliceRelease (resourceName=PipelineScheduler, totalSlices=27, sliceNumber=20, lockTime=02/17/2016 08:40:01, releaseTime=02/17/2016 08:40:01, previousLockTime=02/17/2016 08:39:01)"
-- $14 = 2

-- merge
SELECT q."resourceName", q."totalSlices", q."sliceNumber", q."lockTime", q."releaseTime", q."previousLockTime"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
