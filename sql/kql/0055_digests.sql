-- Where Kusto keeps a sketch of many values (hll, tdigest), these keep the values: merged and asked, they answer exactly.

-- The values of an hll, [["hll"], [value, …]], each once and in the order of JSON; null for anything else.
CREATE FUNCTION kql.hll_values(jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.jsonb_typeof($1) = 'array' THEN
          CASE WHEN $1 -> 0 = '["hll"]' AND pg_catalog.jsonb_typeof($1 -> 1) = 'array' THEN $1 -> 1 END END $$;

-- The hll of distinct values; null of none.
CREATE FUNCTION kql.hll_of("values" jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 <> '[]' THEN pg_catalog.jsonb_build_array('["hll"]'::jsonb, $1) END $$;

-- The values of all hlls of an array; nulls are left out, and null where one is no hll.
CREATE FUNCTION kql.hll_merge(hlls jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND NOT EXISTS (
               SELECT 1 FROM pg_catalog.jsonb_array_elements($1) AS h(hll) WHERE h.hll <> 'null' AND kql.hll_values(h.hll) IS NULL) THEN
          (SELECT kql.hll_of(pg_catalog.jsonb_agg(DISTINCT v.value))
           FROM pg_catalog.jsonb_array_elements($1) AS h(hll), pg_catalog.jsonb_array_elements(kql.hll_values(h.hll)) AS v(value)) END $$;

-- 0 of null, which is the hll of no value.
CREATE FUNCTION kql.hll_count(jsonb) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NULL OR $1 = 'null' THEN 0 ELSE pg_catalog.jsonb_array_length(kql.hll_values($1))::bigint END $$;

-- How many values the first `count` hlls of an array have in common.
CREATE FUNCTION kql.hll_intersection(hlls jsonb, count integer) RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND $2 > 0 AND NOT EXISTS (
               SELECT 1 FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS h(hll, place)
               WHERE h.place <= $2 AND h.hll <> 'null' AND kql.hll_values(h.hll) IS NULL) THEN
          (SELECT pg_catalog.count(*) FROM (
               SELECT v.value FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS h(hll, place), pg_catalog.jsonb_array_elements(kql.hll_values(h.hll)) AS v(value)
               WHERE h.place <= $2 GROUP BY v.value HAVING pg_catalog.count(*) = $2) AS common) END $$;

-- A value of a tdigest as a number that can be compared.
CREATE FUNCTION kql._digest_number(jsonb) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.jsonb_typeof($1) WHEN 'number' THEN $1::numeric
                  WHEN 'string' THEN CASE WHEN $1 #>> '{}' IN ('NaN', 'Infinity', '-Infinity') THEN ($1 #>> '{}')::numeric END END $$;

-- The entries of a tdigest, [["tdigest", kind], [[value, weight], …]], in the order of their values; times are ticks. Null for anything else.
CREATE FUNCTION kql.tdigest_entries(jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.jsonb_typeof($1) = 'array' THEN
          CASE WHEN $1 -> 0 IN ('["tdigest", "number"]', '["tdigest", "datetime"]', '["tdigest", "timespan"]') AND pg_catalog.jsonb_typeof($1 -> 1) = 'array' THEN $1 -> 1 END END $$;

-- The tdigest of pairs of value and weight. A weight that is not above 0 counts nothing; null of no value.
CREATE FUNCTION kql.tdigest_of(kind text, pairs jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($2) THEN
          (SELECT CASE WHEN pg_catalog.count(*) > 0 THEN pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_array('tdigest', $1),
                      pg_catalog.jsonb_agg(pg_catalog.jsonb_build_array(e.value, e.weight) ORDER BY kql._digest_number(e.value))) END
           FROM (SELECT p.pair -> 0 AS value, pg_catalog.sum(kql._digest_number(p.pair -> 1)) AS weight FROM pg_catalog.jsonb_array_elements($2) AS p(pair)
                 WHERE kql._digest_number(p.pair -> 0) IS NOT NULL AND kql._digest_number(p.pair -> 1) > 0 GROUP BY 1) AS e) END $$;

-- All tdigests of an array in one; nulls are left out, and null where one is no tdigest or two are of different kinds.
CREATE FUNCTION kql.tdigest_merge(digests jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN
          (SELECT CASE WHEN pg_catalog.count(DISTINCT d.digest -> 0) = 1 AND pg_catalog.bool_and(kql.tdigest_entries(d.digest) IS NOT NULL) THEN
                      kql.tdigest_of(pg_catalog.min(d.digest -> 0 ->> 1), (SELECT pg_catalog.jsonb_agg(e.entry)
                          FROM pg_catalog.jsonb_array_elements($1) AS i(digest), pg_catalog.jsonb_array_elements(kql.tdigest_entries(i.digest)) AS e(entry))) END
           FROM pg_catalog.jsonb_array_elements($1) AS d(digest) WHERE d.digest <> 'null') END $$;

CREATE FUNCTION kql._digest_shown(kind text, value jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE $1 WHEN 'datetime' THEN kql.datetime_to_dynamic(kql.to_long(kql._digest_number($2)))
                     WHEN 'timespan' THEN kql.timespan_to_dynamic(kql.to_long(kql._digest_number($2))) ELSE $2 END $$;

-- The value of nearest rank. A fraction a hair too large would take the next one.
CREATE FUNCTION kql.tdigest_percentile(digest jsonb, percent double precision) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 BETWEEN 0 AND 100 THEN
          (SELECT kql._digest_shown($1 -> 0 ->> 1, r.value)
           FROM (SELECT e.entry -> 0 AS value, e.place, pg_catalog.sum(kql._digest_number(e.entry -> 1)) OVER (ORDER BY e.place) AS reached,
                     pg_catalog.sum(kql._digest_number(e.entry -> 1)) OVER () AS total
                 FROM pg_catalog.jsonb_array_elements(kql.tdigest_entries($1)) WITH ORDINALITY AS e(entry, place)) AS r
           WHERE r.reached >= r.total * ($2 / 100 * (1 - 1e-13))::numeric ORDER BY r.place LIMIT 1) END $$;

-- The values of several ranks, as an array.
CREATE FUNCTION kql.tdigest_percentiles(digest jsonb, percents jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($2) AND kql.tdigest_entries($1) IS NOT NULL THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(COALESCE(kql.tdigest_percentile($1, kql.cast_real(p.percent)), 'null') ORDER BY p.place))
           FROM pg_catalog.jsonb_array_elements($2) WITH ORDINALITY AS p(percent, place)) END $$;

-- How many values are at most `value`; null where the digest is of another kind.
CREATE FUNCTION kql.tdigest_rank(digest jsonb, kind text, value numeric) RETURNS double precision LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $3 IS NOT NULL AND kql.tdigest_entries($1) IS NOT NULL AND $1 -> 0 ->> 1 = $2 THEN
          (SELECT kql.numeric_to_real(COALESCE(pg_catalog.sum(kql._digest_number(e.entry -> 1)) FILTER (WHERE kql._digest_number(e.entry -> 0) <= $3), 0))
           FROM pg_catalog.jsonb_array_elements(kql.tdigest_entries($1)) AS e(entry)) END $$;

-- The same of a hundred.
CREATE FUNCTION kql.tdigest_percent_rank(digest jsonb, kind text, value numeric) RETURNS double precision LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT kql.divide(kql.tdigest_rank($1, $2, $3) * 100, (SELECT kql.numeric_to_real(pg_catalog.sum(kql._digest_number(e.entry -> 1)))
          FROM pg_catalog.jsonb_array_elements(kql.tdigest_entries($1)) AS e(entry))) $$;

-- The spread of `count` whole numbers or decimals with this sum and this sum of squares: their variance, or its root. 0 of fewer than two.
CREATE FUNCTION kql.spread(count bigint, total numeric, squares numeric, is_sample boolean, is_root boolean) RETURNS double precision
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 > 1 THEN kql.numeric_to_real(CASE WHEN s.variance = 'NaN' OR NOT $5 THEN s.variance ELSE pg_catalog.sqrt(GREATEST(s.variance, 0)) END) ELSE 0 END
      FROM (SELECT ($1 * $3 - $2 * $2) / ($1::numeric * CASE WHEN $4 THEN NULLIF($1 - 1, 0) ELSE NULLIF($1, 0) END)) AS s(variance) $$;

-- The elements of an array as `to typeof(…)` takes them: null where one is of another type.
CREATE FUNCTION kql.cast_elements(jsonb, type text) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(COALESCE(CASE $2
               WHEN 'bool' THEN pg_catalog.to_jsonb(kql.cast_bool(e.value)) WHEN 'int' THEN pg_catalog.to_jsonb(kql.cast_int(e.value))
               WHEN 'long' THEN pg_catalog.to_jsonb(kql.cast_long(e.value)) WHEN 'datetime' THEN kql.datetime_to_dynamic(kql.cast_datetime(e.value))
               WHEN 'timespan' THEN kql.timespan_to_dynamic(kql.cast_timespan(e.value))
               WHEN 'real' THEN CASE WHEN kql.cast_real(e.value) IS NOT NULL THEN e.value END
               WHEN 'decimal' THEN CASE WHEN kql.cast_decimal(e.value) IS NOT NULL THEN e.value END
               WHEN 'guid' THEN CASE WHEN kql.cast_guid(e.value) IS NOT NULL THEN e.value END
               WHEN 'string' THEN pg_catalog.to_jsonb(kql.to_text(e.value)) ELSE e.value END, 'null') ORDER BY e.place))
           FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, place)) END $$;
