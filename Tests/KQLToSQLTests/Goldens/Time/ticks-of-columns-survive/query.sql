-- whole
SELECT q."t", q."same", q."later", q."text", q."day"
FROM (SELECT q."t", kql.eq(q."t", $1::int8) AS "same", kql.datetime_add(q."t", $2::int8) AS "later", kql.datetime_text(q."t") AS "text", kql.bin(q."t", $3::int8) AS "day", q."_identity"
FROM (VALUES ($1::int8, $4::int8),
  ($5::int8, $2::int8),
  ($4::int8, $6::int8),
  ($7::int8, $8::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 639053021604813094
-- $2 = 1
-- $3 = 864000000000
-- $4 = 0
-- $5 = 639053021604813090
-- $6 = 2
-- $7 = 3155378975999999999
-- $8 = 3

-- shard
SELECT q."t", kql.eq(q."t", $1::int8) AS "same", kql.datetime_add(q."t", $2::int8) AS "later", kql.datetime_text(q."t") AS "text", kql.bin(q."t", $3::int8) AS "day", q."_identity"
FROM (VALUES ($1::int8, $4::int8),
  ($5::int8, $2::int8),
  ($4::int8, $6::int8),
  ($7::int8, $8::int8)) AS q("t", "_identity")
-- $1 = 639053021604813094
-- $2 = 1
-- $3 = 864000000000
-- $4 = 0
-- $5 = 639053021604813090
-- $6 = 2
-- $7 = 3155378975999999999
-- $8 = 3

-- merge
SELECT q."t", q."same", q."later", q."text", q."day"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
