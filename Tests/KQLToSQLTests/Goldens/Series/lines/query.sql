-- whole
SELECT q."Column1", q."Column2"
FROM (SELECT kql.series_fit_line(q."y") AS "Column1", kql.series_fit_2lines_dynamic(q."y") AS "Column2", q."_identity"
FROM (VALUES ($1::jsonb, $2::int8),
  ($3::jsonb, $4::int8),
  ($5::jsonb, $6::int8),
  ($7::jsonb, $8::int8),
  ($9::jsonb, $10::int8),
  ($11::jsonb, $12::int8)) AS q("y", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "[2,5,6,8,11,15,17,18,25,26,30,30]"
-- $2 = 0
-- $3 = "[1,2.2,2.5,4.7,5.0,12,10.3,10.3,9,8.3,6.2]"
-- $4 = 1
-- $5 = "[4,4,4,4]"
-- $6 = 2
-- $7 = "[1,2]"
-- $8 = 3
-- $9 = "[1]"
-- $10 = 4
-- $11 = "[1,null,3,4,5]"
-- $12 = 5

-- shard
SELECT kql.series_fit_line(q."y") AS "Column1", kql.series_fit_2lines_dynamic(q."y") AS "Column2", q."_identity"
FROM (VALUES ($1::jsonb, $2::int8),
  ($3::jsonb, $4::int8),
  ($5::jsonb, $6::int8),
  ($7::jsonb, $8::int8),
  ($9::jsonb, $10::int8),
  ($11::jsonb, $12::int8)) AS q("y", "_identity")
-- $1 = "[2,5,6,8,11,15,17,18,25,26,30,30]"
-- $2 = 0
-- $3 = "[1,2.2,2.5,4.7,5.0,12,10.3,10.3,9,8.3,6.2]"
-- $4 = 1
-- $5 = "[4,4,4,4]"
-- $6 = 2
-- $7 = "[1,2]"
-- $8 = 3
-- $9 = "[1]"
-- $10 = 4
-- $11 = "[1,null,3,4,5]"
-- $12 = 5

-- merge
SELECT q."Column1", q."Column2"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
