-- whole
SELECT q."Column1", q."Column2", q."Column3", q."max_n"
FROM (SELECT q."Column1", kql.subtract(q."aggregate 0", q."aggregate 1") AS "Column2", kql.multiply(q."aggregate 2", $1::int8) AS "Column3", kql.bin(q."aggregate 3", $1::int8) AS "max_n"
FROM (SELECT kql.modulo(q."n", $1::int8) AS "Column1", max(q."n") AS "aggregate 0", min(q."n") AS "aggregate 1", count(*) AS "aggregate 2", max(q."n") AS "aggregate 3"
FROM (VALUES ($2::int8),
  ($1::int8),
  ($3::int8),
  ($4::int8)) AS q("n")
GROUP BY 1) AS q) AS q
ORDER BY q."Column1" ASC NULLS FIRST
-- $1 = 2
-- $2 = 1
-- $3 = 3
-- $4 = 4

-- shard
SELECT kql.modulo(q."n", $1::int8) AS "Column1", max(q."n") AS "_max_partial", min(q."n") AS "_min_partial", count(*) AS "_count", max(q."n") AS "_max_partial1"
FROM (VALUES ($2::int8),
  ($1::int8),
  ($3::int8),
  ($4::int8)) AS q("n")
GROUP BY 1
-- $1 = 2
-- $2 = 1
-- $3 = 3
-- $4 = 4

-- merge
SELECT q."Column1", q."Column2", q."Column3", q."max_n"
FROM (SELECT q."Column1", kql.subtract(q."aggregate 0", q."aggregate 1") AS "Column2", kql.multiply(q."aggregate 2", $1::int8) AS "Column3", kql.bin(q."aggregate 3", $1::int8) AS "max_n"
FROM (SELECT q."Column1", max(q."_max_partial") AS "aggregate 0", min(q."_min_partial") AS "aggregate 1", COALESCE(sum(q."_count"), 0)::int8 AS "aggregate 2", max(q."_max_partial1") AS "aggregate 3"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q) AS q
ORDER BY q."Column1" ASC NULLS FIRST
-- $1 = 2
