-- whole
SELECT q."Key", q."Value1", q."Key1", q."Value2"
FROM (SELECT l."Key", l."Value1", COALESCE(r."Key1", '') AS "Key1", r."Value2"
FROM (SELECT q."Key", q."Value1"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($3::text, $5::int8),
  ($6::text, $7::int8)) AS q("Key", "Value1")) AS l
LEFT JOIN (SELECT q."Key" AS "Key1", q."Value2"
FROM (VALUES ($3::text, $8::int8),
  ($6::text, $9::int8),
  ($6::text, $10::int8),
  ($11::text, $12::int8)) AS q("Key", "Value2")) AS r ON l."Key" = r."Key1") AS q
ORDER BY q."Key" COLLATE "C" ASC, q."Value1" ASC NULLS FIRST, q."Value2" ASC NULLS FIRST
-- $1 = "a"
-- $2 = 1
-- $3 = "b"
-- $4 = 2
-- $5 = 3
-- $6 = "c"
-- $7 = 4
-- $8 = 10
-- $9 = 20
-- $10 = 30
-- $11 = "d"
-- $12 = 40

-- shard
SELECT q."Key", q."Value1", q."Key1", q."Value2"
FROM (SELECT l."Key", l."Value1", COALESCE(r."Key1", '') AS "Key1", r."Value2"
FROM (SELECT q."Key", q."Value1"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($3::text, $5::int8),
  ($6::text, $7::int8)) AS q("Key", "Value1")) AS l
LEFT JOIN (SELECT q."Key" AS "Key1", q."Value2"
FROM (VALUES ($3::text, $8::int8),
  ($6::text, $9::int8),
  ($6::text, $10::int8),
  ($11::text, $12::int8)) AS q("Key", "Value2")) AS r ON l."Key" = r."Key1") AS q
-- $1 = "a"
-- $2 = 1
-- $3 = "b"
-- $4 = 2
-- $5 = 3
-- $6 = "c"
-- $7 = 4
-- $8 = 10
-- $9 = 20
-- $10 = 30
-- $11 = "d"
-- $12 = 40

-- merge
SELECT q."Key", q."Value1", q."Key1", q."Value2"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."Key" COLLATE "C" ASC, q."Value1" ASC NULLS FIRST, q."Value2" ASC NULLS FIRST
