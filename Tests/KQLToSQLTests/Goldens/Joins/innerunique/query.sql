-- whole
SELECT q."Key", q."Value1", q."Key1", q."Value2"
FROM (SELECT l."Key", l."Value1", r."Key1", r."Value2"
FROM (SELECT DISTINCT ON (1) q."Key", q."Value1"
FROM (VALUES ($1::text, $2::int8, $3::int8),
  ($4::text, $5::int8, $2::int8),
  ($4::text, $6::int8, $5::int8),
  ($7::text, $8::int8, $6::int8)) AS q("Key", "Value1", "_identity")
ORDER BY 1, (q."Value1" IS NULL) ASC NULLS LAST, q."_identity" ASC NULLS LAST) AS l
JOIN (SELECT q."Key" AS "Key1", q."Value2"
FROM (VALUES ($4::text, $9::int8),
  ($7::text, $10::int8),
  ($7::text, $11::int8),
  ($12::text, $13::int8)) AS q("Key", "Value2")) AS r ON l."Key" = r."Key1") AS q
ORDER BY q."Key" COLLATE "C" ASC, q."Value1" ASC NULLS FIRST, q."Value2" ASC NULLS FIRST
-- $1 = "a"
-- $2 = 1
-- $3 = 0
-- $4 = "b"
-- $5 = 2
-- $6 = 3
-- $7 = "c"
-- $8 = 4
-- $9 = 10
-- $10 = 20
-- $11 = 30
-- $12 = "d"
-- $13 = 40

-- shard
SELECT DISTINCT ON (1) q."Key", q."Value1" AS "_take_any_0", q."_identity" AS "_take_any_1"
FROM (VALUES ($1::text, $2::int8, $3::int8),
  ($4::text, $5::int8, $2::int8),
  ($4::text, $6::int8, $5::int8),
  ($7::text, $8::int8, $6::int8)) AS q("Key", "Value1", "_identity")
ORDER BY 1, q."_identity" ASC NULLS LAST
-- $1 = "a"
-- $2 = 1
-- $3 = 0
-- $4 = "b"
-- $5 = 2
-- $6 = 3
-- $7 = "c"
-- $8 = 4

-- merge
SELECT q."Key", q."Value1", q."Key1", q."Value2"
FROM (SELECT l."Key", l."Value1", r."Key1", r."Value2"
FROM (SELECT DISTINCT ON (1) q."Key", q."_take_any_0" AS "Value1"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY 1, (q."_take_any_0" IS NULL) ASC NULLS LAST, q."_take_any_1" ASC NULLS LAST) AS l
JOIN (SELECT q."Key" AS "Key1", q."Value2"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($3::text, $5::int8),
  ($6::text, $7::int8)) AS q("Key", "Value2")) AS r ON l."Key" = r."Key1") AS q
ORDER BY q."Key" COLLATE "C" ASC, q."Value1" ASC NULLS FIRST, q."Value2" ASC NULLS FIRST
-- $1 = "b"
-- $2 = 10
-- $3 = "c"
-- $4 = 20
-- $5 = 30
-- $6 = "d"
-- $7 = 40
