-- whole
SELECT q."s", q."k", q."m", q."f", q."b", q."l", q."o", q."p"
FROM (SELECT q."s", kql.series_fill_const(q."s", kql.to_dynamic($1::float8), NULL::jsonb) AS "k", kql.series_fill_const(q."s", kql.to_dynamic($2::int8), kql.to_dynamic($3::int8)) AS "m", kql.series_fill_forward(q."s", NULL::jsonb) AS "f", kql.series_fill_backward(q."s", kql.to_dynamic($3::int8)) AS "b", kql.series_fill_linear(q."s", NULL::jsonb, true, '0.0'::jsonb) AS "l", kql.series_fill_linear(q."s", kql.to_dynamic(NULL::float8), false, '0.0'::jsonb) AS "o", kql.series_fill_linear(q."s", kql.to_dynamic($3::int8), true, kql.to_dynamic(NULL::int8)) AS "p", q."_identity"
FROM (VALUES ($4::jsonb, $5::int8),
  ($6::jsonb, $7::int8),
  ($8::jsonb, $9::int8),
  ($10::jsonb, $11::int8),
  ($12::jsonb, $13::int8),
  (NULL::jsonb, $14::int8)) AS q("s", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 0.0
-- $2 = 7
-- $3 = -1
-- $4 = "[null,111,null,36,41,null,null,16,null]"
-- $5 = 0
-- $6 = "[null,111.0,null,36.5,null]"
-- $7 = 1
-- $8 = "[null,null]"
-- $9 = 2
-- $10 = "[]"
-- $11 = 3
-- $12 = "[-1,5,-1,8]"
-- $13 = 4
-- $14 = 5

-- shard
SELECT q."s", kql.series_fill_const(q."s", kql.to_dynamic($1::float8), NULL::jsonb) AS "k", kql.series_fill_const(q."s", kql.to_dynamic($2::int8), kql.to_dynamic($3::int8)) AS "m", kql.series_fill_forward(q."s", NULL::jsonb) AS "f", kql.series_fill_backward(q."s", kql.to_dynamic($3::int8)) AS "b", kql.series_fill_linear(q."s", NULL::jsonb, true, '0.0'::jsonb) AS "l", kql.series_fill_linear(q."s", kql.to_dynamic(NULL::float8), false, '0.0'::jsonb) AS "o", kql.series_fill_linear(q."s", kql.to_dynamic($3::int8), true, kql.to_dynamic(NULL::int8)) AS "p", q."_identity"
FROM (VALUES ($4::jsonb, $5::int8),
  ($6::jsonb, $7::int8),
  ($8::jsonb, $9::int8),
  ($10::jsonb, $11::int8),
  ($12::jsonb, $13::int8),
  (NULL::jsonb, $14::int8)) AS q("s", "_identity")
-- $1 = 0.0
-- $2 = 7
-- $3 = -1
-- $4 = "[null,111,null,36,41,null,null,16,null]"
-- $5 = 0
-- $6 = "[null,111.0,null,36.5,null]"
-- $7 = 1
-- $8 = "[null,null]"
-- $9 = 2
-- $10 = "[]"
-- $11 = 3
-- $12 = "[-1,5,-1,8]"
-- $13 = 4
-- $14 = 5

-- merge
SELECT q."s", q."k", q."m", q."f", q."b", q."l", q."o", q."p"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
