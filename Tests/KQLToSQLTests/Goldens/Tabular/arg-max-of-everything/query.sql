-- whole
SELECT q."f", q."v", q."c"
FROM (SELECT DISTINCT ON (1) q."f", q."v", q."c"
FROM (VALUES ($1::text, $2::text, $3::int4, $4::int8),
  ($1::text, $5::text, NULL::int4, $6::int8),
  ($7::text, $8::text, NULL::int4, $9::int8),
  ($7::text, $5::text, NULL::int4, $10::int8),
  ($11::text, $12::text, $3::int4, $13::int8),
  ($11::text, $5::text, $14::int4, $15::int8)) AS q("f", "c", "v", "_identity")
ORDER BY 1, q."v" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS q
ORDER BY q."f" COLLATE "C" ASC
-- $1 = "Apple"
-- $2 = "Red"
-- $3 = 1
-- $4 = 0
-- $5 = "Green"
-- $6 = 1
-- $7 = "Banana"
-- $8 = "Yellow"
-- $9 = 2
-- $10 = 3
-- $11 = "Pear"
-- $12 = "Brown"
-- $13 = 4
-- $14 = 2
-- $15 = 5

-- shard
SELECT DISTINCT ON (1) q."f", q."v" AS "_arg_max_0", q."c" AS "_arg_max_1", q."_identity" AS "_arg_max_2"
FROM (VALUES ($1::text, $2::text, $3::int4, $4::int8),
  ($1::text, $5::text, NULL::int4, $6::int8),
  ($7::text, $8::text, NULL::int4, $9::int8),
  ($7::text, $5::text, NULL::int4, $10::int8),
  ($11::text, $12::text, $3::int4, $13::int8),
  ($11::text, $5::text, $14::int4, $15::int8)) AS q("f", "c", "v", "_identity")
ORDER BY 1, q."v" DESC NULLS LAST, q."_identity" ASC NULLS LAST
-- $1 = "Apple"
-- $2 = "Red"
-- $3 = 1
-- $4 = 0
-- $5 = "Green"
-- $6 = 1
-- $7 = "Banana"
-- $8 = "Yellow"
-- $9 = 2
-- $10 = 3
-- $11 = "Pear"
-- $12 = "Brown"
-- $13 = 4
-- $14 = 2
-- $15 = 5

-- merge
SELECT q."f", q."v", q."c"
FROM (SELECT DISTINCT ON (1) q."f", q."_arg_max_0" AS "v", q."_arg_max_1" AS "c"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY 1, q."_arg_max_0" DESC NULLS LAST, q."_arg_max_2" ASC NULLS LAST) AS q
ORDER BY q."f" COLLATE "C" ASC
