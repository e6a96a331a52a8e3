-- whole
SELECT q."t", q."a", q."c", q."slashc", q."two", q."e"
FROM (SELECT q."t", kql.has(q."t", $1::text) AS "a", kql.has(q."t", $2::text) AS "c", kql.has(q."t", $3::text) AS "slashc", kql.has(q."t", $4::text) AS "two", kql.has(q."t", $5::text) AS "e", q."_identity"
FROM (VALUES ($1::text, $6::int8),
  ($7::text, $8::int8),
  ($5::text, $9::int8),
  ($10::text, $11::int8),
  ($12::text, $13::int8),
  ($14::text, $15::int8),
  ($16::text, $17::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "a"
-- $2 = "c"
-- $3 = "/c"
-- $4 = "2"
-- $5 = "-e"
-- $6 = 0
-- $7 = "a b c"
-- $8 = 1
-- $9 = 2
-- $10 = "cmd /c dir"
-- $11 = 3
-- $12 = "cmd /cdir"
-- $13 = 4
-- $14 = "x1 2"
-- $15 = 5
-- $16 = "12"
-- $17 = 6

-- shard
SELECT q."t", kql.has(q."t", $1::text) AS "a", kql.has(q."t", $2::text) AS "c", kql.has(q."t", $3::text) AS "slashc", kql.has(q."t", $4::text) AS "two", kql.has(q."t", $5::text) AS "e", q."_identity"
FROM (VALUES ($1::text, $6::int8),
  ($7::text, $8::int8),
  ($5::text, $9::int8),
  ($10::text, $11::int8),
  ($12::text, $13::int8),
  ($14::text, $15::int8),
  ($16::text, $17::int8)) AS q("t", "_identity")
-- $1 = "a"
-- $2 = "c"
-- $3 = "/c"
-- $4 = "2"
-- $5 = "-e"
-- $6 = 0
-- $7 = "a b c"
-- $8 = 1
-- $9 = 2
-- $10 = "cmd /c dir"
-- $11 = 3
-- $12 = "cmd /cdir"
-- $13 = 4
-- $14 = "x1 2"
-- $15 = 5
-- $16 = "12"
-- $17 = 6

-- merge
SELECT q."t", q."a", q."c", q."slashc", q."two", q."e"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
