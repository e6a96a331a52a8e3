-- whole
SELECT q."host", q."score", q."when", q."ok", q."extra", q."Unread"
FROM (SELECT q."host", q."score", q."when", q."ok", q."extra", (q."score" IS NULL) AS "Unread", q."_identity"
FROM (SELECT q."host", kql.to_long(q."score") AS "score", kql.to_datetime(q."when") AS "when", kql.to_bool(q."ok") AS "ok", q."extra", q."_identity"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "host", COALESCE(q.fields[$2::int4], '') AS "score", COALESCE(q.fields[$3::int4], '') AS "when", COALESCE(q.fields[$4::int4], '') AS "ok", COALESCE(q.fields[$5::int4], '') AS "extra", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $6::int8
  AND (SELECT kql._kept_lookup($6::int8)) IS NOT NULL
  AND q.n > 1) AS q) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 1
-- $2 = 2
-- $3 = 3
-- $4 = 4
-- $5 = 5
-- $6 = 2

-- shard
SELECT q."host", q."score", q."when", q."ok", q."extra", (q."score" IS NULL) AS "Unread", q."_identity"
FROM (SELECT q."host", kql.to_long(q."score") AS "score", kql.to_datetime(q."when") AS "when", kql.to_bool(q."ok") AS "ok", q."extra", q."_identity"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "host", COALESCE(q.fields[$2::int4], '') AS "score", COALESCE(q.fields[$3::int4], '') AS "when", COALESCE(q.fields[$4::int4], '') AS "ok", COALESCE(q.fields[$5::int4], '') AS "extra", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $6::int8
  AND (SELECT kql._kept_lookup($6::int8)) IS NOT NULL
  AND q.n > 1) AS q) AS q
-- $1 = 1
-- $2 = 2
-- $3 = 3
-- $4 = 4
-- $5 = 5
-- $6 = 2

-- merge
SELECT q."host", q."score", q."when", q."ok", q."extra", q."Unread"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
