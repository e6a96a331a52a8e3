-- whole
SELECT q."t"
FROM (VALUES ($1::int8, $2::int8),
  ($3::int8, $4::int8),
  ($5::int8, $6::int8),
  ($7::int8, $8::int8)) AS q("t", "_identity")
WHERE (q."t" BETWEEN $3::int8 AND $5::int8)
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 639028223999999999
-- $2 = 0
-- $3 = 639028224000000000
-- $4 = 1
-- $5 = 639029088000000000
-- $6 = 2
-- $7 = 639029088000000001
-- $8 = 3

-- shard
SELECT q."t", q."_identity"
FROM (VALUES ($1::int8, $2::int8),
  ($3::int8, $4::int8),
  ($5::int8, $6::int8),
  ($7::int8, $8::int8)) AS q("t", "_identity")
WHERE (q."t" BETWEEN $3::int8 AND $5::int8)
-- $1 = 639028223999999999
-- $2 = 0
-- $3 = 639028224000000000
-- $4 = 1
-- $5 = 639029088000000000
-- $6 = 2
-- $7 = 639029088000000001
-- $8 = 3

-- merge
SELECT q."t"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
