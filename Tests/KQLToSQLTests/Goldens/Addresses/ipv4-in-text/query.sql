-- whole
SELECT q."t", q."has", q."prefix", q."half", q."any"
FROM (SELECT q."t", kql.has_ipv4(q."t", $1::text) AS "has", kql.has_ipv4_prefix(q."t", $2::text) AS "prefix", kql.has_ipv4_prefix(q."t", $3::text) AS "half", kql.has_any_ipv4(q."t", $4::jsonb) AS "any", q."_identity"
FROM (VALUES ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "127.0.0.1"
-- $2 = "127.0."
-- $3 = "127.0"
-- $4 = "[\"1.1.1.1\",\"127.0.0.12\"]"
-- $5 = "05:04:54 127.0.0.1 GET /favicon.ico 404"
-- $6 = 0
-- $7 = "x127.0.0.1"
-- $8 = 1
-- $9 = "127.0.0.256 and 127.0.0.12"
-- $10 = 2
-- $11 = "(127.0.0.1)"
-- $12 = 3

-- shard
SELECT q."t", kql.has_ipv4(q."t", $1::text) AS "has", kql.has_ipv4_prefix(q."t", $2::text) AS "prefix", kql.has_ipv4_prefix(q."t", $3::text) AS "half", kql.has_any_ipv4(q."t", $4::jsonb) AS "any", q."_identity"
FROM (VALUES ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8)) AS q("t", "_identity")
-- $1 = "127.0.0.1"
-- $2 = "127.0."
-- $3 = "127.0"
-- $4 = "[\"1.1.1.1\",\"127.0.0.12\"]"
-- $5 = "05:04:54 127.0.0.1 GET /favicon.ico 404"
-- $6 = 0
-- $7 = "x127.0.0.1"
-- $8 = 1
-- $9 = "127.0.0.256 and 127.0.0.12"
-- $10 = 2
-- $11 = "(127.0.0.1)"
-- $12 = 3

-- merge
SELECT q."t", q."has", q."prefix", q."half", q."any"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
