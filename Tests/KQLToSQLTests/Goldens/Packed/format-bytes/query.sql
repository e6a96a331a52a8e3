-- whole
SELECT q."size", q."whole", q."two", q."kb", q."none"
FROM (SELECT q."size", kql.format_bytes(q."size", 0, '') AS "whole", kql.format_bytes(q."size", $1::int8, '') AS "two", kql.format_bytes(q."size", $2::int8, $3::text) AS "kb", kql.format_bytes(q."size", $4::int8, $5::text) AS "none", q."_identity"
FROM (VALUES ($6::float8, $4::int8),
  ($7::float8, $2::int8),
  ($8::float8, $1::int8),
  ($9::float8, $10::int8),
  ($11::float8, $12::int8),
  ($13::float8, $14::int8),
  ($15::float8, $16::int8),
  ($17::float8, $18::int8),
  ($19::float8, $20::int8),
  ($21::float8, $22::int8),
  ($23::float8, $24::int8),
  ($25::float8, $26::int8),
  (NULL::float8, $27::int8)) AS q("size", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 2
-- $2 = 1
-- $3 = "KB"
-- $4 = 0
-- $5 = "Parsec"
-- $6 = 0.0
-- $7 = 564.0
-- $8 = 1023.0
-- $9 = 1024.0
-- $10 = 3
-- $11 = 1536.0
-- $12 = 4
-- $13 = 10332.0
-- $14 = 5
-- $15 = 20010332.0
-- $16 = 6
-- $17 = -2048.0
-- $18 = 7
-- $19 = 1e+19
-- $20 = 8
-- $21 = 1e+300
-- $22 = 9
-- $23 = nan
-- $24 = 10
-- $25 = inf
-- $26 = 11
-- $27 = 12

-- shard
SELECT q."size", kql.format_bytes(q."size", 0, '') AS "whole", kql.format_bytes(q."size", $1::int8, '') AS "two", kql.format_bytes(q."size", $2::int8, $3::text) AS "kb", kql.format_bytes(q."size", $4::int8, $5::text) AS "none", q."_identity"
FROM (VALUES ($6::float8, $4::int8),
  ($7::float8, $2::int8),
  ($8::float8, $1::int8),
  ($9::float8, $10::int8),
  ($11::float8, $12::int8),
  ($13::float8, $14::int8),
  ($15::float8, $16::int8),
  ($17::float8, $18::int8),
  ($19::float8, $20::int8),
  ($21::float8, $22::int8),
  ($23::float8, $24::int8),
  ($25::float8, $26::int8),
  (NULL::float8, $27::int8)) AS q("size", "_identity")
-- $1 = 2
-- $2 = 1
-- $3 = "KB"
-- $4 = 0
-- $5 = "Parsec"
-- $6 = 0.0
-- $7 = 564.0
-- $8 = 1023.0
-- $9 = 1024.0
-- $10 = 3
-- $11 = 1536.0
-- $12 = 4
-- $13 = 10332.0
-- $14 = 5
-- $15 = 20010332.0
-- $16 = 6
-- $17 = -2048.0
-- $18 = 7
-- $19 = 1e+19
-- $20 = 8
-- $21 = 1e+300
-- $22 = 9
-- $23 = nan
-- $24 = 10
-- $25 = inf
-- $26 = 11
-- $27 = 12

-- merge
SELECT q."size", q."whole", q."two", q."kb", q."none"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
