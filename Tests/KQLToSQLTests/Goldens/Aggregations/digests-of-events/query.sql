-- whole
SELECT q."ActionType", kql.hll_count(q."aggregate 0") AS "dcount_hll_hll_FileName", kql.to_long(kql.tdigest_percentile(q."aggregate 1", $1::float8)) AS "percentile_tdigest_tdigest_FileSize", q."aggregate 2" AS "schema_AdditionalFields", q."aggregate 3" AS "stdev_FileSize", q."aggregate 4" AS "variancepif_FileSize", q."aggregate 5" AS "set_AdditionalFields_tags"
FROM (SELECT q."ActionType", kql.hll_of(jsonb_agg(DISTINCT kql.to_dynamic(q."FileName")) FILTER (WHERE q."FileName" IS NOT NULL)) AS "aggregate 0", kql.tdigest_of('number', jsonb_agg(jsonb_build_array(kql.to_dynamic(q."FileSize"), 1))) AS "aggregate 1", kql.schema_shown(kql.schema_paths(kql.parse_json(q."AdditionalFields"))) AS "aggregate 2", kql.spread(count(q."FileSize"::numeric), sum(q."FileSize"::numeric), sum(q."FileSize"::numeric * q."FileSize"::numeric), true, true) AS "aggregate 3", kql.spread(count(q."FileSize"::numeric) FILTER (WHERE (q."FileSize" > $2::int8)), sum(q."FileSize"::numeric) FILTER (WHERE (q."FileSize" > $2::int8)), sum(q."FileSize"::numeric * q."FileSize"::numeric) FILTER (WHERE (q."FileSize" > $2::int8)), false, false) AS "aggregate 4", kql.set_of_elements(COALESCE(jsonb_agg(DISTINCT kql.member(kql.parse_json(q."AdditionalFields"), $3::text)) FILTER (WHERE kql.member(kql.parse_json(q."AdditionalFields"), $3::text) IS NOT NULL), '[]')) AS "aggregate 5"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS q
-- $1 = 50.0
-- $2 = 10
-- $3 = "tags"

-- shard
SELECT q."ActionType", kql.member(kql.parse_json(q."AdditionalFields"), $1::text) AS "_make_set", kql.hll_of(jsonb_agg(DISTINCT kql.to_dynamic(q."FileName")) FILTER (WHERE q."FileName" IS NOT NULL)) AS "_hll", kql.tdigest_of('number', jsonb_agg(jsonb_build_array(kql.to_dynamic(q."FileSize"), 1))) AS "_tdigest", kql.schema_paths(kql.parse_json(q."AdditionalFields")) AS "_buildschema_paths", count(q."FileSize") AS "_count_present", sum(q."FileSize"::numeric) AS "_sum_whole", sum(q."FileSize"::numeric * q."FileSize"::numeric) AS "_sum_squares", count(q."FileSize") FILTER (WHERE (q."FileSize" > $2::int8)) AS "_count_presentif", sum(q."FileSize"::numeric) FILTER (WHERE (q."FileSize" > $2::int8)) AS "_sum_wholeif", sum(q."FileSize"::numeric * q."FileSize"::numeric) FILTER (WHERE (q."FileSize" > $2::int8)) AS "_sum_squaresif"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1, 2
-- $1 = "tags"
-- $2 = 10

-- merge
SELECT q."ActionType", kql.hll_count(q."aggregate 0") AS "dcount_hll_hll_FileName", kql.to_long(kql.tdigest_percentile(q."aggregate 1", $1::float8)) AS "percentile_tdigest_tdigest_FileSize", q."aggregate 2" AS "schema_AdditionalFields", q."aggregate 3" AS "stdev_FileSize", q."aggregate 4" AS "variancepif_FileSize", q."aggregate 5" AS "set_AdditionalFields_tags"
FROM (SELECT q."ActionType", kql.hll_merge(jsonb_agg(q."_hll")) AS "aggregate 0", kql.tdigest_merge(jsonb_agg(q."_tdigest")) AS "aggregate 1", kql.schema_shown(kql.schema_total(q."_buildschema_paths")) AS "aggregate 2", kql.spread(sum(q."_count_present")::int8, sum(q."_sum_whole"), sum(q."_sum_squares"), true, true) AS "aggregate 3", kql.spread(sum(q."_count_presentif")::int8, sum(q."_sum_wholeif"), sum(q."_sum_squaresif"), false, false) AS "aggregate 4", kql.set_of_elements(COALESCE(jsonb_agg(DISTINCT q."_make_set") FILTER (WHERE q."_make_set" IS NOT NULL), '[]')) AS "aggregate 5"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
-- $1 = 50.0
