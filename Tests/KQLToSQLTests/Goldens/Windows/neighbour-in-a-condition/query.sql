-- whole
SELECT q."t", q."host"
FROM (SELECT q."t", q."host", q."_identity", lag(q."t") OVER (ORDER BY q."t" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 0", lag(q."host", $1::int4, $2::text) OVER (ORDER BY q."t" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 1"
FROM (SELECT q."t", q."host", q."_identity"
FROM (VALUES ($3::int8, $4::text, $5::int8),
  ($6::int8, $4::text, $7::int8),
  ($8::int8, $4::text, $9::int8),
  ($10::int8, $11::text, $12::int8)) AS q("t", "host", "_identity")) AS q) AS q
WHERE ((kql.subtract(q."t", q."window 0") > $13::int8) OR (q."host" <> q."window 1"))
ORDER BY q."t" ASC NULLS FIRST
-- $1 = 1
-- $2 = ""
-- $3 = 639052776000000000
-- $4 = "a"
-- $5 = 0
-- $6 = 639052776010000000
-- $7 = 1
-- $8 = 639052776090000000
-- $9 = 2
-- $10 = 639052776100000000
-- $11 = "b"
-- $12 = 3
-- $13 = 20000000

-- shard
SELECT q."t", q."host", q."_identity"
FROM (VALUES ($1::int8, $2::text, $3::int8),
  ($4::int8, $2::text, $5::int8),
  ($6::int8, $2::text, $7::int8),
  ($8::int8, $9::text, $10::int8)) AS q("t", "host", "_identity")
-- $1 = 639052776000000000
-- $2 = "a"
-- $3 = 0
-- $4 = 639052776010000000
-- $5 = 1
-- $6 = 639052776090000000
-- $7 = 2
-- $8 = 639052776100000000
-- $9 = "b"
-- $10 = 3

-- merge
SELECT q."t", q."host"
FROM (SELECT q."t", q."host", q."_identity", lag(q."t") OVER (ORDER BY q."t" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 0", lag(q."host", $1::int4, $2::text) OVER (ORDER BY q."t" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 1"
FROM (SELECT q."t", q."host", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q
WHERE ((kql.subtract(q."t", q."window 0") > $3::int8) OR (q."host" <> q."window 1"))
ORDER BY q."t" ASC NULLS FIRST
-- $1 = 1
-- $2 = ""
-- $3 = 20000000
