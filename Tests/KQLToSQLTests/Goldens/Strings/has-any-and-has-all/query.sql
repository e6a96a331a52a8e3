-- whole
SELECT q."t", q."anyOf", q."allOf"
FROM (SELECT q."t", (kql.has(q."t", $1::text) OR kql.has(q."t", $2::text)) AS "anyOf", (kql.has(q."t", $1::text) AND kql.has(q."t", $2::text)) AS "allOf", q."_identity"
FROM (VALUES ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "rclone"
-- $2 = "7z"
-- $3 = "rclone copy x"
-- $4 = 0
-- $5 = "7z a x"
-- $6 = 1
-- $7 = "rclone 7z"
-- $8 = 2
-- $9 = "rclonex"
-- $10 = 3

-- shard
SELECT q."t", (kql.has(q."t", $1::text) OR kql.has(q."t", $2::text)) AS "anyOf", (kql.has(q."t", $1::text) AND kql.has(q."t", $2::text)) AS "allOf", q."_identity"
FROM (VALUES ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8)) AS q("t", "_identity")
-- $1 = "rclone"
-- $2 = "7z"
-- $3 = "rclone copy x"
-- $4 = 0
-- $5 = "7z a x"
-- $6 = 1
-- $7 = "rclone 7z"
-- $8 = 2
-- $9 = "rclonex"
-- $10 = 3

-- merge
SELECT q."t", q."anyOf", q."allOf"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
