-- whole
SELECT (jsonb_build_object($1::text, kql.to_dynamic($2::int8), $3::text, kql.to_dynamic(NULL::int8), $4::text, kql.to_dynamic($5::text))) AS "packed", (jsonb_build_object($6::text, kql.to_dynamic($7::int8))) AS "old", kql.bag_keys($8::jsonb) AS "keys", kql.bag_merge($9::jsonb, $10::jsonb) AS "merged", kql.bag_remove_keys($8::jsonb, $11::jsonb) AS "removed", kql.bag_set_key($8::jsonb, $12::text, kql.to_dynamic($13::text)) AS "set1", kql.bag_set_key($8::jsonb, $14::text, kql.to_dynamic($15::int8)) AS "set2", kql.bag_zip($16::jsonb, $17::jsonb) AS "zipped", kql.dynamic_to_json($18::jsonb) AS "json", kql.bag_keys($19::jsonb) AS "none"
FROM (SELECT) AS q
-- $1 = "a"
-- $2 = 1
-- $3 = "b"
-- $4 = "c"
-- $5 = "text"
-- $6 = "k"
-- $7 = 2
-- $8 = "{\"key1\":1,\"inner\":{\"x\":1,\"y\":[1]}}"
-- $9 = "{\"a\":1}"
-- $10 = "{\"a\":2,\"b\":3}"
-- $11 = "[\"key1\",\"$.inner.x\",\"none\"]"
-- $12 = "key1"
-- $13 = "new"
-- $14 = "$.inner.z"
-- $15 = 9
-- $16 = "[\"a\",8,\"b\"]"
-- $17 = "[1,2]"
-- $18 = "{\"bb\":[1.0,null],\"a\":\"x\"}"
-- $19 = "[1]"

-- shard
SELECT (jsonb_build_object($1::text, kql.to_dynamic($2::int8), $3::text, kql.to_dynamic(NULL::int8), $4::text, kql.to_dynamic($5::text))) AS "packed", (jsonb_build_object($6::text, kql.to_dynamic($7::int8))) AS "old", kql.bag_keys($8::jsonb) AS "keys", kql.bag_merge($9::jsonb, $10::jsonb) AS "merged", kql.bag_remove_keys($8::jsonb, $11::jsonb) AS "removed", kql.bag_set_key($8::jsonb, $12::text, kql.to_dynamic($13::text)) AS "set1", kql.bag_set_key($8::jsonb, $14::text, kql.to_dynamic($15::int8)) AS "set2", kql.bag_zip($16::jsonb, $17::jsonb) AS "zipped", kql.dynamic_to_json($18::jsonb) AS "json", kql.bag_keys($19::jsonb) AS "none"
FROM (SELECT) AS q
-- $1 = "a"
-- $2 = 1
-- $3 = "b"
-- $4 = "c"
-- $5 = "text"
-- $6 = "k"
-- $7 = 2
-- $8 = "{\"key1\":1,\"inner\":{\"x\":1,\"y\":[1]}}"
-- $9 = "{\"a\":1}"
-- $10 = "{\"a\":2,\"b\":3}"
-- $11 = "[\"key1\",\"$.inner.x\",\"none\"]"
-- $12 = "key1"
-- $13 = "new"
-- $14 = "$.inner.z"
-- $15 = 9
-- $16 = "[\"a\",8,\"b\"]"
-- $17 = "[1,2]"
-- $18 = "{\"bb\":[1.0,null],\"a\":\"x\"}"
-- $19 = "[1]"

-- merge
SELECT q."packed", q."old", q."keys", q."merged", q."removed", q."set1", q."set2", q."zipped", q."json", q."none"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
