-- whole
SELECT q."t", q."l", q."i", q."r", q."b", q."d", q."g"
FROM (SELECT q."t", kql.to_long(q."t") AS "l", kql.to_int(kql.to_long(q."t")) AS "i", kql.to_real(q."t") AS "r", kql.to_bool(q."t") AS "b", kql.to_datetime(q."t") AS "d", kql.to_guid(q."t") AS "g", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8),
  ($15::text, $16::int8),
  ($17::text, $18::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "1"
-- $2 = 0
-- $3 = " 2 "
-- $4 = 1
-- $5 = "0x1f"
-- $6 = 2
-- $7 = "1.9"
-- $8 = 3
-- $9 = "abc"
-- $10 = 4
-- $11 = ""
-- $12 = 5
-- $13 = "true"
-- $14 = 6
-- $15 = "2026-01-29"
-- $16 = 7
-- $17 = "74be27de-1e4e-49d9-b579-fe0b331d3642"
-- $18 = 8

-- shard
SELECT q."t", kql.to_long(q."t") AS "l", kql.to_int(kql.to_long(q."t")) AS "i", kql.to_real(q."t") AS "r", kql.to_bool(q."t") AS "b", kql.to_datetime(q."t") AS "d", kql.to_guid(q."t") AS "g", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8),
  ($15::text, $16::int8),
  ($17::text, $18::int8)) AS q("t", "_identity")
-- $1 = "1"
-- $2 = 0
-- $3 = " 2 "
-- $4 = 1
-- $5 = "0x1f"
-- $6 = 2
-- $7 = "1.9"
-- $8 = 3
-- $9 = "abc"
-- $10 = 4
-- $11 = ""
-- $12 = 5
-- $13 = "true"
-- $14 = 6
-- $15 = "2026-01-29"
-- $16 = 7
-- $17 = "74be27de-1e4e-49d9-b579-fe0b331d3642"
-- $18 = 8

-- merge
SELECT q."t", q."l", q."i", q."r", q."b", q."d", q."g"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
