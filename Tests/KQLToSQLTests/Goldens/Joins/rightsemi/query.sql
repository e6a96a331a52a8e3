-- whole
SELECT q."Key", q."Value2"
FROM (SELECT l.* FROM (SELECT q."Key", q."Value2"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($3::text, $5::int8),
  ($6::text, $7::int8)) AS q("Key", "Value2")) AS l WHERE EXISTS (SELECT FROM (SELECT q."Key" AS "Key1"
FROM (VALUES ($8::text),
  ($1::text),
  ($1::text),
  ($3::text)) AS q("Key")) AS r WHERE l."Key" = r."Key1")) AS q
ORDER BY q."Key" COLLATE "C" ASC, q."Value2" ASC NULLS FIRST
-- $1 = "b"
-- $2 = 10
-- $3 = "c"
-- $4 = 20
-- $5 = 30
-- $6 = "d"
-- $7 = 40
-- $8 = "a"

-- shard
SELECT q."Key", q."Value2"
FROM (SELECT l.* FROM (SELECT q."Key", q."Value2"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($3::text, $5::int8),
  ($6::text, $7::int8)) AS q("Key", "Value2")) AS l WHERE EXISTS (SELECT FROM (SELECT q."Key" AS "Key1"
FROM (VALUES ($8::text),
  ($1::text),
  ($1::text),
  ($3::text)) AS q("Key")) AS r WHERE l."Key" = r."Key1")) AS q
-- $1 = "b"
-- $2 = 10
-- $3 = "c"
-- $4 = 20
-- $5 = 30
-- $6 = "d"
-- $7 = 40
-- $8 = "a"

-- merge
SELECT q."Key", q."Value2"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."Key" COLLATE "C" ASC, q."Value2" ASC NULLS FIRST
