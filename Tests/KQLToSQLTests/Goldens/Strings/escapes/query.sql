-- whole
SELECT $1::text AS "a", $2::text AS "b", $3::text AS "c", $4::text AS "d"
FROM (SELECT) AS q
-- $1 = "tab\there"
-- $2 = "C:\\x\"q\""
-- $3 = "é"
-- $4 = "single \"double\""

-- shard
SELECT $1::text AS "a", $2::text AS "b", $3::text AS "c", $4::text AS "d"
FROM (SELECT) AS q
-- $1 = "tab\there"
-- $2 = "C:\\x\"q\""
-- $3 = "é"
-- $4 = "single \"double\""

-- merge
SELECT q."a", q."b", q."c", q."d"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
