-- whole
SELECT kql.hash_sha1($1::text) AS "h1", kql.hash_sha1(kql.datetime_text($2::int8)) AS "h2", kql.hash_sha1($3::text) AS "empty", kql.hash_sha1(kql.strrep($4::text, $5::int8, '')) AS "long"
FROM (SELECT) AS q
-- $1 = "World"
-- $2 = 637134336000000000
-- $3 = ""
-- $4 = "é"
-- $5 = 60

-- shard
SELECT kql.hash_sha1($1::text) AS "h1", kql.hash_sha1(kql.datetime_text($2::int8)) AS "h2", kql.hash_sha1($3::text) AS "empty", kql.hash_sha1(kql.strrep($4::text, $5::int8, '')) AS "long"
FROM (SELECT) AS q
-- $1 = "World"
-- $2 = 637134336000000000
-- $3 = ""
-- $4 = "é"
-- $5 = 60

-- merge
SELECT q."h1", q."h2", q."empty", q."long"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
