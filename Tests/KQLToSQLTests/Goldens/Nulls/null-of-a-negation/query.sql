-- whole
SELECT q."b", q."s", q."n", q."same", q."other"
FROM (SELECT q."b", q."s", ((NOT q."b") IS NULL) AS "n", kql.eq((NOT kql.has(q."s", $1::text)), q."b") AS "same", kql.eq((NOT (q."s" = '')), q."b") AS "other", q."_identity"
FROM (VALUES (true, $1::text, $2::int8),
  (false, $3::text, $4::int8),
  (NULL::boolean, $5::text, $6::int8)) AS q("b", "s", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "ab"
-- $2 = 0
-- $3 = "b"
-- $4 = 1
-- $5 = ""
-- $6 = 2

-- shard
SELECT q."b", q."s", ((NOT q."b") IS NULL) AS "n", kql.eq((NOT kql.has(q."s", $1::text)), q."b") AS "same", kql.eq((NOT (q."s" = '')), q."b") AS "other", q."_identity"
FROM (VALUES (true, $1::text, $2::int8),
  (false, $3::text, $4::int8),
  (NULL::boolean, $5::text, $6::int8)) AS q("b", "s", "_identity")
-- $1 = "ab"
-- $2 = 0
-- $3 = "b"
-- $4 = 1
-- $5 = ""
-- $6 = 2

-- merge
SELECT q."b", q."s", q."n", q."same", q."other"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
