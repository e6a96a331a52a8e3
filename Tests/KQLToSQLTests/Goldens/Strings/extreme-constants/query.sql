-- whole
SELECT kql.substring(q."s", $1::int8, $2::int8) AS "a", kql.substring(q."s", $3::int8, $2::int8) AS "b", kql.split(q."s", $4::text, $1::int8) AS "c", kql.element(q."j", $1::int8) AS "d", kql.round(q."r", $1::int8) AS "e"
FROM (VALUES ($5::text, $6::jsonb, $7::float8)) AS q("s", "j", "r")
-- $1 = 9223372036854775807
-- $2 = 2
-- $3 = -9223372036854775807
-- $4 = "b"
-- $5 = "abc"
-- $6 = "[1,2]"
-- $7 = 1.25

-- shard
SELECT kql.substring(q."s", $1::int8, $2::int8) AS "a", kql.substring(q."s", $3::int8, $2::int8) AS "b", kql.split(q."s", $4::text, $1::int8) AS "c", kql.element(q."j", $1::int8) AS "d", kql.round(q."r", $1::int8) AS "e"
FROM (VALUES ($5::text, $6::jsonb, $7::float8)) AS q("s", "j", "r")
-- $1 = 9223372036854775807
-- $2 = 2
-- $3 = -9223372036854775807
-- $4 = "b"
-- $5 = "abc"
-- $6 = "[1,2]"
-- $7 = 1.25

-- merge
SELECT q."a", q."b", q."c", q."d", q."e"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
