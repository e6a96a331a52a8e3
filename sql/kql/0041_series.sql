-- Series: arrays of numbers. An element that is no number gives null in its place; what is no array gives null.
--
-- An element is a long where it is written without a fraction, and a real otherwise, "NaN" and "Infinity" included, which JSON has no other
-- form for. Whole reals therefore keep one digit behind the point inside of a dynamic; as text they are shown without it.
CREATE OR REPLACE FUNCTION kql.to_dynamic(double precision) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN -1e15 AND 1e15 AND pg_catalog.trunc($1) = $1 THEN pg_catalog.to_jsonb(pg_catalog.round($1::numeric, 1))
                  ELSE pg_catalog.to_jsonb($1) END $$;

CREATE FUNCTION kql._is_whole(jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.jsonb_typeof($1) = 'number' THEN
          pg_catalog.scale($1::numeric) = 0 AND $1::numeric BETWEEN -9223372036854775808 AND 9223372036854775807 ELSE false END $$;

-- A series of one number for each of `count` elements, or the series that it is.
CREATE FUNCTION kql._broadcast(jsonb, count int) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN $1 WHEN pg_catalog.jsonb_typeof($1) = 'number' AND $2 > 0 THEN
          (SELECT pg_catalog.jsonb_agg($1) FROM pg_catalog.generate_series(1, $2)) ELSE '[]' END $$;

-- Element by element ---------------------------------------------------------------------------------------------------------

CREATE FUNCTION kql.series_acos(jsonb) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(kql.to_dynamic(kql.acos(kql.cast_real(e.value))) ORDER BY e.position))
      FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)) END $$;

CREATE FUNCTION kql.series_asin(jsonb) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(kql.to_dynamic(kql.asin(kql.cast_real(e.value))) ORDER BY e.position))
      FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)) END $$;

CREATE FUNCTION kql.series_atan(jsonb) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(kql.to_dynamic(pg_catalog.atan(kql.cast_real(e.value))) ORDER BY e.position))
      FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)) END $$;

CREATE FUNCTION kql.series_ceiling(jsonb) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(kql.to_dynamic(pg_catalog.ceil(kql.cast_real(e.value))) ORDER BY e.position))
      FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)) END $$;

CREATE FUNCTION kql.series_cos(jsonb) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(kql.to_dynamic(kql.cos(kql.cast_real(e.value))) ORDER BY e.position))
      FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)) END $$;

CREATE FUNCTION kql.series_exp(jsonb) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(kql.to_dynamic(kql.exp(kql.cast_real(e.value))) ORDER BY e.position))
      FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)) END $$;

CREATE FUNCTION kql.series_floor(jsonb) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(kql.to_dynamic(pg_catalog.floor(kql.cast_real(e.value))) ORDER BY e.position))
      FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)) END $$;

CREATE FUNCTION kql.series_log(jsonb) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(kql.to_dynamic(kql.log(kql.cast_real(e.value))) ORDER BY e.position))
      FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)) END $$;

CREATE FUNCTION kql.series_sin(jsonb) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(kql.to_dynamic(kql.sin(kql.cast_real(e.value))) ORDER BY e.position))
      FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)) END $$;

CREATE FUNCTION kql.series_tan(jsonb) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(kql.to_dynamic(kql.tan(kql.cast_real(e.value))) ORDER BY e.position))
      FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)) END $$;

-- Longs stay longs.
CREATE FUNCTION kql.series_abs(jsonb) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(
          CASE WHEN kql._is_whole(e.value) THEN kql.to_dynamic(kql.abs(e.value::bigint)) ELSE kql.to_dynamic(kql.abs(kql.cast_real(e.value))) END ORDER BY e.position))
      FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)) END $$;

CREATE FUNCTION kql.series_sign(jsonb) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(kql.to_dynamic(kql.sign(kql.cast_real(e.value))) ORDER BY e.position))
      FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)) END $$;

-- The elements of two series side by side, as many as the longer one has. A number beside a series is one for each of its elements; two
-- numbers are no series.
CREATE FUNCTION kql._pairs(jsonb, jsonb) RETURNS TABLE (a jsonb, b jsonb, place bigint) LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT p.a, p.b, p.place FROM ROWS FROM (
          pg_catalog.jsonb_array_elements(kql._broadcast($1, kql.array_length($2)::int)),
          pg_catalog.jsonb_array_elements(kql._broadcast($2, kql.array_length($1)::int))) WITH ORDINALITY AS p(a, b, place) $$;

CREATE FUNCTION kql._are_series(jsonb, jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN kql.is_array($2) OR COALESCE(pg_catalog.jsonb_typeof($2) = 'number', false)
                  ELSE kql.is_array($2) AND COALESCE(pg_catalog.jsonb_typeof($1) = 'number', false) END $$;

CREATE FUNCTION kql.series_add(jsonb, jsonb) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql._are_series($1, $2) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(
          CASE WHEN kql._is_whole(p.a) AND kql._is_whole(p.b) THEN kql.to_dynamic(kql.add(p.a::bigint, p.b::bigint))
               ELSE kql.to_dynamic(kql.add(kql.cast_real(p.a), kql.cast_real(p.b))) END ORDER BY p.place))
      FROM kql._pairs($1, $2) AS p) END $$;

CREATE FUNCTION kql.series_subtract(jsonb, jsonb) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql._are_series($1, $2) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(
          CASE WHEN kql._is_whole(p.a) AND kql._is_whole(p.b) THEN kql.to_dynamic(kql.subtract(p.a::bigint, p.b::bigint))
               ELSE kql.to_dynamic(kql.subtract(kql.cast_real(p.a), kql.cast_real(p.b))) END ORDER BY p.place))
      FROM kql._pairs($1, $2) AS p) END $$;

CREATE FUNCTION kql.series_multiply(jsonb, jsonb) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql._are_series($1, $2) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(
          CASE WHEN kql._is_whole(p.a) AND kql._is_whole(p.b) THEN kql.to_dynamic(kql.multiply(p.a::bigint, p.b::bigint))
               ELSE kql.to_dynamic(kql.multiply(kql.cast_real(p.a), kql.cast_real(p.b))) END ORDER BY p.place))
      FROM kql._pairs($1, $2) AS p) END $$;

-- Reals, whatever the elements are: a division by zero gives infinity.
CREATE FUNCTION kql.series_divide(jsonb, jsonb) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql._are_series($1, $2) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(
          kql.to_dynamic(kql.divide(kql.cast_real(p.a), kql.cast_real(p.b))) ORDER BY p.place))
      FROM kql._pairs($1, $2) AS p) END $$;

CREATE FUNCTION kql.series_pow(jsonb, jsonb) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql._are_series($1, $2) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(
          kql.to_dynamic(kql.power(kql.cast_real(p.a), kql.cast_real(p.b))) ORDER BY p.place))
      FROM kql._pairs($1, $2) AS p) END $$;

-- Longs are compared exactly.
CREATE FUNCTION kql.series_equals(jsonb, jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql._are_series($1, $2) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(
          CASE WHEN kql._is_whole(p.a) AND kql._is_whole(p.b) THEN kql.to_dynamic(p.a::numeric = p.b::numeric)
               WHEN kql.cast_real(p.a) IS NOT NULL AND kql.cast_real(p.b) IS NOT NULL THEN kql.to_dynamic(kql.eq(kql.cast_real(p.a), kql.cast_real(p.b))) END ORDER BY p.place))
      FROM kql._pairs($1, $2) AS p) END $$;

CREATE FUNCTION kql.series_not_equals(jsonb, jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql._are_series($1, $2) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(
          CASE WHEN kql._is_whole(p.a) AND kql._is_whole(p.b) THEN kql.to_dynamic(p.a::numeric <> p.b::numeric)
               WHEN kql.cast_real(p.a) IS NOT NULL AND kql.cast_real(p.b) IS NOT NULL THEN kql.to_dynamic(kql.ne(kql.cast_real(p.a), kql.cast_real(p.b))) END ORDER BY p.place))
      FROM kql._pairs($1, $2) AS p) END $$;

CREATE FUNCTION kql.series_greater(jsonb, jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql._are_series($1, $2) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(
          CASE WHEN kql._is_whole(p.a) AND kql._is_whole(p.b) THEN kql.to_dynamic(p.a::numeric > p.b::numeric)
               WHEN kql.cast_real(p.a) IS NOT NULL AND kql.cast_real(p.b) IS NOT NULL THEN kql.to_dynamic(kql.gt(kql.cast_real(p.a), kql.cast_real(p.b))) END ORDER BY p.place))
      FROM kql._pairs($1, $2) AS p) END $$;

CREATE FUNCTION kql.series_greater_equals(jsonb, jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql._are_series($1, $2) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(
          CASE WHEN kql._is_whole(p.a) AND kql._is_whole(p.b) THEN kql.to_dynamic(p.a::numeric >= p.b::numeric)
               WHEN kql.cast_real(p.a) IS NOT NULL AND kql.cast_real(p.b) IS NOT NULL THEN kql.to_dynamic(kql.ge(kql.cast_real(p.a), kql.cast_real(p.b))) END ORDER BY p.place))
      FROM kql._pairs($1, $2) AS p) END $$;

CREATE FUNCTION kql.series_less(jsonb, jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql._are_series($1, $2) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(
          CASE WHEN kql._is_whole(p.a) AND kql._is_whole(p.b) THEN kql.to_dynamic(p.a::numeric < p.b::numeric)
               WHEN kql.cast_real(p.a) IS NOT NULL AND kql.cast_real(p.b) IS NOT NULL THEN kql.to_dynamic(kql.lt(kql.cast_real(p.a), kql.cast_real(p.b))) END ORDER BY p.place))
      FROM kql._pairs($1, $2) AS p) END $$;

CREATE FUNCTION kql.series_less_equals(jsonb, jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql._are_series($1, $2) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(
          CASE WHEN kql._is_whole(p.a) AND kql._is_whole(p.b) THEN kql.to_dynamic(p.a::numeric <= p.b::numeric)
               WHEN kql.cast_real(p.a) IS NOT NULL AND kql.cast_real(p.b) IS NOT NULL THEN kql.to_dynamic(kql.le(kql.cast_real(p.a), kql.cast_real(p.b))) END ORDER BY p.place))
      FROM kql._pairs($1, $2) AS p) END $$;

-- Whole series -----------------------------------------------------------------------------------------------------------------

-- The elements as reals; null where one of them is no number.
CREATE FUNCTION kql._reals(jsonb) RETURNS double precision[] LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN (SELECT CASE WHEN pg_catalog.bool_and(kql.cast_real(e.value) IS NOT NULL)
          THEN pg_catalog.array_agg(kql.cast_real(e.value) ORDER BY e.position) WHEN pg_catalog.count(*) = 0 THEN '{}' END
      FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)) END $$;

CREATE FUNCTION kql._real_elements(double precision[]) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NOT NULL THEN (SELECT kql._collected(pg_catalog.jsonb_agg(kql.to_dynamic(e.value) ORDER BY e.position))
      FROM pg_catalog.unnest($1) WITH ORDINALITY AS e(value, position)) END $$;

-- The sum of two numbers, infinite where it is too large.
CREATE AGGREGATE kql._total(double precision) (SFUNC = kql.add, STYPE = double precision, INITCOND = '0');
CREATE AGGREGATE kql._product(double precision) (SFUNC = kql.multiply, STYPE = double precision, INITCOND = '1');

CREATE FUNCTION kql.series_sum(jsonb) RETURNS double precision LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql._reals($1) IS NOT NULL THEN (SELECT kql._total(e.value ORDER BY e.position)
      FROM pg_catalog.unnest(kql._reals($1)) WITH ORDINALITY AS e(value, position)) END $$;

CREATE FUNCTION kql.series_product(jsonb) RETURNS double precision LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql._reals($1) IS NOT NULL THEN (SELECT kql._product(e.value ORDER BY e.position)
      FROM pg_catalog.unnest(kql._reals($1)) WITH ORDINALITY AS e(value, position)) END $$;

CREATE FUNCTION kql.series_magnitude(jsonb) RETURNS double precision LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql._reals($1) IS NOT NULL THEN (SELECT pg_catalog.sqrt(kql._total(kql.multiply(e.value, e.value) ORDER BY e.position))
      FROM pg_catalog.unnest(kql._reals($1)) WITH ORDINALITY AS e(value, position)) END $$;

-- Cut to the length of the shorter; pairs with an element that is no number do not count. Null where one is empty.
CREATE FUNCTION kql.series_dot_product(jsonb, jsonb) RETURNS double precision LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql._are_series($1, $2) AND '[]' NOT IN ($1, $2) THEN
          (SELECT kql._total(COALESCE(kql.multiply(kql.cast_real(p.a), kql.cast_real(p.b)), 0) ORDER BY p.place) FROM kql._pairs($1, $2) AS p) END $$;

-- A magnitude that is not given is that of what is left of its series.
CREATE FUNCTION kql.series_cosine_similarity(jsonb, jsonb, double precision, double precision) RETURNS double precision LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql.is_array($1) AND kql.is_array($2) AND '[]' NOT IN ($1, $2) THEN
          (SELECT kql.divide(
               kql._total(kql.multiply(p.a, p.b) ORDER BY p.place),
               kql.multiply(COALESCE($3, pg_catalog.sqrt(kql._total(kql.multiply(p.a, p.a) ORDER BY p.place))),
                            COALESCE($4, pg_catalog.sqrt(kql._total(kql.multiply(p.b, p.b) ORDER BY p.place)))))
           FROM (SELECT kql.cast_real(e.a) AS a, kql.cast_real(e.b) AS b, e.place FROM kql._pairs($1, $2) AS e) AS p
           WHERE p.a IS NOT NULL AND p.b IS NOT NULL) END $$;

-- Null for series of different lengths, and where an element is no number; no number where one of them never changes.
CREATE FUNCTION kql.series_pearson_correlation(jsonb, jsonb) RETURNS double precision LANGUAGE plpgsql STABLE PARALLEL UNSAFE
AS $$
DECLARE
    a double precision[] := kql._reals($1);
    b double precision[] := kql._reals($2);
    mean_a double precision;
    mean_b double precision;
BEGIN
    IF a IS NULL OR b IS NULL OR pg_catalog.cardinality(a) <> pg_catalog.cardinality(b) OR pg_catalog.cardinality(a) = 0 THEN RETURN NULL; END IF;
    SELECT pg_catalog.avg(p.a), pg_catalog.avg(p.b) INTO mean_a, mean_b FROM ROWS FROM (pg_catalog.unnest(a), pg_catalog.unnest(b)) AS p(a, b);
    RETURN (SELECT kql.divide(pg_catalog.sum((p.a - mean_a) * (p.b - mean_b)),
                pg_catalog.sqrt(pg_catalog.sum((p.a - mean_a) * (p.a - mean_a)) * pg_catalog.sum((p.b - mean_b) * (p.b - mean_b))))
            FROM ROWS FROM (pg_catalog.unnest(a), pg_catalog.unnest(b)) AS p(a, b));
EXCEPTION WHEN numeric_value_out_of_range THEN RETURN NULL;
END $$;

-- Gaps ---------------------------------------------------------------------------------------------------------------------------

-- Whether an element is the placeholder of a missing value: null, or a number.
CREATE FUNCTION kql._is_missing(jsonb, placeholder jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.present($2) IS NULL THEN kql.present($1) IS NULL ELSE COALESCE($1 = $2, false) END $$;

CREATE FUNCTION kql.series_fill_const(jsonb, value jsonb, placeholder jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(
          CASE WHEN kql._is_missing(e.value, $3) THEN COALESCE($2, 'null') ELSE e.value END ORDER BY e.position))
      FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)) END $$;

-- The nearest value before a gap; `backward` that behind it.
CREATE FUNCTION kql._series_fill(jsonb, placeholder jsonb, backward boolean) RETURNS jsonb LANGUAGE plpgsql STABLE PARALLEL SAFE
AS $$
DECLARE
    last jsonb;
    element jsonb;
    filled jsonb[] := '{}';
BEGIN
    FOR element IN SELECT e.value FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)
        ORDER BY CASE WHEN backward THEN -e.position ELSE e.position END LOOP
        IF NOT kql._is_missing(element, placeholder) THEN last := element; END IF;
        filled := filled || COALESCE(last, element);
    END LOOP;
    RETURN (SELECT kql._collected(pg_catalog.jsonb_agg(e.value ORDER BY CASE WHEN backward THEN -e.position ELSE e.position END))
            FROM pg_catalog.unnest(filled) WITH ORDINALITY AS e(value, position));
END $$;

CREATE FUNCTION kql.series_fill_forward(jsonb, placeholder jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN kql._series_fill($1, $2, false) END $$;

CREATE FUNCTION kql.series_fill_backward(jsonb, placeholder jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN kql._series_fill($1, $2, true) END $$;

-- The value `step` of `steps` on the way from one to another.
CREATE FUNCTION kql._between(jsonb, jsonb, step bigint, steps bigint, is_whole boolean) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN $5 THEN pg_catalog.to_jsonb(pg_catalog.trunc($1::numeric + ($2::numeric - $1::numeric) * $3 / $4))
                  ELSE kql.to_dynamic(kql.add(kql.cast_real($1), kql.divide(kql.multiply(kql.subtract(kql.cast_real($2), kql.cast_real($1)), $3::double precision), $4::double precision))) END $$;

-- On the line between the two neighbours of a gap; cut to a whole number where all that is there is whole. `edges`: what lies before the first and
-- behind the last value takes that value. A series of gaps alone is filled with `value`.
CREATE FUNCTION kql.series_fill_linear(jsonb, placeholder jsonb, edges boolean, value jsonb) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN (
          WITH element AS (SELECT e.value, e.position, kql._is_missing(e.value, $2) AS is_missing
                           FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)),
               known AS (SELECT pg_catalog.bool_and(kql._is_whole(k.value)) AS are_whole FROM element AS k WHERE NOT k.is_missing),
               placed AS (SELECT *, pg_catalog.max(CASE WHEN NOT e.is_missing THEN e.position END) OVER (ORDER BY e.position) AS before,
                                 pg_catalog.min(CASE WHEN NOT e.is_missing THEN e.position END) OVER (ORDER BY e.position DESC) AS behind
                          FROM element AS e)
          SELECT kql._collected(pg_catalog.jsonb_agg(COALESCE(CASE
              WHEN NOT p.is_missing THEN p.value
              WHEN known.are_whole IS NULL THEN $4
              WHEN p.before IS NULL OR p.behind IS NULL THEN CASE WHEN COALESCE($3, true) THEN $1 -> (COALESCE(p.before, p.behind) - 1)::int ELSE p.value END
              ELSE kql._between($1 -> (p.before - 1)::int, $1 -> (p.behind - 1)::int, p.position - p.before, p.behind - p.before, known.are_whole) END, 'null')
              ORDER BY p.position))
          FROM placed AS p CROSS JOIN known) END $$;

-- From `start` to at most `stop`, counted out so that no rounding is carried on; cut at 1,048,576 elements.
CREATE FUNCTION kql.range_of_reals(start double precision, stop double precision, step double precision) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql.is_finite($1) AND kql.is_finite($2) AND kql.is_finite($3) THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(kql.to_dynamic(kql.add($1, kql.multiply(n::double precision, $3))) ORDER BY n))
           FROM pg_catalog.generate_series(0, CASE WHEN $3 = 0 THEN -1 ELSE
               LEAST(1048575, GREATEST(-1, pg_catalog.floor(kql.add(kql.divide(kql.subtract($2, $1), $3), 1e-9)))) END::bigint) AS n) END $$;
