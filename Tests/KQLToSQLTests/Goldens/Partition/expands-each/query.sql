-- whole
SELECT q."k", q."d"
FROM (SELECT q."k", q."d", q."part 1", q."_identity", q."_index", q."before part 1", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."part 1" COLLATE "C" ASC, q."d" DESC NULLS LAST, q."_identity" ASC NULLS LAST, q."_index" ASC NULLS LAST), $1::int8) AS "row of part 1"
FROM (SELECT q."k", q."d", q."part 1", q."_identity", q."_index", q."before part 1", q."~run0"
FROM (SELECT q."k", q."d", q."part 1", q."_identity", q."_index", q."before part 1", count(*) FILTER (WHERE (q."part 1" <> q."before part 1")) OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."d" DESC NULLS LAST, q."_identity" ASC NULLS LAST, q."_index" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."k", q."d", q."part 1", q."_identity", q."_index", q."before part 1"
FROM (SELECT q."k", q."d", q."part 1", q."_identity", q."_index", lag(q."part 1", 1, '') OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."d" DESC NULLS LAST, q."_identity" ASC NULLS LAST, q."_index" ASC NULLS LAST) AS "before part 1"
FROM (SELECT q."k", q."d element" AS "d", q."part 1", q."_identity", q."_index"
FROM (SELECT q."k", q."d", q."part 1", q."_identity", kql.cast_long(u.e0) AS "d element", u.n - 1 AS "_index"
FROM (SELECT q."k", q."d", q."k" AS "part 1", q."_identity"
FROM (VALUES ($2::text, $3::jsonb, $1::int8),
  ($4::text, $5::jsonb, $6::int8),
  ($2::text, $7::jsonb, $8::int8)) AS q("k", "d", "_identity")) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."d", false))) WITH ORDINALITY AS u(e0, n)) AS q) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."row of part 1" <= $8::int8)
ORDER BY q."part 1" COLLATE "C" ASC, q."d" DESC NULLS LAST
-- $1 = 0
-- $2 = "a"
-- $3 = "[1,2,3]"
-- $4 = "b"
-- $5 = "[4]"
-- $6 = 1
-- $7 = "[5]"
-- $8 = 2

-- shard
SELECT q."k", q."d element" AS "d", q."part 1", q."_identity", q."_index"
FROM (SELECT q."k", q."d", q."part 1", q."_identity", kql.cast_long(u.e0) AS "d element", u.n - 1 AS "_index"
FROM (SELECT q."k", q."d", q."k" AS "part 1", q."_identity"
FROM (VALUES ($1::text, $2::jsonb, $3::int8),
  ($4::text, $5::jsonb, $6::int8),
  ($1::text, $7::jsonb, $8::int8)) AS q("k", "d", "_identity")) AS q
CROSS JOIN LATERAL ROWS FROM (pg_catalog.jsonb_array_elements(kql.elements(q."d", false))) WITH ORDINALITY AS u(e0, n)) AS q
-- $1 = "a"
-- $2 = "[1,2,3]"
-- $3 = 0
-- $4 = "b"
-- $5 = "[4]"
-- $6 = 1
-- $7 = "[5]"
-- $8 = 2

-- merge
SELECT q."k", q."d"
FROM (SELECT q."k", q."d", q."part 1", q."_identity", q."_index", q."before part 1", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."part 1" COLLATE "C" ASC, q."d" DESC NULLS LAST, q."_identity" ASC NULLS LAST, q."_index" ASC NULLS LAST), $1::int8) AS "row of part 1"
FROM (SELECT q."k", q."d", q."part 1", q."_identity", q."_index", q."before part 1", q."~run0"
FROM (SELECT q."k", q."d", q."part 1", q."_identity", q."_index", q."before part 1", count(*) FILTER (WHERE (q."part 1" <> q."before part 1")) OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."d" DESC NULLS LAST, q."_identity" ASC NULLS LAST, q."_index" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."k", q."d", q."part 1", q."_identity", q."_index", q."before part 1"
FROM (SELECT q."k", q."d", q."part 1", q."_identity", q."_index", lag(q."part 1", 1, '') OVER (ORDER BY q."part 1" COLLATE "C" ASC, q."d" DESC NULLS LAST, q."_identity" ASC NULLS LAST, q."_index" ASC NULLS LAST) AS "before part 1"
FROM (SELECT q."k", q."d", q."part 1", q."_identity", q."_index"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."row of part 1" <= $2::int8)
ORDER BY q."part 1" COLLATE "C" ASC, q."d" DESC NULLS LAST
-- $1 = 0
-- $2 = 2
