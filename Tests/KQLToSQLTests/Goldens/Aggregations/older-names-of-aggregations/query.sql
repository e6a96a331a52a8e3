-- whole
SELECT q."g", q."v", q."s", q."list_v", q."set_s", q."any_g"
FROM (SELECT q."g", (array_agg(q."v") FILTER (WHERE q."~rank0" = 1))[1] AS "v", (array_agg(q."s") FILTER (WHERE q."~rank0" = 1))[1] AS "s", COALESCE(jsonb_agg(kql.to_dynamic(q."v") ORDER BY q."_identity" ASC NULLS LAST) FILTER (WHERE kql.to_dynamic(q."v") IS NOT NULL), '[]') AS "list_v", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."s")) FILTER (WHERE kql.to_dynamic(q."s") IS NOT NULL), '[]') AS "set_s", (array_agg(q."g") FILTER (WHERE q."~rank1" = 1))[1] AS "any_g"
FROM (SELECT q."g", q."v", q."s", q."_identity", row_number() OVER (PARTITION BY q."g" ORDER BY q."v" ASC NULLS LAST, q."_identity" ASC NULLS LAST) AS "~rank0", row_number() OVER (PARTITION BY q."g" ORDER BY q."_identity" ASC NULLS LAST) AS "~rank1"
FROM (VALUES ($1::text, $2::int8, $3::text, $4::int8),
  ($1::text, $5::int8, $6::text, $5::int8),
  ($1::text, NULL::int8, $7::text, $8::int8),
  ($9::text, NULL::int8, $10::text, $2::int8)) AS q("g", "v", "s", "_identity")) AS q
GROUP BY 1) AS q
ORDER BY q."g" COLLATE "C" ASC
-- $1 = "a"
-- $2 = 3
-- $3 = "x"
-- $4 = 0
-- $5 = 1
-- $6 = ""
-- $7 = "z"
-- $8 = 2
-- $9 = "b"
-- $10 = "y"

-- shard
SELECT q."g", q."v", q."s", q."_identity"
FROM (VALUES ($1::text, $2::int8, $3::text, $4::int8),
  ($1::text, $5::int8, $6::text, $5::int8),
  ($1::text, NULL::int8, $7::text, $8::int8),
  ($9::text, NULL::int8, $10::text, $2::int8)) AS q("g", "v", "s", "_identity")
-- $1 = "a"
-- $2 = 3
-- $3 = "x"
-- $4 = 0
-- $5 = 1
-- $6 = ""
-- $7 = "z"
-- $8 = 2
-- $9 = "b"
-- $10 = "y"

-- merge
SELECT q."g", q."v", q."s", q."list_v", q."set_s", q."any_g"
FROM (SELECT q."g", (array_agg(q."v") FILTER (WHERE q."~rank0" = 1))[1] AS "v", (array_agg(q."s") FILTER (WHERE q."~rank0" = 1))[1] AS "s", COALESCE(jsonb_agg(kql.to_dynamic(q."v") ORDER BY q."_identity" ASC NULLS LAST) FILTER (WHERE kql.to_dynamic(q."v") IS NOT NULL), '[]') AS "list_v", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."s")) FILTER (WHERE kql.to_dynamic(q."s") IS NOT NULL), '[]') AS "set_s", (array_agg(q."g") FILTER (WHERE q."~rank1" = 1))[1] AS "any_g"
FROM (SELECT q."g", q."v", q."s", q."_identity", row_number() OVER (PARTITION BY q."g" ORDER BY q."v" ASC NULLS LAST, q."_identity" ASC NULLS LAST) AS "~rank0", row_number() OVER (PARTITION BY q."g" ORDER BY q."_identity" ASC NULLS LAST) AS "~rank1"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q
GROUP BY 1) AS q
ORDER BY q."g" COLLATE "C" ASC
