-- whole
SELECT q."A", q."B", q."V", q."A1", q."C", q."W"
FROM (SELECT l."A", l."B", l."V", r."A1", r."C", r."W"
FROM (SELECT q."A", q."B", q."V"
FROM (VALUES ($1::text, $2::int8, $3::text),
  ($1::text, $4::int8, $5::text)) AS q("A", "B", "V")) AS l
JOIN (SELECT q."A" AS "A1", q."C", q."W"
FROM (VALUES ($1::text, $4::int8, $6::text)) AS q("A", "C", "W")
WHERE (q."C" > $7::int8)) AS r ON l."A" = r."A1" AND l."B" = r."C") AS q
-- $1 = "k"
-- $2 = 1
-- $3 = "x"
-- $4 = 2
-- $5 = "y"
-- $6 = "z"
-- $7 = 0

-- shard
SELECT q."A", q."B", q."V", q."A1", q."C", q."W"
FROM (SELECT l."A", l."B", l."V", r."A1", r."C", r."W"
FROM (SELECT q."A", q."B", q."V"
FROM (VALUES ($1::text, $2::int8, $3::text),
  ($1::text, $4::int8, $5::text)) AS q("A", "B", "V")) AS l
JOIN (SELECT q."A" AS "A1", q."C", q."W"
FROM (VALUES ($1::text, $4::int8, $6::text)) AS q("A", "C", "W")
WHERE (q."C" > $7::int8)) AS r ON l."A" = r."A1" AND l."B" = r."C") AS q
-- $1 = "k"
-- $2 = 1
-- $3 = "x"
-- $4 = 2
-- $5 = "y"
-- $6 = "z"
-- $7 = 0

-- merge
SELECT q."A", q."B", q."V", q."A1", q."C", q."W"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
