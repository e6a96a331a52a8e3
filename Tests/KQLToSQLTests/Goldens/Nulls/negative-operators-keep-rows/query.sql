-- whole
SELECT q."n", q."t", q."s", q."b", q."ne", q."nin", q."nt", q."ns", q."ncon", q."nhas", q."nb", q."nbetween"
FROM (SELECT q."n", q."t", q."s", q."b", (q."n" IS DISTINCT FROM $1::int8) AS "ne", COALESCE(q."n" <> ALL ($2::int8[]), true) AS "nin", (q."t" IS DISTINCT FROM $3::int8) AS "nt", (q."s" <> $4::text) AS "ns", (NOT kql.contains(q."s", $4::text)) AS "ncon", (NOT kql.has(q."s", $4::text)) AS "nhas", (q."b" IS DISTINCT FROM true) AS "nb", (q."n" NOT BETWEEN $1::int8 AND $5::int8) AS "nbetween", q."_identity"
FROM (VALUES ($1::int8, $3::int8, $4::text, true, $6::int8),
  (NULL::int8, NULL::int8, $7::text, NULL::boolean, $1::int8)) AS q("n", "t", "s", "b", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 1
-- $2 = [1, 2]
-- $3 = 639028224000000000
-- $4 = "a"
-- $5 = 2
-- $6 = 0
-- $7 = ""

-- shard
SELECT q."n", q."t", q."s", q."b", (q."n" IS DISTINCT FROM $1::int8) AS "ne", COALESCE(q."n" <> ALL ($2::int8[]), true) AS "nin", (q."t" IS DISTINCT FROM $3::int8) AS "nt", (q."s" <> $4::text) AS "ns", (NOT kql.contains(q."s", $4::text)) AS "ncon", (NOT kql.has(q."s", $4::text)) AS "nhas", (q."b" IS DISTINCT FROM true) AS "nb", (q."n" NOT BETWEEN $1::int8 AND $5::int8) AS "nbetween", q."_identity"
FROM (VALUES ($1::int8, $3::int8, $4::text, true, $6::int8),
  (NULL::int8, NULL::int8, $7::text, NULL::boolean, $1::int8)) AS q("n", "t", "s", "b", "_identity")
-- $1 = 1
-- $2 = [1, 2]
-- $3 = 639028224000000000
-- $4 = "a"
-- $5 = 2
-- $6 = 0
-- $7 = ""

-- merge
SELECT q."n", q."t", q."s", q."b", q."ne", q."nin", q."nt", q."ns", q."ncon", q."nhas", q."nb", q."nbetween"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
