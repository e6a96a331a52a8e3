-- whole
SELECT count(*) AS "Count"
FROM (SELECT true AS "all"
FROM (SELECT kql.bin_number(q."timestamp", $1::int8, $2::int8) AS "bin"
FROM (SELECT q."timestamp", q."_identity"
FROM (VALUES ($3::int8, $4::int8),
  ($1::int8, $5::int8),
  ($6::int8, $7::int8),
  ($8::int8, $9::int8),
  ($10::int8, $11::int8),
  ($12::int8, $13::int8),
  ($14::int8, $15::int8),
  ($16::int8, $17::int8),
  ($18::int8, $19::int8),
  ($20::int8, $21::int8),
  ($22::int8, $23::int8),
  ($24::int8, $25::int8),
  ($26::int8, $27::int8),
  ($28::int8, $29::int8)) AS q("timestamp", "_identity")
ORDER BY q."_identity" ASC NULLS LAST
LIMIT $4::int8) AS q
WHERE (NOT (q."timestamp" IS NULL))
  AND (q."timestamp" >= $1::int8)
  AND (q."timestamp" < $30::int8)
GROUP BY 1) AS q
WHERE (NOT (q."bin" IS NULL))
GROUP BY 1) AS q
-- $1 = 636188256000000000
-- $2 = 864000000000
-- $3 = 636187608000000000
-- $4 = 0
-- $5 = 1
-- $6 = 636189120000000000
-- $7 = 2
-- $8 = 636189984000000000
-- $9 = 3
-- $10 = 636190092000000000
-- $11 = 4
-- $12 = 636191712000000000
-- $13 = 5
-- $14 = 636192204000000000
-- $15 = 6
-- $16 = 636192576000000000
-- $17 = 7
-- $18 = 636193440000000000
-- $19 = 8
-- $20 = 636194304000000000
-- $21 = 9
-- $22 = 636195060000000000
-- $23 = 10
-- $24 = 636195168000000000
-- $25 = 11
-- $26 = 636195600000000000
-- $27 = 12
-- $28 = 636196212000000000
-- $29 = 13
-- $30 = 636196032000000000

-- shard
SELECT q."timestamp", q."_identity"
FROM (VALUES ($1::int8, $2::int8),
  ($3::int8, $4::int8),
  ($5::int8, $6::int8),
  ($7::int8, $8::int8),
  ($9::int8, $10::int8),
  ($11::int8, $12::int8),
  ($13::int8, $14::int8),
  ($15::int8, $16::int8),
  ($17::int8, $18::int8),
  ($19::int8, $20::int8),
  ($21::int8, $22::int8),
  ($23::int8, $24::int8),
  ($25::int8, $26::int8),
  ($27::int8, $28::int8)) AS q("timestamp", "_identity")
ORDER BY q."_identity" ASC NULLS LAST
LIMIT $2::int8
-- $1 = 636187608000000000
-- $2 = 0
-- $3 = 636188256000000000
-- $4 = 1
-- $5 = 636189120000000000
-- $6 = 2
-- $7 = 636189984000000000
-- $8 = 3
-- $9 = 636190092000000000
-- $10 = 4
-- $11 = 636191712000000000
-- $12 = 5
-- $13 = 636192204000000000
-- $14 = 6
-- $15 = 636192576000000000
-- $16 = 7
-- $17 = 636193440000000000
-- $18 = 8
-- $19 = 636194304000000000
-- $20 = 9
-- $21 = 636195060000000000
-- $22 = 10
-- $23 = 636195168000000000
-- $24 = 11
-- $25 = 636195600000000000
-- $26 = 12
-- $27 = 636196212000000000
-- $28 = 13

-- merge
SELECT count(*) AS "Count"
FROM (SELECT true AS "all"
FROM (SELECT kql.bin_number(q."timestamp", $1::int8, $2::int8) AS "bin"
FROM (SELECT q."timestamp", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
LIMIT $3::int8) AS q
WHERE (NOT (q."timestamp" IS NULL))
  AND (q."timestamp" >= $1::int8)
  AND (q."timestamp" < $4::int8)
GROUP BY 1) AS q
WHERE (NOT (q."bin" IS NULL))
GROUP BY 1) AS q
-- $1 = 636188256000000000
-- $2 = 864000000000
-- $3 = 0
-- $4 = 636196032000000000
