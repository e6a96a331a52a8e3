-- whole
SELECT kql.format_datetime($1::int8, $2::text) AS "a", kql.format_datetime($1::int8, $3::text) AS "b", kql.format_datetime($1::int8, $4::text) AS "c", kql.format_timespan($5::int8, $6::text) AS "d", kql.format_timespan($5::int8, $7::text) AS "e", kql.format_datetime(NULL::int8, $8::text) AS "f"
FROM (SELECT) AS q
-- $1 = 636212772051230000
-- $2 = "yy-MM-dd [HH:mm:ss]"
-- $3 = "yyyy-M-dd [h:mm:ss tt]"
-- $4 = "d/M/y s.fffffff F FFFF"
-- $5 = 25380051234500
-- $6 = "dd.hh:mm:ss:FF"
-- $7 = "ddd.h:mm:ss [fffffff]"
-- $8 = "yyyy"

-- shard
SELECT kql.format_datetime($1::int8, $2::text) AS "a", kql.format_datetime($1::int8, $3::text) AS "b", kql.format_datetime($1::int8, $4::text) AS "c", kql.format_timespan($5::int8, $6::text) AS "d", kql.format_timespan($5::int8, $7::text) AS "e", kql.format_datetime(NULL::int8, $8::text) AS "f"
FROM (SELECT) AS q
-- $1 = 636212772051230000
-- $2 = "yy-MM-dd [HH:mm:ss]"
-- $3 = "yyyy-M-dd [h:mm:ss tt]"
-- $4 = "d/M/y s.fffffff F FFFF"
-- $5 = 25380051234500
-- $6 = "dd.hh:mm:ss:FF"
-- $7 = "ddd.h:mm:ss [fffffff]"
-- $8 = "yyyy"

-- merge
SELECT q."a", q."b", q."c", q."d", q."e", q."f"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
