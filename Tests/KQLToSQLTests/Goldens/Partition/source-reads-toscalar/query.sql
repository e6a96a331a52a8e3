-- whole
SELECT q."n", q."s", q."x"
FROM (SELECT o1."part 1", b."n", b."s", b."x", b."_identity"
FROM (SELECT q."x" AS "part 1"
FROM (SELECT n AS "x" FROM generate_series($1::int8, $2::int8, $1::int8) AS g(n)) AS q
GROUP BY 1) AS o1
CROSS JOIN LATERAL (SELECT q."n", q."s", o1."part 1" AS "x", q."_identity"
FROM (VALUES ($1::int8, $3::text, $4::int8),
  ($2::int8, $5::text, $1::int8),
  ($2::int8, $6::text, $2::int8),
  ($7::int8, $8::text, $7::int8)) AS q("n", "s", "_identity")
WHERE (q."n" = o1."part 1")) AS b) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 1
-- $2 = 2
-- $3 = "a"
-- $4 = 0
-- $5 = "b"
-- $6 = "c"
-- $7 = 3
-- $8 = "d"

-- shard
SELECT q."x" AS "part 1"
FROM (SELECT n AS "x" FROM generate_series($1::int8, $2::int8, $1::int8) AS g(n)) AS q
GROUP BY 1
-- $1 = 1
-- $2 = 2

-- merge
SELECT q."n", q."s", q."x"
FROM (SELECT o1."part 1", b."n", b."s", b."x", b."_identity"
FROM (SELECT q."part 1"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS o1
CROSS JOIN LATERAL (SELECT q."n", q."s", o1."part 1" AS "x", q."_identity"
FROM (VALUES ($1::int8, $2::text, $3::int8),
  ($4::int8, $5::text, $1::int8),
  ($4::int8, $6::text, $4::int8),
  ($7::int8, $8::text, $7::int8)) AS q("n", "s", "_identity")
WHERE (q."n" = o1."part 1")) AS b) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 1
-- $2 = "a"
-- $3 = 0
-- $4 = 2
-- $5 = "b"
-- $6 = "c"
-- $7 = 3
-- $8 = "d"
