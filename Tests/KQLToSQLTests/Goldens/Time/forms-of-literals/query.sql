-- whole
SELECT $1::int8 AS "a", $2::int8 AS "b", $3::int8 AS "c", kql.eq($4::int8, kql.to_datetime($5::text)) AS "d", $2::int8 AS "e", $6::int8 AS "f"
FROM (SELECT) AS q
-- $1 = 635510559020000000
-- $2 = 635510559000000000
-- $3 = 635510559250000000
-- $4 = 638055360000000000
-- $5 = "12-02-2022"
-- $6 = 635510199000000000

-- shard
SELECT $1::int8 AS "a", $2::int8 AS "b", $3::int8 AS "c", kql.eq($4::int8, kql.to_datetime($5::text)) AS "d", $2::int8 AS "e", $6::int8 AS "f"
FROM (SELECT) AS q
-- $1 = 635510559020000000
-- $2 = 635510559000000000
-- $3 = 635510559250000000
-- $4 = 638055360000000000
-- $5 = "12-02-2022"
-- $6 = 635510199000000000

-- merge
SELECT q."a", q."b", q."c", q."d", q."e", q."f"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
