-- whole
SELECT q."Row", q."Name", q."Alias"
FROM (SELECT l."Row", l."Name", COALESCE(r."Name1", '') AS "Name1", COALESCE(r."Alias", '') AS "Alias"
FROM (SELECT q."Row", q."Name"
FROM (VALUES ($1::int8, $2::text),
  ($3::int8, $4::text),
  ($5::int8, $6::text)) AS q("Row", "Name")) AS l
LEFT JOIN (SELECT q."Name" AS "Name1", q."Alias"
FROM (VALUES ($2::text, $7::text),
  ($4::text, $8::text)) AS q("Name", "Alias")) AS r ON l."Name" = r."Name1") AS q
ORDER BY q."Row" ASC NULLS FIRST
-- $1 = 1
-- $2 = "b"
-- $3 = 2
-- $4 = "c"
-- $5 = 3
-- $6 = "z"
-- $7 = "bee"
-- $8 = "sea"

-- shard
SELECT q."Row", q."Name", q."Alias"
FROM (SELECT l."Row", l."Name", COALESCE(r."Name1", '') AS "Name1", COALESCE(r."Alias", '') AS "Alias"
FROM (SELECT q."Row", q."Name"
FROM (VALUES ($1::int8, $2::text),
  ($3::int8, $4::text),
  ($5::int8, $6::text)) AS q("Row", "Name")) AS l
LEFT JOIN (SELECT q."Name" AS "Name1", q."Alias"
FROM (VALUES ($2::text, $7::text),
  ($4::text, $8::text)) AS q("Name", "Alias")) AS r ON l."Name" = r."Name1") AS q
-- $1 = 1
-- $2 = "b"
-- $3 = 2
-- $4 = "c"
-- $5 = 3
-- $6 = "z"
-- $7 = "bee"
-- $8 = "sea"

-- merge
SELECT q."Row", q."Name", q."Alias"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."Row" ASC NULLS FIRST
