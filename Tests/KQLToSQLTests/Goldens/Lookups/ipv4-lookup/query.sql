-- whole
SELECT q."ip", q."network", q."site"
FROM (SELECT o1."ip", o1."_identity", b."network", b."site"
FROM (SELECT q."ip", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8)) AS q("ip", "_identity")) AS o1
CROSS JOIN LATERAL (SELECT q."network", q."site"
FROM ((SELECT q."network", q."site"
FROM (SELECT COALESCE(q.fields[$9::int4], '') AS "network", COALESCE(q.fields[$10::int4], '') AS "site"
FROM "_lookup_rows" AS q
WHERE q.lookup = $11::int8
  AND (SELECT kql._kept_lookup($11::int8)) IS NOT NULL
  AND q.n > 1) AS q
WHERE kql.ipv4_is_match(o1."ip", q."network", 32))
UNION ALL
(SELECT $5::text AS "network", $5::text AS "site"
FROM (SELECT) AS q
WHERE ((SELECT count(*) AS "matches"
FROM (SELECT COALESCE(q.fields[$9::int4], '') AS "network"
FROM "_lookup_rows" AS q
WHERE q.lookup = $11::int8
  AND (SELECT kql._kept_lookup($11::int8)) IS NOT NULL
  AND q.n > 1) AS q
WHERE kql.ipv4_is_match(o1."ip", q."network", 32)
LIMIT $4::int8) = $2::int8))) AS q) AS b) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "10.1.2.3"
-- $2 = 0
-- $3 = "11.0.0.1"
-- $4 = 1
-- $5 = ""
-- $6 = 2
-- $7 = "fe80::1"
-- $8 = 3
-- $9 = 1
-- $10 = 2
-- $11 = 6

-- shard
SELECT q."ip", q."_identity", q."network", q."site"
FROM (SELECT o1."ip", o1."_identity", b."network", b."site"
FROM (SELECT q."ip", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8)) AS q("ip", "_identity")) AS o1
CROSS JOIN LATERAL (SELECT q."network", q."site"
FROM ((SELECT q."network", q."site"
FROM (SELECT COALESCE(q.fields[$9::int4], '') AS "network", COALESCE(q.fields[$10::int4], '') AS "site"
FROM "_lookup_rows" AS q
WHERE q.lookup = $11::int8
  AND (SELECT kql._kept_lookup($11::int8)) IS NOT NULL
  AND q.n > 1) AS q
WHERE kql.ipv4_is_match(o1."ip", q."network", 32))
UNION ALL
(SELECT $5::text AS "network", $5::text AS "site"
FROM (SELECT) AS q
WHERE ((SELECT count(*) AS "matches"
FROM (SELECT COALESCE(q.fields[$9::int4], '') AS "network"
FROM "_lookup_rows" AS q
WHERE q.lookup = $11::int8
  AND (SELECT kql._kept_lookup($11::int8)) IS NOT NULL
  AND q.n > 1) AS q
WHERE kql.ipv4_is_match(o1."ip", q."network", 32)
LIMIT $4::int8) = $2::int8))) AS q) AS b) AS q
-- $1 = "10.1.2.3"
-- $2 = 0
-- $3 = "11.0.0.1"
-- $4 = 1
-- $5 = ""
-- $6 = 2
-- $7 = "fe80::1"
-- $8 = 3
-- $9 = 1
-- $10 = 2
-- $11 = 6

-- merge
SELECT q."ip", q."network", q."site"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
