-- Series: statistics, filters, lines and spectra. A series with an element that is no number gives null, unless something else is said. So
-- does one whose sums leave the range of reals: an exception block turns them into null, where PostgreSQL would raise.

-- Statistics -----------------------------------------------------------------------------------------------------------------------

-- A bag; null for no elements, and where an element is not finite, unless those are to be passed over. Positions count all elements, from 0.
CREATE FUNCTION kql.series_stats(jsonb, finite_only boolean) RETURNS jsonb LANGUAGE plpgsql STABLE PARALLEL UNSAFE
AS $$
DECLARE
    bag jsonb;
    mean double precision;
BEGIN
    IF NOT kql.is_array($1) THEN RETURN NULL; END IF;
    WITH element AS (
        SELECT CASE WHEN kql.is_finite(kql.cast_real(e.value)) THEN kql.cast_real(e.value) END AS value, e.place - 1 AS place
        FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, place)),
    total AS (
        SELECT pg_catalog.count(e.value) AS number, pg_catalog.count(*) AS positions, pg_catalog.min(e.value) AS low, pg_catalog.max(e.value) AS high,
               pg_catalog.sum(e.value ORDER BY e.place) AS sum, pg_catalog.avg(e.value) AS mean
        FROM element AS e),
    spread AS (
        SELECT CASE WHEN pg_catalog.count(e.value) < 2 THEN 0 ELSE pg_catalog.sum((e.value - t.mean) * (e.value - t.mean)) / (pg_catalog.count(e.value) - 1) END AS variance,
               pg_catalog.min(CASE WHEN e.value = t.low THEN e.place END) AS low_place, pg_catalog.min(CASE WHEN e.value = t.high THEN e.place END) AS high_place
        FROM element AS e CROSS JOIN total AS t)
    SELECT pg_catalog.jsonb_build_object(
               'min', kql.to_dynamic(t.low), 'min_idx', s.low_place, 'max', kql.to_dynamic(t.high), 'max_idx', s.high_place,
               'avg', kql.to_dynamic(t.sum / t.number), 'stdev', kql.to_dynamic(pg_catalog.sqrt(s.variance)), 'variance', kql.to_dynamic(s.variance),
               'sum', kql.to_dynamic(t.sum), 'len', t.positions)
    INTO bag FROM total AS t CROSS JOIN spread AS s
    WHERE t.number > 0 AND (t.number = t.positions OR finite_only);
    RETURN bag;
EXCEPTION WHEN numeric_value_out_of_range THEN RETURN NULL;
END $$;

-- Filters --------------------------------------------------------------------------------------------------------------------------

-- What lies outside of the series counts as 0. `normalized`: divided by the sum of the filter, which must have no negative number then; left out, that is
-- done where it can be. `centered`: the middle of the filter lies over the point, not its first number.
CREATE FUNCTION kql.series_fir(jsonb, filter jsonb, normalized boolean, centered boolean) RETURNS jsonb LANGUAGE plpgsql STABLE PARALLEL UNSAFE
AS $$
DECLARE
    x double precision[] := kql._reals($1);
    f double precision[] := kql._reals($2);
    n int := pg_catalog.cardinality(x);
    m int := pg_catalog.cardinality(f);
    negative boolean := (SELECT COALESCE(pg_catalog.bool_or(e.value < 0), false) FROM pg_catalog.unnest(f) AS e(value));
    ahead int := CASE WHEN centered THEN m / 2 ELSE 0 END;
    divisor double precision := 1;
    total double precision;
    y double precision[] := '{}';
BEGIN
    IF x IS NULL OR f IS NULL OR m = 0 OR normalized AND negative THEN RETURN NULL; END IF;
    IF COALESCE(normalized, NOT negative) THEN
        divisor := (SELECT pg_catalog.sum(e.value) FROM pg_catalog.unnest(f) AS e(value));
    END IF;
    FOR i IN 1 .. n LOOP
        total := 0;
        FOR j IN GREATEST(1, i + ahead - n + 1) .. LEAST(m, i + ahead) LOOP
            total := total + f[j] * x[i + ahead - j + 1];
        END LOOP;
        y := pg_catalog.array_append(y, kql.divide(total, divisor));
    END LOOP;
    RETURN kql._real_elements(y);
EXCEPTION WHEN numeric_value_out_of_range THEN RETURN NULL;
END $$;

-- Null where the first denominator is 0 or there is none.
CREATE FUNCTION kql.series_iir(jsonb, numerators jsonb, denominators jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE PARALLEL UNSAFE
AS $$
DECLARE
    x double precision[] := kql._reals($1);
    b double precision[] := kql._reals($2);
    a double precision[] := kql._reals($3);
    total double precision;
    y double precision[] := '{}';
BEGIN
    IF x IS NULL OR b IS NULL OR a IS NULL OR pg_catalog.cardinality(a) = 0 OR a[1] = 0 THEN RETURN NULL; END IF;
    FOR i IN 1 .. pg_catalog.cardinality(x) LOOP
        total := 0;
        FOR j IN 1 .. LEAST(pg_catalog.cardinality(b), i) LOOP total := total + b[j] * x[i - j + 1]; END LOOP;
        FOR j IN 2 .. LEAST(pg_catalog.cardinality(a), i) LOOP total := total - a[j] * y[i - j + 1]; END LOOP;
        y := pg_catalog.array_append(y, total / a[1]);
    END LOOP;
    RETURN kql._real_elements(y);
EXCEPTION WHEN numeric_value_out_of_range THEN RETURN NULL;
END $$;

-- Spectra --------------------------------------------------------------------------------------------------------------------------

-- The Fourier transform of the complex numbers whose parts follow each other (re, im, re, im …), split by the smallest prime factor of their number;
-- `turn` is -1, or 1 for the inverse without its divisor.
CREATE FUNCTION kql._fourier(z double precision[], turn int) RETURNS double precision[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    n int := pg_catalog.cardinality(z) / 2;
    p int := 2;
    m int;
    part double precision[];
    parts double precision[] := '{}';
    w double precision[] := '{}';
    place int;
    re double precision;
    im double precision;
    result double precision[] := '{}';
BEGIN
    IF n <= 1 THEN RETURN z; END IF;
    WHILE n % p <> 0 LOOP
        p := CASE WHEN p::bigint * p > n THEN n ELSE p + 1 END;
    END LOOP;
    m := n / p;
    FOR r IN 0 .. p - 1 LOOP
        part := '{}';
        FOR k IN 0 .. m - 1 LOOP
            part := pg_catalog.array_append(part, z[2 * (k * p + r) + 1]);
            part := pg_catalog.array_append(part, z[2 * (k * p + r) + 2]);
        END LOOP;
        parts := pg_catalog.array_cat(parts, kql._fourier(part, turn));
    END LOOP;
    -- In degrees, so that the quarters of the circle are exact.
    FOR k IN 0 .. n - 1 LOOP
        w := pg_catalog.array_append(w, pg_catalog.cosd(360.0::float8 * k / n));
        w := pg_catalog.array_append(w, turn * pg_catalog.sind(360.0::float8 * k / n));
    END LOOP;
    FOR k IN 0 .. n - 1 LOOP
        re := 0;
        im := 0;
        FOR r IN 0 .. p - 1 LOOP
            place := (k::bigint * r % n)::int;
            re := re + w[2 * place + 1] * parts[2 * (r * m + k % m) + 1] - w[2 * place + 2] * parts[2 * (r * m + k % m) + 2];
            im := im + w[2 * place + 1] * parts[2 * (r * m + k % m) + 2] + w[2 * place + 2] * parts[2 * (r * m + k % m) + 1];
        END LOOP;
        result := pg_catalog.array_append(result, re);
        result := pg_catalog.array_append(result, im);
    END LOOP;
    RETURN result;
END $$;

-- A bag of the real and the imaginary parts. Null where the parts given are not equally many.
CREATE FUNCTION kql.series_fourier(re jsonb, im jsonb, inverse boolean) RETURNS jsonb LANGUAGE plpgsql STABLE PARALLEL UNSAFE
AS $$
DECLARE
    a double precision[] := kql._reals($1);
    b double precision[] := CASE WHEN kql.present($2) IS NULL THEN ARRAY(SELECT 0::float8 FROM pg_catalog.unnest(a)) ELSE kql._reals($2) END;
    n int := pg_catalog.cardinality(a);
    z double precision[];
    divisor double precision := CASE WHEN inverse THEN n ELSE 1 END;
BEGIN
    IF a IS NULL OR b IS NULL OR inverse IS NULL OR pg_catalog.cardinality(b) <> n THEN RETURN NULL; END IF;
    z := (SELECT pg_catalog.array_agg(v.value ORDER BY p.place, v.part)
          FROM ROWS FROM (pg_catalog.unnest(a), pg_catalog.unnest(b)) WITH ORDINALITY AS p(a, b, place)
          CROSS JOIN LATERAL (VALUES (1, p.a), (2, p.b)) AS v(part, value));
    z := kql._fourier(COALESCE(z, '{}'), CASE WHEN inverse THEN 1 ELSE -1 END);
    RETURN (SELECT pg_catalog.jsonb_build_object(
                'real', kql._collected(pg_catalog.jsonb_agg(kql.to_dynamic(z[2 * k - 1] / divisor) ORDER BY k)),
                'imag', kql._collected(pg_catalog.jsonb_agg(kql.to_dynamic(z[2 * k] / divisor) ORDER BY k)))
            FROM pg_catalog.generate_series(1, n) AS k);
EXCEPTION WHEN numeric_value_out_of_range THEN RETURN NULL;
END $$;

-- Lines ----------------------------------------------------------------------------------------------------------------------------
-- Points lie at 1, 2, 3 … Variances are those of samples. `rsquare` is null where the series never changes.

-- The line through the elements from one to another, and what is left beside it.
CREATE FUNCTION kql._line(y double precision[], first int, last int,
    OUT slope double precision, OUT interception double precision, OUT deviation double precision, OUT residue double precision)
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    n int := last - first + 1;
    mean double precision := 0;
    middle double precision := (n + 1) / 2.0::float8;
    along double precision := 0;
BEGIN
    IF n < 2 THEN RETURN; END IF;
    FOR i IN first .. last LOOP mean := mean + y[i] / n; END LOOP;
    FOR i IN first .. last LOOP along := along + (i - first + 1 - middle) * (y[i] - mean); END LOOP;
    slope := along / (n * (n::float8 * n - 1) / 12);
    interception := mean - slope * middle;
    deviation := 0;
    residue := 0;
    FOR i IN first .. last LOOP
        deviation := deviation + (y[i] - mean) * (y[i] - mean);
        residue := residue + (y[i] - mean - slope * (i - first + 1 - middle)) * (y[i] - mean - slope * (i - first + 1 - middle));
    END LOOP;
END $$;

-- What is known of a fit, as a bag whose keys begin with `prefix`.
CREATE FUNCTION kql._fit(prefix text, count int, deviation double precision, residue double precision) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.jsonb_build_object(
          $1 || 'rsquare', kql.to_dynamic(CASE WHEN $3 > 0 THEN 1 - $4 / $3 END),
          $1 || 'variance', kql.to_dynamic($3 / ($2 - 1)), $1 || 'rvariance', kql.to_dynamic($4 / ($2 - 1))) $$;

CREATE FUNCTION kql._fitted(y double precision[], first int, last int, slope double precision, interception double precision) RETURNS double precision[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT ARRAY(SELECT $5 + $4 * i FROM pg_catalog.generate_series(1, $3 - $2 + 1) AS i ORDER BY i) $$;

-- A bag; null for fewer than two points.
CREATE FUNCTION kql.series_fit_line(jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE PARALLEL UNSAFE
AS $$
DECLARE
    y double precision[] := kql._reals($1);
    n int := pg_catalog.cardinality(y);
    line record;
BEGIN
    IF y IS NULL OR n < 2 THEN RETURN NULL; END IF;
    SELECT * INTO line FROM kql._line(y, 1, n);
    RETURN kql._fit('', n, line.deviation, line.residue) || pg_catalog.jsonb_build_object(
        'slope', kql.to_dynamic(line.slope), 'interception', kql.to_dynamic(line.interception),
        'line_fit', kql._real_elements(kql._fitted(y, 1, n, line.slope, line.interception)));
EXCEPTION WHEN numeric_value_out_of_range THEN RETURN NULL;
END $$;

-- Where two lines of at least two points each leave least beside them: the number of points of the left one. Of cuts that are equally good, up to rounding,
-- the first.
CREATE FUNCTION kql._best_split(y double precision[]) RETURNS int LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    n int := pg_catalog.cardinality(y);
    mean double precision := 0;
    -- Sums over all points, and over those up to a cut: of values, of values times places, of squares.
    v double precision := 0;
    p double precision := 0;
    s double precision := 0;
    lv double precision := 0;
    lp double precision := 0;
    ls double precision := 0;
    m int;
    residue double precision;
    least double precision;
    best int;
BEGIN
    FOR i IN 1 .. n LOOP mean := mean + y[i] / n; END LOOP;
    FOR i IN 1 .. n LOOP
        v := v + (y[i] - mean);
        p := p + i * (y[i] - mean);
        s := s + (y[i] - mean) * (y[i] - mean);
    END LOOP;
    FOR k IN 1 .. n - 2 LOOP
        lv := lv + (y[k] - mean);
        lp := lp + k * (y[k] - mean);
        ls := ls + (y[k] - mean) * (y[k] - mean);
        CONTINUE WHEN k < 2;
        m := n - k;
        residue := s - lv * lv / k - (v - lv) * (v - lv) / m
            - (lp - lv * (k + 1) / 2.0::float8) ^ 2 / (k * (k::float8 * k - 1) / 12)
            - (p - lp - k * (v - lv) - (v - lv) * (m + 1) / 2.0::float8) ^ 2 / (m * (m::float8 * m - 1) / 12);
        IF least IS NULL OR residue < least - 1e-12 * s THEN
            least := residue;
            best := k;
        END IF;
    END LOOP;
    RETURN best;
END $$;

-- A bag; null for fewer than four points.
CREATE FUNCTION kql.series_fit_2lines(jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE PARALLEL UNSAFE
AS $$
DECLARE
    y double precision[] := kql._reals($1);
    n int := pg_catalog.cardinality(y);
    k int;
    l record;
    r record;
    whole record;
BEGIN
    IF y IS NULL OR n < 4 THEN RETURN NULL; END IF;
    k := kql._best_split(y);
    IF k IS NULL THEN RETURN NULL; END IF;
    SELECT * INTO l FROM kql._line(y, 1, k);
    SELECT * INTO r FROM kql._line(y, k + 1, n);
    SELECT * INTO whole FROM kql._line(y, 1, n);
    RETURN kql._fit('', n, whole.deviation, l.residue + r.residue)
        || kql._fit('left_', k, l.deviation, l.residue) || kql._fit('right_', n - k, r.deviation, r.residue)
        || pg_catalog.jsonb_build_object(
            'split_idx', k,
            'left_slope', kql.to_dynamic(l.slope), 'left_interception', kql.to_dynamic(l.interception),
            'right_slope', kql.to_dynamic(r.slope), 'right_interception', kql.to_dynamic(r.interception),
            'line_fit', kql._real_elements(kql._fitted(y, 1, k, l.slope, l.interception) || kql._fitted(y, k + 1, n, r.slope, r.interception)));
EXCEPTION WHEN numeric_value_out_of_range THEN RETURN NULL;
END $$;

-- The same with a bag for either side.
CREATE FUNCTION kql.series_fit_2lines_dynamic(jsonb) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN f.fit IS NOT NULL THEN
          (SELECT pg_catalog.jsonb_object_agg(e.key, e.value) FROM pg_catalog.jsonb_each(f.fit) AS e(key, value) WHERE e.key !~ '^(left|right)_')
          || (SELECT pg_catalog.jsonb_object_agg(s.side, (SELECT pg_catalog.jsonb_object_agg(pg_catalog.substr(e.key, pg_catalog.length(s.side) + 2), e.value)
                                               FROM pg_catalog.jsonb_each(f.fit) AS e(key, value) WHERE pg_catalog.starts_with(e.key, s.side || '_')))
              FROM (VALUES ('left'), ('right')) AS s(side)) END
      FROM (SELECT kql.series_fit_2lines($1) AS fit OFFSET 0) AS f $$;

-- Polynomials ----------------------------------------------------------------------------------------------------------------------

-- The coefficients, that of the lowest power first, which leave least: the normal equations, solved in decimals long enough for them. Null where they have no
-- single solution.
CREATE FUNCTION kql._polynomial(x numeric[], y numeric[], degree int) RETURNS numeric[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    digits int := LEAST(900, 50 + 2 * degree * (SELECT pg_catalog.max(pg_catalog.length(pg_catalog.trunc(pg_catalog.abs(e.value))::text)) FROM pg_catalog.unnest(x) AS e(value)));
    w int := degree + 2;
    a numeric[];
    pivot int;
    held numeric;
    factor numeric;
    result numeric[];
BEGIN
    WITH point AS (SELECT p.x, p.y FROM ROWS FROM (pg_catalog.unnest(x), pg_catalog.unnest(y)) AS p(x, y)),
    power AS (SELECT k, (SELECT pg_catalog.sum(CASE WHEN k = 0 THEN 1 ELSE p.x ^ k END) FROM point AS p) AS value FROM pg_catalog.generate_series(0, 2 * degree) AS k),
    moment AS (SELECT k, (SELECT pg_catalog.sum(CASE WHEN k = 0 THEN 1 ELSE p.x ^ k END * p.y) FROM point AS p) AS value FROM pg_catalog.generate_series(0, degree) AS k)
    SELECT pg_catalog.array_agg(pg_catalog.round(CASE WHEN j <= degree THEN q.value ELSE m.value END, digits) ORDER BY i, j) INTO a
    FROM pg_catalog.generate_series(0, degree) AS i CROSS JOIN pg_catalog.generate_series(0, degree + 1) AS j
    LEFT JOIN power AS q ON j <= degree AND q.k = i + j LEFT JOIN moment AS m ON j > degree AND m.k = i;
    FOR c IN 0 .. degree LOOP
        pivot := c;
        FOR r IN c + 1 .. degree LOOP
            IF pg_catalog.abs(a[r * w + c + 1]) > pg_catalog.abs(a[pivot * w + c + 1]) THEN pivot := r; END IF;
        END LOOP;
        IF pg_catalog.abs(a[pivot * w + c + 1]) < (10::numeric ^ (20 - digits)) THEN RETURN NULL; END IF;
        FOR j IN 1 .. w LOOP
            held := a[c * w + j];
            a[c * w + j] := a[pivot * w + j];
            a[pivot * w + j] := held;
        END LOOP;
        FOR r IN 0 .. degree LOOP
            CONTINUE WHEN r = c;
            factor := pg_catalog.round(a[r * w + c + 1] / a[c * w + c + 1], digits);
            FOR j IN c + 1 .. w LOOP a[r * w + j] := pg_catalog.round(a[r * w + j] - factor * a[c * w + j], digits); END LOOP;
        END LOOP;
    END LOOP;
    FOR i IN 0 .. degree LOOP result := pg_catalog.array_append(result, pg_catalog.round(a[i * w + w] / a[i * w + i + 1], digits - 15)); END LOOP;
    RETURN result;
END $$;

-- A bag; places are 1, 2, 3 … where none are given. Null for degrees outside of 1 … 16, for fewer distinct places than the polynomial has coefficients, and for
-- series of different lengths.
CREATE FUNCTION kql.series_fit_poly(y jsonb, x jsonb, degree bigint) RETURNS jsonb LANGUAGE plpgsql STABLE PARALLEL UNSAFE
AS $$
DECLARE
    ys numeric[];
    xs numeric[];
    n int;
    c numeric[];
    mean numeric;
    deviation numeric;
    residue numeric;
    fit numeric[];
BEGIN
    IF NOT kql.is_array(y) OR degree IS NULL OR degree NOT BETWEEN 1 AND 16 THEN RETURN NULL; END IF;
    SELECT pg_catalog.array_agg(CASE WHEN pg_catalog.jsonb_typeof(e.value) = 'number' THEN e.value::numeric END ORDER BY e.place), pg_catalog.count(*)
    INTO ys, n FROM pg_catalog.jsonb_array_elements(y) WITH ORDINALITY AS e(value, place);
    IF kql.present(x) IS NULL THEN
        xs := (SELECT pg_catalog.array_agg(i::numeric ORDER BY i) FROM pg_catalog.generate_series(1, n) AS i);
    ELSIF kql.is_array(x) THEN
        xs := (SELECT pg_catalog.array_agg(CASE WHEN pg_catalog.jsonb_typeof(e.value) = 'number' THEN e.value::numeric END ORDER BY e.place)
               FROM pg_catalog.jsonb_array_elements(x) WITH ORDINALITY AS e(value, place));
    END IF;
    IF n < 2 OR pg_catalog.cardinality(xs) IS DISTINCT FROM n OR pg_catalog.array_position(xs, NULL) IS NOT NULL OR pg_catalog.array_position(ys, NULL) IS NOT NULL
        OR (SELECT pg_catalog.count(DISTINCT e.value) FROM pg_catalog.unnest(xs) AS e(value)) <= degree
        OR (SELECT pg_catalog.max(pg_catalog.abs(e.value)) FROM pg_catalog.unnest(xs || ys) AS e(value)) > 1e40 THEN
        RETURN NULL;
    END IF;
    c := kql._polynomial(xs, ys, degree::int);
    IF c IS NULL THEN RETURN NULL; END IF;
    fit := ARRAY(SELECT (SELECT pg_catalog.sum(k.value * CASE WHEN k.place = 1 THEN 1 ELSE p.x ^ (k.place - 1) END)
                         FROM pg_catalog.unnest(c) WITH ORDINALITY AS k(value, place))
                 FROM pg_catalog.unnest(xs) WITH ORDINALITY AS p(x, place) ORDER BY p.place);
    mean := (SELECT pg_catalog.avg(e.value) FROM pg_catalog.unnest(ys) AS e(value));
    SELECT pg_catalog.sum((p.y - mean) ^ 2), pg_catalog.sum((p.y - p.fit) ^ 2) INTO deviation, residue
    FROM ROWS FROM (pg_catalog.unnest(ys), pg_catalog.unnest(fit)) AS p(y, fit);
    RETURN kql._fit('', n, kql.numeric_to_real(deviation), kql.numeric_to_real(residue)) || pg_catalog.jsonb_build_object(
        'coefficients', (SELECT pg_catalog.jsonb_agg(kql.to_dynamic(kql.numeric_to_real(e.value)) ORDER BY e.place DESC) FROM pg_catalog.unnest(c) WITH ORDINALITY AS e(value, place)),
        'poly_fit', (SELECT pg_catalog.jsonb_agg(kql.to_dynamic(kql.numeric_to_real(e.value)) ORDER BY e.place) FROM pg_catalog.unnest(fit) WITH ORDINALITY AS e(value, place)));
EXCEPTION WHEN numeric_value_out_of_range OR division_by_zero OR floating_point_exception THEN RETURN NULL;
END $$;

-- Outliers -------------------------------------------------------------------------------------------------------------------------

-- The value at a percentile, on the line between its two neighbours.
CREATE FUNCTION kql._quantile(double precision[], percent double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL UNSAFE
AS $$ SELECT CASE WHEN pg_catalog.cardinality(s.v) > 0 THEN
          kql.add(s.v[s.place::int + 1], kql.multiply(s.rest, kql.subtract(s.v[LEAST(s.place::int + 2, pg_catalog.cardinality(s.v))], s.v[s.place::int + 1]))) END
      FROM (SELECT o.v, pg_catalog.floor(o.at) AS place, o.at - pg_catalog.floor(o.at) AS rest
            FROM (SELECT a.v, $2 / 100 * (pg_catalog.cardinality(a.v) - 1) AS at
                  FROM (SELECT ARRAY(SELECT e.value FROM pg_catalog.unnest($1) AS e(value) ORDER BY e.value) AS v OFFSET 0) AS a) AS o) AS s $$;

-- How far each value lies outside of the fences, in distances between them; null in, 0 out.
--
-- "tukey" has its fences at the quarters. "ctukey" has them at the tenths, and multiplies so that 1.5 means to a normal distribution what it means to the other:
-- 3 z / (4 q - z), where z is the distance of the tenth and q that of the quarter, as Kusto's authors state them.
CREATE FUNCTION kql._outliers(scored double precision[], fences double precision[], kind text) RETURNS double precision[] LANGUAGE sql STABLE
AS $$ SELECT ARRAY(
          SELECT CASE WHEN e.value > f.high THEN kql.multiply(kql.divide(kql.subtract(e.value, f.high), kql.subtract(f.high, f.low)), f.factor)
                      WHEN e.value < f.low THEN kql.multiply(kql.divide(kql.subtract(e.value, f.low), kql.subtract(f.high, f.low)), f.factor) ELSE 0 END
          FROM pg_catalog.unnest($1) WITH ORDINALITY AS e(value, place) ORDER BY e.place)
      FROM (SELECT kql._quantile($2, CASE WHEN $3 = 'tukey' THEN 25 ELSE 10 END) AS low, kql._quantile($2, CASE WHEN $3 = 'tukey' THEN 75 ELSE 90 END) AS high,
                   CASE WHEN $3 = 'tukey' THEN 1 ELSE 3 * 1.29682082::float8 / (4 * 0.675::float8 - 1.29682082::float8) END AS factor OFFSET 0) AS f $$;

-- Nulls and `ignored` values count for nothing and score 0.
CREATE FUNCTION kql.series_outliers(jsonb, kind text, ignored double precision) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql.is_array($1) AND pg_catalog.lower($2) IN ('tukey', 'ctukey') AND s.are_numbers THEN
          kql._real_elements(kql._outliers(s.v, pg_catalog.array_remove(s.v, NULL), pg_catalog.lower($2))) END
      FROM (SELECT COALESCE(pg_catalog.array_agg(CASE WHEN kql.cast_real(e.value) <> $3 OR $3 IS NULL THEN kql.cast_real(e.value) END ORDER BY e.place), '{}') AS v,
                   COALESCE(pg_catalog.bool_and(kql.cast_real(e.value) IS NOT NULL OR kql.present(e.value) IS NULL), true) AS are_numbers
            FROM pg_catalog.jsonb_array_elements(CASE WHEN kql.is_array($1) THEN $1 ELSE '[]' END) WITH ORDINALITY AS e(value, place)) AS s $$;
