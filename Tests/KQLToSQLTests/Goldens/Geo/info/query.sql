-- whole
SELECT q."n", q."address", q."info", q."country", q."latitude", q."again"
FROM (SELECT q."n", q."address", q."info", kql.to_text(kql.member(q."info", $1::text)) AS "country", kql.to_real(kql.member(q."info", $2::text)) AS "latitude", kql.to_text(kql.member("~range 1".info, $3::text)) AS "again", q."_identity"
FROM (SELECT q."n", q."address", "~range 1".info AS "info", q."_identity"
FROM (SELECT q."n", q."address", q."_identity"
FROM (VALUES ($4::int4, $5::text, $6::int8),
  ($7::int4, $8::text, $9::int8),
  ($10::int4, $11::text, $12::int8),
  ($13::int4, $14::text, $15::int8),
  ($16::int4, $17::text, $18::int8),
  ($19::int4, $20::text, $21::int8),
  ($22::int4, $23::text, $24::int8),
  ($25::int4, $26::text, $27::int8),
  ($28::int4, $29::text, $30::int8),
  ($31::int4, $32::text, $33::int8),
  ($34::int4, $35::text, $36::int8),
  ($37::int4, $38::text, $39::int8),
  ($40::int4, $41::text, $42::int8),
  ($43::int4, $44::text, $45::int8),
  ($46::int4, $47::text, $48::int8),
  ($49::int4, $50::text, $51::int8),
  ($52::int4, $53::text, $54::int8),
  ($55::int4, $56::text, $57::int8),
  ($58::int4, $59::text, $60::int8),
  ($61::int4, $62::text, $63::int8),
  ($64::int4, $65::text, $66::int8)) AS q("n", "address", "_identity")) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."address") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $67::int8 AND (SELECT kql._kept_lookup($67::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."address") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $67::int8 AND (SELECT kql._kept_lookup($67::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "country"
-- $2 = "latitude"
-- $3 = "city"
-- $4 = 1
-- $5 = "20.53.203.50"
-- $6 = 0
-- $7 = 2
-- $8 = "2a03:2880:f12c:83:face:b00c::25de"
-- $9 = 1
-- $10 = 3
-- $11 = "20.53.203.255"
-- $12 = 2
-- $13 = 4
-- $14 = "20.53.204.0"
-- $15 = 3
-- $16 = 5
-- $17 = "20.53.204.1"
-- $18 = 4
-- $19 = 6
-- $20 = "0.0.0.0"
-- $21 = 5
-- $22 = 7
-- $23 = "255.255.255.255"
-- $24 = 6
-- $25 = 8
-- $26 = "::1"
-- $27 = 7
-- $28 = 9
-- $29 = "::2"
-- $30 = 8
-- $31 = 10
-- $32 = "::ffff:20.53.203.1"
-- $33 = 9
-- $34 = 11
-- $35 = "2002:1435:cb01::9"
-- $36 = 10
-- $37 = 12
-- $38 = "10.1.2.3"
-- $39 = 11
-- $40 = 13
-- $41 = "192.168.0.1"
-- $42 = 12
-- $43 = 14
-- $44 = ""
-- $45 = 13
-- $46 = 15
-- $47 = "10.1.2.3/8"
-- $48 = 14
-- $49 = 16
-- $50 = " 10.1.2.3"
-- $51 = 15
-- $52 = 17
-- $53 = "010.1.2.3"
-- $54 = 16
-- $55 = 18
-- $56 = "10.1.2.3.4"
-- $57 = 17
-- $58 = 19
-- $59 = "fe80::1%eth0"
-- $60 = 18
-- $61 = 20
-- $62 = "localhost"
-- $63 = 19
-- $64 = 21
-- $65 = "::ffff:999.1.2.3"
-- $66 = 20
-- $67 = 100

-- shard
SELECT q."n", q."address", q."info", kql.to_text(kql.member(q."info", $1::text)) AS "country", kql.to_real(kql.member(q."info", $2::text)) AS "latitude", kql.to_text(kql.member("~range 1".info, $3::text)) AS "again", q."_identity"
FROM (SELECT q."n", q."address", "~range 1".info AS "info", q."_identity"
FROM (SELECT q."n", q."address", q."_identity"
FROM (VALUES ($4::int4, $5::text, $6::int8),
  ($7::int4, $8::text, $9::int8),
  ($10::int4, $11::text, $12::int8),
  ($13::int4, $14::text, $15::int8),
  ($16::int4, $17::text, $18::int8),
  ($19::int4, $20::text, $21::int8),
  ($22::int4, $23::text, $24::int8),
  ($25::int4, $26::text, $27::int8),
  ($28::int4, $29::text, $30::int8),
  ($31::int4, $32::text, $33::int8),
  ($34::int4, $35::text, $36::int8),
  ($37::int4, $38::text, $39::int8),
  ($40::int4, $41::text, $42::int8),
  ($43::int4, $44::text, $45::int8),
  ($46::int4, $47::text, $48::int8),
  ($49::int4, $50::text, $51::int8),
  ($52::int4, $53::text, $54::int8),
  ($55::int4, $56::text, $57::int8),
  ($58::int4, $59::text, $60::int8),
  ($61::int4, $62::text, $63::int8),
  ($64::int4, $65::text, $66::int8)) AS q("n", "address", "_identity")) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."address") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $67::int8 AND (SELECT kql._kept_lookup($67::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true) AS q
LEFT JOIN LATERAL (SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
FROM (SELECT kql.geo_address(q."address") AS address OFFSET 0) AS a
CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
WHERE r.lookup = $67::int8 AND (SELECT kql._kept_lookup($67::int8)) IS NOT NULL AND r.low <= a.address
ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1) AS "~range 1" ON true
-- $1 = "country"
-- $2 = "latitude"
-- $3 = "city"
-- $4 = 1
-- $5 = "20.53.203.50"
-- $6 = 0
-- $7 = 2
-- $8 = "2a03:2880:f12c:83:face:b00c::25de"
-- $9 = 1
-- $10 = 3
-- $11 = "20.53.203.255"
-- $12 = 2
-- $13 = 4
-- $14 = "20.53.204.0"
-- $15 = 3
-- $16 = 5
-- $17 = "20.53.204.1"
-- $18 = 4
-- $19 = 6
-- $20 = "0.0.0.0"
-- $21 = 5
-- $22 = 7
-- $23 = "255.255.255.255"
-- $24 = 6
-- $25 = 8
-- $26 = "::1"
-- $27 = 7
-- $28 = 9
-- $29 = "::2"
-- $30 = 8
-- $31 = 10
-- $32 = "::ffff:20.53.203.1"
-- $33 = 9
-- $34 = 11
-- $35 = "2002:1435:cb01::9"
-- $36 = 10
-- $37 = 12
-- $38 = "10.1.2.3"
-- $39 = 11
-- $40 = 13
-- $41 = "192.168.0.1"
-- $42 = 12
-- $43 = 14
-- $44 = ""
-- $45 = 13
-- $46 = 15
-- $47 = "10.1.2.3/8"
-- $48 = 14
-- $49 = 16
-- $50 = " 10.1.2.3"
-- $51 = 15
-- $52 = 17
-- $53 = "010.1.2.3"
-- $54 = 16
-- $55 = 18
-- $56 = "10.1.2.3.4"
-- $57 = 17
-- $58 = 19
-- $59 = "fe80::1%eth0"
-- $60 = 18
-- $61 = 20
-- $62 = "localhost"
-- $63 = 19
-- $64 = 21
-- $65 = "::ffff:999.1.2.3"
-- $66 = 20
-- $67 = 100

-- merge
SELECT q."n", q."address", q."info", q."country", q."latitude", q."again"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
