-- whole
SELECT kql.schema_shown(kql.schema_paths(q."value")) AS "schema_value", kql.schema_shown(kql.schema_paths(kql.member(q."value", $1::text))) AS "whole", kql.schema_shown(kql.schema_paths(kql.member(q."value", $2::text))) AS "none"
FROM (VALUES ($3::jsonb),
  ($4::jsonb),
  ($5::jsonb),
  (NULL::jsonb),
  ($6::jsonb)) AS q("value")
-- $1 = "x"
-- $2 = "nothing"
-- $3 = "{\"x\":1,\"y\":3.5}"
-- $4 = "{\"x\":\"somevalue\",\"z\":[1,2,3]}"
-- $5 = "{\"y\":{\"w\":\"zzz\"},\"t\":[\"aa\",\"bb\"],\"z\":[\"foo\"]}"
-- $6 = "{\"only null\":null,\"empty\":[],\"bag\":{}}"

-- shard
SELECT q."_buildschema_paths", q."_buildschema_paths1", q."_buildschema_paths2"
FROM (SELECT true AS "_all", kql.schema_paths(q."value") AS "_buildschema_paths", kql.schema_paths(kql.member(q."value", $1::text)) AS "_buildschema_paths1", kql.schema_paths(kql.member(q."value", $2::text)) AS "_buildschema_paths2"
FROM (VALUES ($3::jsonb),
  ($4::jsonb),
  ($5::jsonb),
  (NULL::jsonb),
  ($6::jsonb)) AS q("value")
GROUP BY 1) AS q
-- $1 = "x"
-- $2 = "nothing"
-- $3 = "{\"x\":1,\"y\":3.5}"
-- $4 = "{\"x\":\"somevalue\",\"z\":[1,2,3]}"
-- $5 = "{\"y\":{\"w\":\"zzz\"},\"t\":[\"aa\",\"bb\"],\"z\":[\"foo\"]}"
-- $6 = "{\"only null\":null,\"empty\":[],\"bag\":{}}"

-- merge
SELECT kql.schema_shown(kql.schema_total(q."_buildschema_paths")) AS "schema_value", kql.schema_shown(kql.schema_total(q."_buildschema_paths1")) AS "whole", kql.schema_shown(kql.schema_total(q."_buildschema_paths2")) AS "none"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
