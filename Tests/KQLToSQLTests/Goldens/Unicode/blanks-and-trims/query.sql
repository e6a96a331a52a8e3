-- whole
SELECT q."t", q."trimmed", q."blank", q."n", q."parts", q."count_"
FROM (SELECT q."t", regexp_replace(regexp_replace(q."t" COLLATE "C", $1::text, '') COLLATE "C", $2::text, '') AS "trimmed", (regexp_replace(regexp_replace(q."t" COLLATE "C", $3::text, '') COLLATE "C", $4::text, '') = '') AS "blank", length(q."t")::int8 AS "n", kql.split(q."t", $5::text) AS "parts", kql.countof(q."t", $5::text) AS "count_", q."_identity"
FROM (VALUES ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($12::text, $13::int8),
  ($14::text, $15::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "^([\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+)"
-- $2 = "([\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+)$"
-- $3 = "^((?:[\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200B\\u2028\\u2029\\u202F\\u205F\\u3000]+)+)"
-- $4 = "((?:[\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200B\\u2028\\u2029\\u202F\\u205F\\u3000]+)+)$"
-- $5 = " "
-- $6 = " x "
-- $7 = 0
-- $8 = " x"
-- $9 = 1
-- $10 = "x　"
-- $11 = 2
-- $12 = "​x"
-- $13 = 3
-- $14 = "  x "
-- $15 = 4

-- shard
SELECT q."t", regexp_replace(regexp_replace(q."t" COLLATE "C", $1::text, '') COLLATE "C", $2::text, '') AS "trimmed", (regexp_replace(regexp_replace(q."t" COLLATE "C", $3::text, '') COLLATE "C", $4::text, '') = '') AS "blank", length(q."t")::int8 AS "n", kql.split(q."t", $5::text) AS "parts", kql.countof(q."t", $5::text) AS "count_", q."_identity"
FROM (VALUES ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($12::text, $13::int8),
  ($14::text, $15::int8)) AS q("t", "_identity")
-- $1 = "^([\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+)"
-- $2 = "([\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+)$"
-- $3 = "^((?:[\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200B\\u2028\\u2029\\u202F\\u205F\\u3000]+)+)"
-- $4 = "((?:[\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200B\\u2028\\u2029\\u202F\\u205F\\u3000]+)+)$"
-- $5 = " "
-- $6 = " x "
-- $7 = 0
-- $8 = " x"
-- $9 = 1
-- $10 = "x　"
-- $11 = 2
-- $12 = "​x"
-- $13 = 3
-- $14 = "  x "
-- $15 = 4

-- merge
SELECT q."t", q."trimmed", q."blank", q."n", q."parts", q."count_"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
