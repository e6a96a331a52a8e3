-- whole
SELECT q."DeviceName", kql.modulo(q."n", $1::int8) AS "Column1", count(*) AS "count_", count(DISTINCT q."AccountName") AS "dcount_AccountName", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."AccountName")) FILTER (WHERE kql.to_dynamic(q."AccountName") IS NOT NULL), '[]') AS "set_AccountName", COALESCE(jsonb_agg(kql.to_dynamic(q."n") ORDER BY q."_identity" ASC NULLS LAST) FILTER (WHERE kql.to_dynamic(q."n") IS NOT NULL), '[]') AS "list_n", count(*) FILTER (WHERE (q."n" > $1::int8)) AS "countif_", kql.to_long(COALESCE(sum(q."n"), 0)) AS "sum_n", COALESCE(kql.numeric_to_real(sum(q."n") / NULLIF(count(q."n"), 0)), 'NaN') AS "avg_n", min(q."n") AS "min_n", max(q."n") AS "max_n", (array_agg(q."AccountName") FILTER (WHERE q."~rank0" = 1))[1] AS "AccountName"
FROM (SELECT q."DeviceName", q."AccountName", q."n", q."_identity", row_number() OVER (PARTITION BY q."DeviceName", kql.modulo(q."n", $1::int8) ORDER BY q."_identity" ASC NULLS LAST) AS "~rank0"
FROM (VALUES ($2::text, $3::text, $1::int8, $4::int8),
  ($2::text, $5::text, $6::int8, $1::int8),
  ($7::text, $3::text, $8::int8, $6::int8)) AS q("DeviceName", "AccountName", "n", "_identity")) AS q
GROUP BY 1, 2
-- $1 = 1
-- $2 = "a"
-- $3 = "x"
-- $4 = 0
-- $5 = "y"
-- $6 = 2
-- $7 = "b"
-- $8 = 3

-- shard
SELECT q."DeviceName", q."AccountName", q."n", q."_identity"
FROM (VALUES ($1::text, $2::text, $3::int8, $4::int8),
  ($1::text, $5::text, $6::int8, $3::int8),
  ($7::text, $2::text, $8::int8, $6::int8)) AS q("DeviceName", "AccountName", "n", "_identity")
-- $1 = "a"
-- $2 = "x"
-- $3 = 1
-- $4 = 0
-- $5 = "y"
-- $6 = 2
-- $7 = "b"
-- $8 = 3

-- merge
SELECT q."DeviceName", kql.modulo(q."n", $1::int8) AS "Column1", count(*) AS "count_", count(DISTINCT q."AccountName") AS "dcount_AccountName", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."AccountName")) FILTER (WHERE kql.to_dynamic(q."AccountName") IS NOT NULL), '[]') AS "set_AccountName", COALESCE(jsonb_agg(kql.to_dynamic(q."n") ORDER BY q."_identity" ASC NULLS LAST) FILTER (WHERE kql.to_dynamic(q."n") IS NOT NULL), '[]') AS "list_n", count(*) FILTER (WHERE (q."n" > $1::int8)) AS "countif_", kql.to_long(COALESCE(sum(q."n"), 0)) AS "sum_n", COALESCE(kql.numeric_to_real(sum(q."n") / NULLIF(count(q."n"), 0)), 'NaN') AS "avg_n", min(q."n") AS "min_n", max(q."n") AS "max_n", (array_agg(q."AccountName") FILTER (WHERE q."~rank0" = 1))[1] AS "AccountName"
FROM (SELECT q."DeviceName", q."AccountName", q."n", q."_identity", row_number() OVER (PARTITION BY q."DeviceName", kql.modulo(q."n", $1::int8) ORDER BY q."_identity" ASC NULLS LAST) AS "~rank0"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q
GROUP BY 1, 2
-- $1 = 1
