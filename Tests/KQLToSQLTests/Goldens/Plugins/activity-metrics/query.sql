-- whole
SELECT q."day", q."dcount_values", q."dcount_newvalues", q."retention_rate", q."churn_rate"
FROM (SELECT q."window" AS "day", q."ids" AS "dcount_values", q."fresh" AS "dcount_newvalues", q."retention" AS "retention_rate", q."churn" AS "churn_rate"
FROM (SELECT q."window", q."ids", q."fresh", kql.divide(q."back"::float8, q."before"::float8) AS "retention", kql.divide(kql.subtract(q."before", q."back")::float8, q."before"::float8) AS "churn"
FROM (SELECT q."window", q."group", count(*) FILTER (WHERE (q."now" > $1::int8)) AS "ids", count(*) FILTER (WHERE ((q."now" > $1::int8) AND (q."before" = $1::int8))) AS "fresh", count(*) FILTER (WHERE (q."before" > $1::int8)) AS "before", count(*) FILTER (WHERE ((q."now" > $1::int8) AND (q."before" > $1::int8))) AS "back"
FROM (SELECT q."window", q."id", q."group", kql.to_long(COALESCE(sum(q."now"), 0)) AS "now", kql.to_long(COALESCE(sum(q."before"), 0)) AS "before"
FROM ((SELECT q."window", q."id", q."group", q."now", NULL::int8 AS "before"
FROM (SELECT q."window", q."id", q."group", $2::int8 AS "now"
FROM (SELECT kql.bin_at(q."at", $2::int8, $2::int8) AS "window", q."id", q."group"
FROM (SELECT q."user" AS "id", q."day" AS "at", $3::text AS "group"
FROM (VALUES ($2::int8, $2::int8),
  ($2::int8, $4::int8),
  ($4::int8, $4::int8),
  ($4::int8, $5::int8),
  ($4::int8, $5::int8),
  ($6::int8, $4::int8),
  ($7::int8, $4::int8),
  ($7::int8, NULL::int8)) AS q("day", "user")
WHERE (q."day" >= $2::int8)
  AND (q."day" <= $8::int8)
  AND (NOT (q."user" IS NULL))) AS q
GROUP BY 1, 2, 3) AS q) AS q)
UNION ALL
(SELECT q."window", q."id", q."group", NULL::int8 AS "now", q."before"
FROM (SELECT kql.add(q."window", $2::int8) AS "window", q."id", q."group", $2::int8 AS "before"
FROM (SELECT kql.bin_at(q."at", $2::int8, $2::int8) AS "window", q."id", q."group"
FROM (SELECT q."user" AS "id", q."day" AS "at", $3::text AS "group"
FROM (VALUES ($2::int8, $2::int8),
  ($2::int8, $4::int8),
  ($4::int8, $4::int8),
  ($4::int8, $5::int8),
  ($4::int8, $5::int8),
  ($6::int8, $4::int8),
  ($7::int8, $4::int8),
  ($7::int8, NULL::int8)) AS q("day", "user")
WHERE (q."day" >= $2::int8)
  AND (q."day" <= $8::int8)
  AND (NOT (q."user" IS NULL))) AS q
GROUP BY 1, 2, 3) AS q) AS q)) AS q
GROUP BY 1, 2, 3) AS q
GROUP BY 1, 2) AS q
WHERE (q."ids" > $1::int8)) AS q) AS q
ORDER BY q."day" ASC NULLS FIRST
-- $1 = 0
-- $2 = 1
-- $3 = ""
-- $4 = 2
-- $5 = 3
-- $6 = 4
-- $7 = 5
-- $8 = 10

-- shard
SELECT q."window" AS "day", q."ids" AS "dcount_values", q."fresh" AS "dcount_newvalues", q."retention" AS "retention_rate", q."churn" AS "churn_rate"
FROM (SELECT q."window", q."ids", q."fresh", kql.divide(q."back"::float8, q."before"::float8) AS "retention", kql.divide(kql.subtract(q."before", q."back")::float8, q."before"::float8) AS "churn"
FROM (SELECT q."window", q."group", count(*) FILTER (WHERE (q."now" > $1::int8)) AS "ids", count(*) FILTER (WHERE ((q."now" > $1::int8) AND (q."before" = $1::int8))) AS "fresh", count(*) FILTER (WHERE (q."before" > $1::int8)) AS "before", count(*) FILTER (WHERE ((q."now" > $1::int8) AND (q."before" > $1::int8))) AS "back"
FROM (SELECT q."window", q."id", q."group", kql.to_long(COALESCE(sum(q."now"), 0)) AS "now", kql.to_long(COALESCE(sum(q."before"), 0)) AS "before"
FROM ((SELECT q."window", q."id", q."group", q."now", NULL::int8 AS "before"
FROM (SELECT q."window", q."id", q."group", $2::int8 AS "now"
FROM (SELECT kql.bin_at(q."at", $2::int8, $2::int8) AS "window", q."id", q."group"
FROM (SELECT q."user" AS "id", q."day" AS "at", $3::text AS "group"
FROM (VALUES ($2::int8, $2::int8),
  ($2::int8, $4::int8),
  ($4::int8, $4::int8),
  ($4::int8, $5::int8),
  ($4::int8, $5::int8),
  ($6::int8, $4::int8),
  ($7::int8, $4::int8),
  ($7::int8, NULL::int8)) AS q("day", "user")
WHERE (q."day" >= $2::int8)
  AND (q."day" <= $8::int8)
  AND (NOT (q."user" IS NULL))) AS q
GROUP BY 1, 2, 3) AS q) AS q)
UNION ALL
(SELECT q."window", q."id", q."group", NULL::int8 AS "now", q."before"
FROM (SELECT kql.add(q."window", $2::int8) AS "window", q."id", q."group", $2::int8 AS "before"
FROM (SELECT kql.bin_at(q."at", $2::int8, $2::int8) AS "window", q."id", q."group"
FROM (SELECT q."user" AS "id", q."day" AS "at", $3::text AS "group"
FROM (VALUES ($2::int8, $2::int8),
  ($2::int8, $4::int8),
  ($4::int8, $4::int8),
  ($4::int8, $5::int8),
  ($4::int8, $5::int8),
  ($6::int8, $4::int8),
  ($7::int8, $4::int8),
  ($7::int8, NULL::int8)) AS q("day", "user")
WHERE (q."day" >= $2::int8)
  AND (q."day" <= $8::int8)
  AND (NOT (q."user" IS NULL))) AS q
GROUP BY 1, 2, 3) AS q) AS q)) AS q
GROUP BY 1, 2, 3) AS q
GROUP BY 1, 2) AS q
WHERE (q."ids" > $1::int8)) AS q
-- $1 = 0
-- $2 = 1
-- $3 = ""
-- $4 = 2
-- $5 = 3
-- $6 = 4
-- $7 = 5
-- $8 = 10

-- merge
SELECT q."day", q."dcount_values", q."dcount_newvalues", q."retention_rate", q."churn_rate"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."day" ASC NULLS FIRST
