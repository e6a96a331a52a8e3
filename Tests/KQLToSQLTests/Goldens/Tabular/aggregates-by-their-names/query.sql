-- whole
SELECT q."AccountName", q."count_", q."set_DeviceName"
FROM (SELECT q."AccountName", count(*) AS "count_", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."DeviceName")) FILTER (WHERE kql.to_dynamic(q."DeviceName") IS NOT NULL), '[]') AS "set_DeviceName", count(DISTINCT q."DeviceName") AS "dcount_DeviceName"
FROM (VALUES ($1::text, $2::text),
  ($1::text, $3::text),
  ($4::text, $2::text)) AS q("DeviceName", "AccountName")
GROUP BY 1) AS q
WHERE (q."count_" > $5::int8)
  AND (kql.array_length(q."set_DeviceName") = q."dcount_DeviceName")
-- $1 = "a"
-- $2 = "x"
-- $3 = "y"
-- $4 = "b"
-- $5 = 1

-- shard
SELECT q."AccountName", q."DeviceName" AS "_make_set", q."DeviceName" AS "_dcount", count(*) AS "_count"
FROM (VALUES ($1::text, $2::text),
  ($1::text, $3::text),
  ($4::text, $2::text)) AS q("DeviceName", "AccountName")
GROUP BY 1, 2, 3
-- $1 = "a"
-- $2 = "x"
-- $3 = "y"
-- $4 = "b"

-- merge
SELECT q."AccountName", q."count_", q."set_DeviceName"
FROM (SELECT q."AccountName", COALESCE(sum(q."_count"), 0)::int8 AS "count_", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."_make_set")) FILTER (WHERE kql.to_dynamic(q."_make_set") IS NOT NULL), '[]') AS "set_DeviceName", count(DISTINCT q."_dcount") AS "dcount_DeviceName"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
WHERE (q."count_" > $1::int8)
  AND (kql.array_length(q."set_DeviceName") = q."dcount_DeviceName")
-- $1 = 1
