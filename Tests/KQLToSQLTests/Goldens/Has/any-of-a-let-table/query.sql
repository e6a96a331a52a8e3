-- whole
SELECT q."t", q."anyOf", q."inline", q."allOf"
FROM (SELECT q."t", kql.has_any(q."t", ARRAY(SELECT DISTINCT q."w" FROM (SELECT q."w"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8)) AS q("w", "_identity")
ORDER BY q."_identity" ASC NULLS LAST) AS q)) AS "anyOf", kql.has_any(q."t", ARRAY(SELECT DISTINCT q."w" FROM (SELECT q."w"
FROM (VALUES ($5::text)) AS q("w")) AS q)) AS "inline", kql.has_all(q."t", ARRAY(SELECT DISTINCT q."w" FROM (SELECT q."w"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8)) AS q("w", "_identity")
ORDER BY q."_identity" ASC NULLS LAST) AS q)) AS "allOf", q."_identity"
FROM (VALUES ($6::text, $2::int8),
  ($7::text, $4::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "rclone"
-- $2 = 0
-- $3 = "a.b"
-- $4 = 1
-- $5 = "copy"
-- $6 = "rclone copy"
-- $7 = "xa.b"
-- $8 = "x a.b"
-- $9 = 2
-- $10 = "rclonex"
-- $11 = 3

-- shard
SELECT q."t", kql.has_any(q."t", ARRAY(SELECT DISTINCT q."w" FROM (SELECT q."w"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8)) AS q("w", "_identity")
ORDER BY q."_identity" ASC NULLS LAST) AS q)) AS "anyOf", kql.has_any(q."t", ARRAY(SELECT DISTINCT q."w" FROM (SELECT q."w"
FROM (VALUES ($5::text)) AS q("w")) AS q)) AS "inline", kql.has_all(q."t", ARRAY(SELECT DISTINCT q."w" FROM (SELECT q."w"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8)) AS q("w", "_identity")
ORDER BY q."_identity" ASC NULLS LAST) AS q)) AS "allOf", q."_identity"
FROM (VALUES ($6::text, $2::int8),
  ($7::text, $4::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8)) AS q("t", "_identity")
-- $1 = "rclone"
-- $2 = 0
-- $3 = "a.b"
-- $4 = 1
-- $5 = "copy"
-- $6 = "rclone copy"
-- $7 = "xa.b"
-- $8 = "x a.b"
-- $9 = 2
-- $10 = "rclonex"
-- $11 = 3

-- merge
SELECT q."t", q."anyOf", q."inline", q."allOf"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
