-- whole
SELECT kql.to_long(COALESCE(sum(kql.add($1::int8, octet_length(q."Text")::int8)), 0)) AS "Total", kql.to_long(COALESCE(sum(kql.add(kql.add($2::int8, octet_length(q."Text")::int8), octet_length(q."e")::int8)), 0)) AS "all_", max(kql.add($3::int8, octet_length(q."e")::int8)) AS "two"
FROM (SELECT $4::text AS "Text", $5::text AS "e"
FROM (SELECT n AS "x" FROM generate_series($6::int8, $7::int8, $6::int8) AS g(n)) AS q) AS q
-- $1 = 8
-- $2 = 37
-- $3 = 0
-- $4 = "1234567890"
-- $5 = "é"
-- $6 = 1
-- $7 = 10

-- shard
SELECT q."_sum_exact", q."_sum_exact1", q."_max_partial"
FROM (SELECT true AS "_all", sum(kql.add($1::int8, octet_length(q."Text")::int8)) AS "_sum_exact", sum(kql.add(kql.add($2::int8, octet_length(q."Text")::int8), octet_length(q."e")::int8)) AS "_sum_exact1", max(kql.add($3::int8, octet_length(q."e")::int8)) AS "_max_partial"
FROM (SELECT $4::text AS "Text", $5::text AS "e"
FROM (SELECT n AS "x" FROM generate_series($6::int8, $7::int8, $6::int8) AS g(n)) AS q) AS q
GROUP BY 1) AS q
-- $1 = 8
-- $2 = 37
-- $3 = 0
-- $4 = "1234567890"
-- $5 = "é"
-- $6 = 1
-- $7 = 10

-- merge
SELECT kql.to_long(COALESCE(sum(q."_sum_exact"), 0)) AS "Total", kql.to_long(COALESCE(sum(q."_sum_exact1"), 0)) AS "all_", max(q."_max_partial") AS "two"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
