-- whole
SELECT q."At", q."Span", q."IsLast", q."Before", q."After", q."Huge"
FROM (SELECT q."At", q."Span", (q."window 0" < q."At") AS "IsLast", q."window 1" AS "Before", q."window 2" AS "After", q."window 3" AS "Huge"
FROM (SELECT q."At", q."Span", q."_identity", lead(q."At", $1::int4, $2::int8) OVER (ORDER BY q."At" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 0", lag(q."At", $1::int4, $3::int8) OVER (ORDER BY q."At" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 1", lead(q."Span", $1::int4, $4::int8) OVER (ORDER BY q."At" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 2", lead(q."At", $1::int4, NULL::int8) OVER (ORDER BY q."At" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 3"
FROM (SELECT q."At", q."Span", q."_identity"
FROM (VALUES ($5::int8, $6::int8, $2::int8),
  ($7::int8, $8::int8, $9::int8)) AS q("At", "Span", "_identity")) AS q) AS q) AS q
ORDER BY q."At" ASC NULLS FIRST
-- $1 = 1
-- $2 = 0
-- $3 = 639028224000000000
-- $4 = -10
-- $5 = 639052776000000000
-- $6 = 10000000
-- $7 = 639052788000000000
-- $8 = 20000000
-- $9 = 1

-- shard
SELECT q."At", q."Span", q."_identity"
FROM (VALUES ($1::int8, $2::int8, $3::int8),
  ($4::int8, $5::int8, $6::int8)) AS q("At", "Span", "_identity")
-- $1 = 639052776000000000
-- $2 = 10000000
-- $3 = 0
-- $4 = 639052788000000000
-- $5 = 20000000
-- $6 = 1

-- merge
SELECT q."At", q."Span", q."IsLast", q."Before", q."After", q."Huge"
FROM (SELECT q."At", q."Span", (q."window 0" < q."At") AS "IsLast", q."window 1" AS "Before", q."window 2" AS "After", q."window 3" AS "Huge"
FROM (SELECT q."At", q."Span", q."_identity", lead(q."At", $1::int4, $2::int8) OVER (ORDER BY q."At" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 0", lag(q."At", $1::int4, $3::int8) OVER (ORDER BY q."At" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 1", lead(q."Span", $1::int4, $4::int8) OVER (ORDER BY q."At" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 2", lead(q."At", $1::int4, NULL::int8) OVER (ORDER BY q."At" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 3"
FROM (SELECT q."At", q."Span", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q) AS q
ORDER BY q."At" ASC NULLS FIRST
-- $1 = 1
-- $2 = 0
-- $3 = 639028224000000000
-- $4 = -10
