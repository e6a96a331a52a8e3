-- whole
SELECT q."Description", q."Name", q."Age"
FROM (SELECT q."Description", kql.to_text(kql.member(q."d", $1::text)) AS "Name", kql.cast_long(kql.member(q."d", $2::text)) AS "Age", q."_identity"
FROM (VALUES ($3::jsonb, $4::text, $5::int8),
  ($6::jsonb, $7::text, $8::int8),
  (NULL::jsonb, $9::text, $10::int8)) AS q("d", "Description", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "Name"
-- $2 = "Age"
-- $3 = "{\"Name\":\"John\",\"Age\":20,\"height\":180}"
-- $4 = "Student"
-- $5 = 0
-- $6 = "{\"Name\":\"Dave\",\"Age\":\"old\",\"height\":160}"
-- $7 = "Teacher"
-- $8 = 1
-- $9 = "Nobody"
-- $10 = 2

-- shard
SELECT q."Description", kql.to_text(kql.member(q."d", $1::text)) AS "Name", kql.cast_long(kql.member(q."d", $2::text)) AS "Age", q."_identity"
FROM (VALUES ($3::jsonb, $4::text, $5::int8),
  ($6::jsonb, $7::text, $8::int8),
  (NULL::jsonb, $9::text, $10::int8)) AS q("d", "Description", "_identity")
-- $1 = "Name"
-- $2 = "Age"
-- $3 = "{\"Name\":\"John\",\"Age\":20,\"height\":180}"
-- $4 = "Student"
-- $5 = 0
-- $6 = "{\"Name\":\"Dave\",\"Age\":\"old\",\"height\":160}"
-- $7 = "Teacher"
-- $8 = 1
-- $9 = "Nobody"
-- $10 = 2

-- merge
SELECT q."Description", q."Name", q."Age"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
