-- What compiled KQL calls where PostgreSQL's own operator would answer differently or raise. Installed in events and in work.
--
-- Rules that every function keeps:
--   * it never raises on data: overflow, division by zero and bad text give what KQL gives (mostly null);
--   * bodies are strings, so that the collation of the caller's column and the use of an index survive inlining;
--   * names are qualified, so that no search_path matters;
--   * a name that begins with an underscore is for the functions here alone, which have checked its arguments;
--   * case folding and the splitting of terms collate with "C.utf8", where every script has letters and case.
-- A datetime is ticks of 100 ns since 0001-01-01, a timespan is signed ticks, a string is never null.

CREATE SCHEMA kql;
GRANT USAGE ON SCHEMA kql TO PUBLIC;

-- Text -------------------------------------------------------------------------------------------------------------------

-- Character by character, so the number of characters stays. Text of ASCII alone takes the way that needs no wide characters.
CREATE FUNCTION kql.fold(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.octet_length($1) = pg_catalog.length($1) THEN pg_catalog.lower($1 COLLATE "C")
                  ELSE pg_catalog.lower($1 COLLATE "C.utf8") COLLATE "C" END $$;

CREATE FUNCTION kql.upper(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.upper($1 COLLATE "C.utf8") $$;

CREATE FUNCTION kql.fold_all(text[]) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT ARRAY(SELECT kql.fold(u.item) FROM pg_catalog.unnest($1) WITH ORDINALITY AS u(item, position) ORDER BY u.position) $$;

-- The terms of a text, folded, each once: maximal runs of letters and digits.
CREATE FUNCTION kql.terms(text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT ARRAY(SELECT DISTINCT m.term[1]
                   FROM pg_catalog.regexp_matches(kql.fold($1) COLLATE "C.utf8", '[[:alnum:]]+', 'g') AS m(term)
                   ORDER BY 1) $$;

-- A regular expression that finds `needle` as it stands, with a term boundary at the edges that are asked for and alphanumeric.
CREATE FUNCTION kql.term_pattern(needle text, at_start boolean, at_end boolean) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 AND $1 OPERATOR(pg_catalog.~) '^[[:alnum:]]' COLLATE "C.utf8" THEN '(?<![[:alnum:]])' ELSE '' END
          || pg_catalog.regexp_replace($1, '([][\\^$.|?*+(){}])', '\\\1', 'g')
          || CASE WHEN $3 AND $1 OPERATOR(pg_catalog.~) '[[:alnum:]]$' COLLATE "C.utf8" THEN '(?![[:alnum:]])' ELSE '' END $$;

-- The substring search is the cheap test and comes first; CASE keeps the planner from turning them round.
CREATE FUNCTION kql.has_cs(text, needle text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.strpos($1, $2) > 0
                  THEN $1 OPERATOR(pg_catalog.~) (kql.term_pattern($2, true, true) COLLATE "C.utf8") ELSE false END $$;

CREATE FUNCTION kql.hasprefix_cs(text, needle text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.strpos($1, $2) > 0
                  THEN $1 OPERATOR(pg_catalog.~) (kql.term_pattern($2, true, false) COLLATE "C.utf8") ELSE false END $$;

CREATE FUNCTION kql.hassuffix_cs(text, needle text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.strpos($1, $2) > 0
                  THEN $1 OPERATOR(pg_catalog.~) (kql.term_pattern($2, false, true) COLLATE "C.utf8") ELSE false END $$;

CREATE FUNCTION kql.contains_cs(text, needle text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.strpos($1, $2) > 0 $$;

CREATE FUNCTION kql.startswith_cs(text, needle text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.starts_with($1, $2) $$;

CREATE FUNCTION kql.endswith_cs(text, needle text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog."right"($1, pg_catalog.length($2)) = $2 $$;

CREATE FUNCTION kql.has(text, needle text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.has_cs(kql.fold($1), kql.fold($2)) $$;

CREATE FUNCTION kql.hasprefix(text, needle text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.hasprefix_cs(kql.fold($1), kql.fold($2)) $$;

CREATE FUNCTION kql.hassuffix(text, needle text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.hassuffix_cs(kql.fold($1), kql.fold($2)) $$;

CREATE FUNCTION kql.contains(text, needle text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.strpos(kql.fold($1), kql.fold($2)) > 0 $$;

-- Only the compared end needs to be folded.
CREATE FUNCTION kql.startswith(text, needle text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.lower(pg_catalog."left"($1, pg_catalog.length($2)) COLLATE "C.utf8") = kql.fold($2) $$;

CREATE FUNCTION kql.endswith(text, needle text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.lower(pg_catalog."right"($1, pg_catalog.length($2)) COLLATE "C.utf8") = kql.fold($2) $$;

CREATE FUNCTION kql.same(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.fold($1) = kql.fold($2) $$;

-- Zero-based; a negative start counts from the end; what lies outside is cut off.
CREATE FUNCTION kql.substring(text, start bigint, length bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 IS NULL OR $3 IS NULL OR $3 <= 0 OR $2 >= pg_catalog.length($1) THEN ''
                  ELSE pg_catalog."left"(
                      CASE WHEN $2 >= 0 THEN pg_catalog.substr($1, $2::int + 1)
                           WHEN $2 <= -pg_catalog.length($1) THEN $1
                           ELSE pg_catalog."right"($1, (-$2)::int) END,
                      CASE WHEN $3 > 2147483647 THEN 2147483647 ELSE $3::int END) END $$;

CREATE FUNCTION kql.indexof(text, needle text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT (pg_catalog.strpos($1, $2) - 1)::bigint $$;

-- Occurrences of a plain needle, overlapping ones included.
CREATE FUNCTION kql.countof(text, needle text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 = '' OR pg_catalog.strpos($1, $2) = 0 THEN 0
                  ELSE pg_catalog.regexp_count($1, '(?=' || kql.term_pattern($2, false, false) || ')')::bigint END $$;

CREATE FUNCTION kql.split(text, delimiter text) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 = '' THEN '[""]'::jsonb WHEN $2 = '' THEN pg_catalog.jsonb_build_array($1)
                  ELSE pg_catalog.to_jsonb(pg_catalog.string_to_array($1, $2)) END $$;

CREATE FUNCTION kql.split(text, delimiter text, index bigint) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $3 IS NULL THEN kql.split($1, $2)
                  WHEN $3 BETWEEN -2147483647 AND 2147483647 AND kql.split($1, $2) -> $3::int IS NOT NULL
                  THEN pg_catalog.jsonb_build_array(kql.split($1, $2) -> $3::int) END $$;

CREATE FUNCTION kql.reverse(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT pg_catalog.reverse($1) $$;

CREATE FUNCTION kql.replace(text, lookup text, replacement text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.replace($1, $2, $3) $$;

CREATE FUNCTION kql.repeat(text, times bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.repeat($1, CASE WHEN $2 IS NULL OR $2 < 0 THEN 0 WHEN $2 > 1024 THEN 1024 ELSE $2::int END) $$;

-- Equality -----------------------------------------------------------------------------------------------------------------
-- Null equals nothing, and differs from every value; only null against null is null.

CREATE FUNCTION kql.eq(anyelement, anyelement) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE($1 = $2, CASE WHEN $1 IS NULL AND $2 IS NULL THEN NULL ELSE false END) $$;

CREATE FUNCTION kql.ne(anyelement, anyelement) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NULL AND $2 IS NULL THEN NULL ELSE $1 IS DISTINCT FROM $2 END $$;

-- NaN is equal to nothing and neither above nor below anything.
CREATE FUNCTION kql.eq(double precision, double precision) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE($1 = $2 AND $1 <> 'NaN', CASE WHEN $1 IS NULL AND $2 IS NULL THEN NULL ELSE false END) $$;

CREATE FUNCTION kql.ne(double precision, double precision) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NULL AND $2 IS NULL THEN NULL ELSE $1 IS DISTINCT FROM $2 OR $1 = 'NaN' END $$;

CREATE FUNCTION kql.lt(double precision, double precision) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT $1 < $2 AND $2 <> 'NaN' $$;

CREATE FUNCTION kql.le(double precision, double precision) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT $1 <= $2 AND $2 <> 'NaN' $$;

CREATE FUNCTION kql.gt(double precision, double precision) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT $1 > $2 AND $1 <> 'NaN' $$;

CREATE FUNCTION kql.ge(double precision, double precision) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT $1 >= $2 AND $1 <> 'NaN' $$;

-- Numbers ------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION kql.to_long(numeric) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN -9223372036854775808 AND 9223372036854775807 THEN pg_catalog.trunc($1)::bigint END $$;

CREATE FUNCTION kql.add(bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 >= 0 THEN CASE WHEN $1 <= 9223372036854775807 - $2 THEN $1 + $2 END
                  WHEN $1 >= (-9223372036854775808) - $2 THEN $1 + $2 END $$;

CREATE FUNCTION kql.subtract(bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 >= 0 THEN CASE WHEN $1 >= (-9223372036854775808) + $2 THEN $1 - $2 END
                  WHEN $1 <= 9223372036854775807 + $2 THEN $1 - $2 END $$;

CREATE FUNCTION kql.multiply(bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN -2147483648 AND 2147483647 AND $2 BETWEEN -2147483648 AND 2147483647 THEN $1 * $2
                  ELSE kql.to_long($1::numeric * $2::numeric) END $$;

CREATE FUNCTION kql.divide(bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 = 0 THEN NULL WHEN $2 = -1 THEN kql.subtract(0, $1) ELSE $1 / $2 END $$;

-- Never negative, whatever the signs.
CREATE FUNCTION kql.modulo(bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 = 0 THEN NULL WHEN $1 % $2 >= 0 THEN $1 % $2 WHEN $2 > 0 THEN $1 % $2 + $2 ELSE $1 % $2 - $2 END $$;

CREATE FUNCTION kql.negate(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 > -9223372036854775808 THEN -$1 END $$;

CREATE FUNCTION kql.abs(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 > -9223372036854775808 THEN pg_catalog.abs($1) END $$;

-- Reals follow IEEE 754: no error, but infinity or zero. The exception block is reached only where magnitudes are extreme.
CREATE FUNCTION kql._extreme(operator text, a double precision, b double precision) RETURNS double precision
LANGUAGE plpgsql IMMUTABLE PARALLEL UNSAFE
AS $$
BEGIN
    CASE operator
        WHEN '+' THEN RETURN a + b;
        WHEN '*' THEN RETURN a * b;
        WHEN '/' THEN
            IF b = 0 THEN
                RETURN CASE WHEN a = 0 OR a = 'NaN' THEN 'NaN'
                            WHEN (a > 0) = (b::text NOT LIKE '-%') THEN 'Infinity' ELSE '-Infinity' END;
            END IF;
            RETURN a / b;
        WHEN '^' THEN
            IF a < 0 AND b <> pg_catalog.trunc(b) THEN RETURN 'NaN'; END IF;
            IF a = 0 AND b < 0 THEN RETURN 'Infinity'; END IF;
            RETURN pg_catalog.power(a, b);
    END CASE;
EXCEPTION WHEN numeric_value_out_of_range THEN
    RETURN CASE operator
        WHEN '+' THEN CASE WHEN a > 0 THEN 'Infinity'::float8 ELSE '-Infinity'::float8 END
        WHEN '*' THEN CASE WHEN pg_catalog.ln(pg_catalog.abs(a)) + pg_catalog.ln(pg_catalog.abs(b)) < 0 THEN 0
                           WHEN (a > 0) = (b > 0) THEN 'Infinity'::float8 ELSE '-Infinity'::float8 END
        WHEN '/' THEN CASE WHEN pg_catalog.ln(pg_catalog.abs(a)) - pg_catalog.ln(pg_catalog.abs(b)) < 0 THEN 0
                           WHEN (a > 0) = (b > 0) THEN 'Infinity'::float8 ELSE '-Infinity'::float8 END
        ELSE CASE WHEN (pg_catalog.abs(a) > 1) <> (b > 0) THEN 0
                  WHEN a < 0 AND pg_catalog.trunc(b / 2) * 2 <> b THEN '-Infinity'::float8 ELSE 'Infinity'::float8 END END;
END $$;

-- Zero, or of a magnitude that no product or quotient of two can take out of range.
CREATE FUNCTION kql.is_ordinary(double precision) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT $1 = 0 OR pg_catalog.abs($1) BETWEEN 1e-140 AND 1e140 $$;

CREATE FUNCTION kql.add(double precision, double precision) RETURNS double precision LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN $1 BETWEEN -8e307 AND 8e307 AND $2 BETWEEN -8e307 AND 8e307 THEN $1 + $2
                  WHEN $1 IS NOT NULL AND $2 IS NOT NULL THEN kql._extreme('+', $1, $2) END $$;

CREATE FUNCTION kql.subtract(double precision, double precision) RETURNS double precision LANGUAGE sql IMMUTABLE
AS $$ SELECT kql.add($1, -$2) $$;

CREATE FUNCTION kql.multiply(double precision, double precision) RETURNS double precision LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN kql.is_ordinary($1) AND kql.is_ordinary($2) THEN $1 * $2
                  WHEN $1 IS NOT NULL AND $2 IS NOT NULL THEN kql._extreme('*', $1, $2) END $$;

CREATE FUNCTION kql.divide(double precision, double precision) RETURNS double precision LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN kql.is_ordinary($1) AND kql.is_ordinary($2) AND $2 <> 0 THEN $1 / $2
                  WHEN $1 IS NOT NULL AND $2 IS NOT NULL THEN kql._extreme('/', $1, $2) END $$;

CREATE FUNCTION kql.modulo(double precision, double precision) RETURNS double precision LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN $2 = 0 THEN 'NaN' ELSE
          kql.subtract($1, kql.multiply(pg_catalog.abs($2), pg_catalog.floor(kql.divide($1, pg_catalog.abs($2))))) END $$;

CREATE FUNCTION kql.power(double precision, double precision) RETURNS double precision LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN $1 IS NOT NULL AND $2 IS NOT NULL THEN kql._extreme('^', $1, $2) END $$;

CREATE FUNCTION kql.negate(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT -$1 $$;
CREATE FUNCTION kql.abs(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.abs($1) $$;

CREATE FUNCTION kql.sqrt(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 < 0 THEN 'NaN' ELSE pg_catalog.sqrt($1) END $$;

CREATE FUNCTION kql.exp(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 > 709.7 THEN CASE WHEN $1 = 'NaN' THEN 'NaN' ELSE 'Infinity'::float8 END
                  WHEN $1 < -708 THEN 0 ELSE pg_catalog.exp($1) END $$;

CREATE FUNCTION kql.log(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 > 0 THEN pg_catalog.ln($1) WHEN $1 = 0 THEN '-Infinity' WHEN $1 < 0 THEN 'NaN' END $$;

CREATE FUNCTION kql.log10(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 > 0 THEN pg_catalog.log($1) WHEN $1 = 0 THEN '-Infinity' WHEN $1 < 0 THEN 'NaN' END $$;

CREATE FUNCTION kql.log2(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 > 0 AND $1 < 'Infinity' THEN pg_catalog.log(2, $1::numeric)::float8 ELSE kql.log($1) END $$;

CREATE FUNCTION kql.sign(double precision) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 = 'NaN' THEN NULL ELSE pg_catalog.sign($1)::bigint END $$;

CREATE FUNCTION kql.round(double precision, digits bigint) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.abs($1) < 1e300 AND $2 BETWEEN -300 AND 300
                  THEN pg_catalog.round($1::numeric, $2::int)::float8 WHEN $2 IS NOT NULL THEN $1 END $$;

CREATE FUNCTION kql.add(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT $1 + $2 $$;
CREATE FUNCTION kql.subtract(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT $1 - $2 $$;
CREATE FUNCTION kql.multiply(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT $1 * $2 $$;
CREATE FUNCTION kql.negate(numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT -$1 $$;
CREATE FUNCTION kql.abs(numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT pg_catalog.abs($1) $$;

CREATE FUNCTION kql.divide(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 <> 0 THEN $1 / $2 END $$;

CREATE FUNCTION kql.modulo(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 <> 0 THEN CASE WHEN $1 % $2 < 0 THEN $1 % $2 + pg_catalog.abs($2) ELSE $1 % $2 END END $$;

-- The multiple of `size` at or below `value`; also of datetimes and timespans.
CREATE FUNCTION kql.bin(value bigint, size bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 <= 0 THEN NULL WHEN $1 % $2 >= 0 THEN $1 - $1 % $2 ELSE kql.subtract($1 - $1 % $2, $2) END $$;

CREATE FUNCTION kql.bin(value double precision, size double precision) RETURNS double precision LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN $2 > 0 THEN kql.multiply(pg_catalog.floor(kql.divide($1, $2)), $2) END $$;

CREATE FUNCTION kql.bin(value numeric, size numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 > 0 THEN pg_catalog.floor($1 / $2) * $2 END $$;

-- Time ---------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION kql.datetime_in_range(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN 0 AND 3155378975999999999 THEN $1 END $$;

-- `datetime ± timespan`; null outside the years 1 to 9999.
CREATE FUNCTION kql.datetime_add(bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_in_range(kql.add($1, $2)) $$;

CREATE FUNCTION kql.datetime_subtract(bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_in_range(kql.subtract($1, $2)) $$;

CREATE FUNCTION kql.to_long(double precision) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 >= -9223372036854775808 AND $1 < 9223372036854775807 THEN pg_catalog.trunc($1)::bigint END $$;

CREATE FUNCTION kql.timespan_multiply(bigint, double precision) RETURNS bigint LANGUAGE sql IMMUTABLE
AS $$ SELECT kql.to_long(kql.multiply($1::float8, $2)) $$;

CREATE FUNCTION kql.timespan_divide(bigint, double precision) RETURNS bigint LANGUAGE sql IMMUTABLE
AS $$ SELECT kql.to_long(kql.divide($1::float8, $2)) $$;

-- Midnight of a day as a timestamp: what PostgreSQL's own calendar functions take.
CREATE FUNCTION kql.day_of(bigint) RETURNS timestamp LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN 0 AND 3155378975999999999 THEN ('0001-01-01'::date + ($1 / 864000000000)::int)::timestamp END $$;

CREATE FUNCTION kql._day_ticks(timestamp) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_in_range(($1::date - '0001-01-01'::date)::bigint * 864000000000) $$;

CREATE FUNCTION kql.startofday(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.bin($1, 864000000000) $$;

-- Weeks begin on Sunday; ticks begin on a Monday.
CREATE FUNCTION kql.startofweek(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_in_range(kql.bin(kql.add($1, 864000000000), 6048000000000) - 864000000000) $$;

CREATE FUNCTION kql.startofmonth(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._day_ticks(pg_catalog.date_trunc('month', kql.day_of($1))) $$;

CREATE FUNCTION kql.startofyear(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._day_ticks(pg_catalog.date_trunc('year', kql.day_of($1))) $$;

CREATE FUNCTION kql._date_part(part text, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.date_part($1, kql.day_of($2))::bigint $$;

CREATE FUNCTION kql.hourofday(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT $1 % 864000000000 / 36000000000 $$;

CREATE FUNCTION kql.dayofweek(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT (($1 / 864000000000 + 1) % 7) * 864000000000 $$;

-- To text ------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION kql._zero_padded(bigint, width int) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.lpad($1::text, $2, '0') $$;

CREATE FUNCTION kql._clock_text(ticks bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._zero_padded($1 / 36000000000, 2) || ':' || kql._zero_padded($1 / 600000000 % 60, 2) || ':'
          || kql._zero_padded($1 / 10000000 % 60, 2) $$;

CREATE FUNCTION kql.datetime_text(bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(
          kql._zero_padded(kql._date_part('year', $1), 4) || '-' || kql._zero_padded(kql._date_part('month', $1), 2) || '-'
          || kql._zero_padded(kql._date_part('day', $1), 2) || 'T' || kql._clock_text($1 % 864000000000) || '.'
          || kql._zero_padded($1 % 10000000, 7) || 'Z', '') $$;

-- [-][d.]hh:mm:ss[.fffffff]
CREATE FUNCTION kql.timespan_text(bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NULL THEN ''
                  WHEN $1 = -9223372036854775808 THEN '-10675199.02:48:05.4775808'
                  WHEN $1 < 0 THEN '-' || kql.timespan_text(-$1)
                  ELSE CASE WHEN $1 >= 864000000000 THEN ($1 / 864000000000)::text || '.' ELSE '' END
                      || kql._clock_text($1 % 864000000000)
                      || CASE WHEN $1 % 10000000 > 0 THEN '.' || kql._zero_padded($1 % 10000000, 7) ELSE '' END END $$;

-- JSON without the blanks that jsonb prints and without the zeros that end a fraction. A match is a whole string, kept;
-- a separator with its blank; or the end of a number.
CREATE FUNCTION kql.compact(jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.regexp_replace(
          $1::text, '("(?:[^"\\]|\\.)*")|([:,]) |(\.[0-9]*[1-9])0+(?![0-9])|\.0+(?![0-9])', '\1\2\3', 'g') $$;

CREATE FUNCTION kql.to_text(boolean) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 THEN 'true' WHEN NOT $1 THEN 'false' ELSE '' END $$;

CREATE FUNCTION kql.to_text(bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT COALESCE($1::text, '') $$;

CREATE FUNCTION kql.to_text(double precision) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NULL THEN '' WHEN pg_catalog.abs($1) <= 1.7976931348623157e308
                  THEN pg_catalog.replace($1::text, 'e', 'E') ELSE $1::text END $$;

CREATE FUNCTION kql.to_text(numeric) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT COALESCE($1::text, '') $$;
CREATE FUNCTION kql.to_text(uuid) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT COALESCE($1::text, '') $$;

CREATE FUNCTION kql.to_text(jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.jsonb_typeof($1) WHEN 'string' THEN $1 #>> '{}' WHEN 'object' THEN kql.compact($1)
                  WHEN 'array' THEN kql.compact($1) WHEN 'number' THEN kql.compact($1) WHEN 'null' THEN '' ELSE COALESCE($1::text, '') END $$;

-- From text: null where the text is none ---------------------------------------------------------------------------------------

CREATE FUNCTION kql._hex_to_long(text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT ('x' || pg_catalog.lpad($1, 16, '0'))::bit(64)::bigint $$;

CREATE FUNCTION kql.to_long(text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 ~ '^\s*[+-]?[0-9]{1,18}\s*$' THEN $1::bigint
                  WHEN $1 ~ '^\s*[+-]?[0-9]{19,60}\s*$' THEN kql.to_long($1::numeric)
                  WHEN $1 ~ '^\s*0[xX][0-9a-fA-F]{1,16}\s*$' THEN kql._hex_to_long(pg_catalog.substr(pg_catalog.btrim($1), 3)) END $$;

CREATE FUNCTION kql.to_int(bigint) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN -2147483648 AND 2147483647 THEN $1::int END $$;

-- Text of a finite number, of any size, to the nearest real.
CREATE FUNCTION kql.numeric_to_real(numeric) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 = 'NaN' THEN 'NaN' WHEN $1 > 1.7976931348623157e308 THEN 'Infinity' WHEN $1 < -1.7976931348623157e308 THEN '-Infinity'
                  WHEN $1 BETWEEN -3e-308 AND 3e-308 THEN 0 ELSE $1::float8 END $$;

CREATE FUNCTION kql.to_decimal(text) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.length($1) < 400 AND $1 ~ '^\s*[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?\s*$'
                  THEN $1::numeric END $$;

CREATE FUNCTION kql.to_real(text) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.lower(pg_catalog.btrim($1)) IN ('nan', '+nan', '-nan') THEN 'NaN'
                  WHEN pg_catalog.lower(pg_catalog.btrim($1)) IN ('inf', '+inf', 'infinity', '+infinity') THEN 'Infinity'
                  WHEN pg_catalog.lower(pg_catalog.btrim($1)) IN ('-inf', '-infinity') THEN '-Infinity'
                  ELSE COALESCE(kql.numeric_to_real(kql.to_decimal($1)), kql.to_long($1)::float8) END $$;

CREATE FUNCTION kql.to_bool(text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.lower(pg_catalog.btrim($1)) WHEN 'true' THEN true WHEN 'false' THEN false
                  ELSE kql.to_long($1) <> 0 END $$;

CREATE FUNCTION kql.to_guid(text) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 ~* '^\s*(\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})\s*$'
                  THEN pg_catalog.btrim($1)::uuid END $$;

-- Ticks of `hh:mm[:ss[.fffffff]]`; hours may have one digit.
CREATE FUNCTION kql._clock_ticks(hours text, minutes text, seconds text, fraction text) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1::int < 24 AND $2::int < 60 AND COALESCE($3, '0')::int < 60 THEN
          (($1::int * 60 + $2::int) * 60 + COALESCE($3, '0')::int) * 10000000::bigint
          + pg_catalog.rpad(pg_catalog."left"(COALESCE($4, ''), 7), 7, '0')::bigint END $$;

CREATE FUNCTION kql.to_timespan(text) RETURNS bigint LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    m text[] := pg_catalog.regexp_match($1, '^\s*(-?)(?:([0-9]{1,8})\.)?([0-9]{1,2}):([0-9]{1,2})(?::([0-9]{1,2})(?:\.([0-9]{1,9}))?)?\s*$');
    unit bigint;
    ticks numeric;
BEGIN
    IF m IS NOT NULL THEN
        ticks := COALESCE(m[2], '0')::numeric * 864000000000 + kql._clock_ticks(m[3], m[4], m[5], m[6]);
        RETURN kql.to_long(CASE WHEN m[1] = '-' THEN -ticks ELSE ticks END);
    END IF;
    m := pg_catalog.regexp_match($1, '^\s*([+-]?(?:[0-9]{1,20})(?:\.[0-9]{1,20})?)\s*(d|day|days|h|hr|hrs|hour|hours|m|min|minute|minutes|s|sec|second|seconds|ms|milli|millis|millisecond|milliseconds|micro|micros|microsecond|microseconds|tick|ticks)?\s*$');
    IF m IS NULL THEN RETURN NULL; END IF;
    unit := CASE
        WHEN m[2] IS NULL OR m[2] IN ('d', 'day', 'days') THEN 864000000000
        WHEN m[2] IN ('h', 'hr', 'hrs', 'hour', 'hours') THEN 36000000000
        WHEN m[2] IN ('m', 'min', 'minute', 'minutes') THEN 600000000
        WHEN m[2] IN ('s', 'sec', 'second', 'seconds') THEN 10000000
        WHEN m[2] LIKE 'ms' OR m[2] LIKE 'milli%' THEN 10000
        WHEN m[2] LIKE 'micro%' THEN 10
        ELSE 1 END;
    RETURN kql.to_long(m[1]::numeric * unit);
END $$;

-- Days of a civil date since 0001-01-01; null for a day that no calendar has.
CREATE FUNCTION kql.civil_days(year int, month int, day int) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN 1 AND 9999 AND $2 BETWEEN 1 AND 12 AND $3 BETWEEN 1 AND
          CASE WHEN $2 = 2 THEN CASE WHEN $1 % 4 = 0 AND ($1 % 100 <> 0 OR $1 % 400 = 0) THEN 29 ELSE 28 END
               WHEN $2 IN (4, 6, 9, 11) THEN 30 ELSE 31 END
      THEN (pg_catalog.make_date($1, $2, $3) - '0001-01-01'::date)::bigint END $$;

CREATE FUNCTION kql.to_datetime(text) RETURNS bigint LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    m text[] := pg_catalog.regexp_match($1,
        '^\s*([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:T|t|\s+)([0-9]{1,2}):([0-9]{1,2})(?::([0-9]{1,2})(?:[.,]([0-9]{1,9}))?)?)?\s*(?:([Zz])|([+-])([0-9]{2}):?([0-9]{2}))?\s*$');
    us text[];
    days bigint;
    clock bigint;
BEGIN
    IF m IS NOT NULL THEN
        days := kql.civil_days(m[1]::int, m[2]::int, m[3]::int);
        clock := kql._clock_ticks(COALESCE(m[4], '0'), COALESCE(m[5], '0'), m[6], m[7]);
        IF m[9] IS NOT NULL THEN
            clock := clock - (m[9] || '1')::int * (m[10]::int * 60 + m[11]::int) * 600000000::bigint;
        END IF;
        RETURN kql.datetime_in_range(days * 864000000000 + clock);
    END IF;
    us := pg_catalog.regexp_match($1,
        '^\s*([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?:\s+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{1,9}))?)?(?:\s*([AaPp])[Mm])?)?\s*$');
    IF us IS NULL THEN RETURN NULL; END IF;
    days := kql.civil_days(us[3]::int, us[1]::int, us[2]::int);
    clock := kql._clock_ticks(
        CASE WHEN us[8] IS NULL THEN COALESCE(us[4], '0')
             ELSE (us[4]::int % 12 + CASE WHEN us[8] IN ('P', 'p') THEN 12 ELSE 0 END)::text END,
        COALESCE(us[5], '0'), us[6], us[7]);
    RETURN kql.datetime_in_range(days * 864000000000 + clock);
END $$;

-- Dynamic --------------------------------------------------------------------------------------------------------------------

-- JSON null is KQL null.
CREATE FUNCTION kql.present(jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.jsonb_typeof($1) <> 'null' THEN $1 END $$;

CREATE FUNCTION kql._parse_json_checked(text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL UNSAFE
AS $$
BEGIN
    RETURN kql.present($1::jsonb);
EXCEPTION WHEN data_exception OR program_limit_exceeded OR statement_too_complex THEN
    RETURN pg_catalog.to_jsonb($1);
END $$;

-- Text that is not JSON is a dynamic string; empty text is null. The first character settles most texts without the costly check.
CREATE FUNCTION kql.parse_json(text) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN $1 ~ '^\s*$' THEN NULL
                  WHEN $1 ~ '^\s*([{\["0-9-]|true\s*$|false\s*$|null\s*$)' THEN kql._parse_json_checked($1)
                  ELSE pg_catalog.to_jsonb($1) END $$;

CREATE FUNCTION kql.member(jsonb, key text) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.jsonb_typeof($1) = 'object' THEN kql.present($1 -> $2) END $$;

CREATE FUNCTION kql.element(jsonb, index bigint) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.jsonb_typeof($1) = 'array' AND $2 BETWEEN -2147483647 AND 2147483647
                  THEN kql.present($1 -> $2::int) END $$;

CREATE FUNCTION kql.array_length(jsonb) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.jsonb_typeof($1) = 'array' THEN pg_catalog.jsonb_array_length($1)::bigint END $$;

-- The first `count` elements.
CREATE FUNCTION kql.array_head(jsonb, count bigint) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.array_length($1) <= $2 OR kql.array_length($1) IS NULL THEN $1 ELSE
          (SELECT COALESCE(pg_catalog.jsonb_agg(e.value ORDER BY e.position), '[]')
           FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position) WHERE e.position <= $2) END $$;

CREATE FUNCTION kql.to_dynamic(boolean) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT pg_catalog.to_jsonb($1) $$;
CREATE FUNCTION kql.to_dynamic(bigint) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT pg_catalog.to_jsonb($1) $$;
CREATE FUNCTION kql.to_dynamic(double precision) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT pg_catalog.to_jsonb($1) $$;
CREATE FUNCTION kql.to_dynamic(text) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT pg_catalog.to_jsonb($1) $$;

-- A number, or a text that holds one; a real is cut.
CREATE FUNCTION kql.to_long(jsonb) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.jsonb_typeof($1) WHEN 'number' THEN kql.to_long(($1 #>> '{}')::numeric)
                  WHEN 'string' THEN kql.to_long($1 #>> '{}') WHEN 'boolean' THEN ($1::boolean)::int::bigint END $$;

CREATE FUNCTION kql.to_real(jsonb) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.jsonb_typeof($1) WHEN 'number' THEN kql.numeric_to_real(($1 #>> '{}')::numeric)
                  WHEN 'string' THEN kql.to_real($1 #>> '{}') WHEN 'boolean' THEN ($1::boolean)::int::float8 END $$;

CREATE FUNCTION kql.to_decimal(jsonb) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.jsonb_typeof($1) WHEN 'number' THEN ($1 #>> '{}')::numeric
                  WHEN 'string' THEN kql.to_decimal($1 #>> '{}') END $$;

CREATE FUNCTION kql.to_bool(jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.jsonb_typeof($1) WHEN 'boolean' THEN $1::boolean WHEN 'number' THEN ($1 #>> '{}')::numeric <> 0
                  WHEN 'string' THEN kql.to_bool($1 #>> '{}') END $$;

CREATE FUNCTION kql.to_bool(double precision) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT $1 <> 0 $$;
CREATE FUNCTION kql.to_bool(bigint) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT $1 <> 0 $$;

CREATE FUNCTION kql.to_dynamic(numeric) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT pg_catalog.to_jsonb($1) $$;
CREATE FUNCTION kql.to_dynamic(uuid) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT pg_catalog.to_jsonb($1::text) $$;

CREATE FUNCTION kql.datetime_to_dynamic(bigint) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.to_jsonb(NULLIF(kql.datetime_text($1), '')) $$;

CREATE FUNCTION kql.timespan_to_dynamic(bigint) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.to_jsonb(NULLIF(kql.timespan_text($1), '')) $$;

CREATE FUNCTION kql.bag_has_key(jsonb, key text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.jsonb_typeof($1) = 'object' THEN pg_catalog.jsonb_exists($1, $2) END $$;

-- Sums of reals ----------------------------------------------------------------------------------------------------------------
-- PostgreSQL's sum(float8) raises where the sum leaves the range. What it may add up is parted from the few numbers so large
-- that they could do that.

CREATE FUNCTION kql.is_summable(double precision) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.abs($1) < 1e290 OR $1 IN ('Infinity', '-Infinity', 'NaN') $$;

CREATE AGGREGATE kql.sum_extreme(double precision) (
    SFUNC = kql.add, STYPE = double precision, INITCOND = '0');
