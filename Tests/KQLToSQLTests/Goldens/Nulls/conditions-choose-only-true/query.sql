-- whole
SELECT q."b", q."i", q."c", q."text"
FROM (SELECT q."b", CASE WHEN q."b" THEN $1::text ELSE $2::text END AS "i", CASE WHEN q."b" THEN $3::int8 WHEN (NOT q."b") THEN $4::int8 ELSE $5::int8 END AS "c", kql.to_text(q."b") AS "text", q."_identity"
FROM (VALUES (true, $6::int8),
  (false, $3::int8),
  (NULL::boolean, $4::int8)) AS q("b", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "yes"
-- $2 = "no"
-- $3 = 1
-- $4 = 2
-- $5 = 3
-- $6 = 0

-- shard
SELECT q."b", CASE WHEN q."b" THEN $1::text ELSE $2::text END AS "i", CASE WHEN q."b" THEN $3::int8 WHEN (NOT q."b") THEN $4::int8 ELSE $5::int8 END AS "c", kql.to_text(q."b") AS "text", q."_identity"
FROM (VALUES (true, $6::int8),
  (false, $3::int8),
  (NULL::boolean, $4::int8)) AS q("b", "_identity")
-- $1 = "yes"
-- $2 = "no"
-- $3 = 1
-- $4 = 2
-- $5 = 3
-- $6 = 0

-- merge
SELECT q."b", q."i", q."c", q."text"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
