-- whole
SELECT q."t", q."anyOf", q."allOf", q."direct"
FROM (SELECT q."t", (kql.has(q."t", $1::text) OR kql.has(q."t", $2::text)) AS "anyOf", (kql.has(q."t", $1::text) AND kql.has(q."t", $2::text)) AS "allOf", kql.has(q."t", $3::text) AS "direct", q."_identity"
FROM (VALUES ($4::text, $5::int8),
  ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "rclone"
-- $2 = "-p "
-- $3 = "7z"
-- $4 = "rclone copy"
-- $5 = 0
-- $6 = "7z -p secret rclone"
-- $7 = 1
-- $8 = "7z -psecret"
-- $9 = 2
-- $10 = "RCLONE.EXE"
-- $11 = 3

-- shard
SELECT q."t", (kql.has(q."t", $1::text) OR kql.has(q."t", $2::text)) AS "anyOf", (kql.has(q."t", $1::text) AND kql.has(q."t", $2::text)) AS "allOf", kql.has(q."t", $3::text) AS "direct", q."_identity"
FROM (VALUES ($4::text, $5::int8),
  ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8)) AS q("t", "_identity")
-- $1 = "rclone"
-- $2 = "-p "
-- $3 = "7z"
-- $4 = "rclone copy"
-- $5 = 0
-- $6 = "7z -p secret rclone"
-- $7 = 1
-- $8 = "7z -psecret"
-- $9 = 2
-- $10 = "RCLONE.EXE"
-- $11 = 3

-- merge
SELECT q."t", q."anyOf", q."allOf", q."direct"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
