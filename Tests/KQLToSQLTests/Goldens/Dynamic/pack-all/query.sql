-- whole
SELECT q."Name", q."Count", q."Note", q."all", q."filled", q."some"
FROM (SELECT q."Name", q."Count", q."Note", (jsonb_build_object($1::text, kql.to_dynamic(q."Name"), $2::text, kql.to_dynamic(q."Count"), $3::text, kql.to_dynamic(q."Note"))) AS "all", kql.bag_filled((jsonb_build_object($1::text, kql.to_dynamic(q."Name"), $2::text, kql.to_dynamic(q."Count"), $3::text, kql.to_dynamic(q."Note")))) AS "filled", (jsonb_build_object($1::text, kql.to_dynamic(q."Name"), $2::text, kql.to_dynamic(q."Count"))) AS "some", q."_identity"
FROM (VALUES ($4::text, $5::int8, $6::text, $7::int8),
  ($8::text, NULL::int8, $9::text, $5::int8)) AS q("Name", "Count", "Note", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "Name"
-- $2 = "Count"
-- $3 = "Note"
-- $4 = "a"
-- $5 = 1
-- $6 = ""
-- $7 = 0
-- $8 = "b"
-- $9 = "note"

-- shard
SELECT q."Name", q."Count", q."Note", (jsonb_build_object($1::text, kql.to_dynamic(q."Name"), $2::text, kql.to_dynamic(q."Count"), $3::text, kql.to_dynamic(q."Note"))) AS "all", kql.bag_filled((jsonb_build_object($1::text, kql.to_dynamic(q."Name"), $2::text, kql.to_dynamic(q."Count"), $3::text, kql.to_dynamic(q."Note")))) AS "filled", (jsonb_build_object($1::text, kql.to_dynamic(q."Name"), $2::text, kql.to_dynamic(q."Count"))) AS "some", q."_identity"
FROM (VALUES ($4::text, $5::int8, $6::text, $7::int8),
  ($8::text, NULL::int8, $9::text, $5::int8)) AS q("Name", "Count", "Note", "_identity")
-- $1 = "Name"
-- $2 = "Count"
-- $3 = "Note"
-- $4 = "a"
-- $5 = 1
-- $6 = ""
-- $7 = 0
-- $8 = "b"
-- $9 = "note"

-- merge
SELECT q."Name", q."Count", q."Note", q."all", q."filled", q."some"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
