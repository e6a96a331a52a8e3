-- whole
SELECT kql._weighted(array_agg(q."LatencyBucket" ORDER BY q."LatencyBucket", q."ReqCount") FILTER (WHERE q."LatencyBucket" IS NOT NULL AND q."ReqCount" IS NOT NULL), array_agg(q."ReqCount" ORDER BY q."LatencyBucket", q."ReqCount") FILTER (WHERE q."LatencyBucket" IS NOT NULL AND q."ReqCount" IS NOT NULL), $1::float8) AS "percentile_LatencyBucket_50", kql._weighted(array_agg(q."LatencyBucket" ORDER BY q."LatencyBucket", q."ReqCount") FILTER (WHERE q."LatencyBucket" IS NOT NULL AND q."ReqCount" IS NOT NULL), array_agg(q."ReqCount" ORDER BY q."LatencyBucket", q."ReqCount") FILTER (WHERE q."LatencyBucket" IS NOT NULL AND q."ReqCount" IS NOT NULL), $2::float8) AS "percentile_LatencyBucket_75", kql._weighted(array_agg(q."LatencyBucket" ORDER BY q."LatencyBucket", q."ReqCount") FILTER (WHERE q."LatencyBucket" IS NOT NULL AND q."ReqCount" IS NOT NULL), array_agg(q."ReqCount" ORDER BY q."LatencyBucket", q."ReqCount") FILTER (WHERE q."LatencyBucket" IS NOT NULL AND q."ReqCount" IS NOT NULL), $3::float8) AS "percentile_LatencyBucket_99_9", kql._weighted(array_agg(q."LatencyBucket" ORDER BY q."LatencyBucket", q."ReqCount") FILTER (WHERE q."LatencyBucket" IS NOT NULL AND q."ReqCount" IS NOT NULL), array_agg(q."ReqCount" ORDER BY q."LatencyBucket", q."ReqCount") FILTER (WHERE q."LatencyBucket" IS NOT NULL AND q."ReqCount" IS NOT NULL), $3::float8) AS "percentile_LatencyBucket_99_91", kql._weighted(array_agg(kql.multiply(q."LatencyBucket", $4::int8) ORDER BY kql.multiply(q."LatencyBucket", $4::int8), q."ReqCount") FILTER (WHERE kql.multiply(q."LatencyBucket", $4::int8) IS NOT NULL AND q."ReqCount" IS NOT NULL), array_agg(q."ReqCount" ORDER BY kql.multiply(q."LatencyBucket", $4::int8), q."ReqCount") FILTER (WHERE kql.multiply(q."LatencyBucket", $4::int8) IS NOT NULL AND q."ReqCount" IS NOT NULL), $5::float8) AS "a", kql._weighted(array_agg(kql.multiply(q."LatencyBucket", $4::int8) ORDER BY kql.multiply(q."LatencyBucket", $4::int8), q."ReqCount") FILTER (WHERE kql.multiply(q."LatencyBucket", $4::int8) IS NOT NULL AND q."ReqCount" IS NOT NULL), array_agg(q."ReqCount" ORDER BY kql.multiply(q."LatencyBucket", $4::int8), q."ReqCount") FILTER (WHERE kql.multiply(q."LatencyBucket", $4::int8) IS NOT NULL AND q."ReqCount" IS NOT NULL), $6::float8) AS "b"
FROM (VALUES ($7::int8, $8::int8),
  ($9::int8, $10::int8),
  ($11::int8, $12::int8),
  ($13::int8, $14::int8),
  ($15::int8, $16::int8),
  (NULL::int8, $9::int8)) AS q("ReqCount", "LatencyBucket")
-- $1 = 50.0
-- $2 = 75.0
-- $3 = 99.9
-- $4 = 10000000
-- $5 = 0.0
-- $6 = 100.0
-- $7 = 8
-- $8 = 10
-- $9 = 6
-- $10 = 20
-- $11 = 3
-- $12 = 30
-- $13 = 1
-- $14 = 40
-- $15 = -1
-- $16 = 5

-- shard
SELECT q."ReqCount", q."LatencyBucket"
FROM (VALUES ($1::int8, $2::int8),
  ($3::int8, $4::int8),
  ($5::int8, $6::int8),
  ($7::int8, $8::int8),
  ($9::int8, $10::int8),
  (NULL::int8, $3::int8)) AS q("ReqCount", "LatencyBucket")
-- $1 = 8
-- $2 = 10
-- $3 = 6
-- $4 = 20
-- $5 = 3
-- $6 = 30
-- $7 = 1
-- $8 = 40
-- $9 = -1
-- $10 = 5

-- merge
SELECT kql._weighted(array_agg(q."LatencyBucket" ORDER BY q."LatencyBucket", q."ReqCount") FILTER (WHERE q."LatencyBucket" IS NOT NULL AND q."ReqCount" IS NOT NULL), array_agg(q."ReqCount" ORDER BY q."LatencyBucket", q."ReqCount") FILTER (WHERE q."LatencyBucket" IS NOT NULL AND q."ReqCount" IS NOT NULL), $1::float8) AS "percentile_LatencyBucket_50", kql._weighted(array_agg(q."LatencyBucket" ORDER BY q."LatencyBucket", q."ReqCount") FILTER (WHERE q."LatencyBucket" IS NOT NULL AND q."ReqCount" IS NOT NULL), array_agg(q."ReqCount" ORDER BY q."LatencyBucket", q."ReqCount") FILTER (WHERE q."LatencyBucket" IS NOT NULL AND q."ReqCount" IS NOT NULL), $2::float8) AS "percentile_LatencyBucket_75", kql._weighted(array_agg(q."LatencyBucket" ORDER BY q."LatencyBucket", q."ReqCount") FILTER (WHERE q."LatencyBucket" IS NOT NULL AND q."ReqCount" IS NOT NULL), array_agg(q."ReqCount" ORDER BY q."LatencyBucket", q."ReqCount") FILTER (WHERE q."LatencyBucket" IS NOT NULL AND q."ReqCount" IS NOT NULL), $3::float8) AS "percentile_LatencyBucket_99_9", kql._weighted(array_agg(q."LatencyBucket" ORDER BY q."LatencyBucket", q."ReqCount") FILTER (WHERE q."LatencyBucket" IS NOT NULL AND q."ReqCount" IS NOT NULL), array_agg(q."ReqCount" ORDER BY q."LatencyBucket", q."ReqCount") FILTER (WHERE q."LatencyBucket" IS NOT NULL AND q."ReqCount" IS NOT NULL), $3::float8) AS "percentile_LatencyBucket_99_91", kql._weighted(array_agg(kql.multiply(q."LatencyBucket", $4::int8) ORDER BY kql.multiply(q."LatencyBucket", $4::int8), q."ReqCount") FILTER (WHERE kql.multiply(q."LatencyBucket", $4::int8) IS NOT NULL AND q."ReqCount" IS NOT NULL), array_agg(q."ReqCount" ORDER BY kql.multiply(q."LatencyBucket", $4::int8), q."ReqCount") FILTER (WHERE kql.multiply(q."LatencyBucket", $4::int8) IS NOT NULL AND q."ReqCount" IS NOT NULL), $5::float8) AS "a", kql._weighted(array_agg(kql.multiply(q."LatencyBucket", $4::int8) ORDER BY kql.multiply(q."LatencyBucket", $4::int8), q."ReqCount") FILTER (WHERE kql.multiply(q."LatencyBucket", $4::int8) IS NOT NULL AND q."ReqCount" IS NOT NULL), array_agg(q."ReqCount" ORDER BY kql.multiply(q."LatencyBucket", $4::int8), q."ReqCount") FILTER (WHERE kql.multiply(q."LatencyBucket", $4::int8) IS NOT NULL AND q."ReqCount" IS NOT NULL), $6::float8) AS "b"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
-- $1 = 50.0
-- $2 = 75.0
-- $3 = 99.9
-- $4 = 10000000
-- $5 = 0.0
-- $6 = 100.0
