-- whole
SELECT q."t", q."h", q."m", q."md5", q."sha"
FROM (SELECT q."t", kql.hash_xxhash64(q."t") AS "h", kql.modulo(kql.hash_xxhash64(q."t"), $1::int8) AS "m", kql.hash_md5(q."t") AS "md5", kql.hash_sha256(q."t") AS "sha", q."_identity"
FROM (VALUES ($2::text, $3::int8),
  ($4::text, $5::int8),
  ($6::text, $7::int8),
  ($8::text, $9::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 100
-- $2 = "World"
-- $3 = 0
-- $4 = ""
-- $5 = 1
-- $6 = "É"
-- $7 = 2
-- $8 = "a text that is longer than thirty-two bytes, with a tail"
-- $9 = 3

-- shard
SELECT q."t", kql.hash_xxhash64(q."t") AS "h", kql.modulo(kql.hash_xxhash64(q."t"), $1::int8) AS "m", kql.hash_md5(q."t") AS "md5", kql.hash_sha256(q."t") AS "sha", q."_identity"
FROM (VALUES ($2::text, $3::int8),
  ($4::text, $5::int8),
  ($6::text, $7::int8),
  ($8::text, $9::int8)) AS q("t", "_identity")
-- $1 = 100
-- $2 = "World"
-- $3 = 0
-- $4 = ""
-- $5 = 1
-- $6 = "É"
-- $7 = 2
-- $8 = "a text that is longer than thirty-two bytes, with a tail"
-- $9 = 3

-- merge
SELECT q."t", q."h", q."m", q."md5", q."sha"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
