-- Series: periods, seasons and what is left without them. Reals are added up in the order of the points; what leaves their range gives null.

-- A series without its line; empty where it is no more than that, or not finite.
CREATE FUNCTION kql._untrended(y double precision[]) RETURNS double precision[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    n int := pg_catalog.cardinality(y);
    line record;
    rest double precision[] := '{}';
    largest double precision := 0;
BEGIN
    IF n < 2 OR EXISTS (SELECT 1 FROM pg_catalog.unnest(y) AS e(value) WHERE NOT kql.is_finite(e.value)) THEN RETURN '{}'; END IF;
    SELECT * INTO line FROM kql._line(y, 1, n);
    FOR i IN 1 .. n LOOP
        rest := pg_catalog.array_append(rest, y[i] - line.interception - line.slope * i);
        largest := GREATEST(largest, pg_catalog.abs(y[i]));
    END LOOP;
    -- What rounding leaves of a line is no series.
    RETURN CASE WHEN (SELECT pg_catalog.max(pg_catalog.abs(e.value)) FROM pg_catalog.unnest(rest) AS e(value)) > largest * 1e-12 THEN rest ELSE '{}' END;
END $$;

-- The mean difference between any two of the values.
CREATE FUNCTION kql._mean_difference(double precision[]) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.sum((2 * e.rank - e.count - 1) * e.value) / NULLIF(pg_catalog.max(e.count * (e.count - 1) / 2), 0)
      FROM (SELECT v.value, (pg_catalog.row_number() OVER (ORDER BY v.value))::float8 AS rank, (pg_catalog.count(*) OVER ())::float8 AS count
            FROM pg_catalog.unnest($1) AS v(value)) AS e $$;

-- The mean distance of values from their median.
CREATE FUNCTION kql._width(double precision[]) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.avg(pg_catalog.abs(e.value - m.median)) FROM pg_catalog.unnest($1) AS e(value)
      CROSS JOIN (SELECT pg_catalog.percentile_cont(0.5) WITHIN GROUP (ORDER BY v.value) AS median FROM pg_catalog.unnest($1) AS v(value) OFFSET 0) AS m $$;

-- The significance of a period in a series without a line, 0 to 1: by how much points that lie one period apart differ less than any two points do, `difference` in the
-- mean. 0 where chance could have given it, below 2 / sqrt(n), and outside of 4 points … half the series.
CREATE FUNCTION kql._period_score(rest double precision[], difference double precision, period int) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    n int := pg_catalog.cardinality(rest);
    differences double precision[] := '{}';
    score double precision;
BEGIN
    IF period IS NULL OR period NOT BETWEEN 4 AND n / 2 OR (difference > 0) IS NOT TRUE THEN RETURN 0; END IF;
    FOR i IN 1 .. n - period LOOP differences := pg_catalog.array_append(differences, rest[i + period] - rest[i]); END LOOP;
    score := 1 - kql._width(differences) / difference;
    RETURN CASE WHEN score > 2 / pg_catalog.sqrt(n::float8) THEN score ELSE 0 END;
END $$;

-- The periods from one length to another, the most significant first: peaks of the covariance of points that lie so far apart. Passed over is a peak within a quarter
-- of a shorter period from one of its multiples, if that period scores nine tenths of it or more; and one within a quarter of a better period from that.
CREATE FUNCTION kql._periods(y double precision[], shortest double precision, longest double precision, OUT period int, OUT score double precision)
RETURNS SETOF record LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    rest double precision[] := kql._untrended(y);
    n int := pg_catalog.cardinality(rest);
    difference double precision := kql._mean_difference(rest);
    total double precision;
    a double precision[] := '{}';
    found int[] := '{}';
    scores double precision[] := '{}';
    significance double precision;
BEGIN
    FOR k IN 1 .. n / 2 LOOP
        total := 0;
        FOR i IN 1 .. n - k LOOP total := total + rest[i] * rest[i + k]; END LOOP;
        a := pg_catalog.array_append(a, total / (n - k));
    END LOOP;
    FOR k IN 4 .. n / 2 - 1 LOOP
        CONTINUE WHEN NOT (a[k] > a[k - 1] AND a[k] >= a[k + 1] AND k BETWEEN shortest AND longest);
        significance := kql._period_score(rest, difference, k);
        CONTINUE WHEN significance = 0 OR EXISTS (
            SELECT 1 FROM ROWS FROM (pg_catalog.unnest(found), pg_catalog.unnest(scores)) AS f(shorter, score)
            WHERE pg_catalog.abs(k - f.shorter * pg_catalog.round(k / f.shorter::numeric)) <= f.shorter / 4.0 AND f.score >= 0.9 * significance);
        found := pg_catalog.array_append(found, k);
        scores := pg_catalog.array_append(scores, significance);
    END LOOP;
    RETURN QUERY
        WITH peak AS (SELECT f.at, f.score FROM ROWS FROM (pg_catalog.unnest(found), pg_catalog.unnest(scores)) AS f(at, score))
        SELECT p.at, p.score FROM peak AS p
        WHERE NOT EXISTS (SELECT 1 FROM peak AS b WHERE b.score > p.score AND pg_catalog.abs(p.at - b.at) <= b.at / 4.0)
        ORDER BY p.score DESC, p.at;
END $$;

-- A bag of `count` periods and scores, 0 where no more are found.
CREATE FUNCTION kql.series_periods_detect(jsonb, shortest double precision, longest double precision, count bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE PARALLEL UNSAFE
AS $$
DECLARE
    y double precision[] := kql._reals($1);
BEGIN
    IF y IS NULL OR shortest IS NULL OR longest IS NULL OR count IS NULL OR count NOT BETWEEN 0 AND 1000 THEN RETURN NULL; END IF;
    RETURN (SELECT pg_catalog.jsonb_build_object(
                'periods', kql._collected(pg_catalog.jsonb_agg(kql.to_dynamic(COALESCE(p.period, 0)::float8) ORDER BY i)),
                'periods_scores', kql._collected(pg_catalog.jsonb_agg(kql.to_dynamic(COALESCE(p.score, 0)) ORDER BY i)))
            FROM pg_catalog.generate_series(1, count) AS i
            LEFT JOIN (SELECT * FROM kql._periods(y, shortest, longest) WITH ORDINALITY AS f(period, score, place) OFFSET 0) AS p ON p.place = i);
EXCEPTION WHEN numeric_value_out_of_range THEN RETURN NULL;
END $$;

-- A bag of the periods as they are given and their scores, for the nearest whole number of points.
CREATE FUNCTION kql.series_periods_validate(jsonb, periods jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE PARALLEL UNSAFE
AS $$
DECLARE
    y double precision[] := kql._reals($1);
    p double precision[] := kql._reals(periods);
    rest double precision[];
BEGIN
    IF y IS NULL OR p IS NULL THEN RETURN NULL; END IF;
    rest := kql._untrended(y);
    RETURN pg_catalog.jsonb_build_object('periods', kql._real_elements(p), 'scores', kql._real_elements(ARRAY(
        SELECT CASE WHEN e.value BETWEEN 4 AND pg_catalog.cardinality(y) / 2 THEN kql._period_score(rest, kql._mean_difference(rest), pg_catalog.round(e.value)::int) ELSE 0 END
        FROM pg_catalog.unnest(p) WITH ORDINALITY AS e(value, place) ORDER BY e.place)));
EXCEPTION WHEN numeric_value_out_of_range THEN RETURN NULL;
END $$;

-- The median of the points in each phase of the period, over and over; `known` points count. Zeros where there is no period.
CREATE FUNCTION kql._seasonal(y double precision[], period int, known int) RETURNS double precision[] LANGUAGE plpgsql IMMUTABLE PARALLEL UNSAFE
AS $$
DECLARE
    medians double precision[];
BEGIN
    medians := ARRAY(SELECT kql._quantile(pg_catalog.array_agg(e.value), 50) FROM pg_catalog.unnest(y) WITH ORDINALITY AS e(value, place)
                     WHERE period > 0 AND e.place <= known GROUP BY (e.place - 1) % NULLIF(period, 0) ORDER BY (e.place - 1) % NULLIF(period, 0));
    RETURN ARRAY(SELECT CASE WHEN period > 0 THEN COALESCE(medians[(i - 1) % NULLIF(period, 0) + 1], 0) ELSE 0 END
                 FROM pg_catalog.generate_series(1, pg_catalog.cardinality(y)) AS i ORDER BY i);
END $$;

-- The period to take: -1 asks for the most significant one whose score reaches `threshold`. 0 for none.
CREATE FUNCTION kql._season(y double precision[], period bigint, threshold double precision) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 = -1 THEN COALESCE((SELECT p.period FROM kql._periods($1, 4, pg_catalog.cardinality($1)) AS p WHERE p.score >= $3 LIMIT 1), 0)
                  WHEN $2 > 0 THEN LEAST($2, 1048576)::int ELSE 0 END $$;

CREATE FUNCTION kql.series_seasonal(jsonb, period bigint) RETURNS jsonb LANGUAGE plpgsql STABLE PARALLEL UNSAFE
AS $$
DECLARE
    y double precision[] := kql._reals($1);
BEGIN
    IF y IS NULL OR period IS NULL THEN RETURN NULL; END IF;
    RETURN kql._real_elements(kql._seasonal(y, kql._season(y, period, 0.7), pg_catalog.cardinality(y)));
EXCEPTION WHEN numeric_value_out_of_range THEN RETURN NULL;
END $$;

-- The parts of a series, from which the last `test_points` are not learned. Nothing where the trend has another name than avg, linefit, none.
CREATE FUNCTION kql._parts(y double precision[], period bigint, trend text, test_points bigint, threshold double precision,
    OUT seasonal double precision[], OUT slope double precision[], OUT baseline double precision[], OUT residual double precision[], OUT known int)
LANGUAGE plpgsql STABLE PARALLEL UNSAFE
AS $$
DECLARE
    n int := pg_catalog.cardinality(y);
    season double precision[];
    rest double precision[];
    line record;
BEGIN
    IF y IS NULL OR period IS NULL OR threshold IS NULL OR test_points IS NULL OR test_points < 0 OR test_points >= GREATEST(n, 1)
        OR pg_catalog.lower(trend) NOT IN ('avg', 'linefit', 'none') THEN
        RETURN;
    END IF;
    known := n - test_points;
    season := kql._seasonal(y, kql._season(y[1:known], period, threshold), known);
    rest := ARRAY(SELECT p.a - p.b FROM ROWS FROM (pg_catalog.unnest(y), pg_catalog.unnest(season)) WITH ORDINALITY AS p(a, b, place) ORDER BY p.place);
    SELECT * INTO line FROM kql._line(rest, 1, known);
    slope := CASE
        WHEN pg_catalog.lower(trend) = 'none' THEN ARRAY(SELECT 0::float8 FROM pg_catalog.generate_series(1, n))
        WHEN pg_catalog.lower(trend) = 'avg' OR line.slope IS NULL THEN ARRAY(
            SELECT (SELECT pg_catalog.avg(e.value) FROM pg_catalog.unnest(rest[1:known]) AS e(value)) FROM pg_catalog.generate_series(1, n))
        ELSE kql._fitted(rest, 1, n, line.slope, line.interception) END;
    seasonal := season;
    baseline := ARRAY(SELECT p.a + p.b FROM ROWS FROM (pg_catalog.unnest(season), pg_catalog.unnest(slope)) WITH ORDINALITY AS p(a, b, place) ORDER BY p.place);
    -- What rounding leaves is nothing.
    residual := ARRAY(SELECT CASE WHEN pg_catalog.abs(p.a - p.b) > GREATEST(pg_catalog.abs(p.a), pg_catalog.abs(p.b)) * 1e-12 THEN p.a - p.b ELSE 0 END
                      FROM ROWS FROM (pg_catalog.unnest(y), pg_catalog.unnest(baseline)) WITH ORDINALITY AS p(a, b, place) ORDER BY p.place);
END $$;

CREATE FUNCTION kql.series_decompose(jsonb, period bigint, trend text, test_points bigint, threshold double precision) RETURNS jsonb
LANGUAGE plpgsql STABLE PARALLEL UNSAFE
AS $$
BEGIN
    RETURN (SELECT pg_catalog.jsonb_build_object(
                'baseline', kql._real_elements(p.baseline), 'seasonal', kql._real_elements(p.seasonal), 'trend', kql._real_elements(p.slope),
                'residual', kql._real_elements(p.residual))
            FROM kql._parts(kql._reals($1), $2, $3, $4, $5) AS p WHERE p.baseline IS NOT NULL);
EXCEPTION WHEN numeric_value_out_of_range THEN RETURN NULL;
END $$;

-- The residuals scored as outliers among those that are learned; a flag where a score lies beyond `fence`.
CREATE FUNCTION kql.series_decompose_anomalies(jsonb, fence double precision, period bigint, trend text, test_points bigint, kind text, threshold double precision)
RETURNS jsonb LANGUAGE plpgsql STABLE PARALLEL UNSAFE
AS $$
DECLARE
    scores double precision[];
    parts record;
BEGIN
    IF fence IS NULL OR pg_catalog.lower(kind) NOT IN ('tukey', 'ctukey') THEN RETURN NULL; END IF;
    SELECT * INTO parts FROM kql._parts(kql._reals($1), $3, $4, $5, $7);
    IF parts.baseline IS NULL THEN RETURN NULL; END IF;
    scores := kql._outliers(parts.residual, parts.residual[1:parts.known], pg_catalog.lower(kind));
    RETURN (SELECT pg_catalog.jsonb_build_object(
                'ad_flag', kql._collected(pg_catalog.jsonb_agg(CASE WHEN s.score > fence THEN 1 WHEN s.score < -fence THEN -1 ELSE 0 END ORDER BY s.place)),
                'ad_score', kql._real_elements(scores), 'baseline', kql._real_elements(parts.baseline))
            FROM pg_catalog.unnest(scores) WITH ORDINALITY AS s(score, place));
EXCEPTION WHEN numeric_value_out_of_range THEN RETURN NULL;
END $$;
