-- whole
SELECT q."network1", q."site", q."network", q."ip"
FROM (SELECT o1."network", o1."ip", o1."_identity", b."network1", b."site"
FROM (SELECT q."network", q."ip", q."_identity"
FROM (VALUES ($1::text, $2::text, $3::int8),
  ($4::text, $5::text, $6::int8),
  ($7::text, $8::text, $9::int8),
  ($10::text, $11::text, $12::int8),
  ($13::text, $14::text, $15::int8)) AS q("network", "ip", "_identity")) AS o1
CROSS JOIN LATERAL (SELECT q."network1", q."site"
FROM ((SELECT q."network" AS "network1", q."site"
FROM (SELECT COALESCE(q.fields[$16::int4], '') AS "network", COALESCE(q.fields[$17::int4], '') AS "site"
FROM "_lookup_rows" AS q
WHERE q.lookup = $18::int8
  AND (SELECT kql._kept_lookup($18::int8)) IS NOT NULL
  AND q.n > 1) AS q
WHERE kql.ipv6_is_match(o1."ip", q."network", 128))
UNION ALL
(SELECT $11::text AS "network1", $11::text AS "site"
FROM (SELECT) AS q
WHERE ((SELECT count(*) AS "matches"
FROM (SELECT COALESCE(q.fields[$16::int4], '') AS "network"
FROM "_lookup_rows" AS q
WHERE q.lookup = $18::int8
  AND (SELECT kql._kept_lookup($18::int8)) IS NOT NULL
  AND q.n > 1) AS q
WHERE kql.ipv6_is_match(o1."ip", q."network", 128)
LIMIT $6::int8) = $3::int8))) AS q) AS b) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "a"
-- $2 = "fe80::1"
-- $3 = 0
-- $4 = "b"
-- $5 = "2001:db8::1"
-- $6 = 1
-- $7 = "c"
-- $8 = "10.1.2.3"
-- $9 = 2
-- $10 = "d"
-- $11 = ""
-- $12 = 3
-- $13 = "e"
-- $14 = "no address"
-- $15 = 4
-- $16 = 1
-- $17 = 2
-- $18 = 6

-- shard
SELECT q."network1", q."site", q."network", q."ip", q."_identity"
FROM (SELECT o1."network", o1."ip", o1."_identity", b."network1", b."site"
FROM (SELECT q."network", q."ip", q."_identity"
FROM (VALUES ($1::text, $2::text, $3::int8),
  ($4::text, $5::text, $6::int8),
  ($7::text, $8::text, $9::int8),
  ($10::text, $11::text, $12::int8),
  ($13::text, $14::text, $15::int8)) AS q("network", "ip", "_identity")) AS o1
CROSS JOIN LATERAL (SELECT q."network1", q."site"
FROM ((SELECT q."network" AS "network1", q."site"
FROM (SELECT COALESCE(q.fields[$16::int4], '') AS "network", COALESCE(q.fields[$17::int4], '') AS "site"
FROM "_lookup_rows" AS q
WHERE q.lookup = $18::int8
  AND (SELECT kql._kept_lookup($18::int8)) IS NOT NULL
  AND q.n > 1) AS q
WHERE kql.ipv6_is_match(o1."ip", q."network", 128))
UNION ALL
(SELECT $11::text AS "network1", $11::text AS "site"
FROM (SELECT) AS q
WHERE ((SELECT count(*) AS "matches"
FROM (SELECT COALESCE(q.fields[$16::int4], '') AS "network"
FROM "_lookup_rows" AS q
WHERE q.lookup = $18::int8
  AND (SELECT kql._kept_lookup($18::int8)) IS NOT NULL
  AND q.n > 1) AS q
WHERE kql.ipv6_is_match(o1."ip", q."network", 128)
LIMIT $6::int8) = $3::int8))) AS q) AS b) AS q
-- $1 = "a"
-- $2 = "fe80::1"
-- $3 = 0
-- $4 = "b"
-- $5 = "2001:db8::1"
-- $6 = 1
-- $7 = "c"
-- $8 = "10.1.2.3"
-- $9 = 2
-- $10 = "d"
-- $11 = ""
-- $12 = 3
-- $13 = "e"
-- $14 = "no address"
-- $15 = 4
-- $16 = 1
-- $17 = 2
-- $18 = 6

-- merge
SELECT q."network1", q."site", q."network", q."ip"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
