-- whole
SELECT q."Column1", q."three", q."none", q."long"
FROM (SELECT kql.series_seasonal(q."s", -1) AS "Column1", kql.series_seasonal(q."s", $1::int8) AS "three", kql.series_seasonal(q."s", $2::int8) AS "none", kql.series_seasonal(q."s", $3::int8) AS "long", q."_identity"
FROM (VALUES ($4::jsonb, $2::int8),
  ($5::jsonb, $6::int8),
  ($7::jsonb, $8::int8),
  ($9::jsonb, $1::int8)) AS q("s", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 3
-- $2 = 0
-- $3 = 100
-- $4 = "[2,5,3,4,3,2,1,2,3,4,3,2,1,2,3,4,3,2,1,2,3,4,3,2,1]"
-- $5 = "[8,12,14,12,10,10,12,14,12,10,10,12,14,12,10,10,12,14,12,10]"
-- $6 = 1
-- $7 = "[1,3,5,2,4,6,1,3,5,2,4,6]"
-- $8 = 2
-- $9 = "[]"

-- shard
SELECT kql.series_seasonal(q."s", -1) AS "Column1", kql.series_seasonal(q."s", $1::int8) AS "three", kql.series_seasonal(q."s", $2::int8) AS "none", kql.series_seasonal(q."s", $3::int8) AS "long", q."_identity"
FROM (VALUES ($4::jsonb, $2::int8),
  ($5::jsonb, $6::int8),
  ($7::jsonb, $8::int8),
  ($9::jsonb, $1::int8)) AS q("s", "_identity")
-- $1 = 3
-- $2 = 0
-- $3 = 100
-- $4 = "[2,5,3,4,3,2,1,2,3,4,3,2,1,2,3,4,3,2,1,2,3,4,3,2,1]"
-- $5 = "[8,12,14,12,10,10,12,14,12,10,10,12,14,12,10,10,12,14,12,10]"
-- $6 = 1
-- $7 = "[1,3,5,2,4,6,1,3,5,2,4,6]"
-- $8 = 2
-- $9 = "[]"

-- merge
SELECT q."Column1", q."three", q."none", q."long"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
