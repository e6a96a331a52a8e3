-- whole
SELECT q."Local", q."UTC", q."BackToLocal", q."diff"
FROM (SELECT q."Local", q."UTC", q."BackToLocal", kql.subtract(q."Local", q."BackToLocal") AS "diff", q."_identity"
FROM (SELECT q."Local", q."UTC", kql.utc_to_local(q."UTC", $1::text) AS "BackToLocal", q."_identity"
FROM (SELECT q."Local", kql.local_to_utc(q."Local", $1::text) AS "UTC", q."_identity"
FROM (VALUES ($2::int8, $3::int8),
  ($4::int8, $5::int8),
  ($6::int8, $7::int8),
  ($8::int8, $9::int8),
  ($10::int8, $11::int8),
  ($12::int8, $13::int8),
  ($14::int8, $15::int8),
  ($16::int8, $17::int8)) AS q("Local", "_identity")) AS q) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "Europe/Brussels"
-- $2 = 637839396000000000
-- $3 = 0
-- $4 = 637839432000000000
-- $5 = 1
-- $6 = 637839450000000000
-- $7 = 2
-- $8 = 637839468000000000
-- $9 = 3
-- $10 = 637839504000000000
-- $11 = 4
-- $12 = 638026902000000000
-- $13 = 5
-- $14 = 638026938000000000
-- $15 = 6
-- $16 = 638026974000000000
-- $17 = 7

-- shard
SELECT q."Local", q."UTC", q."BackToLocal", kql.subtract(q."Local", q."BackToLocal") AS "diff", q."_identity"
FROM (SELECT q."Local", q."UTC", kql.utc_to_local(q."UTC", $1::text) AS "BackToLocal", q."_identity"
FROM (SELECT q."Local", kql.local_to_utc(q."Local", $1::text) AS "UTC", q."_identity"
FROM (VALUES ($2::int8, $3::int8),
  ($4::int8, $5::int8),
  ($6::int8, $7::int8),
  ($8::int8, $9::int8),
  ($10::int8, $11::int8),
  ($12::int8, $13::int8),
  ($14::int8, $15::int8),
  ($16::int8, $17::int8)) AS q("Local", "_identity")) AS q) AS q
-- $1 = "Europe/Brussels"
-- $2 = 637839396000000000
-- $3 = 0
-- $4 = 637839432000000000
-- $5 = 1
-- $6 = 637839450000000000
-- $7 = 2
-- $8 = 637839468000000000
-- $9 = 3
-- $10 = 637839504000000000
-- $11 = 4
-- $12 = 638026902000000000
-- $13 = 5
-- $14 = 638026938000000000
-- $15 = 6
-- $16 = 638026974000000000
-- $17 = 7

-- merge
SELECT q."Local", q."UTC", q."BackToLocal", q."diff"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
