-- whole
SELECT q."Id", q."Name", q."Name1", q."Owner"
FROM (SELECT l."Id", l."Name", r."Owner", r."Name1", r."key right 0"
FROM (SELECT q."Id", q."Name"
FROM (VALUES ($1::int8, $2::text),
  ($3::int8, $4::text)) AS q("Id", "Name")) AS l
JOIN (SELECT q."Owner", q."Name" AS "Name1", q."Owner"::int8 AS "key right 0"
FROM (VALUES ($5::int4, $6::text),
  ($7::int4, $8::text)) AS q("Owner", "Name")) AS r ON l."Id" = r."key right 0") AS q
ORDER BY q."Id" ASC NULLS FIRST
-- $1 = 1
-- $2 = "a"
-- $3 = 2
-- $4 = "b"
-- $5 = 1
-- $6 = "x"
-- $7 = 2
-- $8 = "y"

-- shard
SELECT q."Id", q."Name", q."Name1", q."Owner"
FROM (SELECT l."Id", l."Name", r."Owner", r."Name1", r."key right 0"
FROM (SELECT q."Id", q."Name"
FROM (VALUES ($1::int8, $2::text),
  ($3::int8, $4::text)) AS q("Id", "Name")) AS l
JOIN (SELECT q."Owner", q."Name" AS "Name1", q."Owner"::int8 AS "key right 0"
FROM (VALUES ($5::int4, $6::text),
  ($7::int4, $8::text)) AS q("Owner", "Name")) AS r ON l."Id" = r."key right 0") AS q
-- $1 = 1
-- $2 = "a"
-- $3 = 2
-- $4 = "b"
-- $5 = 1
-- $6 = "x"
-- $7 = 2
-- $8 = "y"

-- merge
SELECT q."Id", q."Name", q."Name1", q."Owner"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."Id" ASC NULLS FIRST
