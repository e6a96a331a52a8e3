-- whole
SELECT kql.series_sin(q."s") AS "Column1", kql.series_cos(q."s") AS "Column2", kql.series_tan(q."s") AS "Column3", kql.series_asin(q."s") AS "Column4", kql.series_acos(q."s") AS "Column5", kql.series_atan(q."s") AS "Column6"
FROM (SELECT $1::jsonb AS "s"
FROM (SELECT) AS q) AS q
-- $1 = "[-1,0,1,null]"

-- shard
SELECT kql.series_sin(q."s") AS "Column1", kql.series_cos(q."s") AS "Column2", kql.series_tan(q."s") AS "Column3", kql.series_asin(q."s") AS "Column4", kql.series_acos(q."s") AS "Column5", kql.series_atan(q."s") AS "Column6"
FROM (SELECT $1::jsonb AS "s"
FROM (SELECT) AS q) AS q
-- $1 = "[-1,0,1,null]"

-- merge
SELECT q."Column1", q."Column2", q."Column3", q."Column4", q."Column5", q."Column6"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
