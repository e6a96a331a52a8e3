-- whole
SELECT kql.range_of_reals($1::float8, $2::float8, $3::float8) AS "a", kql.range_of_reals($4::float8, $5::float8, 1::float8) AS "b", kql.range_of_reals($5::float8, $1::float8, $6::float8) AS "c", kql.range_of_reals($1::float8, $2::float8, $7::float8) AS "d", kql.range_of_reals(NULL::float8, $2::float8, $1::float8) AS "e", kql.range_of_reals($1::float8, $8::float8, $1::float8) AS "f"
FROM (SELECT) AS q
-- $1 = 1.0
-- $2 = 2.0
-- $3 = 0.1
-- $4 = 0.5
-- $5 = 3.0
-- $6 = -1.0
-- $7 = 0.0
-- $8 = nan

-- shard
SELECT kql.range_of_reals($1::float8, $2::float8, $3::float8) AS "a", kql.range_of_reals($4::float8, $5::float8, 1::float8) AS "b", kql.range_of_reals($5::float8, $1::float8, $6::float8) AS "c", kql.range_of_reals($1::float8, $2::float8, $7::float8) AS "d", kql.range_of_reals(NULL::float8, $2::float8, $1::float8) AS "e", kql.range_of_reals($1::float8, $8::float8, $1::float8) AS "f"
FROM (SELECT) AS q
-- $1 = 1.0
-- $2 = 2.0
-- $3 = 0.1
-- $4 = 0.5
-- $5 = 3.0
-- $6 = -1.0
-- $7 = 0.0
-- $8 = nan

-- merge
SELECT q."a", q."b", q."c", q."d", q."e", q."f"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
