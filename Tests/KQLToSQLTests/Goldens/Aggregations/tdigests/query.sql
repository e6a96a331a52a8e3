-- whole
SELECT q."weighted", kql.tdigest_percentile(q."weighted", $1::float8) AS "percentile_tdigest_weighted", kql.to_datetime(kql.to_text(kql.tdigest_percentile(q."times", $2::float8))) AS "percentile_tdigest_times", kql.tdigest_percentiles(q."spans", jsonb_build_array($3::float8, $2::float8)) AS "percentile_tdigest_spans", kql.cast_elements(kql.tdigest_percentiles(q."plain", kql.range_of_numbers($4::int8, $5::int8, $6::int8)), $7::text) AS "percentile_tdigest_plain", kql.tdigest_percentile(q."none", $1::float8) AS "percentile_tdigest_none", kql.to_long(kql.element(kql.tdigest_percentiles(q."plain", jsonb_build_array($8::float8)), $4::int8)) AS "percentile_tdigest_plain1", kql.tdigest_rank(q."plain", 'number', $9::int8::numeric::numeric) AS "rank", kql.tdigest_percent_rank(q."weighted", 'number', $10::float8::numeric::numeric) AS "ranked", kql.tdigest_rank(q."times", 'datetime', $11::int8::numeric) AS "latest", kql.tdigest_rank(q."times", 'number', $12::int8::numeric::numeric) AS "other", (kql.tdigest_entries(q."plain") IS NOT NULL) AS "valid", kql.tdigest_merge(jsonb_build_array(q."plain", q."weighted")) AS "both", q."mixed"
FROM (SELECT kql.tdigest_merge(jsonb_agg(q."weighted")) AS "weighted", kql.tdigest_merge(jsonb_agg(q."plain")) AS "plain", kql.tdigest_merge(jsonb_agg(q."times")) AS "times", kql.tdigest_merge(jsonb_agg(q."spans")) AS "spans", kql.tdigest_merge(jsonb_agg(q."none")) AS "none", kql.tdigest_merge(jsonb_agg(CASE WHEN (q."k" = $13::int8) THEN q."times" ELSE q."spans" END)) AS "mixed"
FROM (SELECT q."k", kql.tdigest_of('number', jsonb_agg(jsonb_build_array(kql.to_dynamic(q."v"), q."w"))) AS "weighted", kql.tdigest_of('number', jsonb_agg(jsonb_build_array(kql.to_dynamic(q."v"), 1))) AS "plain", kql.tdigest_of('datetime', jsonb_agg(jsonb_build_array(kql.to_dynamic(q."t"), 1))) AS "times", kql.tdigest_of('timespan', jsonb_agg(jsonb_build_array(kql.to_dynamic(q."s"), 1))) AS "spans", kql.tdigest_of('number', jsonb_agg(jsonb_build_array(kql.to_dynamic(NULL::int8), 1))) AS "none"
FROM (VALUES ($14::float8, $13::int8, $15::int8, $16::int8, $13::int8),
  ($17::float8, $9::int8, $11::int8, $18::int8, $13::int8),
  ($19::float8, $13::int8, NULL::int8, NULL::int8, $9::int8),
  ($20::float8, $4::int8, $21::int8, $22::int8, $9::int8)) AS q("v", "w", "t", "s", "k")
GROUP BY 1) AS q) AS q
-- $1 = 50.0
-- $2 = 100.0
-- $3 = 0.0
-- $4 = 0
-- $5 = 100
-- $6 = 50
-- $7 = "long"
-- $8 = 10.0
-- $9 = 2
-- $10 = 1.5
-- $11 = 639029088000000000
-- $12 = 5
-- $13 = 1
-- $14 = 1.0
-- $15 = 639028224000000000
-- $16 = 36000000000
-- $17 = 2.0
-- $18 = 1728000000000
-- $19 = nan
-- $20 = 9.5
-- $21 = 639029952000000000
-- $22 = 600000000

-- shard
SELECT q."k", kql.tdigest_of('number', jsonb_agg(jsonb_build_array(kql.to_dynamic(q."v"), q."w"))) AS "_tdigest", kql.tdigest_of('number', jsonb_agg(jsonb_build_array(kql.to_dynamic(q."v"), 1))) AS "_tdigest1", kql.tdigest_of('datetime', jsonb_agg(jsonb_build_array(kql.to_dynamic(q."t"), 1))) AS "_tdigest2", kql.tdigest_of('timespan', jsonb_agg(jsonb_build_array(kql.to_dynamic(q."s"), 1))) AS "_tdigest3", kql.tdigest_of('number', jsonb_agg(jsonb_build_array(kql.to_dynamic(NULL::int8), 1))) AS "_tdigest4"
FROM (VALUES ($1::float8, $2::int8, $3::int8, $4::int8, $2::int8),
  ($5::float8, $6::int8, $7::int8, $8::int8, $2::int8),
  ($9::float8, $2::int8, NULL::int8, NULL::int8, $6::int8),
  ($10::float8, $11::int8, $12::int8, $13::int8, $6::int8)) AS q("v", "w", "t", "s", "k")
GROUP BY 1
-- $1 = 1.0
-- $2 = 1
-- $3 = 639028224000000000
-- $4 = 36000000000
-- $5 = 2.0
-- $6 = 2
-- $7 = 639029088000000000
-- $8 = 1728000000000
-- $9 = nan
-- $10 = 9.5
-- $11 = 0
-- $12 = 639029952000000000
-- $13 = 600000000

-- merge
SELECT q."weighted", kql.tdigest_percentile(q."weighted", $1::float8) AS "percentile_tdigest_weighted", kql.to_datetime(kql.to_text(kql.tdigest_percentile(q."times", $2::float8))) AS "percentile_tdigest_times", kql.tdigest_percentiles(q."spans", jsonb_build_array($3::float8, $2::float8)) AS "percentile_tdigest_spans", kql.cast_elements(kql.tdigest_percentiles(q."plain", kql.range_of_numbers($4::int8, $5::int8, $6::int8)), $7::text) AS "percentile_tdigest_plain", kql.tdigest_percentile(q."none", $1::float8) AS "percentile_tdigest_none", kql.to_long(kql.element(kql.tdigest_percentiles(q."plain", jsonb_build_array($8::float8)), $4::int8)) AS "percentile_tdigest_plain1", kql.tdigest_rank(q."plain", 'number', $9::int8::numeric::numeric) AS "rank", kql.tdigest_percent_rank(q."weighted", 'number', $10::float8::numeric::numeric) AS "ranked", kql.tdigest_rank(q."times", 'datetime', $11::int8::numeric) AS "latest", kql.tdigest_rank(q."times", 'number', $12::int8::numeric::numeric) AS "other", (kql.tdigest_entries(q."plain") IS NOT NULL) AS "valid", kql.tdigest_merge(jsonb_build_array(q."plain", q."weighted")) AS "both", q."mixed"
FROM (SELECT kql.tdigest_merge(jsonb_agg(q."weighted")) AS "weighted", kql.tdigest_merge(jsonb_agg(q."plain")) AS "plain", kql.tdigest_merge(jsonb_agg(q."times")) AS "times", kql.tdigest_merge(jsonb_agg(q."spans")) AS "spans", kql.tdigest_merge(jsonb_agg(q."none")) AS "none", kql.tdigest_merge(jsonb_agg(CASE WHEN (q."k" = $13::int8) THEN q."times" ELSE q."spans" END)) AS "mixed"
FROM (SELECT q."k", kql.tdigest_merge(jsonb_agg(q."_tdigest")) AS "weighted", kql.tdigest_merge(jsonb_agg(q."_tdigest1")) AS "plain", kql.tdigest_merge(jsonb_agg(q."_tdigest2")) AS "times", kql.tdigest_merge(jsonb_agg(q."_tdigest3")) AS "spans", kql.tdigest_merge(jsonb_agg(q."_tdigest4")) AS "none"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q) AS q
-- $1 = 50.0
-- $2 = 100.0
-- $3 = 0.0
-- $4 = 0
-- $5 = 100
-- $6 = 50
-- $7 = "long"
-- $8 = 10.0
-- $9 = 2
-- $10 = 1.5
-- $11 = 639029088000000000
-- $12 = 5
-- $13 = 1
