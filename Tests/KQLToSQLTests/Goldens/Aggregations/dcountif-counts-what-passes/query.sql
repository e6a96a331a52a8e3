-- whole
SELECT q."g", q."n", q."m"
FROM (SELECT q."g", count(DISTINCT q."s") FILTER (WHERE q."p") AS "n", count(DISTINCT q."s") FILTER (WHERE (q."p" IS NULL)) AS "m"
FROM (VALUES ($1::text, $2::text, true),
  ($1::text, $2::text, true),
  ($1::text, $3::text, false),
  ($1::text, $4::text, true),
  ($1::text, $5::text, NULL::boolean),
  ($6::text, $2::text, false)) AS q("g", "s", "p")
GROUP BY 1) AS q
ORDER BY q."g" COLLATE "C" ASC
-- $1 = "a"
-- $2 = "x"
-- $3 = "y"
-- $4 = ""
-- $5 = "z"
-- $6 = "b"

-- shard
SELECT q."g", q."s" AS "_dcountif", q."p" AS "_dcountif1", q."s" AS "_dcountif2", (q."p" IS NULL) AS "_dcountif3"
FROM (VALUES ($1::text, $2::text, true),
  ($1::text, $2::text, true),
  ($1::text, $3::text, false),
  ($1::text, $4::text, true),
  ($1::text, $5::text, NULL::boolean),
  ($6::text, $2::text, false)) AS q("g", "s", "p")
GROUP BY 1, 2, 3, 4, 5
-- $1 = "a"
-- $2 = "x"
-- $3 = "y"
-- $4 = ""
-- $5 = "z"
-- $6 = "b"

-- merge
SELECT q."g", q."n", q."m"
FROM (SELECT q."g", count(DISTINCT q."_dcountif") FILTER (WHERE q."_dcountif1") AS "n", count(DISTINCT q."_dcountif2") FILTER (WHERE q."_dcountif3") AS "m"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
ORDER BY q."g" COLLATE "C" ASC
