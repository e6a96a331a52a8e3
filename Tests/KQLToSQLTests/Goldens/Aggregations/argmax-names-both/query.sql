-- whole
SELECT (array_agg(q."t") FILTER (WHERE q."~rank0" = 1))[1] AS "Latest", COALESCE((array_agg(q."f") FILTER (WHERE q."~rank0" = 1))[1], '') AS "File"
FROM (SELECT q."t", q."f", q."_identity", row_number() OVER (ORDER BY q."t" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS "~rank0"
FROM (VALUES ($1::int8, $2::text, $3::int8),
  ($4::int8, $5::text, $1::int8)) AS q("t", "f", "_identity")) AS q
-- $1 = 1
-- $2 = "old"
-- $3 = 0
-- $4 = 3
-- $5 = "new"

-- shard
SELECT q."_arg_max_0", q."_arg_max_1", q."_arg_max_2"
FROM (SELECT DISTINCT ON (1) true AS "_all", q."t" AS "_arg_max_0", q."f" AS "_arg_max_1", q."_identity" AS "_arg_max_2"
FROM (VALUES ($1::int8, $2::text, $3::int8),
  ($4::int8, $5::text, $1::int8)) AS q("t", "f", "_identity")
ORDER BY 1, q."t" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS q
-- $1 = 1
-- $2 = "old"
-- $3 = 0
-- $4 = 3
-- $5 = "new"

-- merge
SELECT (array_agg(q."_arg_max_0") FILTER (WHERE q."~rank0" = 1))[1] AS "Latest", COALESCE((array_agg(q."_arg_max_1") FILTER (WHERE q."~rank0" = 1))[1], '') AS "File"
FROM (SELECT q."_arg_max_0", q."_arg_max_1", q."_arg_max_2", row_number() OVER (ORDER BY q."_arg_max_0" DESC NULLS LAST, q."_arg_max_2" ASC NULLS LAST) AS "~rank0"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q
