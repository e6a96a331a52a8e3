-- whole
SELECT q."local_dt", q."tz", q."utc_dt"
FROM (SELECT q."local_dt", q."tz", kql.local_to_utc(q."local_dt", q."tz") AS "utc_dt", q."_identity"
FROM (VALUES ($1::int8, $2::text, $3::int8),
  ($1::int8, $4::text, $5::int8),
  ($1::int8, $6::text, $7::int8),
  ($8::int8, $9::text, $10::int8),
  ($11::int8, $12::text, $13::int8),
  ($11::int8, $14::text, $15::int8),
  ($11::int8, $16::text, $17::int8),
  ($11::int8, $18::text, $19::int8),
  ($20::int8, $2::text, $21::int8),
  ($3::int8, $22::text, $23::int8),
  (NULL::int8, $24::text, $25::int8)) AS q("local_dt", "tz", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 637162705400000000
-- $2 = "US/Pacific"
-- $3 = 0
-- $4 = "America/Chicago"
-- $5 = 1
-- $6 = "Europe/Paris"
-- $7 = 2
-- $8 = 637293169401234567
-- $9 = "EET"
-- $10 = 3
-- $11 = 637161984000000000
-- $12 = "pst"
-- $13 = 4
-- $14 = "EST"
-- $15 = 5
-- $16 = "<+03>-3"
-- $17 = 6
-- $18 = ""
-- $19 = 7
-- $20 = 3155378975999999999
-- $21 = 8
-- $22 = "Asia/Tokyo"
-- $23 = 9
-- $24 = "UTC"
-- $25 = 10

-- shard
SELECT q."local_dt", q."tz", kql.local_to_utc(q."local_dt", q."tz") AS "utc_dt", q."_identity"
FROM (VALUES ($1::int8, $2::text, $3::int8),
  ($1::int8, $4::text, $5::int8),
  ($1::int8, $6::text, $7::int8),
  ($8::int8, $9::text, $10::int8),
  ($11::int8, $12::text, $13::int8),
  ($11::int8, $14::text, $15::int8),
  ($11::int8, $16::text, $17::int8),
  ($11::int8, $18::text, $19::int8),
  ($20::int8, $2::text, $21::int8),
  ($3::int8, $22::text, $23::int8),
  (NULL::int8, $24::text, $25::int8)) AS q("local_dt", "tz", "_identity")
-- $1 = 637162705400000000
-- $2 = "US/Pacific"
-- $3 = 0
-- $4 = "America/Chicago"
-- $5 = 1
-- $6 = "Europe/Paris"
-- $7 = 2
-- $8 = 637293169401234567
-- $9 = "EET"
-- $10 = 3
-- $11 = 637161984000000000
-- $12 = "pst"
-- $13 = 4
-- $14 = "EST"
-- $15 = 5
-- $16 = "<+03>-3"
-- $17 = 6
-- $18 = ""
-- $19 = 7
-- $20 = 3155378975999999999
-- $21 = 8
-- $22 = "Asia/Tokyo"
-- $23 = 9
-- $24 = "UTC"
-- $25 = 10

-- merge
SELECT q."local_dt", q."tz", q."utc_dt"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
