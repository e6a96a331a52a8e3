-- whole
SELECT q."t", q."anyOf", q."allOf", q."dotted", q."adjacent", q."not"
FROM (SELECT q."t", (kql.has(q."t", $1::text) OR kql.has(q."t", $2::text)) AS "anyOf", (kql.has(q."t", $1::text) AND kql.has(q."t", $2::text)) AS "allOf", (kql.has(q."t", $3::text) OR kql.has(q."t", $4::text)) AS "dotted", (kql.has(q."t", $5::text) OR kql.has(q."t", $6::text)) AS "adjacent", (NOT (kql.has(q."t", $1::text) OR kql.has(q."t", $2::text))) AS "not", q."_identity"
FROM (VALUES ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8),
  ($15::text, $16::int8),
  ($17::text, $18::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "rclone"
-- $2 = "7z"
-- $3 = ".7z "
-- $4 = "copy c:"
-- $5 = "clone"
-- $6 = "zz"
-- $7 = "rclone copy C:\\x"
-- $8 = 0
-- $9 = "7z a x"
-- $10 = 1
-- $11 = "rclone 7z"
-- $12 = 2
-- $13 = "rclonex"
-- $14 = 3
-- $15 = "x.7z -p"
-- $16 = 4
-- $17 = ""
-- $18 = 5

-- shard
SELECT q."t", (kql.has(q."t", $1::text) OR kql.has(q."t", $2::text)) AS "anyOf", (kql.has(q."t", $1::text) AND kql.has(q."t", $2::text)) AS "allOf", (kql.has(q."t", $3::text) OR kql.has(q."t", $4::text)) AS "dotted", (kql.has(q."t", $5::text) OR kql.has(q."t", $6::text)) AS "adjacent", (NOT (kql.has(q."t", $1::text) OR kql.has(q."t", $2::text))) AS "not", q."_identity"
FROM (VALUES ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8),
  ($15::text, $16::int8),
  ($17::text, $18::int8)) AS q("t", "_identity")
-- $1 = "rclone"
-- $2 = "7z"
-- $3 = ".7z "
-- $4 = "copy c:"
-- $5 = "clone"
-- $6 = "zz"
-- $7 = "rclone copy C:\\x"
-- $8 = 0
-- $9 = "7z a x"
-- $10 = 1
-- $11 = "rclone 7z"
-- $12 = 2
-- $13 = "rclonex"
-- $14 = 3
-- $15 = "x.7z -p"
-- $16 = 4
-- $17 = ""
-- $18 = 5

-- merge
SELECT q."t", q."anyOf", q."allOf", q."dotted", q."adjacent", q."not"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
