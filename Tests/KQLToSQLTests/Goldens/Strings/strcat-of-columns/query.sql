-- whole
SELECT q."s", q."n", q."b", q."r", q."t", q."e", q."d", q."all", q."list"
FROM (SELECT q."s", q."n", q."b", q."r", q."t", q."e", q."d", (q."s" || $1::text || kql.to_text(q."n") || $1::text || kql.to_text(q."b") || $1::text || kql.to_text(q."r") || $1::text || kql.datetime_text(q."t") || $1::text || kql.timespan_text(q."e") || $1::text || kql.to_text(q."d")) AS "all", (q."s" || $2::text || kql.to_text(q."n") || $2::text || kql.to_text(q."b")) AS "list", q."_identity"
FROM (VALUES ($3::text, $4::int8, true, $5::float8, $6::int8, $7::int8, $8::jsonb, $9::int8),
  ($10::text, NULL::int8, NULL::boolean, NULL::float8, NULL::int8, NULL::int8, NULL::jsonb, $4::int8)) AS q("s", "n", "b", "r", "t", "e", "d", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "|"
-- $2 = "-"
-- $3 = "x"
-- $4 = 1
-- $5 = 1.5
-- $6 = 639053021604813094
-- $7 = 36000000000
-- $8 = "{\"k\":[1,2]}"
-- $9 = 0
-- $10 = ""

-- shard
SELECT q."s", q."n", q."b", q."r", q."t", q."e", q."d", (q."s" || $1::text || kql.to_text(q."n") || $1::text || kql.to_text(q."b") || $1::text || kql.to_text(q."r") || $1::text || kql.datetime_text(q."t") || $1::text || kql.timespan_text(q."e") || $1::text || kql.to_text(q."d")) AS "all", (q."s" || $2::text || kql.to_text(q."n") || $2::text || kql.to_text(q."b")) AS "list", q."_identity"
FROM (VALUES ($3::text, $4::int8, true, $5::float8, $6::int8, $7::int8, $8::jsonb, $9::int8),
  ($10::text, NULL::int8, NULL::boolean, NULL::float8, NULL::int8, NULL::int8, NULL::jsonb, $4::int8)) AS q("s", "n", "b", "r", "t", "e", "d", "_identity")
-- $1 = "|"
-- $2 = "-"
-- $3 = "x"
-- $4 = 1
-- $5 = 1.5
-- $6 = 639053021604813094
-- $7 = 36000000000
-- $8 = "{\"k\":[1,2]}"
-- $9 = 0
-- $10 = ""

-- merge
SELECT q."s", q."n", q."b", q."r", q."t", q."e", q."d", q."all", q."list"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
