-- whole
SELECT q."K", q."A", q."K1", q."B"
FROM (SELECT l."K", COALESCE(l."A", '') AS "A", r."K1", COALESCE(r."B", '') AS "B"
FROM (SELECT q."K", q."A"
FROM (VALUES ($1::int8, $2::text),
  (NULL::int8, $3::text)) AS q("K", "A")) AS l
FULL JOIN (SELECT q."K" AS "K1", q."B"
FROM (VALUES ($1::int8, $4::text),
  (NULL::int8, $5::text)) AS q("K", "B")) AS r ON l."K" = r."K1") AS q
ORDER BY q."A" COLLATE "C" ASC, q."B" COLLATE "C" ASC
-- $1 = 1
-- $2 = "one"
-- $3 = "none"
-- $4 = "eins"
-- $5 = "keine"

-- shard
SELECT q."K", q."A", q."K1", q."B"
FROM (SELECT l."K", COALESCE(l."A", '') AS "A", r."K1", COALESCE(r."B", '') AS "B"
FROM (SELECT q."K", q."A"
FROM (VALUES ($1::int8, $2::text),
  (NULL::int8, $3::text)) AS q("K", "A")) AS l
FULL JOIN (SELECT q."K" AS "K1", q."B"
FROM (VALUES ($1::int8, $4::text),
  (NULL::int8, $5::text)) AS q("K", "B")) AS r ON l."K" = r."K1") AS q
-- $1 = 1
-- $2 = "one"
-- $3 = "none"
-- $4 = "eins"
-- $5 = "keine"

-- merge
SELECT q."K", q."A", q."K1", q."B"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."A" COLLATE "C" ASC, q."B" COLLATE "C" ASC
