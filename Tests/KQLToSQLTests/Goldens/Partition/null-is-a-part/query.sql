-- whole
SELECT q."k", q."n", q."key"
FROM (SELECT q."k", q."n", q."k" AS "key", q."part 1"
FROM (SELECT q."k", q."n", q."part 1", q."_identity", q."before part 1", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."part 1" ASC NULLS FIRST, q."n" DESC NULLS LAST, q."_identity" ASC NULLS LAST), $1::int8) AS "row of part 1"
FROM (SELECT q."k", q."n", q."part 1", q."_identity", q."before part 1", q."~run0"
FROM (SELECT q."k", q."n", q."part 1", q."_identity", q."before part 1", count(*) FILTER (WHERE kql.ne(q."part 1", q."before part 1")) OVER (ORDER BY q."part 1" ASC NULLS FIRST, q."n" DESC NULLS LAST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."k", q."n", q."part 1", q."_identity", q."before part 1"
FROM (SELECT q."k", q."n", q."part 1", q."_identity", lag(q."part 1") OVER (ORDER BY q."part 1" ASC NULLS FIRST, q."n" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS "before part 1"
FROM (SELECT q."k", q."n", q."k" AS "part 1", q."_identity"
FROM (VALUES ($2::int8, $3::int8, $1::int8),
  (NULL::int8, $4::int8, $2::int8),
  ($2::int8, $5::int8, $6::int8),
  (NULL::int8, $7::int8, $8::int8)) AS q("k", "n", "_identity")) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."row of part 1" <= $2::int8)) AS q
ORDER BY q."part 1" ASC NULLS FIRST, q."n" DESC NULLS LAST
-- $1 = 0
-- $2 = 1
-- $3 = 10
-- $4 = 20
-- $5 = 30
-- $6 = 2
-- $7 = 40
-- $8 = 3

-- shard
SELECT q."k", q."n", q."k" AS "part 1", q."_identity"
FROM (VALUES ($1::int8, $2::int8, $3::int8),
  (NULL::int8, $4::int8, $1::int8),
  ($1::int8, $5::int8, $6::int8),
  (NULL::int8, $7::int8, $8::int8)) AS q("k", "n", "_identity")
-- $1 = 1
-- $2 = 10
-- $3 = 0
-- $4 = 20
-- $5 = 30
-- $6 = 2
-- $7 = 40
-- $8 = 3

-- merge
SELECT q."k", q."n", q."key"
FROM (SELECT q."k", q."n", q."k" AS "key", q."part 1"
FROM (SELECT q."k", q."n", q."part 1", q."_identity", q."before part 1", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."part 1" ASC NULLS FIRST, q."n" DESC NULLS LAST, q."_identity" ASC NULLS LAST), $1::int8) AS "row of part 1"
FROM (SELECT q."k", q."n", q."part 1", q."_identity", q."before part 1", q."~run0"
FROM (SELECT q."k", q."n", q."part 1", q."_identity", q."before part 1", count(*) FILTER (WHERE kql.ne(q."part 1", q."before part 1")) OVER (ORDER BY q."part 1" ASC NULLS FIRST, q."n" DESC NULLS LAST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."k", q."n", q."part 1", q."_identity", q."before part 1"
FROM (SELECT q."k", q."n", q."part 1", q."_identity", lag(q."part 1") OVER (ORDER BY q."part 1" ASC NULLS FIRST, q."n" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS "before part 1"
FROM (SELECT q."k", q."n", q."part 1", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q) AS q) AS q) AS q) AS q
WHERE (q."row of part 1" <= $2::int8)) AS q
ORDER BY q."part 1" ASC NULLS FIRST, q."n" DESC NULLS LAST
-- $1 = 0
-- $2 = 1
