-- whole
SELECT q."Key", q."Value1"
FROM (SELECT l.* FROM (SELECT q."Key", q."Value1"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($3::text, $5::int8),
  ($6::text, $7::int8)) AS q("Key", "Value1")) AS l WHERE EXISTS (SELECT FROM (SELECT q."Key" AS "Key1"
FROM (VALUES ($3::text),
  ($6::text),
  ($6::text),
  ($8::text)) AS q("Key")) AS r WHERE l."Key" = r."Key1")) AS q
ORDER BY q."Key" COLLATE "C" ASC, q."Value1" ASC NULLS FIRST
-- $1 = "a"
-- $2 = 1
-- $3 = "b"
-- $4 = 2
-- $5 = 3
-- $6 = "c"
-- $7 = 4
-- $8 = "d"

-- shard
SELECT q."Key", q."Value1"
FROM (SELECT l.* FROM (SELECT q."Key", q."Value1"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($3::text, $5::int8),
  ($6::text, $7::int8)) AS q("Key", "Value1")) AS l WHERE EXISTS (SELECT FROM (SELECT q."Key" AS "Key1"
FROM (VALUES ($3::text),
  ($6::text),
  ($6::text),
  ($8::text)) AS q("Key")) AS r WHERE l."Key" = r."Key1")) AS q
-- $1 = "a"
-- $2 = 1
-- $3 = "b"
-- $4 = 2
-- $5 = 3
-- $6 = "c"
-- $7 = 4
-- $8 = "d"

-- merge
SELECT q."Key", q."Value1"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."Key" COLLATE "C" ASC, q."Value1" ASC NULLS FIRST
