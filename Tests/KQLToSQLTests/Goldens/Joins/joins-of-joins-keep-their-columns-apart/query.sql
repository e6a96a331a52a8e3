-- whole
SELECT q."K", q."V", q."Best"
FROM (SELECT q."K", q."V", q."Best"
FROM (SELECT l."K", l."V", r."K1", r."Best", r."K11", r."V2", r."_identity3"
FROM (SELECT q."K", q."V"
FROM (VALUES ($1::text, $2::int8),
  ($1::text, $3::int8),
  ($4::text, $5::int8)) AS q("K", "V")
GROUP BY 1, 2) AS l
JOIN (SELECT q."K1", q."Best", q."K11", q."V" AS "V2", q."_identity3"
FROM (SELECT q."K" AS "K1", q."Best", q."K11", q."V", q."_identity3"
FROM (SELECT q."K", q."V1" AS "Best", q."K11", q."V", q."_identity3"
FROM (SELECT l."K", l."K11", l."V", r."K1", r."V1", r."_identity3"
FROM (SELECT q."K", q."K1" AS "K11", q."V"
FROM (SELECT l."K", r."K1", r."V"
FROM (SELECT q."K"
FROM (VALUES ($1::text),
  ($1::text),
  ($4::text)) AS q("K")
GROUP BY 1) AS l
JOIN (SELECT q."K" AS "K1", q."V"
FROM (SELECT q."K", q."V"
FROM (VALUES ($1::text, $2::int8),
  ($1::text, $3::int8),
  ($4::text, $5::int8)) AS q("K", "V")
GROUP BY 1, 2) AS q) AS r ON l."K" = r."K1") AS q) AS l
JOIN (SELECT q."K" AS "K1", q."V" AS "V1", q."_identity3"
FROM (VALUES ($1::text, $2::int8, $6::int8),
  ($1::text, $3::int8, $2::int8),
  ($4::text, $5::int8, $3::int8)) AS q("K", "V", "_identity3")) AS r ON l."K" = r."K1") AS q) AS q) AS q) AS r ON l."K" = r."K1") AS q
ORDER BY q."Best" DESC NULLS LAST, q."V" ASC NULLS FIRST, q."K" COLLATE "C" ASC, q."K1" COLLATE "C" ASC, q."K11" COLLATE "C" ASC, q."V2" ASC NULLS LAST, q."_identity3" ASC NULLS LAST
LIMIT $7::int8) AS q
ORDER BY q."Best" DESC NULLS LAST, q."V" ASC NULLS FIRST
-- $1 = "a"
-- $2 = 1
-- $3 = 2
-- $4 = "b"
-- $5 = 3
-- $6 = 0
-- $7 = 4

-- shard
SELECT q."K", q."V"
FROM (VALUES ($1::text, $2::int8),
  ($1::text, $3::int8),
  ($4::text, $5::int8)) AS q("K", "V")
GROUP BY 1, 2
-- $1 = "a"
-- $2 = 1
-- $3 = 2
-- $4 = "b"
-- $5 = 3

-- merge
SELECT q."K", q."V", q."Best"
FROM (SELECT q."K", q."V", q."Best"
FROM (SELECT l."K", l."V", r."K1", r."Best", r."K11", r."V2", r."_identity3"
FROM (SELECT q."K", q."V"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1, 2) AS l
JOIN (SELECT q."K1", q."Best", q."K11", q."V" AS "V2", q."_identity3"
FROM (SELECT q."K" AS "K1", q."Best", q."K11", q."V", q."_identity3"
FROM (SELECT q."K", q."V1" AS "Best", q."K11", q."V", q."_identity3"
FROM (SELECT l."K", l."K11", l."V", r."K1", r."V1", r."_identity3"
FROM (SELECT q."K", q."K1" AS "K11", q."V"
FROM (SELECT l."K", r."K1", r."V"
FROM (SELECT q."K"
FROM (VALUES ($1::text),
  ($1::text),
  ($2::text)) AS q("K")
GROUP BY 1) AS l
JOIN (SELECT q."K" AS "K1", q."V"
FROM (SELECT q."K", q."V"
FROM (VALUES ($1::text, $3::int8),
  ($1::text, $4::int8),
  ($2::text, $5::int8)) AS q("K", "V")
GROUP BY 1, 2) AS q) AS r ON l."K" = r."K1") AS q) AS l
JOIN (SELECT q."K" AS "K1", q."V" AS "V1", q."_identity3"
FROM (VALUES ($1::text, $3::int8, $6::int8),
  ($1::text, $4::int8, $3::int8),
  ($2::text, $5::int8, $4::int8)) AS q("K", "V", "_identity3")) AS r ON l."K" = r."K1") AS q) AS q) AS q) AS r ON l."K" = r."K1") AS q
ORDER BY q."Best" DESC NULLS LAST, q."V" ASC NULLS FIRST, q."K" COLLATE "C" ASC, q."K1" COLLATE "C" ASC, q."K11" COLLATE "C" ASC, q."V2" ASC NULLS LAST, q."_identity3" ASC NULLS LAST
LIMIT $7::int8) AS q
ORDER BY q."Best" DESC NULLS LAST, q."V" ASC NULLS FIRST
-- $1 = "a"
-- $2 = "b"
-- $3 = 1
-- $4 = 2
-- $5 = 3
-- $6 = 0
-- $7 = 4
