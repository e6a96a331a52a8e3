-- whole
SELECT q."f", q."v", q."c", q."v1", q."c1", q."count_"
FROM (SELECT q."f", (array_agg(q."v") FILTER (WHERE q."~rank0" = 1))[1] AS "v", (array_agg(q."c") FILTER (WHERE q."~rank0" = 1))[1] AS "c", (array_agg(q."v") FILTER (WHERE q."~rank1" = 1))[1] AS "v1", (array_agg(q."c") FILTER (WHERE q."~rank1" = 1))[1] AS "c1", count(*) AS "count_"
FROM (SELECT q."f", q."c", q."v", q."_identity", row_number() OVER (PARTITION BY q."f" ORDER BY q."v" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS "~rank0", row_number() OVER (PARTITION BY q."f" ORDER BY q."v" ASC NULLS LAST, q."_identity" ASC NULLS LAST) AS "~rank1"
FROM (VALUES ($1::text, $2::text, $3::int4, $4::int8),
  ($1::text, $5::text, $6::int4, $7::int8),
  ($8::text, $9::text, $3::int4, $10::int8)) AS q("f", "c", "v", "_identity")) AS q
GROUP BY 1) AS q
ORDER BY q."f" COLLATE "C" ASC
-- $1 = "Apple"
-- $2 = "Red"
-- $3 = 1
-- $4 = 0
-- $5 = "Green"
-- $6 = 3
-- $7 = 1
-- $8 = "Pear"
-- $9 = "Brown"
-- $10 = 2

-- shard
SELECT q."f", (array_agg(q."v") FILTER (WHERE q."~rank0" = 1))[1] AS "_arg_max_0", (array_agg(q."c") FILTER (WHERE q."~rank0" = 1))[1] AS "_arg_max_1", (array_agg(q."_identity") FILTER (WHERE q."~rank0" = 1))[1] AS "_arg_max_2", (array_agg(q."v") FILTER (WHERE q."~rank1" = 1))[1] AS "_arg_min_0", (array_agg(q."c") FILTER (WHERE q."~rank1" = 1))[1] AS "_arg_min_1", (array_agg(q."_identity") FILTER (WHERE q."~rank1" = 1))[1] AS "_arg_min_2", count(*) AS "_count"
FROM (SELECT q."f", q."c", q."v", q."_identity", row_number() OVER (PARTITION BY q."f" ORDER BY q."v" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS "~rank0", row_number() OVER (PARTITION BY q."f" ORDER BY q."v" ASC NULLS LAST, q."_identity" ASC NULLS LAST) AS "~rank1"
FROM (VALUES ($1::text, $2::text, $3::int4, $4::int8),
  ($1::text, $5::text, $6::int4, $7::int8),
  ($8::text, $9::text, $3::int4, $10::int8)) AS q("f", "c", "v", "_identity")) AS q
GROUP BY 1
-- $1 = "Apple"
-- $2 = "Red"
-- $3 = 1
-- $4 = 0
-- $5 = "Green"
-- $6 = 3
-- $7 = 1
-- $8 = "Pear"
-- $9 = "Brown"
-- $10 = 2

-- merge
SELECT q."f", q."v", q."c", q."v1", q."c1", q."count_"
FROM (SELECT q."f", (array_agg(q."_arg_max_0") FILTER (WHERE q."~rank0" = 1))[1] AS "v", (array_agg(q."_arg_max_1") FILTER (WHERE q."~rank0" = 1))[1] AS "c", (array_agg(q."_arg_min_0") FILTER (WHERE q."~rank1" = 1))[1] AS "v1", (array_agg(q."_arg_min_1") FILTER (WHERE q."~rank1" = 1))[1] AS "c1", COALESCE(sum(q."_count"), 0)::int8 AS "count_"
FROM (SELECT q."f", q."_arg_max_0", q."_arg_max_1", q."_arg_max_2", q."_arg_min_0", q."_arg_min_1", q."_arg_min_2", q."_count", row_number() OVER (PARTITION BY q."f" ORDER BY q."_arg_max_0" DESC NULLS LAST, q."_arg_max_2" ASC NULLS LAST) AS "~rank0", row_number() OVER (PARTITION BY q."f" ORDER BY q."_arg_min_0" ASC NULLS LAST, q."_arg_min_2" ASC NULLS LAST) AS "~rank1"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q
GROUP BY 1) AS q
ORDER BY q."f" COLLATE "C" ASC
