-- whole
SELECT kql.cast_long(kql.member(q."d", $1::text)) AS "Age", q."Description", kql.cast_real(kql.member(q."d", $2::text)) AS "height"
FROM (VALUES ($3::jsonb, $4::text)) AS q("d", "Description")
-- $1 = "Age"
-- $2 = "height"
-- $3 = "{\"Name\":\"John\",\"Age\":20,\"height\":180}"
-- $4 = "Student"

-- shard
SELECT kql.cast_long(kql.member(q."d", $1::text)) AS "Age", q."Description", kql.cast_real(kql.member(q."d", $2::text)) AS "height"
FROM (VALUES ($3::jsonb, $4::text)) AS q("d", "Description")
-- $1 = "Age"
-- $2 = "height"
-- $3 = "{\"Name\":\"John\",\"Age\":20,\"height\":180}"
-- $4 = "Student"

-- merge
SELECT q."Age", q."Description", q."height"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
