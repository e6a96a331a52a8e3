-- whole
SELECT q."name", q."seen", q."count", q."on", q."profile", q."id"
FROM (SELECT kql.to_text(q."name") AS "name", kql.to_datetime(kql.to_text(q."seen")) AS "seen", kql.to_long(q."count") AS "count", kql.to_bool(q."on") AS "on", q."profile", kql.to_guid(kql.to_text(q."id")) AS "id", q."_identity"
FROM (SELECT kql.member(q.record, $1::text) AS "name", kql.member(q.record, $2::text) AS "seen", kql.member(q.record, $3::text) AS "count", kql.member(q.record, $4::text) AS "on", kql.member(q.record, $5::text) AS "profile", kql.member(q.record, $6::text) AS "id", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $7::int8
  AND (SELECT kql._kept_lookup($7::int8)) IS NOT NULL) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "name"
-- $2 = "seen"
-- $3 = "count"
-- $4 = "on"
-- $5 = "profile"
-- $6 = "id"
-- $7 = 4

-- shard
SELECT kql.to_text(q."name") AS "name", kql.to_datetime(kql.to_text(q."seen")) AS "seen", kql.to_long(q."count") AS "count", kql.to_bool(q."on") AS "on", q."profile", kql.to_guid(kql.to_text(q."id")) AS "id", q."_identity"
FROM (SELECT kql.member(q.record, $1::text) AS "name", kql.member(q.record, $2::text) AS "seen", kql.member(q.record, $3::text) AS "count", kql.member(q.record, $4::text) AS "on", kql.member(q.record, $5::text) AS "profile", kql.member(q.record, $6::text) AS "id", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $7::int8
  AND (SELECT kql._kept_lookup($7::int8)) IS NOT NULL) AS q
-- $1 = "name"
-- $2 = "seen"
-- $3 = "count"
-- $4 = "on"
-- $5 = "profile"
-- $6 = "id"
-- $7 = 4

-- merge
SELECT q."name", q."seen", q."count", q."on", q."profile", q."id"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
