-- whole
SELECT q."host", q."score", q."a", q."b", q."c", q."d", q."e"
FROM (SELECT q."host", kql.to_int(kql.to_long(q."score")) AS "score", kql.to_real(q."a") AS "a", kql.to_decimal(q."b") AS "b", kql.to_timespan(q."c") AS "c", kql.to_guid(q."d") AS "d", kql.parse_json(q."e") AS "e", q."_identity"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "host", COALESCE(q.fields[$2::int4], '') AS "score", COALESCE(q.fields[$3::int4], '') AS "a", COALESCE(q.fields[$4::int4], '') AS "b", COALESCE(q.fields[$5::int4], '') AS "c", COALESCE(q.fields[$6::int4], '') AS "d", COALESCE(q.fields[$7::int4], '') AS "e", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $8::int8
  AND (SELECT kql._kept_lookup($8::int8)) IS NOT NULL
  AND q.n > 1) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 1
-- $2 = 2
-- $3 = 3
-- $4 = 4
-- $5 = 5
-- $6 = 6
-- $7 = 7
-- $8 = 2

-- shard
SELECT q."host", kql.to_int(kql.to_long(q."score")) AS "score", kql.to_real(q."a") AS "a", kql.to_decimal(q."b") AS "b", kql.to_timespan(q."c") AS "c", kql.to_guid(q."d") AS "d", kql.parse_json(q."e") AS "e", q."_identity"
FROM (SELECT COALESCE(q.fields[$1::int4], '') AS "host", COALESCE(q.fields[$2::int4], '') AS "score", COALESCE(q.fields[$3::int4], '') AS "a", COALESCE(q.fields[$4::int4], '') AS "b", COALESCE(q.fields[$5::int4], '') AS "c", COALESCE(q.fields[$6::int4], '') AS "d", COALESCE(q.fields[$7::int4], '') AS "e", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $8::int8
  AND (SELECT kql._kept_lookup($8::int8)) IS NOT NULL
  AND q.n > 1) AS q
-- $1 = 1
-- $2 = 2
-- $3 = 3
-- $4 = 4
-- $5 = 5
-- $6 = 6
-- $7 = 7
-- $8 = 2

-- merge
SELECT q."host", q."score", q."a", q."b", q."c", q."d", q."e"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
