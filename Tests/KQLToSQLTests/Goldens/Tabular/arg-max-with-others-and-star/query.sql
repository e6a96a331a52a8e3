-- whole
SELECT q."d", q."t", q."f", q."n", q."total", q."files"
FROM (SELECT q."d", (array_agg(q."t") FILTER (WHERE q."~rank0" = 1))[1] AS "t", (array_agg(q."f") FILTER (WHERE q."~rank0" = 1))[1] AS "f", (array_agg(q."n") FILTER (WHERE q."~rank0" = 1))[1] AS "n", kql.to_long(COALESCE(sum(q."n"), 0)) AS "total", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."f")) FILTER (WHERE kql.to_dynamic(q."f") IS NOT NULL), '[]') AS "files"
FROM (SELECT q."d", q."t", q."f", q."n", q."_identity", row_number() OVER (PARTITION BY q."d" ORDER BY q."t" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS "~rank0"
FROM (VALUES ($1::text, $2::int8, $3::text, $4::int8, $5::int8),
  ($1::text, $6::int8, $7::text, $8::int8, $4::int8),
  ($9::text, NULL::int8, $10::text, $11::int8, $8::int8)) AS q("d", "t", "f", "n", "_identity")) AS q
GROUP BY 1) AS q
ORDER BY q."d" COLLATE "C" ASC
-- $1 = "a"
-- $2 = 639028224000000000
-- $3 = "old"
-- $4 = 1
-- $5 = 0
-- $6 = 639029088000000000
-- $7 = "new"
-- $8 = 2
-- $9 = "b"
-- $10 = "none"
-- $11 = 3

-- shard
SELECT q."d", q."f" AS "_make_set", (array_agg(q."t") FILTER (WHERE q."~rank0" = 1))[1] AS "_arg_max_0", (array_agg(q."f") FILTER (WHERE q."~rank0" = 1))[1] AS "_arg_max_1", (array_agg(q."n") FILTER (WHERE q."~rank0" = 1))[1] AS "_arg_max_2", (array_agg(q."_identity") FILTER (WHERE q."~rank0" = 1))[1] AS "_arg_max_3", sum(q."n") AS "_sum_exact"
FROM (SELECT q."d", q."t", q."f", q."n", q."_identity", row_number() OVER (PARTITION BY q."d", q."f" ORDER BY q."t" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS "~rank0"
FROM (VALUES ($1::text, $2::int8, $3::text, $4::int8, $5::int8),
  ($1::text, $6::int8, $7::text, $8::int8, $4::int8),
  ($9::text, NULL::int8, $10::text, $11::int8, $8::int8)) AS q("d", "t", "f", "n", "_identity")) AS q
GROUP BY 1, 2
-- $1 = "a"
-- $2 = 639028224000000000
-- $3 = "old"
-- $4 = 1
-- $5 = 0
-- $6 = 639029088000000000
-- $7 = "new"
-- $8 = 2
-- $9 = "b"
-- $10 = "none"
-- $11 = 3

-- merge
SELECT q."d", q."t", q."f", q."n", q."total", q."files"
FROM (SELECT q."d", (array_agg(q."_arg_max_0") FILTER (WHERE q."~rank0" = 1))[1] AS "t", (array_agg(q."_arg_max_1") FILTER (WHERE q."~rank0" = 1))[1] AS "f", (array_agg(q."_arg_max_2") FILTER (WHERE q."~rank0" = 1))[1] AS "n", kql.to_long(COALESCE(sum(q."_sum_exact"), 0)) AS "total", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."_make_set")) FILTER (WHERE kql.to_dynamic(q."_make_set") IS NOT NULL), '[]') AS "files"
FROM (SELECT q."d", q."_make_set", q."_arg_max_0", q."_arg_max_1", q."_arg_max_2", q."_arg_max_3", q."_sum_exact", row_number() OVER (PARTITION BY q."d" ORDER BY q."_arg_max_0" DESC NULLS LAST, q."_arg_max_3" ASC NULLS LAST) AS "~rank0"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q
GROUP BY 1) AS q
ORDER BY q."d" COLLATE "C" ASC
