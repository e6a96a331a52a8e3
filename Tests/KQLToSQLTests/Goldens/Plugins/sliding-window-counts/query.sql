-- whole
SELECT q."Timestamp", q."k", q."Count", q."dcount"
FROM (SELECT q."window" AS "Timestamp", q."by0" AS "k", q."rows" AS "Count", q."ids" AS "dcount"
FROM (SELECT q."window", q."group", q."by0", count(*) AS "rows", count(DISTINCT q."id") AS "ids"
FROM (SELECT q."id", q."group", q."by0", kql.datetime_add(q."begins", kql.multiply(q."later", $1::int8)) AS "window"
FROM (SELECT q."id", q."group", q."by0", q."begins", q."later element" AS "later"
FROM (SELECT q."id", q."group", q."by0", q."begins", kql.cast_long(u.e0) AS "later element", u.n - 1 AS "_index"
FROM (SELECT q."id", q."group", q."by0", q."begins"
FROM (SELECT q."id", q."group", q."by0", kql.bin_at(q."at", $1::int8, $2::int8) AS "begins"
FROM (SELECT q."UserId" AS "id", q."Timestamp" AS "at", kql.to_text((jsonb_build_array(kql.to_dynamic(q."k")))) AS "group", q."k" AS "by0"
FROM (VALUES ($3::text, $4::int8, $5::int8),
  ($6::text, $2::int8, $5::int8),
  ($7::text, $2::int8, $5::int8),
  ($7::text, $2::int8, $8::int8),
  ($9::text, $2::int8, $5::int8),
  ($10::text, $11::int8, $5::int8),
  ($12::text, $13::int8, $8::int8),
  ($6::text, $14::int8, $5::int8),
  ($15::text, $16::int8, $5::int8)) AS q("UserId", "Timestamp", "k")) AS q) AS q
WHERE (q."begins" > $17::int8)
  AND (q."begins" <= $18::int8)) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.range_of_numbers($19::int8, $8::int8, 1), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q) AS q
WHERE (q."window" >= $2::int8)
  AND (q."window" <= $18::int8)
GROUP BY 1, 2, 3) AS q) AS q
ORDER BY q."k" ASC NULLS FIRST, q."Timestamp" ASC NULLS FIRST
-- $1 = 864000000000
-- $2 = 636371424000000000
-- $3 = "Old"
-- $4 = 636370560000000000
-- $5 = 1
-- $6 = "Bob"
-- $7 = "David"
-- $8 = 2
-- $9 = "John"
-- $10 = "Ananda"
-- $11 = 636372288000000000
-- $12 = "Betsy"
-- $13 = 636374016000000000
-- $14 = 636374880000000000
-- $15 = "Late"
-- $16 = 636377472000000000
-- $17 = 636368832000000000
-- $18 = 636376608000000000
-- $19 = 0

-- shard
SELECT q."window", q."group", q."by0", q."id" AS "_dcount", count(*) AS "_count"
FROM (SELECT q."id", q."group", q."by0", kql.datetime_add(q."begins", kql.multiply(q."later", $1::int8)) AS "window"
FROM (SELECT q."id", q."group", q."by0", q."begins", q."later element" AS "later"
FROM (SELECT q."id", q."group", q."by0", q."begins", kql.cast_long(u.e0) AS "later element", u.n - 1 AS "_index"
FROM (SELECT q."id", q."group", q."by0", q."begins"
FROM (SELECT q."id", q."group", q."by0", kql.bin_at(q."at", $1::int8, $2::int8) AS "begins"
FROM (SELECT q."UserId" AS "id", q."Timestamp" AS "at", kql.to_text((jsonb_build_array(kql.to_dynamic(q."k")))) AS "group", q."k" AS "by0"
FROM (VALUES ($3::text, $4::int8, $5::int8),
  ($6::text, $2::int8, $5::int8),
  ($7::text, $2::int8, $5::int8),
  ($7::text, $2::int8, $8::int8),
  ($9::text, $2::int8, $5::int8),
  ($10::text, $11::int8, $5::int8),
  ($12::text, $13::int8, $8::int8),
  ($6::text, $14::int8, $5::int8),
  ($15::text, $16::int8, $5::int8)) AS q("UserId", "Timestamp", "k")) AS q) AS q
WHERE (q."begins" > $17::int8)
  AND (q."begins" <= $18::int8)) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(kql.range_of_numbers($19::int8, $8::int8, 1), false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q) AS q
WHERE (q."window" >= $2::int8)
  AND (q."window" <= $18::int8)
GROUP BY 1, 2, 3, 4
-- $1 = 864000000000
-- $2 = 636371424000000000
-- $3 = "Old"
-- $4 = 636370560000000000
-- $5 = 1
-- $6 = "Bob"
-- $7 = "David"
-- $8 = 2
-- $9 = "John"
-- $10 = "Ananda"
-- $11 = 636372288000000000
-- $12 = "Betsy"
-- $13 = 636374016000000000
-- $14 = 636374880000000000
-- $15 = "Late"
-- $16 = 636377472000000000
-- $17 = 636368832000000000
-- $18 = 636376608000000000
-- $19 = 0

-- merge
SELECT q."Timestamp", q."k", q."Count", q."dcount"
FROM (SELECT q."window" AS "Timestamp", q."by0" AS "k", q."rows" AS "Count", q."ids" AS "dcount"
FROM (SELECT q."window", q."group", q."by0", COALESCE(sum(q."_count"), 0)::int8 AS "rows", count(DISTINCT q."_dcount") AS "ids"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1, 2, 3) AS q) AS q
ORDER BY q."k" ASC NULLS FIRST, q."Timestamp" ASC NULLS FIRST
