-- whole
SELECT regexp_replace(kql.base64_decode_tostring($1::text) COLLATE "C", $2::text, $3::text, 'g') AS "gone", ((kql.base64_decode_tostring($1::text) COLLATE "C") ~ $4::text) AS "found"
FROM (SELECT) AS q
-- $1 = "cABvAHcA"
-- $2 = "(\\uFFFD)"
-- $3 = ""
-- $4 = "p\\uFFFDo"

-- shard
SELECT regexp_replace(kql.base64_decode_tostring($1::text) COLLATE "C", $2::text, $3::text, 'g') AS "gone", ((kql.base64_decode_tostring($1::text) COLLATE "C") ~ $4::text) AS "found"
FROM (SELECT) AS q
-- $1 = "cABvAHcA"
-- $2 = "(\\uFFFD)"
-- $3 = ""
-- $4 = "p\\uFFFDo"

-- merge
SELECT q."gone", q."found"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
