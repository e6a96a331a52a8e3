// Written by sql/embed.sh; change the files under sql/ instead.

import HuntModel

enum EmbeddedSQL {
    static let files: [EmbeddedFile] = [
        EmbeddedFile(
            "roles.sql",
            ###"""
-- Login roles of the services, one each, none inheriting what it may become. Safe to run again.
-- Run once a cluster, by a role that may create roles, before the migrations. Passwords are the administrator's to set.
DO $$
DECLARE
    service text;
BEGIN
    FOREACH service IN ARRAY ARRAY['harrier_operator', 'harrier_coordinator', 'harrier_worker', 'harrier_ingest', 'harrier_deliverer', 'harrier_maintainer'] LOOP
        BEGIN
            EXECUTE format('CREATE ROLE %I LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE', service);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;
        END;
    END LOOP;
END $$;

"""###),
        EmbeddedFile(
            "kql/0001_kql.sql",
            ###"""
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

"""###),
        EmbeddedFile(
            "kql/0002_whole_numbers.sql",
            ###"""
-- Whole numbers beyond 32 bits.
--
-- PostgreSQL computes what is constant before it looks at the branch of a CASE that it stands in: a cast there must hold for any number.
CREATE FUNCTION kql._int(bigint) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT GREATEST(LEAST($1, 2147483646), -2147483646)::int $$;

CREATE OR REPLACE FUNCTION kql.substring(text, start bigint, length bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 IS NULL OR $3 IS NULL OR $3 <= 0 OR $2 >= pg_catalog.length($1) THEN ''
                  ELSE pg_catalog."left"(
                      CASE WHEN $2 >= 0 THEN pg_catalog.substr($1, kql._int($2) + 1)
                           WHEN $2 <= -pg_catalog.length($1) THEN $1
                           ELSE pg_catalog."right"($1, -kql._int($2)) END,
                      CASE WHEN $3 > 2147483647 THEN 2147483647 ELSE $3::int END) END $$;

CREATE OR REPLACE FUNCTION kql.split(text, delimiter text, index bigint) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $3 IS NULL THEN kql.split($1, $2)
                  WHEN $3 BETWEEN -2147483647 AND 2147483647 AND kql.split($1, $2) -> kql._int($3) IS NOT NULL
                  THEN pg_catalog.jsonb_build_array(kql.split($1, $2) -> kql._int($3)) END $$;

CREATE OR REPLACE FUNCTION kql.round(double precision, digits bigint) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.abs($1) < 1e300 AND $2 BETWEEN -300 AND 300
                  THEN pg_catalog.round($1::numeric, kql._int($2))::float8 WHEN $2 IS NOT NULL THEN $1 END $$;

CREATE OR REPLACE FUNCTION kql.element(jsonb, index bigint) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.jsonb_typeof($1) = 'array' AND $2 BETWEEN -2147483647 AND 2147483647
                  THEN kql.present($1 -> kql._int($2)) END $$;

"""###),
        EmbeddedFile(
            "kql/0010_lists.sql",
            ###"""
-- Searches for any or all of a list of needles.

CREATE FUNCTION kql.has_any(text, needles text[]) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT EXISTS (SELECT FROM pg_catalog.unnest($2) AS n(needle) WHERE kql.has($1, n.needle)) $$;

CREATE FUNCTION kql.has_all(text, needles text[]) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT NOT EXISTS (SELECT FROM pg_catalog.unnest($2) AS n(needle) WHERE NOT kql.has($1, n.needle)) $$;

"""###),
        EmbeddedFile(
            "kql/0020_elements.sql",
            ###"""
-- Elements of dynamic values: what `mv-expand` and `mv-apply` call.

-- The entries of a bag, each as a bag of its own or as [key, value].
CREATE FUNCTION kql._entries(jsonb, as_arrays boolean) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.jsonb_agg(CASE WHEN $2 THEN pg_catalog.jsonb_build_array(e.key, e.value)
                                                ELSE pg_catalog.jsonb_build_object(e.key, e.value) END), '[]')
      FROM pg_catalog.jsonb_each($1) AS e(key, value) $$;

-- Whatever it is, as an array: null and every other scalar are their own only element.
CREATE FUNCTION kql.elements(jsonb, bags_as_arrays boolean) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.jsonb_typeof($1) WHEN 'array' THEN $1 WHEN 'object' THEN kql._entries($1, $2)
                  ELSE pg_catalog.jsonb_build_array($1) END $$;

-- An element as `to typeof(…)` takes it: null where it is of another type. Numbers are cast; text is never read as a number. Times, spans
-- and guids are text in JSON, and are taken in exactly the form in which they are put there.
CREATE FUNCTION kql.cast_bool(jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.jsonb_typeof($1) WHEN 'boolean' THEN $1::boolean END $$;

CREATE FUNCTION kql.cast_long(jsonb) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.jsonb_typeof($1) WHEN 'number' THEN kql.to_long($1::numeric) END $$;

CREATE FUNCTION kql.cast_int(jsonb) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.to_int(kql.cast_long($1)) $$;

CREATE FUNCTION kql.cast_real(jsonb) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.jsonb_typeof($1) WHEN 'number' THEN kql.numeric_to_real($1::numeric)
                  WHEN 'string' THEN CASE WHEN $1 #>> '{}' IN ('NaN', 'Infinity', '-Infinity') THEN ($1 #>> '{}')::double precision END END $$;

CREATE FUNCTION kql.cast_decimal(jsonb) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.jsonb_typeof($1) WHEN 'number' THEN $1::numeric END $$;

CREATE FUNCTION kql.cast_datetime(jsonb) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.jsonb_typeof($1) = 'string' AND $1 #>> '{}' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{7}Z$'
                  THEN kql.to_datetime($1 #>> '{}') END $$;

CREATE FUNCTION kql.cast_timespan(jsonb) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.jsonb_typeof($1) = 'string' AND $1 #>> '{}' ~ '^-?([0-9]{1,8}\.)?[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{7})?$'
                  THEN kql.to_timespan($1 #>> '{}') END $$;

CREATE FUNCTION kql.cast_guid(jsonb) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.jsonb_typeof($1) = 'string' AND $1 #>> '{}' ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                  THEN ($1 #>> '{}')::uuid END $$;

"""###),
        EmbeddedFile(
            "kql/0021_parse.sql",
            ###"""
-- Columns read out of a text: what `parse` and `parse-kv` call.

-- The elements of an array as texts.
CREATE FUNCTION kql.texts(jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.jsonb_typeof($1) WHEN 'array' THEN ARRAY(SELECT pg_catalog.jsonb_array_elements_text($1)) ELSE '{}' END $$;

-- Whether a text can be read in a type. A whole number is digits and a sign, nothing else.
CREATE FUNCTION kql.is_readable(text, type text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE $2
          WHEN 'long' THEN $1 ~ '^[+-]?[0-9]+$' AND kql.to_long($1) IS NOT NULL
          WHEN 'int' THEN $1 ~ '^[+-]?[0-9]+$' AND kql.to_int(kql.to_long($1)) IS NOT NULL
          WHEN 'real' THEN kql.to_real($1) IS NOT NULL
          WHEN 'decimal' THEN kql.to_decimal($1) IS NOT NULL
          WHEN 'bool' THEN kql.to_bool($1) IS NOT NULL
          WHEN 'datetime' THEN kql.to_datetime($1) IS NOT NULL
          WHEN 'timespan' THEN kql.to_timespan($1) IS NOT NULL
          WHEN 'guid' THEN kql.to_guid($1) IS NOT NULL
          ELSE true END $$;

-- What lies between `texts`, which must occur one after the other and up to the end; null where they do not. `gaps` says what may lie before
-- each of them and before the end: nothing (''), anything ('*'), a value of a type, which is captured, or a whole number and then anything
-- ('long*'). A value of another type makes the whole fail, or where that is relaxed is null itself.
CREATE FUNCTION kql.parse_simple(text, gaps text[], texts text[], relaxed boolean) RETURNS jsonb LANGUAGE plpgsql STABLE PARALLEL SAFE
AS $$
DECLARE
    rest text := $1;
    gap text;
    captured text;
    captures text[] := '{}';
    place int;
BEGIN
    FOR i IN 1 .. COALESCE(pg_catalog.cardinality(gaps), 0) LOOP
        gap := gaps[i];
        IF gap LIKE '_%*' THEN
            captured := pg_catalog.substring(rest, '^[+-]?[0-9]+');
            rest := pg_catalog.substr(rest, COALESCE(pg_catalog.length(captured), 0) + 1);
            IF captured IS NULL OR NOT kql.is_readable(captured, pg_catalog.rtrim(gap, '*')) THEN
                IF relaxed THEN captured := NULL; ELSE RETURN NULL; END IF;
            END IF;
            captures := pg_catalog.array_append(captures, captured);
            gap := '*';
        END IF;
        place := CASE WHEN i > pg_catalog.cardinality(texts) THEN pg_catalog.length(rest) + 1 ELSE pg_catalog.strpos(rest, texts[i]) END;
        IF place IS NULL OR place = 0 OR gap = '' AND place > 1 THEN RETURN NULL; END IF;
        IF gap NOT IN ('', '*') THEN
            captured := pg_catalog."left"(rest, place - 1);
            IF NOT kql.is_readable(captured, gap) THEN
                IF relaxed THEN captured := NULL; ELSE RETURN NULL; END IF;
            END IF;
            captures := pg_catalog.array_append(captures, captured);
        END IF;
        rest := pg_catalog.substr(rest, place + COALESCE(pg_catalog.length(texts[i]), 0));
    END LOOP;
    RETURN pg_catalog.to_jsonb(captures);
END $$;

-- A quoted text at the beginning of `text`: what it holds, and how long it is with its quotes; no row where none begins or it never ends.
CREATE FUNCTION kql._quoted(text, quotes text[], escapes text[], OUT held text, OUT length int) RETURNS SETOF record
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    closing text;
    letter text;
    escaped boolean := false;
BEGIN
    SELECT pg_catalog."right"(q, 1) INTO closing FROM pg_catalog.unnest(quotes) AS q
    WHERE q <> '' AND pg_catalog."left"(q, 1) = pg_catalog."left"($1, 1) LIMIT 1;
    IF closing IS NULL THEN RETURN; END IF;
    held := '';
    FOR i IN 2 .. pg_catalog.length($1) LOOP
        letter := pg_catalog.substr($1, i, 1);
        IF escaped THEN
            held := held || letter;
            escaped := false;
        ELSIF letter = ANY (escapes) THEN escaped := true;
        ELSIF letter = closing THEN
            length := i;
            RETURN NEXT;
            RETURN;
        ELSE held := held || letter;
        END IF;
    END LOOP;
END $$;

-- Pairs by their delimiters. A value ends at the next `pair`, or where that is greedy at the next of the keys; a quoted one at its quote.
CREATE FUNCTION kql._parse_delimited(text, greedy boolean, pair text, kv text, quotes text[], escapes text[], keys text[]) RETURNS jsonb
LANGUAGE plpgsql STABLE PARALLEL SAFE
AS $$
DECLARE
    rest text := $1;
    name text;
    value text;
    quoted record;
    place int;
    until int;
    next_key text := kql.term_pattern(pair, false, false) || '\s*(?:'
        || COALESCE((SELECT pg_catalog.string_agg(kql.term_pattern(k, false, false), '|') FROM pg_catalog.unnest(keys) AS k), '')
        || ')\s*' || kql.term_pattern(kv, false, false);
    pairs jsonb := '{}';
BEGIN
    LOOP
        rest := pg_catalog.regexp_replace(rest, '^\s+', '');
        WHILE pg_catalog.starts_with(rest, pair) LOOP
            rest := pg_catalog.regexp_replace(pg_catalog.substr(rest, pg_catalog.length(pair) + 1), '^\s+', '');
        END LOOP;
        EXIT WHEN rest = '' OR rest IS NULL;
        SELECT * INTO quoted FROM kql._quoted(rest, quotes, escapes);
        IF FOUND THEN
            name := quoted.held;
            rest := pg_catalog.regexp_replace(pg_catalog.substr(rest, quoted.length + 1), '^\s+', '');
            place := CASE WHEN pg_catalog.starts_with(rest, kv) THEN 1 ELSE 0 END;
        ELSE
            place := pg_catalog.strpos(rest, kv);
            EXIT WHEN place = 0;
            name := pg_catalog.regexp_replace(pg_catalog."left"(rest, place - 1), '^\s+|\s+$', '', 'g');
        END IF;
        until := pg_catalog.strpos(rest, pair);
        IF place = 0 OR until > 0 AND until < place THEN
            EXIT WHEN until = 0;
            rest := pg_catalog.substr(rest, until + pg_catalog.length(pair));
            CONTINUE;
        END IF;
        rest := pg_catalog.substr(rest, place + pg_catalog.length(kv));
        IF NOT pg_catalog.starts_with(rest, pair) THEN rest := pg_catalog.regexp_replace(rest, '^\s+', ''); END IF;
        SELECT * INTO quoted FROM kql._quoted(rest, quotes, escapes);
        IF FOUND THEN
            value := quoted.held;
            rest := pg_catalog.substr(rest, quoted.length + 1);
            until := pg_catalog.strpos(rest, pair);
        ELSE
            until := CASE WHEN greedy THEN pg_catalog.regexp_instr(rest, next_key) ELSE pg_catalog.strpos(rest, pair) END;
            value := pg_catalog.regexp_replace(CASE WHEN until = 0 THEN rest ELSE pg_catalog."left"(rest, until - 1) END, '^\s+|\s+$', '', 'g');
        END IF;
        IF name = ANY (keys) AND NOT pg_catalog.jsonb_exists(pairs, name) THEN
            pairs := pairs || pg_catalog.jsonb_build_object(name, value);
        END IF;
        EXIT WHEN until = 0;
        rest := pg_catalog.substr(rest, until + pg_catalog.length(pair));
    END LOOP;
    RETURN pairs;
END $$;

-- Whatever is no letter or digit delimits: the value of a key is the run of letters and digits, or the quoted text, that follows it.
CREATE FUNCTION kql._parse_undelimited(text, quotes text[], escapes text[], keys text[]) RETURNS jsonb LANGUAGE plpgsql STABLE PARALLEL SAFE
AS $$
DECLARE
    rest text := $1;
    name text;
    token text;
    quoted record;
    pairs jsonb := '{}';
BEGIN
    WHILE rest <> '' LOOP
        SELECT * INTO quoted FROM kql._quoted(rest, quotes, escapes);
        IF FOUND THEN
            token := quoted.held;
            rest := pg_catalog.substr(rest, quoted.length + 1);
        ELSE
            token := pg_catalog.substring(rest COLLATE "C.utf8", '^[[:alnum:]]+');
            rest := pg_catalog.substr(rest, COALESCE(pg_catalog.length(token), 1) + 1);
            CONTINUE WHEN token IS NULL;
        END IF;
        IF name IS NOT NULL THEN
            IF NOT pg_catalog.jsonb_exists(pairs, name) THEN pairs := pairs || pg_catalog.jsonb_build_object(name, token); END IF;
            name := NULL;
        ELSIF token = ANY (keys) THEN name := token;
        END IF;
    END LOOP;
    RETURN pairs;
END $$;

-- The first value of each of the keys as a bag; `pair` and `kv` are both empty where whatever is no letter or digit delimits.
CREATE FUNCTION kql.parse_kv(text, greedy boolean, pair text, kv text, quotes text[], escapes text[], keys text[]) RETURNS jsonb
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $3 = '' OR $4 = '' THEN kql._parse_undelimited($1, $5, $6, $7) ELSE kql._parse_delimited($1, $2, $3, $4, $5, $6, $7) END $$;

"""###),
        EmbeddedFile(
            "kql/0022_pairs.sql",
            ###"""
-- Pairs of key and value that a regular expression found, in their order, as a bag with the first value of each key.
CREATE FUNCTION kql.pairs(jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.jsonb_typeof($1) WHEN 'array' THEN
          (SELECT COALESCE(pg_catalog.jsonb_object_agg(k.key, pg_catalog.regexp_replace(p.pair ->> 1, '^\s+|\s+$', '', 'g') ORDER BY p.position DESC), '{}')
           FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS p(pair, position),
                LATERAL (SELECT pg_catalog.regexp_replace(p.pair ->> 0, '^\s+|\s+$', '', 'g')) AS k(key) WHERE k.key IS NOT NULL) END $$;

"""###),
        EmbeddedFile(
            "kql/0023_series.sql",
            ###"""
-- Series of values along an axis: what `make-series` calls. A bin is known by its number: how many steps it lies behind the origin.

CREATE FUNCTION kql.bin_number(value bigint, origin bigint, step bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.divide(kql.bin(kql.subtract($1, $2), $3), $3) $$;

CREATE FUNCTION kql.bin_number(value double precision, origin double precision, step double precision) RETURNS bigint LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN $3 > 0 THEN kql.to_long(pg_catalog.floor(kql.divide(kql.subtract($1, $2), $3))) END $$;

-- The numbers of the bins from one to another; none where they are more than 1,048,576.
CREATE FUNCTION kql._bin_numbers(first bigint, last bigint) RETURNS SETOF bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT n FROM pg_catalog.generate_series($1, CASE WHEN kql.subtract($2, $1) < 1048576 THEN $2 END) AS n $$;

-- The values of the bins in their order, out of a bag of values by number; `absent` for a bin that has none.
CREATE FUNCTION kql.series_values(jsonb, first bigint, last bigint, absent jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.jsonb_agg(COALESCE($1 -> n::text, $4) ORDER BY n), '[]') FROM kql._bin_numbers($2, $3) AS n $$;

-- Where the bins begin.
CREATE FUNCTION kql.series_axis(first bigint, last bigint, origin double precision, step double precision) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT COALESCE(pg_catalog.jsonb_agg(kql.add($3, kql.multiply(n::double precision, $4)) ORDER BY n), '[]') FROM kql._bin_numbers($1, $2) AS n $$;

CREATE FUNCTION kql.series_axis(first bigint, last bigint, origin bigint, step bigint) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.jsonb_agg(kql.add($3, kql.multiply(n, $4)) ORDER BY n), '[]') FROM kql._bin_numbers($1, $2) AS n $$;

CREATE FUNCTION kql.series_axis(first bigint, last bigint, origin bigint, step bigint, type text) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.jsonb_agg(CASE WHEN $5 = 'datetime' THEN kql.datetime_to_dynamic(kql.datetime_add($3, kql.multiply(n, $4)))
                                               ELSE kql.timespan_to_dynamic(kql.add($3, kql.multiply(n, $4))) END ORDER BY n), '[]')
      FROM kql._bin_numbers($1, $2) AS n $$;

"""###),
        EmbeddedFile(
            "kql/0024_values.sql",
            ###"""
-- The name of the type that Kusto stores a dynamic value in: whole numbers that fit are long; '' for null, and dynamic for all that has parts.
CREATE FUNCTION kql.value_type(jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.jsonb_typeof($1) WHEN 'boolean' THEN 'bool' WHEN 'string' THEN 'string'
                  WHEN 'number' THEN CASE WHEN kql.to_long($1 #>> '{}') IS NOT NULL THEN 'long' ELSE 'real' END
                  WHEN 'array' THEN 'dynamic' WHEN 'object' THEN 'dynamic' ELSE '' END $$;

"""###),
        EmbeddedFile(
            "kql/0025_constant_axis.sql",
            ###"""
-- The axis of a series with both ends given is the same in every row: computed once, while the statement is planned.
ALTER FUNCTION kql.series_axis(bigint, bigint, double precision, double precision) IMMUTABLE;
ALTER FUNCTION kql.series_axis(bigint, bigint, bigint, bigint) IMMUTABLE;
ALTER FUNCTION kql.series_axis(bigint, bigint, bigint, bigint, text) IMMUTABLE;

"""###),
        EmbeddedFile(
            "kql/0030_windows.sql",
            ###"""
-- Window functions of KQL that no function of PostgreSQL computes: aggregates over the rows up to the current one, in their order.

-- State: start of the session, and the value before; nulls where there is no session yet, or a null has ended it.
CREATE FUNCTION kql._session_step(
    state bigint[], value bigint, max_from_first bigint, max_between bigint, restarts boolean) RETURNS bigint[]
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
BEGIN
    IF value IS NULL THEN RETURN ARRAY[NULL, NULL]::bigint[]; END IF;
    IF state[1] IS NULL OR restarts OR value::numeric >= state[1]::numeric + max_from_first
       OR value::numeric >= state[2]::numeric + max_between THEN
        RETURN ARRAY[value, value];
    END IF;
    RETURN ARRAY[state[1], value];
END $$;

CREATE FUNCTION kql._session_start(state bigint[]) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT $1[1] $$;

-- The first value of the session that the last row belongs to; null where its own value is null.
CREATE AGGREGATE kql.session_start(value bigint, max_from_first bigint, max_between bigint, restarts boolean) (
    SFUNC = kql._session_step, STYPE = bigint[], FINALFUNC = kql._session_start, INITCOND = '{NULL,NULL}');

-- A null adds nothing.
CREATE FUNCTION kql._running_sum(state double precision, value double precision) RETURNS double precision LANGUAGE sql IMMUTABLE
AS $$ SELECT kql.add($1, COALESCE($2, 0)) $$;

-- Overflow ends in infinity, as it does for any other sum.
CREATE AGGREGATE kql.running_sum(double precision) (SFUNC = kql._running_sum, STYPE = double precision, INITCOND = '0');

"""###),
        EmbeddedFile(
            "kql/0031_regex.sql",
            ###"""
-- Beside regular expressions. Patterns themselves never come here: the compiler checks and translates them.

-- Captures number `indexes`, one behind the other.
CREATE FUNCTION kql.joined(captures text[], indexes int[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.string_agg($1[i.index], '' ORDER BY i.position), '')
      FROM pg_catalog.unnest($2) WITH ORDINALITY AS i(index, position) $$;

CREATE FUNCTION kql.regex_quote(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.regexp_replace($1, '([][\\.+*?()|{}^$#&~-])', '\\\1', 'g') $$;

"""###),
        EmbeddedFile(
            "kql/0032_arrays.sql",
            ###"""
-- Arrays and bags. What is no array (or no bag) where one is due gives null.

CREATE FUNCTION kql.is_array(jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.jsonb_typeof($1) = 'array', false) $$;

CREATE FUNCTION kql.is_bag(jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.jsonb_typeof($1) = 'object', false) $$;

-- An array or, for a table without rows, the empty array.
CREATE FUNCTION kql._collected(jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT COALESCE($1, '[]') $$;

CREATE FUNCTION kql.array_concat(jsonb, jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND kql.is_array($2) THEN $1 || $2 END $$;

CREATE FUNCTION kql.array_reverse(jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(e.value ORDER BY e.position DESC))
          FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)) END $$;

-- Both ends included; a negative index counts from the end.
CREATE FUNCTION kql.array_slice(jsonb, first bigint, last bigint) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND $2 IS NOT NULL AND $3 IS NOT NULL THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(e.value ORDER BY e.position))
           FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)
           WHERE e.position::numeric - 1 >= CASE WHEN $2 < 0 THEN kql.array_length($1)::numeric + $2 ELSE $2 END
               AND e.position::numeric - 1 <= CASE WHEN $3 < 0 THEN kql.array_length($1)::numeric + $3 ELSE $3 END) END $$;

-- Zero-based; -1 where it is not there, null for a start, length or occurrence that makes no sense.
CREATE FUNCTION kql.array_index_of(jsonb, value jsonb, start bigint, length bigint, occurrence bigint) RETURNS bigint
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND $5 >= 1 AND $4 >= -1 AND $3 IS NOT NULL THEN COALESCE(
          (SELECT e.position - 1 FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)
           WHERE e.value = COALESCE($2, 'null') AND e.position - 1 >= CASE WHEN $3 < 0 THEN kql.array_length($1)::numeric + $3 ELSE $3 END
               AND ($4 = -1 OR e.position - 1 < CASE WHEN $3 < 0 THEN kql.array_length($1)::numeric + $3 ELSE $3 END + $4)
           ORDER BY e.position OFFSET $5 - 1 LIMIT 1), -1) END $$;

-- To the left by `count`, to the right where it is negative.
CREATE FUNCTION kql.array_shift(jsonb, count bigint, filler jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND $2 IS NOT NULL THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(
               CASE WHEN p.position + $2::numeric BETWEEN 0 AND kql.array_length($1) - 1 THEN $1 -> (p.position + $2::numeric)::int
                    ELSE COALESCE($3, 'null') END ORDER BY p.position))
           FROM pg_catalog.generate_series(0, kql.array_length($1) - 1) AS p(position)) END $$;

CREATE FUNCTION kql.array_rotate(jsonb, count bigint) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND $2 IS NOT NULL THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg($1 -> kql.modulo(p.position + kql.modulo($2, kql.array_length($1)), kql.array_length($1))::int ORDER BY p.position))
           FROM pg_catalog.generate_series(0, kql.array_length($1) - 1) AS p(position)) END $$;

CREATE FUNCTION kql.array_sum(jsonb) RETURNS double precision LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN
          (SELECT CASE WHEN pg_catalog.bool_and(pg_catalog.jsonb_typeof(e.value) = 'number') THEN kql.numeric_to_real(pg_catalog.sum(CASE WHEN pg_catalog.jsonb_typeof(e.value) = 'number' THEN (e.value #>> '{}')::numeric END))
                       WHEN pg_catalog.count(*) = 0 THEN 0 END
           FROM pg_catalog.jsonb_array_elements($1) AS e(value)) END $$;

-- Numbers, then text, then all else; nulls where they are asked to be. Only one kind at a time has an order that is documented.
CREATE FUNCTION kql.array_sort(jsonb, ascending boolean, nulls_last boolean) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND $2 IS NOT NULL THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(s.value ORDER BY s.is_null = COALESCE($3, true), CASE WHEN $2 THEN s.place ELSE -s.place END))
           FROM (SELECT e.value, pg_catalog.jsonb_typeof(e.value) = 'null' AS is_null, pg_catalog.row_number() OVER (ORDER BY
                     CASE pg_catalog.jsonb_typeof(e.value) WHEN 'number' THEN 0 WHEN 'string' THEN 1 ELSE 2 END,
                     CASE WHEN pg_catalog.jsonb_typeof(e.value) = 'number' THEN (e.value #>> '{}')::numeric END,
                     (e.value #>> '{}') COLLATE "C") AS place
                 FROM pg_catalog.jsonb_array_elements($1) AS e(value)) AS s) END $$;

-- True where a condition is true or a number other than zero; null, and so null, for what is neither.
CREATE FUNCTION kql.array_iff(conditions jsonb, yes jsonb, no jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(COALESCE(CASE
               WHEN pg_catalog.jsonb_typeof(e.value) NOT IN ('boolean', 'number') THEN NULL
               WHEN kql.to_bool(e.value) THEN CASE WHEN kql.is_array($2) THEN $2 -> (e.position - 1)::int ELSE $2 END
               ELSE CASE WHEN kql.is_array($3) THEN $3 -> (e.position - 1)::int ELSE $3 END END, 'null') ORDER BY e.position))
           FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)) END $$;

CREATE FUNCTION kql.strcat_array(jsonb, delimiter text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN
          (SELECT COALESCE(pg_catalog.string_agg(kql.to_text(e.value), $2 ORDER BY e.position), '')
           FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)) ELSE '' END $$;

-- The arrays `columns`, laid side by side; a short one ends in nulls.
CREATE FUNCTION kql.zip(columns jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND NOT EXISTS (SELECT 1 FROM pg_catalog.jsonb_array_elements($1) AS c(item) WHERE NOT kql.is_array(c.item)) THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(
               (SELECT pg_catalog.jsonb_agg(COALESCE(c.item -> p.position::int, 'null') ORDER BY c.place)
                FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS c(item, place)) ORDER BY p.position))
           FROM pg_catalog.generate_series(0, (SELECT pg_catalog.max(kql.array_length(c.item)) FROM pg_catalog.jsonb_array_elements($1) AS c(item)) - 1) AS p(position)) END $$;

-- At most 1,048,576 elements.
CREATE FUNCTION kql.repeated(value jsonb, count bigint) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 IS NOT NULL AND $2 <= 1048576 THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(COALESCE($1, 'null'))) FROM pg_catalog.generate_series(1, $2)) END $$;

-- From `start` to at most `stop`, cut at 1,048,576 elements.
CREATE FUNCTION kql._numbers(start bigint, stop bigint, step bigint) RETURNS SETOF bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 100
AS $$ SELECT ($1::numeric + p.position::numeric * $3)::bigint FROM pg_catalog.generate_series(0,
          CASE WHEN $3 = 0 THEN -1 ELSE GREATEST(-1, LEAST(1048575, pg_catalog.trunc(($2::numeric - $1) / $3)))::bigint END) AS p(position)
      WHERE ($2 >= $1 AND $3 > 0) OR ($2 <= $1 AND $3 < 0) $$;

CREATE FUNCTION kql.range_of_numbers(start bigint, stop bigint, step bigint) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NOT NULL AND $2 IS NOT NULL AND $3 IS NOT NULL THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(n)) FROM kql._numbers($1, $2, $3) AS n) END $$;

CREATE FUNCTION kql.range_of_datetimes(start bigint, stop bigint, step bigint) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NOT NULL AND $2 IS NOT NULL AND $3 IS NOT NULL THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(kql.datetime_to_dynamic(n))) FROM kql._numbers($1, $2, $3) AS n) END $$;

CREATE FUNCTION kql.range_of_timespans(start bigint, stop bigint, step bigint) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NOT NULL AND $2 IS NOT NULL AND $3 IS NOT NULL THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(kql.timespan_to_dynamic(n))) FROM kql._numbers($1, $2, $3) AS n) END $$;

-- Sets: arrays whose elements count once, in the order in which they first come ---------------------------------------------

CREATE FUNCTION kql.set_has_element(jsonb, value jsonb) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN
          EXISTS (SELECT 1 FROM pg_catalog.jsonb_array_elements($1) AS e(value) WHERE e.value = COALESCE($2, 'null')) END $$;

CREATE FUNCTION kql.set_of(jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(s.value ORDER BY s.place))
           FROM (SELECT e.value, pg_catalog.min(e.position) AS place
                 FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position) GROUP BY e.value) AS s) END $$;

CREATE FUNCTION kql.set_union(jsonb, jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT kql.set_of(kql.array_concat($1, $2)) $$;

CREATE FUNCTION kql.set_intersect(jsonb, jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND kql.is_array($2) THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(e.value ORDER BY e.position))
           FROM pg_catalog.jsonb_array_elements(kql.set_of($1)) WITH ORDINALITY AS e(value, position)
           WHERE EXISTS (SELECT 1 FROM pg_catalog.jsonb_array_elements($2) AS o(value) WHERE o.value = e.value)) END $$;

CREATE FUNCTION kql.set_difference(jsonb, jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND kql.is_array($2) THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(e.value ORDER BY e.position))
           FROM pg_catalog.jsonb_array_elements(kql.set_of($1)) WITH ORDINALITY AS e(value, position)
           WHERE NOT EXISTS (SELECT 1 FROM pg_catalog.jsonb_array_elements($2) AS o(value) WHERE o.value = e.value)) END $$;

CREATE FUNCTION kql.set_equals(jsonb, jsonb) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND kql.is_array($2)
                  THEN kql.set_difference($1, $2) = '[]' AND kql.set_difference($2, $1) = '[]' END $$;

CREATE FUNCTION kql.jaccard_index(jsonb, jsonb) RETURNS double precision LANGUAGE sql STABLE
AS $$ SELECT kql.divide(kql.array_length(kql.set_intersect($1, $2))::float8, kql.array_length(kql.set_union($1, $2))::float8) $$;

-- The first element of an array of texts that `has` finds, counted from 0; -1 where none is there.
CREATE FUNCTION kql.has_any_index(text, needles jsonb) RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($2) THEN COALESCE(
          (SELECT pg_catalog.min(e.position) - 1 FROM pg_catalog.jsonb_array_elements($2) WITH ORDINALITY AS e(value, position)
           WHERE kql.has($1, kql.to_text(e.value))), -1) END $$;

-- Bags -----------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION kql.bag_keys(jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_bag($1) THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(k)) FROM pg_catalog.jsonb_object_keys($1) AS k) END $$;

-- Of a key that both have, the first one's value.
CREATE FUNCTION kql.bag_merge(jsonb, jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_bag($1) AND kql.is_bag($2) THEN $2 || $1 END $$;

-- A key, or `$.outer.inner`, as the path to it.
CREATE FUNCTION kql.bag_path(key text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 ~ '^\$\..' THEN pg_catalog.string_to_array(pg_catalog.substr($1, 3), '.') ELSE ARRAY[$1] END $$;

CREATE FUNCTION kql.bag_remove_keys(jsonb, keys jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE PARALLEL SAFE
AS $$
DECLARE
    key text;
    path text[];
    bag jsonb := $1;
BEGIN
    IF NOT kql.is_bag($1) OR NOT kql.is_array($2) THEN RETURN NULL; END IF;
    FOR key IN SELECT kql.to_text(e.value) FROM pg_catalog.jsonb_array_elements($2) AS e(value) LOOP
        path := kql.bag_path(key);
        IF kql.is_bag(bag #> path[:pg_catalog.cardinality(path) - 1]) THEN bag := bag OPERATOR(pg_catalog.#-) path; END IF;
    END LOOP;
    RETURN bag;
END $$;

CREATE FUNCTION kql.bag_set_key(jsonb, key text, value jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN NOT kql.is_bag($1) THEN NULL
                  WHEN pg_catalog.starts_with($2, '$.') AND pg_catalog.cardinality(kql.bag_path($2)) > 1 THEN
                      CASE WHEN kql.is_bag($1 #> (kql.bag_path($2))[:pg_catalog.cardinality(kql.bag_path($2)) - 1])
                           THEN pg_catalog.jsonb_set($1, kql.bag_path($2), COALESCE($3, 'null')) ELSE $1 END
                  ELSE $1 || pg_catalog.jsonb_build_object((kql.bag_path($2))[1], COALESCE($3, 'null')) END $$;

-- Keys that are no text are passed over, and so are their values; values that are missing are null.
CREATE FUNCTION kql.bag_zip(keys jsonb, "values" jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN
          (SELECT COALESCE(pg_catalog.jsonb_object_agg(k.value #>> '{}', COALESCE(CASE WHEN kql.is_array($2) THEN $2 -> (k.position - 1)::int END, 'null') ORDER BY k.position), '{}')
           FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS k(value, position) WHERE pg_catalog.jsonb_typeof(k.value) = 'string') END $$;

-- Without the keys whose values are null or ''.
CREATE FUNCTION kql.bag_filled(jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_bag($1) THEN
          (SELECT COALESCE(pg_catalog.jsonb_object_agg(e.key, e.value), '{}') FROM pg_catalog.jsonb_each($1) AS e(key, value)
           WHERE e.value NOT IN ('null', '""')) END $$;

-- Canonical JSON: keys in the order of their characters.
CREATE FUNCTION kql._canonical(jsonb) RETURNS text LANGUAGE plpgsql STABLE PARALLEL SAFE
AS $$
BEGIN
    RETURN CASE COALESCE(pg_catalog.jsonb_typeof($1), 'null')
        WHEN 'object' THEN '{' || COALESCE((SELECT pg_catalog.string_agg(pg_catalog.to_json(e.key)::text || ':' || kql._canonical(e.value), ',' ORDER BY e.key COLLATE "C")
            FROM pg_catalog.jsonb_each($1) AS e(key, value)), '') || '}'
        WHEN 'array' THEN '[' || COALESCE((SELECT pg_catalog.string_agg(kql._canonical(e.value), ',' ORDER BY e.position)
            FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)), '') || ']'
        ELSE kql.compact(COALESCE($1, 'null')) END;
END $$;

-- Null where it is nested too deep to be written.
CREATE FUNCTION kql.dynamic_to_json(jsonb) RETURNS text LANGUAGE plpgsql STABLE PARALLEL UNSAFE
AS $$
BEGIN
    RETURN kql._canonical($1);
EXCEPTION WHEN statement_too_complex THEN
    RETURN '';
END $$;

"""###),
        EmbeddedFile(
            "kql/0033_aggregates.sql",
            ###"""
-- What aggregations need beyond PostgreSQL's own.

CREATE FUNCTION kql._bag_add(state jsonb, bag jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_bag($2) THEN $2 || $1 ELSE $1 END $$;

-- All bags in one; of a key that several have, the first one's value.
CREATE AGGREGATE kql.make_bag(jsonb) (SFUNC = kql._bag_add, STYPE = jsonb, INITCOND = '{}');

-- So far from zero that its square may not be representable.
CREATE FUNCTION kql.is_extreme(double precision) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.abs($1) >= 1e140 $$;

-- The first of ascending `values` whose weights, added up from the start, reach `percent` of the total.
CREATE FUNCTION kql._weighted(anyarray, weights bigint[], percent double precision) RETURNS anyelement LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT c.value FROM (
          SELECT u.value, u.position, pg_catalog.sum(u.weight) OVER (ORDER BY u.position) AS reached, pg_catalog.sum(u.weight) OVER () AS total
          FROM (SELECT v.value, v.position, GREATEST($2[v.position], 0) AS weight
                FROM pg_catalog.unnest($1) WITH ORDINALITY AS v(value, position)) AS u WHERE u.weight > 0) AS c
      WHERE c.reached::float8 >= c.total::float8 * $3 / 100 * (1 - 1e-13) ORDER BY c.position LIMIT 1 $$;

"""###),
        EmbeddedFile(
            "kql/0034_addresses.sql",
            ###"""
-- Internet addresses. An IPv4 address is a number from 0 to 4294967295; what is none gives null.

CREATE FUNCTION kql._octet(text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 ~ '^[0-9]{1,3}$' AND $1::int < 256 THEN $1::bigint END $$;

-- `a.b.c.d`, without a prefix.
CREATE FUNCTION kql.ipv4_number(text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 ~ '^[0-9]{1,3}(\.[0-9]{1,3}){3}$' THEN
          kql._octet(pg_catalog.split_part($1, '.', 1)) * 16777216 + kql._octet(pg_catalog.split_part($1, '.', 2)) * 65536
          + kql._octet(pg_catalog.split_part($1, '.', 3)) * 256 + kql._octet(pg_catalog.split_part($1, '.', 4)) END $$;

-- 32 where there is none.
CREATE FUNCTION kql.ipv4_prefix(text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.ipv4_number(pg_catalog.split_part(pg_catalog.btrim($1), '/', 1)) IS NULL THEN NULL
                  WHEN $1 !~ '/' THEN 32
                  WHEN $1 ~ '^[^/]*/[0-9]{1,2}\s*$' AND pg_catalog.split_part(pg_catalog.btrim($1), '/', 2)::int <= 32
                  THEN pg_catalog.split_part(pg_catalog.btrim($1), '/', 2)::bigint END $$;

CREATE FUNCTION kql.ipv4_masked(bigint, prefix bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN 0 AND 4294967295 AND $2 BETWEEN 0 AND 32 THEN $1 & (4294967295 - ((1::bigint << (32 - kql._int($2))) - 1)) END $$;

-- With the bits behind its prefix cleared.
CREATE FUNCTION kql.parse_ipv4(text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.ipv4_masked(kql.ipv4_number(pg_catalog.split_part(pg_catalog.btrim($1), '/', 1)), kql.ipv4_prefix($1)) $$;

CREATE FUNCTION kql.parse_ipv4_mask(text, prefix bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 IS NOT NULL THEN kql.ipv4_masked(
          kql.ipv4_number(pg_catalog.split_part(pg_catalog.btrim($1), '/', 1)), LEAST(kql.ipv4_prefix($1), $2)) END $$;

CREATE FUNCTION kql.format_ipv4(bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN 0 AND 4294967295
                  THEN ($1 >> 24) || '.' || ($1 >> 16 & 255) || '.' || ($1 >> 8 & 255) || '.' || ($1 & 255) ELSE '' END $$;

-- -1, 0 or 1, of as many bits as the shortest prefix leaves.
CREATE FUNCTION kql.ipv4_compare(text, text, prefix bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $3 IS NOT NULL AND kql.ipv4_prefix($1) IS NOT NULL AND kql.ipv4_prefix($2) IS NOT NULL THEN pg_catalog.sign(
          (kql.ipv4_masked(kql.ipv4_number(pg_catalog.split_part(pg_catalog.btrim($1), '/', 1)), LEAST(kql.ipv4_prefix($1), kql.ipv4_prefix($2), $3))
           - kql.ipv4_masked(kql.ipv4_number(pg_catalog.split_part(pg_catalog.btrim($2), '/', 1)), LEAST(kql.ipv4_prefix($1), kql.ipv4_prefix($2), $3)))::float8)::bigint END $$;

CREATE FUNCTION kql.ipv4_is_match(text, text, prefix bigint) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.ipv4_compare($1, $2, $3) = 0 $$;

CREATE FUNCTION kql.ipv4_is_in_range(text, range text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.ipv4_masked(kql.parse_ipv4($1), kql.ipv4_prefix($2)) = kql.parse_ipv4($2) $$;

-- True as soon as one range holds it; null where the address is none.
CREATE FUNCTION kql.ipv4_is_in_any_range(text, ranges jsonb) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($2) AND kql.parse_ipv4($1) IS NOT NULL THEN
          EXISTS (SELECT 1 FROM pg_catalog.jsonb_array_elements($2) AS r(value) WHERE kql.ipv4_is_in_range($1, kql.to_text(r.value))) END $$;

CREATE FUNCTION kql.ipv4_is_private(text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.parse_ipv4($1) BETWEEN 167772160 AND 184549375 OR kql.parse_ipv4($1) BETWEEN 2886729728 AND 2887778303
          OR kql.parse_ipv4($1) BETWEEN 3232235520 AND 3232301055 $$;

-- Addresses in running text, each between characters that are neither letters nor digits.
CREATE FUNCTION kql.ipv4_addresses(text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT ARRAY(SELECT m.found[1] FROM pg_catalog.regexp_matches($1 COLLATE "C.utf8", '(?<![[:alnum:].])[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?![[:alnum:]])', 'g') AS m(found)
                   WHERE kql.ipv4_number(m.found[1]) IS NOT NULL) $$;

CREATE FUNCTION kql.has_ipv4(text, address text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.ipv4_number($2) IS NOT NULL AND EXISTS (
          SELECT 1 FROM pg_catalog.unnest(kql.ipv4_addresses($1)) AS a(found) WHERE kql.ipv4_number(a.found) = kql.ipv4_number($2)) $$;

-- A prefix ends with a dot, or is a whole address.
CREATE FUNCTION kql.has_ipv4_prefix(text, prefix text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 ~ '^([0-9]{1,3}\.){1,3}$' THEN EXISTS (
          SELECT 1 FROM pg_catalog.unnest(kql.ipv4_addresses($1)) AS a(found) WHERE pg_catalog.starts_with(a.found, $2)) ELSE kql.has_ipv4($1, $2) END $$;

CREATE FUNCTION kql.has_any_ipv4(text, addresses jsonb) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($2) THEN EXISTS (
          SELECT 1 FROM pg_catalog.jsonb_array_elements($2) AS a(value) WHERE kql.has_ipv4($1, kql.to_text(a.value))) ELSE false END $$;

CREATE FUNCTION kql.has_any_ipv4_prefix(text, prefixes jsonb) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($2) THEN EXISTS (
          SELECT 1 FROM pg_catalog.jsonb_array_elements($2) AS a(value) WHERE kql.has_ipv4_prefix($1, kql.to_text(a.value))) ELSE false END $$;

"""###),
        EmbeddedFile(
            "kql/0035_encodings.sql",
            ###"""
-- Text in other clothes: base64, percent signs, digests, URLs, command lines. What cannot be read gives '' or null, as Kusto's does.

-- The bytes of valid base64 with its padding; null for all else.
CREATE FUNCTION kql._base64_bytes(text) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.length($1) % 4 = 0 AND $1 ~ '^[A-Za-z0-9+/]*={0,2}$' AND pg_catalog.length(pg_catalog.rtrim($1, '=')) % 4 <> 1
                  THEN pg_catalog.decode($1, 'base64') END $$;

-- U+0000 cannot be stored; U+FFFD stands in its place, as everywhere.
CREATE FUNCTION kql._utf8_text(bytea) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL UNSAFE
AS $$
DECLARE
    spaced text;
    bytes bytea := $1;
BEGIN
    IF bytes IS NULL THEN RETURN ''; END IF;
    IF pg_catalog."position"(bytes, '\x00'::bytea) > 0 THEN
        spaced := pg_catalog.regexp_replace(pg_catalog.encode(bytes, 'hex'), '(..)', '\1 ', 'g');
        bytes := pg_catalog.decode(pg_catalog.replace(pg_catalog.replace(spaced, '00 ', 'efbfbd'), ' ', ''), 'hex');
    END IF;
    RETURN pg_catalog.convert_from(bytes, 'UTF8');
EXCEPTION WHEN data_exception THEN
    RETURN '';
END $$;

CREATE FUNCTION kql.base64_decode_tostring(text) RETURNS text LANGUAGE sql IMMUTABLE
AS $$ SELECT kql._utf8_text(kql._base64_bytes($1)) $$;

CREATE FUNCTION kql._bytes_array(bytea) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NOT NULL THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(pg_catalog.get_byte($1, p.place) ORDER BY p.place))
           FROM pg_catalog.generate_series(0, pg_catalog.length($1) - 1) AS p(place)) END $$;

CREATE FUNCTION kql.base64_decode_toarray(text) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT kql._bytes_array(kql._base64_bytes($1)) $$;

CREATE FUNCTION kql._base64(bytea) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.replace(pg_catalog.encode($1, 'base64'), E'\n', ''), '') $$;

CREATE FUNCTION kql.base64_encode_tostring(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._base64(pg_catalog.convert_to($1, 'UTF8')) $$;

-- The first three parts of a guid come with their bytes turned round.
CREATE FUNCTION kql.base64_encode_fromguid(uuid) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._base64(pg_catalog.decode(pg_catalog.regexp_replace(pg_catalog.replace($1::text, '-', ''),
          '^(..)(..)(..)(..)(..)(..)(..)(..)', '\4\3\2\1\6\5\8\7'), 'hex')) $$;

CREATE FUNCTION kql.codepoints(text) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT kql._collected(pg_catalog.jsonb_agg(pg_catalog.ascii(c.character) ORDER BY c.place))
      FROM pg_catalog.string_to_table($1, NULL) WITH ORDINALITY AS c(character, place) $$;

CREATE FUNCTION kql._character(bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 = 0 THEN pg_catalog.chr(65533) WHEN $1 BETWEEN 1 AND 1114111 AND NOT $1 BETWEEN 55296 AND 57343 THEN pg_catalog.chr($1::int) ELSE '' END $$;

-- Of numbers and arrays of numbers.
CREATE FUNCTION kql.codepoints_to_string(jsonb) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN
          (SELECT COALESCE(pg_catalog.string_agg(kql._character(kql.to_long(i.value)), '' ORDER BY e.place, i.place), '')
           FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, place),
               pg_catalog.jsonb_array_elements(CASE WHEN kql.is_array(e.value) THEN e.value ELSE pg_catalog.jsonb_build_array(e.value) END) WITH ORDINALITY AS i(value, place))
          ELSE '' END $$;

CREATE FUNCTION kql.hash_md5(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT pg_catalog.md5($1) $$;

CREATE FUNCTION kql.hash_sha256(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to($1, 'UTF8')), 'hex') $$;

-- Little-endian, as datetimes are hashed.
CREATE FUNCTION kql._tick_bytes(bigint) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.decode(pg_catalog.regexp_replace(pg_catalog.encode(pg_catalog.int8send($1), 'hex'),
          '^(..)(..)(..)(..)(..)(..)(..)(..)$', '\8\7\6\5\4\3\2\1'), 'hex') $$;

-- Arithmetic modulo 2^64.
CREATE FUNCTION kql._wrapped(numeric) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT (CASE WHEN m.rest >= 9223372036854775808 THEN m.rest - 18446744073709551616
                   WHEN m.rest < -9223372036854775808 THEN m.rest + 18446744073709551616 ELSE m.rest END)::bigint
      FROM (SELECT pg_catalog.mod($1, 18446744073709551616) AS rest) AS m $$;

CREATE FUNCTION kql._rotated(bigint, count int) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT ($1 << $2) | (($1 >> (64 - $2)) & ((1::bigint << $2) - 1)) $$;

CREATE FUNCTION kql._little_endian(bytea, start int, length int) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.bit_or(pg_catalog.get_byte($1, $2 + p.place)::bigint << (8 * p.place)) FROM pg_catalog.generate_series(0, $3 - 1) AS p(place) $$;

CREATE FUNCTION kql._xxhash_round(state bigint, lane bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._wrapped(kql._rotated(kql._wrapped($1 + $2::numeric * 14029467366897019727), 31)::numeric * 11400714785074694791) $$;

-- xxHash64 with seed 0.
CREATE FUNCTION kql._xxhash64(bytes bytea) RETURNS bigint LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    size int := pg_catalog.length(bytes);
    place int := 0;
    lanes bigint[] := ARRAY[6983438078262162902, -4417276706812531889, 0, 7046029288634856825];
    hash bigint;
BEGIN
    IF size >= 32 THEN
        WHILE place <= size - 32 LOOP
            FOR lane IN 1..4 LOOP
                lanes[lane] := kql._xxhash_round(lanes[lane], kql._little_endian(bytes, place, 8));
                place := place + 8;
            END LOOP;
        END LOOP;
        hash := kql._wrapped(kql._rotated(lanes[1], 1)::numeric + kql._rotated(lanes[2], 7) + kql._rotated(lanes[3], 12) + kql._rotated(lanes[4], 18));
        FOR lane IN 1..4 LOOP
            hash := kql._wrapped((hash # kql._xxhash_round(0, lanes[lane]))::numeric * 11400714785074694791 + 9650029242287828579);
        END LOOP;
    ELSE
        hash := 2870177450012600261;
    END IF;
    hash := kql._wrapped(hash::numeric + size);
    WHILE place <= size - 8 LOOP
        hash := kql._wrapped(kql._rotated(hash # kql._xxhash_round(0, kql._little_endian(bytes, place, 8)), 27)::numeric * 11400714785074694791 + 9650029242287828579);
        place := place + 8;
    END LOOP;
    IF place <= size - 4 THEN
        hash := kql._wrapped(kql._rotated(hash # kql._wrapped(kql._little_endian(bytes, place, 4)::numeric * 11400714785074694791), 23)::numeric * 14029467366897019727 + 1609587929392839161);
        place := place + 4;
    END IF;
    WHILE place < size LOOP
        hash := kql._wrapped(kql._rotated(hash # kql._wrapped(pg_catalog.get_byte(bytes, place)::numeric * 2870177450012600261), 11)::numeric * 11400714785074694791);
        place := place + 1;
    END LOOP;
    hash := kql._wrapped((hash # (hash >> 33 & 2147483647))::numeric * 14029467366897019727);
    hash := kql._wrapped((hash # (hash >> 29 & 34359738367))::numeric * 1609587929392839161);
    RETURN hash # (hash >> 32 & 4294967295);
END $$;

CREATE FUNCTION kql.hash_xxhash64(text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._xxhash64(pg_catalog.convert_to($1, 'UTF8')) $$;

CREATE FUNCTION kql.hash_xxhash64(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._xxhash64(kql._tick_bytes($1)) $$;

-- All but letters, digits and -._~ as %xx, in lower case.
CREATE FUNCTION kql.url_encode_component(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.string_agg(CASE WHEN c.character ~ '^[A-Za-z0-9._~-]$' THEN c.character
          ELSE pg_catalog.regexp_replace(pg_catalog.encode(pg_catalog.convert_to(c.character, 'UTF8'), 'hex'), '(..)', '%\1', 'g') END, '' ORDER BY c.place), '')
      FROM pg_catalog.string_to_table($1, NULL) WITH ORDINALITY AS c(character, place) $$;

CREATE FUNCTION kql.url_encode(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.replace(kql.url_encode_component($1), '%20', '+') $$;

-- Each %xx as its byte; what is no %xx stays.
CREATE FUNCTION kql.url_decode(text) RETURNS text LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN pg_catalog.strpos($1, '%') = 0 THEN $1 ELSE kql._utf8_text(
          (SELECT pg_catalog.decode(COALESCE(pg_catalog.string_agg(
               CASE WHEN m.part[1] ~ '^%[0-9A-Fa-f]{2}$' THEN pg_catalog.substr(m.part[1], 2)
                    ELSE pg_catalog.encode(pg_catalog.convert_to(m.part[1], 'UTF8'), 'hex') END, '' ORDER BY m.place), ''), 'hex')
           FROM pg_catalog.regexp_matches($1, '%[0-9A-Fa-f]{2}|[^%]+|%', 'g') WITH ORDINALITY AS m(part, place))) END $$;

CREATE FUNCTION kql._query_parameters(text) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.jsonb_object_agg(pg_catalog.split_part(p.pair, '=', 1), pg_catalog.substr(p.pair, pg_catalog.length(pg_catalog.split_part(p.pair, '=', 1)) + 2)), '{}')
      FROM pg_catalog.string_to_table($1, '&') AS p(pair) WHERE p.pair <> '' $$;

CREATE FUNCTION kql.parse_urlquery(text) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.jsonb_build_object('Query Parameters', kql._query_parameters(pg_catalog.ltrim($1, '?'))) $$;

-- scheme://user:password@host:port/path?query#fragment; the parts of a text without a scheme are its path and what follows.
CREATE FUNCTION kql.parse_url(text) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.jsonb_build_object(
          'Scheme', COALESCE(m[1], ''), 'Host', COALESCE(m[4], ''), 'Port', COALESCE(m[5], ''), 'Path', COALESCE(m[6], ''),
          'Username', COALESCE(m[2], ''), 'Password', COALESCE(m[3], ''),
          'Query Parameters', kql._query_parameters(COALESCE(m[7], '')), 'Fragment', COALESCE(m[8], ''))
      FROM pg_catalog.regexp_match($1, '^(?:([A-Za-z][A-Za-z0-9+.-]*)://(?:([^/?#:@]*)(?::([^/?#@]*))?@)?(\[[^]/?#]*\]|[^/?#:]*)(?::([0-9]*))?)?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$') AS m $$;

-- The first record: fields between commas; one that begins with a quote ends with one, a doubled quote is a quote.
CREATE FUNCTION kql.parse_csv(text) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT kql._collected(pg_catalog.jsonb_agg(CASE WHEN m.field[1] IS NOT NULL THEN pg_catalog.replace(m.field[1], '""', '"') ELSE m.field[2] END ORDER BY m.place))
      FROM pg_catalog.regexp_matches((pg_catalog.regexp_match($1, '^(?:"(?:[^"]|"")*"|[^"\r\n])*'))[1], '(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))', 'g') WITH ORDINALITY AS m(field, place) $$;

-- Up to four parts of up to eight digits, as one number that orders versions.
CREATE FUNCTION kql.parse_version(text) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 ~ '^[0-9]{1,8}(\.[0-9]{1,8}){0,3}$' THEN
          pg_catalog.split_part($1, '.', 1)::numeric * 1e24::numeric + COALESCE(NULLIF(pg_catalog.split_part($1, '.', 2), ''), '0')::numeric * 1e16::numeric
          + COALESCE(NULLIF(pg_catalog.split_part($1, '.', 3), ''), '0')::numeric * 1e8::numeric + COALESCE(NULLIF(pg_catalog.split_part($1, '.', 4), ''), '0')::numeric END $$;

CREATE FUNCTION kql.parse_path(text) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.jsonb_build_object(
          'Scheme', COALESCE(m[1], ''), 'RootPath', COALESCE(m[3], ''), 'DirectoryPath', COALESCE(m[2], ''),
          'DirectoryName', COALESCE((pg_catalog.regexp_match(m[2], '([^\\/]*)$'))[1], ''), 'Filename', COALESCE(m[4], ''),
          'Extension', COALESCE((pg_catalog.regexp_match(m[4], '\.([^.]*)$'))[1], ''), 'AlternateDataStreamName', COALESCE(m[5], ''))
      FROM pg_catalog.regexp_match($1, '^(?:([A-Za-z][A-Za-z0-9+.-]+)://)?(?:((?:([A-Za-z]:)(?=[\\/]|$))?.*)[\\/])?([^\\/:]*)(?::([^\\/]*))?$') AS m $$;

-- As Windows cuts a command line: blanks part, quotes hold together, backslashes escape only before a quote. The first part is
-- the program, in which backslashes are nothing special.
CREATE FUNCTION kql.parse_command_line(text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    program text[] := pg_catalog.regexp_match($1, '^[ \t]*(?:"([^"]*)"?|([^ \t]+))');
    rest text;
    arguments text[];
    token text[];
    part text;
    slashes int;
    quoted boolean := false;
    current text := '';
    is_open boolean := false;
BEGIN
    IF program IS NULL THEN RETURN '[]'; END IF;
    arguments := ARRAY[COALESCE(program[1], program[2])];
    rest := pg_catalog.regexp_replace($1, '^[ \t]*(?:"[^"]*"?|[^ \t]+)', '');
    FOR token IN SELECT m.found FROM pg_catalog.regexp_matches(rest, '(\\*)("+|[ \t]+|[^\\" \t]+|$)', 'g') AS m(found) LOOP
        slashes := pg_catalog.length(token[1]);
        part := token[2];
        IF pg_catalog.starts_with(part, '"') THEN
            current := current || pg_catalog.repeat('\', slashes / 2);
            is_open := true;
            IF slashes % 2 = 1 THEN
                current := current || '"';
                part := pg_catalog.substr(part, 2);
            END IF;
            WHILE part <> '' LOOP
                IF quoted AND pg_catalog.starts_with(part, '""') THEN
                    current := current || '"';
                    part := pg_catalog.substr(part, 3);
                    quoted := false;
                ELSE
                    quoted := NOT quoted;
                    part := pg_catalog.substr(part, 2);
                END IF;
            END LOOP;
        ELSE
            IF slashes > 0 THEN
                current := current || token[1];
                is_open := true;
            END IF;
            IF part ~ '^[ \t]' AND NOT quoted THEN
                IF is_open THEN arguments := pg_catalog.array_append(arguments, current); END IF;
                current := '';
                is_open := false;
            ELSIF part <> '' THEN
                current := current || part;
                is_open := true;
            END IF;
        END IF;
    END LOOP;
    IF is_open THEN arguments := pg_catalog.array_append(arguments, current); END IF;
    RETURN pg_catalog.to_jsonb(arguments);
END $$;

"""###),
        EmbeddedFile(
            "kql/0036_calendar.sql",
            ###"""
-- Parts of datetimes, periods between them, and their text in a format.

-- How many periods begin after the second moment and up to the first; weeks begin on Sunday.
CREATE FUNCTION kql._period(part text, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.lower($1)
          WHEN 'year' THEN kql._date_part('year', $2)
          WHEN 'quarter' THEN kql._date_part('year', $2) * 4 + kql._date_part('quarter', $2)
          WHEN 'month' THEN kql._date_part('year', $2) * 12 + kql._date_part('month', $2)
          WHEN 'week' THEN ($2 / 864000000000 + 1) / 7
          WHEN 'day' THEN $2 / 864000000000
          WHEN 'hour' THEN $2 / 36000000000
          WHEN 'minute' THEN $2 / 600000000
          WHEN 'second' THEN $2 / 10000000
          WHEN 'millisecond' THEN $2 / 10000
          WHEN 'microsecond' THEN $2 / 10
          WHEN 'nanosecond' THEN CASE WHEN $2 < 92233720368547758 THEN $2 * 100 END END $$;

CREATE FUNCTION kql.datetime_diff(part text, bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 BETWEEN 0 AND 3155378975999999999 AND $3 BETWEEN 0 AND 3155378975999999999 THEN
          CASE WHEN pg_catalog.lower($1) = 'nanosecond' THEN kql.multiply($2 - $3, 100) ELSE kql._period($1, $2) - kql._period($1, $3) END END $$;

-- A day that the month does not have becomes its last one.
CREATE FUNCTION kql._add_months(bigint, months bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 BETWEEN -200000 AND 200000 AND (kql._date_part('year', $1) * 12 + kql._date_part('month', $1) - 1 + $2) BETWEEN 12 AND 119999 THEN
          kql._day_ticks(kql.day_of($1) + pg_catalog.make_interval(months => kql._int($2))) + $1 % 864000000000 END $$;

CREATE FUNCTION kql.datetime_move(part text, amount bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.lower($1)
          WHEN 'year' THEN kql._add_months($3, kql.multiply($2, 12))
          WHEN 'quarter' THEN kql._add_months($3, kql.multiply($2, 3))
          WHEN 'month' THEN kql._add_months($3, $2)
          WHEN 'week' THEN kql.datetime_add($3, kql.multiply($2, 6048000000000))
          WHEN 'day' THEN kql.datetime_add($3, kql.multiply($2, 864000000000))
          WHEN 'hour' THEN kql.datetime_add($3, kql.multiply($2, 36000000000))
          WHEN 'minute' THEN kql.datetime_add($3, kql.multiply($2, 600000000))
          WHEN 'second' THEN kql.datetime_add($3, kql.multiply($2, 10000000))
          WHEN 'millisecond' THEN kql.datetime_add($3, kql.multiply($2, 10000))
          WHEN 'microsecond' THEN kql.datetime_add($3, kql.multiply($2, 10)) END $$;

CREATE FUNCTION kql.datetime_part(part text, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.lower($1)
          WHEN 'year' THEN kql._date_part('year', $2) WHEN 'quarter' THEN kql._date_part('quarter', $2)
          WHEN 'month' THEN kql._date_part('month', $2) WHEN 'day' THEN kql._date_part('day', $2)
          WHEN 'week_of_year' THEN kql._date_part('week', $2) WHEN 'weekofyear' THEN kql._date_part('week', $2)
          WHEN 'dayofyear' THEN kql._date_part('doy', $2)
          WHEN 'hour' THEN $2 / 36000000000 % 24 WHEN 'minute' THEN $2 / 600000000 % 60 WHEN 'second' THEN $2 / 10000000 % 60
          WHEN 'millisecond' THEN $2 / 10000 % 1000 WHEN 'microsecond' THEN $2 / 10 % 1000000
          WHEN 'nanosecond' THEN $2 % 10000000 * 100 END $$;

-- The last tick of the period, `offset` periods on.
CREATE FUNCTION kql.endofday(bigint, "offset" bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_add(kql.startofday($1), kql.subtract(kql.multiply(kql.add($2, 1), 864000000000), 1)) $$;

CREATE FUNCTION kql.endofweek(bigint, "offset" bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_in_range(kql.subtract(kql.add(kql.bin(kql.add($1, 864000000000), 6048000000000) - 864000000000, kql.multiply(kql.add($2, 1), 6048000000000)), 1)) $$;

-- The start of a month, counted from January of the year 1.
CREATE FUNCTION kql._month_start(months bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN 0 AND 119987 THEN kql.civil_days(($1 / 12 + 1)::int, ($1 % 12 + 1)::int, 1) * 864000000000
                  WHEN $1 = 119988 THEN 3155378976000000000 END $$;

CREATE FUNCTION kql._month_index(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT (kql._date_part('year', $1) - 1) * 12 + kql._date_part('month', $1) - 1 $$;

CREATE FUNCTION kql.endofmonth(bigint, "offset" bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_in_range(kql._month_start(kql.add(kql.add(kql._month_index($1), $2), 1)) - 1) $$;

CREATE FUNCTION kql.endofyear(bigint, "offset" bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_in_range(kql._month_start(kql.multiply(kql.add(kql._date_part('year', $1), $2), 12)) - 1) $$;

CREATE FUNCTION kql.startofday(bigint, "offset" bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_add(kql.startofday($1), kql.multiply($2, 864000000000)) $$;

CREATE FUNCTION kql.startofweek(bigint, "offset" bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_in_range(kql.add(kql.bin(kql.add($1, 864000000000), 6048000000000) - 864000000000, kql.multiply($2, 6048000000000))) $$;

CREATE FUNCTION kql.startofmonth(bigint, "offset" bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_in_range(kql._month_start(kql.add(kql._month_index($1), $2))) $$;

CREATE FUNCTION kql.startofyear(bigint, "offset" bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_in_range(kql._month_start(kql.multiply(kql.add(kql._date_part('year', $1), kql.subtract($2, 1)), 12))) $$;

-- Null where a part is out of its range.
CREATE FUNCTION kql.make_datetime(year bigint, month bigint, day bigint, hour bigint, minute bigint, second double precision) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN 1 AND 9999 AND $2 BETWEEN 1 AND 12 AND $3 BETWEEN 1 AND 31 AND $4 BETWEEN 0 AND 23 AND $5 BETWEEN 0 AND 59
                       AND $6 >= 0 AND $6 < 60 THEN
          kql.datetime_in_range(kql.civil_days(kql._int($1), kql._int($2), kql._int($3)) * 864000000000 + kql._int($4) * 36000000000 + kql._int($5) * 600000000::bigint + pg_catalog.round($6::numeric * 10000000)::bigint) END $$;

CREATE FUNCTION kql.make_timespan(days bigint, hours bigint, minutes bigint, seconds double precision) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN 0 AND 10675198 AND $2 BETWEEN 0 AND 23 AND $3 BETWEEN 0 AND 59 AND $4 >= 0 AND $4 < 60 THEN
          $1 * 864000000000 + $2 * 36000000000 + $3 * 600000000 + pg_catalog.round($4::numeric * 10000000)::bigint END $$;

-- Ticks of so many units of `size` ticks after 1970.
CREATE FUNCTION kql.unixtime(bigint, size bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_in_range(kql.add(621355968000000000, kql.multiply($1, $2))) $$;

CREATE FUNCTION kql.unixtime(double precision, size bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.abs($1) < 1e18 THEN
          kql.datetime_in_range(kql.add(621355968000000000, kql.to_long(pg_catalog.round($1::numeric * $2)))) END $$;

CREATE FUNCTION kql.unixtime_nanoseconds(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_in_range(kql.add(621355968000000000, $1 / 100)) $$;

-- The multiple of `size` at or below a value, counted from `fixed`.
CREATE FUNCTION kql.bin_at(bigint, size bigint, fixed bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.add(kql.bin(kql.subtract($1, $3), $2), $3) $$;

CREATE FUNCTION kql.bin_at(double precision, size double precision, fixed double precision) RETURNS double precision LANGUAGE sql IMMUTABLE
AS $$ SELECT kql.add(kql.bin(kql.subtract($1, $3), $2), $3) $$;

-- Fractions of a second to so many digits, cut; upper case drops the zeros at its end.
CREATE FUNCTION kql._fraction(ticks bigint, specifier text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.starts_with($2, 'F') THEN pg_catalog.rtrim(f.digits, '0') ELSE f.digits END
      FROM (SELECT pg_catalog."left"(kql._zero_padded($1 % 10000000, 7), pg_catalog.length($2)) AS digits) AS f $$;

CREATE FUNCTION kql._zero_padded_at_least(bigint, width int) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.lpad($1::text, GREATEST($2, pg_catalog.length($1::text)), '0') $$;

CREATE FUNCTION kql._datetime_field(ticks bigint, specifier text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE
          WHEN $2 ~ '^d{1,2}$' THEN kql._zero_padded_at_least(kql._date_part('day', $1), pg_catalog.length($2))
          WHEN $2 ~ '^M{1,2}$' THEN kql._zero_padded_at_least(kql._date_part('month', $1), pg_catalog.length($2))
          WHEN $2 = 'yyyy' THEN kql._zero_padded(kql._date_part('year', $1), 4)
          WHEN $2 = 'yy' THEN kql._zero_padded(kql._date_part('year', $1) % 100, 2)
          WHEN $2 = 'y' THEN (kql._date_part('year', $1) % 100)::text
          WHEN $2 ~ '^H{1,2}$' THEN kql._zero_padded_at_least($1 / 36000000000 % 24, pg_catalog.length($2))
          WHEN $2 ~ '^h{1,2}$' THEN kql._zero_padded_at_least(($1 / 36000000000 + 11) % 12 + 1, pg_catalog.length($2))
          WHEN $2 ~ '^m{1,2}$' THEN kql._zero_padded_at_least($1 / 600000000 % 60, pg_catalog.length($2))
          WHEN $2 ~ '^s{1,2}$' THEN kql._zero_padded_at_least($1 / 10000000 % 60, pg_catalog.length($2))
          WHEN $2 ~ '^(f{1,7}|F{1,7})$' THEN kql._fraction($1, $2)
          WHEN $2 = 'tt' THEN CASE WHEN $1 / 36000000000 % 24 < 12 THEN 'AM' ELSE 'PM' END
          ELSE $2 END $$;

CREATE FUNCTION kql._timespan_field(ticks bigint, specifier text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE
          WHEN $2 ~ '^d{1,8}$' THEN kql._zero_padded_at_least($1 / 864000000000, pg_catalog.length($2))
          WHEN $2 ~ '^(H{1,2}|h{1,2})$' THEN kql._zero_padded_at_least($1 / 36000000000 % 24, pg_catalog.length($2))
          WHEN $2 ~ '^m{1,2}$' THEN kql._zero_padded_at_least($1 / 600000000 % 60, pg_catalog.length($2))
          WHEN $2 ~ '^s{1,2}$' THEN kql._zero_padded_at_least($1 / 10000000 % 60, pg_catalog.length($2))
          WHEN $2 ~ '^(f{1,7}|F{1,7})$' THEN kql._fraction($1, $2)
          ELSE $2 END $$;

CREATE FUNCTION kql.format_datetime(bigint, format text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN 0 AND 3155378975999999999 THEN
          (SELECT COALESCE(pg_catalog.string_agg(kql._datetime_field($1, m.part[1]), '' ORDER BY m.place), '')
           FROM pg_catalog.regexp_matches($2, '(d+|M+|y+|H+|h+|m+|s+|f+|F+|t+|.)', 'g') WITH ORDINALITY AS m(part, place)) ELSE '' END $$;

CREATE FUNCTION kql.format_timespan(bigint, format text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 > -9223372036854775808 THEN CASE WHEN $1 < 0 THEN '-' ELSE '' END ||
          (SELECT COALESCE(pg_catalog.string_agg(kql._timespan_field(pg_catalog.abs($1), m.part[1]), '' ORDER BY m.place), '')
           FROM pg_catalog.regexp_matches($2, '(d+|H+|h+|m+|s+|f+|F+|.)', 'g') WITH ORDINALITY AS m(part, place)) ELSE '' END $$;

"""###),
        EmbeddedFile(
            "kql/0037_numbers.sql",
            ###"""
-- Functions of real numbers that PostgreSQL refuses outside of their domain, and of bits.

CREATE FUNCTION kql.is_finite(double precision) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT $1 NOT IN ('NaN', 'Infinity', '-Infinity') $$;

CREATE FUNCTION kql.sin(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_finite($1) THEN pg_catalog.sin($1) WHEN $1 IS NOT NULL THEN 'NaN' END $$;
CREATE FUNCTION kql.cos(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_finite($1) THEN pg_catalog.cos($1) WHEN $1 IS NOT NULL THEN 'NaN' END $$;
CREATE FUNCTION kql.tan(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_finite($1) THEN pg_catalog.tan($1) WHEN $1 IS NOT NULL THEN 'NaN' END $$;
CREATE FUNCTION kql.cot(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE
AS $$ SELECT kql.divide(1, kql.tan($1)) $$;
CREATE FUNCTION kql.asin(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN -1 AND 1 THEN pg_catalog.asin($1) WHEN $1 IS NOT NULL THEN 'NaN' END $$;
CREATE FUNCTION kql.acos(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN -1 AND 1 THEN pg_catalog.acos($1) WHEN $1 IS NOT NULL THEN 'NaN' END $$;
CREATE FUNCTION kql.degrees(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN kql.is_ordinary($1) THEN pg_catalog.degrees($1) ELSE kql.multiply($1, 57.29577951308232) END $$;
CREATE FUNCTION kql.radians(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN kql.is_ordinary($1) THEN pg_catalog.radians($1) ELSE kql.multiply($1, 0.017453292519943295) END $$;

-- Null for a negative count; a count from 64 on begins anew.
CREATE FUNCTION kql.shift_left(bigint, count bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 >= 0 THEN $1 << ($2 % 64)::int END $$;
CREATE FUNCTION kql.shift_right(bigint, count bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 >= 0 THEN $1 >> ($2 % 64)::int END $$;
CREATE FUNCTION kql.count_ones(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.bit_count(pg_catalog.int8send($1)) $$;

-- At least `width` digits.
CREATE FUNCTION kql.to_hex(bigint, width bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.lpad(pg_catalog.to_hex($1), GREATEST(pg_catalog.length(pg_catalog.to_hex($1)), LEAST(GREATEST($2, 0), 64)::int), '0'), '') $$;
CREATE FUNCTION kql.to_hex(int, width bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.lpad(pg_catalog.to_hex($1), GREATEST(pg_catalog.length(pg_catalog.to_hex($1)), LEAST(GREATEST($2, 0), 64)::int), '0'), '') $$;

-- Text -----------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION kql.strcmp(text, text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 COLLATE "C" < $2 COLLATE "C" THEN -1 WHEN $1 COLLATE "C" > $2 COLLATE "C" THEN 1 ELSE 0 END::bigint $$;

-- At most 1,024 times.
CREATE FUNCTION kql.strrep(text, times bigint, delimiter text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 > 0 THEN pg_catalog.repeat($1 || $3, LEAST($2, 1024)::int - 1) || $1 ELSE '' END $$;

-- From `start` on, or from so far before the end; -1 where it is not there.
CREATE FUNCTION kql.indexof(text, needle text, start bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN p.first > pg_catalog.length($1) THEN -1
                  WHEN pg_catalog.strpos(pg_catalog.substr($1, p.first::int + 1), $2) = 0 THEN -1
                  ELSE p.first + pg_catalog.strpos(pg_catalog.substr($1, p.first::int + 1), $2) - 1 END
      FROM (SELECT CASE WHEN $3 >= 0 THEN LEAST($3, 2147483646) ELSE GREATEST(0, pg_catalog.length($1)::numeric + $3)::bigint END AS first WHERE $3 IS NOT NULL) AS p $$;

-- Each character of `characters` as the one at its place in `others`, whose last stands for all that follow.
CREATE FUNCTION kql.translate(characters text, others text, text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.translate($3, $1, CASE WHEN $2 = '' THEN '' ELSE
          $2 || pg_catalog.repeat(pg_catalog."right"($2, 1), GREATEST(0, pg_catalog.length($1) - pg_catalog.length($2))) END) $$;

"""###),
        EmbeddedFile(
            "kql/0038_addresses6.sql",
            ###"""
-- IPv6 addresses, as numbers below 2^128. An IPv4 address, alone or behind `::`, is the mapped one, and its prefix counts from there.

CREATE FUNCTION kql._ipv6_parsed(text) RETURNS inet LANGUAGE plpgsql IMMUTABLE PARALLEL UNSAFE
AS $$
BEGIN
    RETURN $1::inet;
EXCEPTION WHEN data_exception THEN
    RETURN NULL;
END $$;

-- The IPv4 address that a text stands for; null where it is a plain IPv6 address or none.
CREATE FUNCTION kql._mapped_ipv4(text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.ipv4_number(pg_catalog.regexp_replace(pg_catalog.split_part(pg_catalog.btrim($1), '/', 1), '^::', '')) $$;

CREATE FUNCTION kql._unsigned(bigint) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 < 0 THEN $1 + 18446744073709551616 ELSE $1 END $$;

CREATE FUNCTION kql.ipv6_number(text) RETURNS numeric LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE
          WHEN kql._mapped_ipv4($1) IS NOT NULL THEN kql._mapped_ipv4($1) + 281470681743360
          WHEN pg_catalog.split_part(pg_catalog.btrim($1), '/', 1) ~ '^[0-9A-Fa-f:.]{2,45}$' AND $1 ~ ':'
          THEN (SELECT kql._unsigned(kql._hex_to_long(pg_catalog."left"(a.digits, 16))) * 18446744073709551616 + kql._unsigned(kql._hex_to_long(pg_catalog."right"(a.digits, 16)))
                FROM (SELECT pg_catalog.encode(pg_catalog.substr(pg_catalog.inet_send(kql._ipv6_parsed(pg_catalog.split_part(pg_catalog.btrim($1), '/', 1))), 5), 'hex') AS digits) AS a
                WHERE pg_catalog.length(a.digits) = 32) END $$;

-- 128 where there is none.
CREATE FUNCTION kql.ipv6_prefix(text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql._mapped_ipv4($1) IS NOT NULL THEN kql.ipv4_prefix(pg_catalog.regexp_replace(pg_catalog.btrim($1), '^::', '')) + 96
                  WHEN $1 !~ '/' THEN 128
                  WHEN $1 ~ '^[^/]*/[0-9]{1,3}\s*$' AND pg_catalog.split_part(pg_catalog.btrim($1), '/', 2)::int <= 128
                  THEN pg_catalog.split_part(pg_catalog.btrim($1), '/', 2)::bigint END $$;

CREATE FUNCTION kql._ipv6_masked(numeric, prefix bigint) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 BETWEEN 0 AND 128 THEN $1 - pg_catalog.mod($1, pg_catalog.power(2::numeric, (128 - $2)::numeric)) END $$;

CREATE FUNCTION kql._ipv6_text(numeric) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.regexp_replace(
          pg_catalog.lpad(pg_catalog.to_hex(kql._wrapped(pg_catalog.div($1, 18446744073709551616))), 16, '0')
          || pg_catalog.lpad(pg_catalog.to_hex(kql._wrapped(pg_catalog.mod($1, 18446744073709551616))), 16, '0'), '(....)(?!$)', '\1:', 'g'), '') $$;

CREATE FUNCTION kql.parse_ipv6_mask(text, prefix bigint) RETURNS text LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN $2 IS NULL THEN '' ELSE kql._ipv6_text(kql._ipv6_masked(kql.ipv6_number($1), LEAST(kql.ipv6_prefix($1), $2))) END $$;

CREATE FUNCTION kql.ipv6_compare(text, text, prefix bigint) RETURNS bigint LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN $3 IS NOT NULL AND kql.ipv6_prefix($1) IS NOT NULL AND kql.ipv6_prefix($2) IS NOT NULL THEN pg_catalog.sign(
          kql._ipv6_masked(kql.ipv6_number($1), LEAST(kql.ipv6_prefix($1), kql.ipv6_prefix($2), $3))
          - kql._ipv6_masked(kql.ipv6_number($2), LEAST(kql.ipv6_prefix($1), kql.ipv6_prefix($2), $3)))::bigint END $$;

CREATE FUNCTION kql.ipv6_is_match(text, text, prefix bigint) RETURNS boolean LANGUAGE sql IMMUTABLE
AS $$ SELECT kql.ipv6_compare($1, $2, $3) = 0 $$;

CREATE FUNCTION kql.ipv6_is_in_range(text, range text) RETURNS boolean LANGUAGE sql IMMUTABLE
AS $$ SELECT kql._ipv6_masked(kql._ipv6_masked(kql.ipv6_number($1), kql.ipv6_prefix($1)), kql.ipv6_prefix($2))
          = kql._ipv6_masked(kql.ipv6_number($2), kql.ipv6_prefix($2)) $$;

CREATE FUNCTION kql.ipv6_is_in_any_range(text, ranges jsonb) RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql.is_array($2) AND kql.ipv6_number($1) IS NOT NULL THEN
          EXISTS (SELECT 1 FROM pg_catalog.jsonb_array_elements($2) AS r(value) WHERE kql.ipv6_is_in_range($1, kql.to_text(r.value))) END $$;

"""###),
        EmbeddedFile(
            "kql/0040_equality.sql",
            ###"""
-- Equality of whole numbers and decimals. Without these an overload is chosen by the preferred type of numbers, double precision, in which
-- 639053021604813090 and …094 are one: two datetimes four ticks apart.

CREATE FUNCTION kql.eq(int, int) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE($1 = $2, CASE WHEN $1 IS NULL AND $2 IS NULL THEN NULL ELSE false END) $$;

CREATE FUNCTION kql.eq(bigint, bigint) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE($1 = $2, CASE WHEN $1 IS NULL AND $2 IS NULL THEN NULL ELSE false END) $$;

CREATE FUNCTION kql.eq(numeric, numeric) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE($1 = $2, CASE WHEN $1 IS NULL AND $2 IS NULL THEN NULL ELSE false END) $$;

CREATE FUNCTION kql.ne(int, int) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NULL AND $2 IS NULL THEN NULL ELSE $1 IS DISTINCT FROM $2 END $$;

CREATE FUNCTION kql.ne(bigint, bigint) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NULL AND $2 IS NULL THEN NULL ELSE $1 IS DISTINCT FROM $2 END $$;

CREATE FUNCTION kql.ne(numeric, numeric) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NULL AND $2 IS NULL THEN NULL ELSE $1 IS DISTINCT FROM $2 END $$;

"""###),
        EmbeddedFile(
            "kql/0041_series.sql",
            ###"""
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

"""###),
        EmbeddedFile(
            "kql/0042_series_models.sql",
            ###"""
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

"""###),
        EmbeddedFile(
            "kql/0043_series_seasons.sql",
            ###"""
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

"""###),
        EmbeddedFile(
            "kql/0045_lookups.sql",
            ###"""
-- A version of a lookup that a query was compiled for, as long as its rows are there. A removed one raises: its rows would read as an
-- empty file. Names the tenant's table, so it is called with the tenant's schema as search path; it is no function over data.
CREATE FUNCTION kql._kept_lookup(version bigint) RETURNS bigint
LANGUAGE plpgsql STABLE PARALLEL SAFE
AS $$
BEGIN
    PERFORM FROM "_lookups" l WHERE l.id = $1 AND l.removed_at IS NULL;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'a version of a lookup that the query was compiled for has been removed' USING ERRCODE = '22H01';
    END IF;
    RETURN $1;
END $$;

"""###),
        EmbeddedFile(
            "kql/0050_special_functions.sql",
            ###"""
-- The error function, the gamma function and the beta distribution, to the last digit of a double or next to it.

-- What a double is exactly: its mantissa times a power of two. Tiny ones come as their shortest text.
CREATE FUNCTION kql._exact(double precision) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN NOT kql.is_finite($1) THEN NULL WHEN pg_catalog.abs($1) < 1e-18 THEN $1::text::numeric ELSE
          (SELECT (CASE WHEN b.bits < 0 THEN -1 ELSE 1 END) * m.mantissa::numeric
              * CASE WHEN m.power >= 0 THEN 2::numeric ^ m.power ELSE 5::numeric ^ (-m.power) * ('1e' || m.power)::numeric END
           FROM (SELECT ('x' || pg_catalog.encode(pg_catalog.float8send($1), 'hex'))::bit(64)::bigint AS bits) AS b,
               LATERAL (SELECT (b.bits & 4503599627370495) | 4503599627370496 AS mantissa, ((b.bits >> 52) & 2047)::int - 1075 AS power) AS m) END $$;

-- Rational approximations of W. J. Cody's kind, with the coefficients that every C library uses.
CREATE FUNCTION kql._erf_near_zero(x double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT $1 * (1.28379167095512558561e-01 + z.z * (-3.25042107247001499370e-01 + z.z * (-2.84817495755985104766e-02
              + z.z * (-5.77027029648944159157e-03 + z.z * -2.37630166566501626084e-05))))
          / (1 + z.z * (3.97917223959155352819e-01 + z.z * (6.50222499887672944485e-02 + z.z * (5.08130628187576562776e-03
              + z.z * (1.32494738004321644526e-04 + z.z * -3.96022827877536812320e-06)))))
      FROM (SELECT $1 * $1 AS z) AS z $$;

-- erf(x) less 0.845…, around 1.
CREATE FUNCTION kql._erf_near_one(x double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT (-2.36211856075265944077e-03 + s.s * (4.14856118683748331666e-01 + s.s * (-3.72207876035701323847e-01 + s.s * (3.18346619901161753674e-01
              + s.s * (-1.10894694282396677476e-01 + s.s * (3.54783043256182359371e-02 + s.s * -2.16637559486879084300e-03))))))
          / (1 + s.s * (1.06420880400844228286e-01 + s.s * (5.40397917702171048937e-01 + s.s * (7.18286544141962662868e-02
              + s.s * (1.26171219808761642112e-01 + s.s * (1.36370839120290507362e-02 + s.s * 1.19844998467991074170e-02))))))
      FROM (SELECT $1 - 1 AS s) AS s $$;

-- The exponent that is left of erfc(x) = exp(-x² - 0.5625 + …) / x.
CREATE FUNCTION kql._erfc_exponent(x double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 < 2.857142857142857 THEN
          (-9.86494403484714822705e-03 + s.s * (-6.93858572707181764372e-01 + s.s * (-1.05586262253232909814e+01 + s.s * (-6.23753324503260060396e+01
              + s.s * (-1.62396669462573470355e+02 + s.s * (-1.84605092906711035994e+02 + s.s * (-8.12874355063065934246e+01 + s.s * -9.81432934416914548592e+00)))))))
          / (1 + s.s * (1.96512716674392571292e+01 + s.s * (1.37657754143519042600e+02 + s.s * (4.34565877475229228821e+02 + s.s * (6.45387271733267880336e+02
              + s.s * (4.29008140027567833386e+02 + s.s * (1.08635005541779435134e+02 + s.s * (6.57024977031928170135e+00 + s.s * -6.04244152148580987438e-02))))))))
      ELSE
          (-9.86494292470009928597e-03 + s.s * (-7.99283237680523006574e-01 + s.s * (-1.77579549177547519889e+01 + s.s * (-1.60636384855821916062e+02
              + s.s * (-6.37566443368389627722e+02 + s.s * (-1.02509513161107724954e+03 + s.s * -4.83519191608651397019e+02))))))
          / (1 + s.s * (3.03380607434824582924e+01 + s.s * (3.25792512996573918826e+02 + s.s * (1.53672958608443695994e+03 + s.s * (3.19985821950859553908e+03
              + s.s * (2.55305040643316442583e+03 + s.s * (4.74528541206955367215e+02 + s.s * -2.24409524465858183362e+01)))))))
      END FROM (SELECT 1 / ($1 * $1) AS s) AS s $$;

-- From 1.25 on. x² is cut in two, so that no digit of it is lost.
CREATE FUNCTION kql._erfc_far(x double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 >= 27.3 THEN 0
                  WHEN $1 > 26 THEN kql.numeric_to_real(pg_catalog.exp(pg_catalog.round(-kql._exact($1) * kql._exact($1), 40)) * kql._exact(pg_catalog.exp(kql._erfc_exponent($1) - 0.5625) / $1))
                  ELSE pg_catalog.exp(-z.z * z.z - 0.5625) * pg_catalog.exp((z.z - $1) * (z.z + $1) + kql._erfc_exponent($1)) / $1 END
      FROM (SELECT $1::real::float8 AS z) AS z $$;

CREATE FUNCTION kql.erf(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 = 'NaN' THEN 'NaN' WHEN pg_catalog.abs($1) >= 6 THEN pg_catalog.sign($1)
                  WHEN pg_catalog.abs($1) < 1e-10 THEN kql.multiply($1, 1.1283791670955126)
                  WHEN pg_catalog.abs($1) < 0.84375 THEN $1 + kql._erf_near_zero($1)
                  WHEN pg_catalog.abs($1) < 1.25 THEN pg_catalog.sign($1) * (8.45062911510467529297e-01 + kql._erf_near_one(pg_catalog.abs($1)))
                  ELSE pg_catalog.sign($1) * (1 - kql._erfc_far(pg_catalog.abs($1))) END $$;

CREATE FUNCTION kql.erfc(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 = 'NaN' THEN 'NaN' WHEN $1 <= -6 THEN 2 WHEN pg_catalog.abs($1) < 1e-17 THEN 1
                  WHEN $1 < 0.25 AND $1 > -0.84375 THEN 1 - ($1 + kql._erf_near_zero($1))
                  WHEN $1 > 0 AND $1 < 0.84375 THEN 0.5 - (($1 - 0.5) + kql._erf_near_zero($1))
                  WHEN $1 > 0 AND $1 < 1.25 THEN 1 - 8.45062911510467529297e-01 - kql._erf_near_one($1)
                  WHEN $1 > 0 THEN kql._erfc_far($1)
                  ELSE 1 - kql.erf($1) END $$;

-- Gamma ---------------------------------------------------------------------------------------------------------------------

-- ln Γ of a positive number to 28 digits: Stirling's series, from 25 on; smaller numbers are moved up there.
CREATE FUNCTION kql._log_gamma(z numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    x numeric := pg_catalog.round(z, 60);
    product numeric := 1.000000000000000000000000000000000000000000000000000000000000;
    series numeric := 0;
    inverse numeric;
    power numeric;
    digits numeric := 1.000000000000000000000000000000000000000000000000;
    ratios numeric[] := ARRAY[
        digits / 12, -digits / 360, digits / 1260, -digits / 1680, digits / 1188, -691 * digits / 360360, digits / 156, -3617 * digits / 122400,
        43867 * digits / 244188, -174611 * digits / 125400, 77683 * digits / 5796, -236364091 * digits / 1506960];
BEGIN
    WHILE x < 25 LOOP
        product := pg_catalog.round(product * x, 60);
        x := x + 1;
    END LOOP;
    inverse := digits / x;
    power := inverse;
    FOR place IN 1..12 LOOP
        series := series + ratios[place] * power;
        power := pg_catalog.round(power * inverse * inverse, 60);
    END LOOP;
    RETURN pg_catalog.round((x - 0.5) * pg_catalog.ln(x) - x + 0.91893853320467274178032973640561763986139747363778 + series - pg_catalog.ln(product), 50);
END $$;

-- sin πx, by the distance to the nearest whole number.
CREATE FUNCTION kql._sin_pi(x numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    whole numeric := pg_catalog.round(x);
    angle numeric := pg_catalog.round((x - pg_catalog.round(x)) * 3.14159265358979323846264338327950288419716939937510, 80);
    term numeric := angle;
    total numeric := angle;
BEGIN
    FOR place IN 1..16 LOOP
        term := pg_catalog.round(-term * angle * angle / (2 * place * (2 * place + 1)), 80);
        total := total + term;
    END LOOP;
    RETURN CASE WHEN pg_catalog.mod(whole, 2) = 0 THEN total ELSE -total END;
END $$;

-- At 0 it has no bound, at negative whole numbers no value.
CREATE FUNCTION kql.gamma(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IN ('NaN', '-Infinity') THEN 'NaN' WHEN $1 > 171.7 THEN 'Infinity'
                  WHEN pg_catalog.abs($1) < 1e-18 THEN CASE WHEN pg_catalog.abs($1) > 5.6e-309 THEN 1 / $1 WHEN $1 < 0 OR $1::text = '-0' THEN '-Infinity' ELSE 'Infinity' END
                  WHEN $1 > 0 THEN kql.numeric_to_real(pg_catalog.exp(kql._log_gamma(kql._exact($1))))
                  WHEN pg_catalog.floor($1) = $1 THEN 'NaN'
                  WHEN $1 < -190 THEN 0
                  ELSE kql.divide(kql.numeric_to_real(3.14159265358979323846264338327950288419716939937510 / kql._sin_pi(kql._exact($1))),
                           kql.numeric_to_real(pg_catalog.exp(kql._log_gamma(1 - kql._exact($1))))) END $$;

-- ln |Γ(x)|.
CREATE FUNCTION kql.log_gamma(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 = 'NaN' THEN 'NaN' WHEN $1 IN ('Infinity', '-Infinity', 0) THEN 'Infinity' WHEN $1 IN (1, 2) THEN 0
                  WHEN pg_catalog.abs($1) < 1e-18 THEN -pg_catalog.ln(pg_catalog.abs($1))
                  WHEN $1 > 2.5e305 THEN 'Infinity'
                  WHEN $1 > 0 THEN kql.numeric_to_real(kql._log_gamma(kql._exact($1)))
                  WHEN pg_catalog.floor($1) = $1 THEN 'Infinity'
                  ELSE kql.numeric_to_real(pg_catalog.ln(3.14159265358979323846264338327950288419716939937510 / pg_catalog.abs(kql._sin_pi(kql._exact($1))))
                           - kql._log_gamma(1 - kql._exact($1))) END $$;

-- Beta ----------------------------------------------------------------------------------------------------------------------

-- ln B(a, b) of parameters that are computed with; null beyond them.
CREATE FUNCTION kql._log_beta(a double precision, b double precision) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN 1e-6 AND 1e7 AND $2 BETWEEN 1e-6 AND 1e7 THEN
          kql._log_gamma(kql._exact($1)) + kql._log_gamma(kql._exact($2)) - kql._log_gamma(kql._exact($1) + kql._exact($2)) END $$;

-- x^a (1 - x)^b / B(a, b), for x between 0 and 1.
CREATE FUNCTION kql._beta_front(x double precision, a numeric, b numeric, log_beta numeric) RETURNS double precision
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.numeric_to_real(pg_catalog.exp(GREATEST(-1000, LEAST(1000, $2 * l.log_x + $3 * l.log_rest - $4))))
      FROM (SELECT CASE WHEN $1 < 1e-18 THEN kql._exact(pg_catalog.ln($1)) ELSE pg_catalog.ln(pg_catalog.round(kql._exact($1), 60)) END AS log_x,
                   CASE WHEN $1 < 1e-18 THEN -kql._exact($1) ELSE pg_catalog.ln(1 - pg_catalog.round(kql._exact($1), 60)) END AS log_rest) AS l $$;

-- The continued fraction of the incomplete beta function, by Lentz's method; null where it does not settle.
CREATE FUNCTION kql._beta_fraction(x double precision, a double precision, b double precision) RETURNS double precision
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    least CONSTANT double precision := 1e-30;
    c double precision := 1;
    d double precision := 1 / (1 - (a + b) * x / (a + 1));
    fraction double precision := d;
    step double precision;
    n double precision;
BEGIN
    FOR m IN 1..20000 LOOP
        n := m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d := 1 + n * d;
        c := 1 + n / c;
        IF pg_catalog.abs(d) < least THEN d := least; END IF;
        IF pg_catalog.abs(c) < least THEN c := least; END IF;
        d := 1 / d;
        fraction := fraction * d * c;
        n := -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d := 1 + n * d;
        c := 1 + n / c;
        IF pg_catalog.abs(d) < least THEN d := least; END IF;
        IF pg_catalog.abs(c) < least THEN c := least; END IF;
        d := 1 / d;
        step := d * c;
        fraction := fraction * step;
        IF pg_catalog.abs(step - 1) < 3e-16 THEN RETURN fraction; END IF;
    END LOOP;
    RETURN NULL;
END $$;

CREATE FUNCTION kql._beta_cdf(x double precision, a double precision, b double precision, log_beta numeric) RETURNS double precision
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 = 0 THEN 0 WHEN $1 = 1 THEN 1 WHEN f.front = 0 THEN CASE WHEN $1 < $2 / ($2 + $3) THEN 0 ELSE 1 END
                  WHEN $1 < ($2 + 1) / ($2 + $3 + 2) THEN f.front * kql._beta_fraction($1, $2, $3) / $2
                  ELSE 1 - f.front * kql._beta_fraction(1 - $1, $3, $2) / $3 END
      FROM (SELECT kql._beta_front($1, kql._exact($2), kql._exact($3), $4) AS front WHERE $4 IS NOT NULL AND $1 > 1e-300 AND $1 < 1
            UNION ALL SELECT 0 WHERE $4 IS NOT NULL AND ($1 <= 1e-300 OR $1 >= 1)) AS f $$;

-- No number outside of its domain, null for parameters that are not computed with.
CREATE FUNCTION kql.beta_cdf(x double precision, a double precision, b double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NULL OR $2 IS NULL OR $3 IS NULL THEN NULL
                  WHEN NOT $1 BETWEEN 0 AND 1 OR $2 <= 0 OR $3 <= 0 OR $2 = 'NaN' OR $3 = 'NaN' THEN 'NaN'
                  ELSE kql._beta_cdf($1, $2, $3, kql._log_beta($2, $3)) END $$;

CREATE FUNCTION kql.beta_pdf(x double precision, a double precision, b double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NULL OR $2 IS NULL OR $3 IS NULL THEN NULL
                  WHEN NOT $1 BETWEEN 0 AND 1 OR $2 <= 0 OR $3 <= 0 OR $2 = 'NaN' OR $3 = 'NaN' THEN 'NaN'
                  WHEN kql._log_beta($2, $3) IS NULL THEN NULL
                  WHEN $1 <= 1e-300 THEN CASE WHEN $2 < 1 THEN 'Infinity' WHEN $2 = 1 THEN $3 ELSE 0 END
                  WHEN $1 = 1 THEN CASE WHEN $3 < 1 THEN 'Infinity' WHEN $3 = 1 THEN $2 ELSE 0 END
                  ELSE kql._beta_front($1, kql._exact($2) - 1, kql._exact($3) - 1, kql._log_beta($2, $3)) END $$;

-- The x of a probability: Newton's steps between bounds that close in, halving where a step leaves them. Null where nothing settles.
CREATE FUNCTION kql._beta_inv(p double precision, a double precision, b double precision) RETURNS double precision
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    log_beta numeric := kql._log_beta(a, b);
    low double precision := 0;
    high double precision := 1;
    x double precision;
    reached double precision;
    slope double precision;
    moved double precision;
BEGIN
    IF log_beta IS NULL THEN RETURN NULL; END IF;
    x := a / (a + b);
    FOR round IN 1..300 LOOP
        reached := kql._beta_cdf(x, a, b, log_beta);
        IF reached IS NULL THEN RETURN NULL; END IF;
        IF reached < p THEN low := x; ELSE high := x; END IF;
        slope := kql.divide(kql._beta_front(x, kql._exact(a), kql._exact(b), log_beta), x * (1 - x));
        moved := kql.subtract(x, kql.divide(reached - p, slope));
        IF moved IS NULL OR moved = 'NaN' OR moved <= low OR moved >= high THEN moved := low + (high - low) / 2; END IF;
        IF pg_catalog.abs(moved - x) <= x * 1.2e-16 OR moved < 1e-60 OR high - low <= low * 1.2e-16 THEN RETURN moved; END IF;
        x := moved;
    END LOOP;
    RETURN x;
END $$;

CREATE FUNCTION kql.beta_inv(p double precision, a double precision, b double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NULL OR NOT $1 BETWEEN 0 AND 1 THEN NULL
                  WHEN $2 <= 0 OR $3 <= 0 OR $2 = 'NaN' OR $3 = 'NaN' THEN 'NaN'
                  WHEN $2 IS NULL OR $3 IS NULL THEN NULL
                  WHEN $1 = 0 OR $1 = 1 THEN $1
                  ELSE kql._beta_inv($1, $2, $3) END $$;

"""###),
        EmbeddedFile(
            "kql/0051_units.sql",
            ###"""
-- Units of measure, as the library has them that Kusto documents by the names of its units. A name that is none gives null.

-- What one unit is in the base of its kind: a number over a number.
CREATE FUNCTION kql._unit(kind text, unit text) RETURNS numeric[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT (CASE $1
        WHEN 'angle' THEN CASE $2
            WHEN 'Arcminute' THEN ARRAY[1, 60] WHEN 'Arcsecond' THEN ARRAY[1, 3600]
            WHEN 'Centiradian' THEN ARRAY[180, 314.15926535897932384626433832795028841971693993751]
            WHEN 'Deciradian' THEN ARRAY[180, 31.415926535897932384626433832795028841971693993751] WHEN 'Degree' THEN ARRAY[1, 1]
            WHEN 'Gradian' THEN ARRAY[0.9, 1] WHEN 'Microdegree' THEN ARRAY[1, 1000000]
            WHEN 'Microradian' THEN ARRAY[180, 3141592.6535897932384626433832795028841971693993751] WHEN 'Millidegree' THEN ARRAY[1, 1000]
            WHEN 'Milliradian' THEN ARRAY[180, 3141.5926535897932384626433832795028841971693993751] WHEN 'Nanodegree' THEN ARRAY[1, 1000000000]
            WHEN 'Nanoradian' THEN ARRAY[180, 3141592653.5897932384626433832795028841971693993751] WHEN 'NatoMil' THEN ARRAY[9, 160]
            WHEN 'Radian' THEN ARRAY[180, 3.1415926535897932384626433832795028841971693993751] WHEN 'Revolution' THEN ARRAY[360, 1] END
        WHEN 'energy' THEN CASE $2
            WHEN 'BritishThermalUnit' THEN ARRAY[1055.05585262, 1] WHEN 'Calorie' THEN ARRAY[4.184, 1] WHEN 'DecathermEc' THEN ARRAY[1055055852.62, 1]
            WHEN 'DecathermImperial' THEN ARRAY[1055055852.57348, 1] WHEN 'DecathermUs' THEN ARRAY[1054804000, 1]
            WHEN 'ElectronVolt' THEN ARRAY[1.602176565e-19, 1] WHEN 'Erg' THEN ARRAY[0.0000001, 1] WHEN 'FootPound' THEN ARRAY[1.355817948, 1]
            WHEN 'GigabritishThermalUnit' THEN ARRAY[1055055852620, 1] WHEN 'GigaelectronVolt' THEN ARRAY[0.0000000001602176565, 1]
            WHEN 'Gigajoule' THEN ARRAY[1000000000, 1] WHEN 'GigawattDay' THEN ARRAY[8.64e13, 1] WHEN 'GigawattHour' THEN ARRAY[3600000000000, 1]
            WHEN 'HorsepowerHour' THEN ARRAY[2684519.5377, 1] WHEN 'Joule' THEN ARRAY[1, 1] WHEN 'KilobritishThermalUnit' THEN ARRAY[1055055.85262, 1]
            WHEN 'Kilocalorie' THEN ARRAY[4184, 1] WHEN 'KiloelectronVolt' THEN ARRAY[1.602176565e-16, 1] WHEN 'Kilojoule' THEN ARRAY[1000, 1]
            WHEN 'KilowattDay' THEN ARRAY[86400000, 1] WHEN 'KilowattHour' THEN ARRAY[3600000, 1]
            WHEN 'MegabritishThermalUnit' THEN ARRAY[1055055852.62, 1] WHEN 'Megacalorie' THEN ARRAY[4184000, 1]
            WHEN 'MegaelectronVolt' THEN ARRAY[1.602176565e-13, 1] WHEN 'Megajoule' THEN ARRAY[1000000, 1]
            WHEN 'MegawattDay' THEN ARRAY[86400000000, 1] WHEN 'MegawattHour' THEN ARRAY[3600000000, 1] WHEN 'Millijoule' THEN ARRAY[1, 1000]
            WHEN 'TeraelectronVolt' THEN ARRAY[0.0000001602176565, 1] WHEN 'TerawattDay' THEN ARRAY[8.64e16, 1]
            WHEN 'TerawattHour' THEN ARRAY[3.6e15, 1] WHEN 'ThermEc' THEN ARRAY[105505585.262, 1] WHEN 'ThermImperial' THEN ARRAY[105505585.257348, 1]
            WHEN 'ThermUs' THEN ARRAY[105480400, 1] WHEN 'WattDay' THEN ARRAY[86400, 1] WHEN 'WattHour' THEN ARRAY[3600, 1] END
        WHEN 'force' THEN CASE $2
            WHEN 'Decanewton' THEN ARRAY[10, 1] WHEN 'Dyn' THEN ARRAY[1, 100000] WHEN 'KilogramForce' THEN ARRAY[9.80665002864, 1]
            WHEN 'Kilonewton' THEN ARRAY[1000, 1] WHEN 'KiloPond' THEN ARRAY[9.80665002864, 1]
            WHEN 'KilopoundForce' THEN ARRAY[4448.2216152605095551842641431421, 1] WHEN 'Meganewton' THEN ARRAY[1000000, 1]
            WHEN 'Micronewton' THEN ARRAY[1, 1000000] WHEN 'Millinewton' THEN ARRAY[1, 1000] WHEN 'Newton' THEN ARRAY[1, 1]
            WHEN 'OunceForce' THEN ARRAY[0.2780138509537812, 1] WHEN 'Poundal' THEN ARRAY[0.13825502798973041652092282466083, 1]
            WHEN 'PoundForce' THEN ARRAY[4.4482216152605095551842641431421, 1] WHEN 'ShortTonForce' THEN ARRAY[8896.443230521, 1]
            WHEN 'TonneForce' THEN ARRAY[9806.65002864, 1] END
        WHEN 'length' THEN CASE $2
            WHEN 'Angstrom' THEN ARRAY[0.0000000001, 1] WHEN 'AstronomicalUnit' THEN ARRAY[149597870700, 1] WHEN 'Centimeter' THEN ARRAY[1, 100]
            WHEN 'Chain' THEN ARRAY[20.1168, 1] WHEN 'DataMile' THEN ARRAY[1828.8, 1] WHEN 'Decameter' THEN ARRAY[10, 1]
            WHEN 'Decimeter' THEN ARRAY[1, 10] WHEN 'DtpPica' THEN ARRAY[1, 236.220472441] WHEN 'DtpPoint' THEN ARRAY[0.0254, 72]
            WHEN 'Fathom' THEN ARRAY[1.8288, 1] WHEN 'Foot' THEN ARRAY[0.3048, 1] WHEN 'Hand' THEN ARRAY[0.1016, 1]
            WHEN 'Hectometer' THEN ARRAY[100, 1] WHEN 'Inch' THEN ARRAY[0.0254, 1] WHEN 'KilolightYear' THEN ARRAY[9.46073047258e18, 1]
            WHEN 'Kilometer' THEN ARRAY[1000, 1] WHEN 'Kiloparsec' THEN ARRAY[3.08567758128e19, 1] WHEN 'LightYear' THEN ARRAY[9.46073047258e15, 1]
            WHEN 'MegalightYear' THEN ARRAY[9.46073047258e21, 1] WHEN 'Megaparsec' THEN ARRAY[3.08567758128e22, 1] WHEN 'Meter' THEN ARRAY[1, 1]
            WHEN 'Microinch' THEN ARRAY[0.0000000254, 1] WHEN 'Micrometer' THEN ARRAY[1, 1000000] WHEN 'Mil' THEN ARRAY[0.0000254, 1]
            WHEN 'Mile' THEN ARRAY[1609.34, 1] WHEN 'Millimeter' THEN ARRAY[1, 1000] WHEN 'Nanometer' THEN ARRAY[1, 1000000000]
            WHEN 'NauticalMile' THEN ARRAY[1852, 1] WHEN 'Parsec' THEN ARRAY[3.08567758128e16, 1] WHEN 'PrinterPica' THEN ARRAY[1, 237.106301584]
            WHEN 'PrinterPoint' THEN ARRAY[0.0254, 72.27] WHEN 'Shackle' THEN ARRAY[27.432, 1] WHEN 'SolarRadius' THEN ARRAY[695510000, 1]
            WHEN 'Twip' THEN ARRAY[1, 56692.913385826] WHEN 'UsSurveyFoot' THEN ARRAY[1200, 3937] WHEN 'Yard' THEN ARRAY[0.9144, 1] END
        WHEN 'mass' THEN CASE $2
            WHEN 'Centigram' THEN ARRAY[1, 100000] WHEN 'Decagram' THEN ARRAY[10, 1000] WHEN 'Decigram' THEN ARRAY[1, 10000]
            WHEN 'EarthMass' THEN ARRAY[5.9722e24, 1] WHEN 'Grain' THEN ARRAY[1, 15432.358352941431] WHEN 'Gram' THEN ARRAY[1, 1000]
            WHEN 'Hectogram' THEN ARRAY[100, 1000] WHEN 'Kilogram' THEN ARRAY[1000, 1000] WHEN 'Kilopound' THEN ARRAY[453.59237, 1]
            WHEN 'Kilotonne' THEN ARRAY[1000000, 1] WHEN 'LongHundredweight' THEN ARRAY[1, 0.01968413055222121]
            WHEN 'LongTon' THEN ARRAY[1016.0469088, 1] WHEN 'Megapound' THEN ARRAY[453592.37, 1] WHEN 'Megatonne' THEN ARRAY[1000000000, 1]
            WHEN 'Microgram' THEN ARRAY[1, 1000000000] WHEN 'Milligram' THEN ARRAY[1, 1000000] WHEN 'Nanogram' THEN ARRAY[1, 1000000000000]
            WHEN 'Ounce' THEN ARRAY[1, 35.2739619] WHEN 'Pound' THEN ARRAY[0.45359237, 1]
            WHEN 'ShortHundredweight' THEN ARRAY[1, 0.022046226218487758] WHEN 'ShortTon' THEN ARRAY[907.18474, 1]
            WHEN 'Slug' THEN ARRAY[1, 0.06852176556196105] WHEN 'SolarMass' THEN ARRAY[1.98947e30, 1] WHEN 'Stone' THEN ARRAY[1, 0.1574731728702698]
            WHEN 'Tonne' THEN ARRAY[1000, 1] END
        WHEN 'speed' THEN CASE $2
            WHEN 'CentimeterPerHour' THEN ARRAY[1, 360000] WHEN 'CentimeterPerMinute' THEN ARRAY[1, 6000]
            WHEN 'CentimeterPerSecond' THEN ARRAY[1, 100] WHEN 'DecimeterPerMinute' THEN ARRAY[1, 600] WHEN 'DecimeterPerSecond' THEN ARRAY[1, 10]
            WHEN 'FootPerHour' THEN ARRAY[0.3048, 3600] WHEN 'FootPerMinute' THEN ARRAY[0.3048, 60] WHEN 'FootPerSecond' THEN ARRAY[0.3048, 1]
            WHEN 'InchPerHour' THEN ARRAY[0.0254, 3600] WHEN 'InchPerMinute' THEN ARRAY[0.0254, 60] WHEN 'InchPerSecond' THEN ARRAY[0.0254, 1]
            WHEN 'KilometerPerHour' THEN ARRAY[1000, 3600] WHEN 'KilometerPerMinute' THEN ARRAY[1000, 60]
            WHEN 'KilometerPerSecond' THEN ARRAY[1000, 1] WHEN 'Knot' THEN ARRAY[0.514444, 1] WHEN 'MeterPerHour' THEN ARRAY[1, 3600]
            WHEN 'MeterPerMinute' THEN ARRAY[1, 60] WHEN 'MeterPerSecond' THEN ARRAY[1, 1] WHEN 'MicrometerPerMinute' THEN ARRAY[1, 60000000]
            WHEN 'MicrometerPerSecond' THEN ARRAY[1, 1000000] WHEN 'MilePerHour' THEN ARRAY[0.44704, 1]
            WHEN 'MillimeterPerHour' THEN ARRAY[1, 3600000] WHEN 'MillimeterPerMinute' THEN ARRAY[1, 60000]
            WHEN 'MillimeterPerSecond' THEN ARRAY[1, 1000] WHEN 'NanometerPerMinute' THEN ARRAY[1, 60000000000]
            WHEN 'NanometerPerSecond' THEN ARRAY[1, 1000000000] WHEN 'UsSurveyFootPerHour' THEN ARRAY[1200, 14173200]
            WHEN 'UsSurveyFootPerMinute' THEN ARRAY[1200, 236220] WHEN 'UsSurveyFootPerSecond' THEN ARRAY[1200, 3937]
            WHEN 'YardPerHour' THEN ARRAY[0.9144, 3600] WHEN 'YardPerMinute' THEN ARRAY[0.9144, 60] WHEN 'YardPerSecond' THEN ARRAY[0.9144, 1] END
        WHEN 'volume' THEN CASE $2
            WHEN 'AcreFoot' THEN ARRAY[1, 0.000810714] WHEN 'AuTablespoon' THEN ARRAY[0.00002, 1] WHEN 'BoardFoot' THEN ARRAY[0.0023597372158, 1]
            WHEN 'Centiliter' THEN ARRAY[1, 100000] WHEN 'CubicCentimeter' THEN ARRAY[1, 1000000] WHEN 'CubicDecimeter' THEN ARRAY[1, 1000]
            WHEN 'CubicFoot' THEN ARRAY[0.028316846592, 1] WHEN 'CubicHectometer' THEN ARRAY[1000000, 1] WHEN 'CubicInch' THEN ARRAY[0.000016387, 1]
            WHEN 'CubicKilometer' THEN ARRAY[1000000000, 1] WHEN 'CubicMeter' THEN ARRAY[1, 1] WHEN 'CubicMicrometer' THEN ARRAY[1, 1e18]
            WHEN 'CubicMile' THEN ARRAY[4168181825.44058, 1] WHEN 'CubicMillimeter' THEN ARRAY[1, 1000000000]
            WHEN 'CubicYard' THEN ARRAY[0.764554858, 1] WHEN 'Decaliter' THEN ARRAY[10, 1000] WHEN 'DecausGallon' THEN ARRAY[0.0378541, 1]
            WHEN 'Deciliter' THEN ARRAY[1, 10000] WHEN 'DeciusGallon' THEN ARRAY[0.00378541, 10] WHEN 'HectocubicFoot' THEN ARRAY[2.8316846592, 1]
            WHEN 'HectocubicMeter' THEN ARRAY[100, 1] WHEN 'Hectoliter' THEN ARRAY[100, 1000] WHEN 'HectousGallon' THEN ARRAY[0.378541, 1]
            WHEN 'ImperialBeerBarrel' THEN ARRAY[0.16365924, 1] WHEN 'ImperialGallon' THEN ARRAY[0.00454609000000181429905810072407, 1]
            WHEN 'ImperialOunce' THEN ARRAY[0.000028413062499962901241875439064617, 1] WHEN 'ImperialPint' THEN ARRAY[0.00056826125, 1]
            WHEN 'KilocubicFoot' THEN ARRAY[28.316846592, 1] WHEN 'KilocubicMeter' THEN ARRAY[1000, 1]
            WHEN 'KiloimperialGallon' THEN ARRAY[4.54609000000181429905810072407, 1] WHEN 'Kiloliter' THEN ARRAY[1000, 1000]
            WHEN 'KilousGallon' THEN ARRAY[3.78541, 1] WHEN 'Liter' THEN ARRAY[1, 1000] WHEN 'MegacubicFoot' THEN ARRAY[28316.846592, 1]
            WHEN 'MegaimperialGallon' THEN ARRAY[4546.09000000181429905810072407, 1] WHEN 'Megaliter' THEN ARRAY[1000000, 1000]
            WHEN 'MegausGallon' THEN ARRAY[3785.41, 1] WHEN 'MetricCup' THEN ARRAY[0.00025, 1] WHEN 'MetricTeaspoon' THEN ARRAY[0.000005, 1]
            WHEN 'Microliter' THEN ARRAY[1, 1000000000] WHEN 'Milliliter' THEN ARRAY[1, 1000000] WHEN 'OilBarrel' THEN ARRAY[0.158987294928, 1]
            WHEN 'UkTablespoon' THEN ARRAY[0.000015, 1] WHEN 'UsBeerBarrel' THEN ARRAY[0.1173477658, 1]
            WHEN 'UsCustomaryCup' THEN ARRAY[0.0002365882365, 1] WHEN 'UsGallon' THEN ARRAY[0.00378541, 1] WHEN 'UsLegalCup' THEN ARRAY[0.00024, 1]
            WHEN 'UsOunce' THEN ARRAY[0.00002957352956253760505068307980135, 1] WHEN 'UsPint' THEN ARRAY[0.000473176473, 1]
            WHEN 'UsQuart' THEN ARRAY[0.000946352946, 1] WHEN 'UsTablespoon' THEN ARRAY[0.00001478676478125, 1]
            WHEN 'UsTeaspoon' THEN ARRAY[0.00000492892159375, 1] END
      END)::numeric[] $$;

CREATE FUNCTION kql._kelvin("value" double precision, unit text) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE $2
          WHEN 'Kelvin' THEN $1 WHEN 'DegreeCelsius' THEN $1 + 273.15 WHEN 'MillidegreeCelsius' THEN $1 / 1000 + 273.15
          WHEN 'DegreeDelisle' THEN $1 * -2 / 3 + 373.15 WHEN 'DegreeFahrenheit' THEN $1 * 5 / 9 + 459.67::float8 * 5 / 9
          WHEN 'DegreeNewton' THEN $1 * 100 / 33 + 273.15 WHEN 'DegreeRankine' THEN $1 * 5 / 9 WHEN 'DegreeReaumur' THEN $1 * 5 / 4 + 273.15
          WHEN 'DegreeRoemer' THEN $1 * 40 / 21 + 273.15 - 7.5::float8 * 40 / 21 WHEN 'SolarTemperature' THEN $1 * 5778 END $$;

CREATE FUNCTION kql._from_kelvin(kelvin double precision, unit text) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE $2
          WHEN 'Kelvin' THEN $1 WHEN 'DegreeCelsius' THEN $1 - 273.15 WHEN 'MillidegreeCelsius' THEN ($1 - 273.15) * 1000
          WHEN 'DegreeDelisle' THEN ($1 - 373.15) * -3 / 2 WHEN 'DegreeFahrenheit' THEN ($1 - 459.67::float8 * 5 / 9) * 9 / 5
          WHEN 'DegreeNewton' THEN ($1 - 273.15) * 33 / 100 WHEN 'DegreeRankine' THEN $1 * 9 / 5 WHEN 'DegreeReaumur' THEN ($1 - 273.15) * 4 / 5
          WHEN 'DegreeRoemer' THEN ($1 - (273.15 - 7.5::float8 * 40 / 21)) * 21 / 40 WHEN 'SolarTemperature' THEN $1 / 5778 END $$;

-- Numbers too large or too small for the arithmetic in between are left out: null.
CREATE FUNCTION kql._convert_temperature("value" double precision, "from" text, "to" text) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 = $3 THEN CASE WHEN kql._kelvin(0, $2) IS NOT NULL THEN $1 END
                  WHEN $1 = 0 OR pg_catalog.abs($1) BETWEEN 1e-290 AND 1e290 THEN kql._from_kelvin(kql._kelvin($1, $2), $3)
                  WHEN NOT kql.is_finite($1) AND kql._kelvin(0, $2) IS NOT NULL AND kql._kelvin(0, $3) IS NOT NULL
                      THEN CASE WHEN ($2 = 'DegreeDelisle') = ($3 = 'DegreeDelisle') THEN $1 ELSE -$1 END END $$;

CREATE FUNCTION kql._scaled(kind text, "value" double precision, "from" text, "to" text) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN f.unit IS NULL OR t.unit IS NULL THEN NULL
                  WHEN NOT kql.is_finite($2) OR $2 = 0 OR $3 = $4 THEN $2
                  ELSE kql.numeric_to_real(($2::text::numeric * f.unit[1] * t.unit[2]) * 1.0000000000000000000000000 / (f.unit[2] * t.unit[1])) END
      FROM (SELECT kql._unit($1, $3) AS unit) AS f, (SELECT kql._unit($1, $4) AS unit) AS t $$;

-- A tilt is the sine of an angle; all other units are multiples of each other.
CREATE FUNCTION kql._convert_tilt("value" double precision, "from" text, "to" text) RETURNS double precision LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN $2 = $3 THEN $1
                  WHEN $2 = 'Tilt' THEN kql._scaled('angle', kql.degrees(kql.asin($1)), 'Degree', $3)
                  ELSE kql.sin(kql.radians(kql._scaled('angle', $1, $2, 'Degree'))) END $$;

CREATE FUNCTION kql.convert_unit(kind text, "value" double precision, "from" text, "to" text) RETURNS double precision LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN $1 = 'temperature' THEN kql._convert_temperature($2, $3, $4)
                  WHEN $1 = 'angle' AND 'Tilt' IN ($3, $4) THEN kql._convert_tilt($2, $3, $4)
                  ELSE kql._scaled($1, $2, $3, $4) END $$;

"""###),
        EmbeddedFile(
            "kql/0052_texts.sql",
            ###"""
-- Texts that are replaced, measured, digested, packed and spelled in ASCII.

-- Every lookup in its turn, in what no lookup before it has taken. A lookup that is no text is passed over; a rewrite that is none leaves what was found.
CREATE FUNCTION kql.replace_strings(text, lookups jsonb, rewrites jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    -- Text that is still open and text that is settled, in turn.
    pieces text[] := ARRAY[$1];
    found text[];
    part text;
    needle text;
    rewrite text;
    is_first boolean;
BEGIN
    IF $1 IS NULL OR NOT COALESCE(kql.is_array(lookups), false) THEN RETURN $1; END IF;
    FOR place IN 0..pg_catalog.jsonb_array_length(lookups) - 1 LOOP
        needle := lookups ->> place;
        CONTINUE WHEN pg_catalog.jsonb_typeof(lookups -> place) <> 'string' OR needle = '' OR pg_catalog.strpos($1, needle) = 0;
        rewrite := CASE WHEN kql.is_array(rewrites) AND pg_catalog.jsonb_typeof(rewrites -> place) = 'string' THEN rewrites ->> place ELSE needle END;
        found := '{}';
        FOR piece IN 1..pg_catalog.cardinality(pieces) LOOP
            IF piece % 2 = 0 OR pieces[piece] = '' THEN
                found := found || pieces[piece];
            ELSE
                is_first := true;
                FOREACH part IN ARRAY pg_catalog.string_to_array(pieces[piece], needle) LOOP
                    IF NOT is_first THEN found := found || rewrite; END IF;
                    found := found || part;
                    is_first := false;
                END LOOP;
            END IF;
        END LOOP;
        pieces := found;
    END LOOP;
    RETURN pg_catalog.array_to_string(pieces, '');
END $$;

-- Rounded to so many digits, without zeros at the end, in the largest unit of which there is a whole one.
CREATE FUNCTION kql.format_bytes(size double precision, digits bigint, unit text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_finite($1) AND u.power IS NOT NULL THEN
          pg_catalog.trim_scale(pg_catalog.round(kql._exact($1) / 1024::numeric ^ u.power, LEAST(GREATEST($2, 0), 15)::int))::text || ' ' || u.name ELSE '' END
      FROM (SELECT power, name FROM (VALUES (0, 'Bytes'), (1, 'KB'), (2, 'MB'), (3, 'GB'), (4, 'TB'), (5, 'PB'), (6, 'EB')) AS units(power, name)
            WHERE CASE WHEN $3 = '' THEN power = 0 OR pg_catalog.abs($1) >= 1024::float8 ^ power ELSE name = $3 END ORDER BY power DESC LIMIT 1) AS u $$;

-- Digests -------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION kql._word_rotated(bigint, count int) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT (($1 << $2) | ($1 >> (32 - $2))) & 4294967295 $$;

CREATE FUNCTION kql.hash_sha1(text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    message bytea := pg_catalog.convert_to($1, 'UTF8');
    size int := pg_catalog.length(message);
    padded bytea := message || '\x80'::bytea || pg_catalog.decode(pg_catalog.repeat('00', (119 - size % 64) % 64), 'hex') || pg_catalog.int8send(size::bigint * 8);
    h0 bigint := 1732584193;
    h1 bigint := 4023233417;
    h2 bigint := 2562383102;
    h3 bigint := 271733878;
    h4 bigint := 3285377520;
    w bigint[];
    a bigint; b bigint; c bigint; d bigint; e bigint; f bigint; t bigint;
    block int := 0;
BEGIN
    WHILE block < pg_catalog.length(padded) LOOP
        FOR i IN 0..15 LOOP
            w[i] := (pg_catalog.get_byte(padded, block + 4 * i)::bigint << 24) | (pg_catalog.get_byte(padded, block + 4 * i + 1) << 16)
                | (pg_catalog.get_byte(padded, block + 4 * i + 2) << 8) | pg_catalog.get_byte(padded, block + 4 * i + 3);
        END LOOP;
        FOR i IN 16..79 LOOP
            t := w[i - 3] # w[i - 8] # w[i - 14] # w[i - 16];
            w[i] := ((t << 1) | (t >> 31)) & 4294967295;
        END LOOP;
        a := h0; b := h1; c := h2; d := h3; e := h4;
        FOR i IN 0..79 LOOP
            f := CASE WHEN i < 20 THEN ((b & c) | ((~b) & d & 4294967295)) + 1518500249 WHEN i < 40 THEN (b # c # d) + 1859775393
                      WHEN i < 60 THEN ((b & c) | (b & d) | (c & d)) + 2400959708 ELSE (b # c # d) + 3395469782 END;
            t := ((((a << 5) | (a >> 27)) & 4294967295) + f + e + w[i]) & 4294967295;
            e := d; d := c; c := ((b << 30) | (b >> 2)) & 4294967295; b := a; a := t;
        END LOOP;
        h0 := (h0 + a) & 4294967295; h1 := (h1 + b) & 4294967295; h2 := (h2 + c) & 4294967295; h3 := (h3 + d) & 4294967295; h4 := (h4 + e) & 4294967295;
        block := block + 64;
    END LOOP;
    RETURN pg_catalog.lpad(pg_catalog.to_hex(h0), 8, '0') || pg_catalog.lpad(pg_catalog.to_hex(h1), 8, '0') || pg_catalog.lpad(pg_catalog.to_hex(h2), 8, '0')
        || pg_catalog.lpad(pg_catalog.to_hex(h3), 8, '0') || pg_catalog.lpad(pg_catalog.to_hex(h4), 8, '0');
END $$;

-- '' for what is no array of bytes.
CREATE FUNCTION kql.base64_encode_fromarray(jsonb) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN
          (SELECT CASE WHEN pg_catalog.bool_and(COALESCE(b.byte BETWEEN 0 AND 255, false))
                       THEN kql._base64(pg_catalog.decode(pg_catalog.string_agg(pg_catalog.lpad(pg_catalog.to_hex(b.byte & 255), 2, '0'), '' ORDER BY b.place), 'hex')) ELSE '' END
           FROM (SELECT CASE WHEN pg_catalog.jsonb_typeof(e.value) = 'number' AND (e.value #>> '{}')::numeric % 1 = 0 THEN kql.to_long(e.value) END AS byte, e.place
                 FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, place)) AS b) ELSE '' END $$;

-- Inflate -------------------------------------------------------------------------------------------------------------------

-- A canonical Huffman code by the lengths of its words: how many words there are of each length from 1 to 15, then the symbols in the
-- order of their words. Null where the lengths cannot be those of a code.
CREATE FUNCTION kql._huffman(lengths int[]) RETURNS int[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN (SELECT pg_catalog.sum(1 << (15 - l.length)) FROM pg_catalog.unnest($1) AS l(length) WHERE l.length > 0) <= 32768 THEN
          ARRAY(SELECT (SELECT pg_catalog.count(*) FROM pg_catalog.unnest($1) AS l(length) WHERE l.length = n.length)::int FROM pg_catalog.generate_series(1, 15) AS n(length) ORDER BY n.length)
          || ARRAY(SELECT (l.place - 1)::int FROM pg_catalog.unnest($1) WITH ORDINALITY AS l(length, place) WHERE l.length > 0 ORDER BY l.length, l.place) END $$;

-- What deflated bytes from `start` on hold, and the place behind them. Both are null where the bytes are not well formed, or hold more than `most`.
CREATE FUNCTION kql._inflate(bytes bytea, start int, most int, OUT content int[], OUT ended int) LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    size int := pg_catalog.length(bytes);
    place int := start;
    -- Bits that are read and not used yet; the end of the bytes is followed by zeros, `borrowed` of them.
    pool bigint := 0;
    held int := 0;
    borrowed int := 0;
    produced int[] := '{}';
    count int := 0;
    is_last boolean := false;
    kind int;
    lengths int[];
    literals int[];
    distances int[];
    lengths_of_lengths int[];
    code int;
    first int;
    index int;
    symbol int;
    span int;
    distance int;
    wanted int;
    table_of int[];
    length_base CONSTANT int[] := '{3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258}';
    length_extra CONSTANT int[] := '{0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0}';
    distance_base CONSTANT int[] := '{1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577}';
    distance_extra CONSTANT int[] := '{0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13}';
    order_of_lengths CONSTANT int[] := '{16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15}';
    -- What is being read: the lengths of lengths, lengths, or symbols and distances.
    state int;
BEGIN
    WHILE NOT is_last LOOP
        WHILE held < 48 LOOP
            IF place < size THEN pool := pool | (pg_catalog.get_byte(bytes, place)::bigint << held); ELSE borrowed := borrowed + 8; END IF;
            place := place + 1;
            held := held + 8;
        END LOOP;
        IF borrowed > held THEN RETURN; END IF;
        is_last := pool & 1 = 1;
        kind := ((pool >> 1) & 3)::int;
        pool := pool >> 3;
        held := held - 3;
        IF kind = 0 THEN
            -- Stored: from the next whole byte on.
            place := place - held / 8;
            pool := 0; held := 0; borrowed := 0;
            IF place + 4 > size THEN RETURN; END IF;
            span := pg_catalog.get_byte(bytes, place) | (pg_catalog.get_byte(bytes, place + 1) << 8);
            IF span # (pg_catalog.get_byte(bytes, place + 2) | (pg_catalog.get_byte(bytes, place + 3) << 8)) <> 65535 THEN RETURN; END IF;
            place := place + 4;
            IF place + span > size OR count + span > most THEN RETURN; END IF;
            FOR offset_in IN 0..span - 1 LOOP
                count := count + 1;
                produced[count] := pg_catalog.get_byte(bytes, place + offset_in);
            END LOOP;
            place := place + span;
            CONTINUE;
        ELSIF kind = 1 THEN
            literals := kql._huffman(pg_catalog.array_fill(8, ARRAY[144]) || pg_catalog.array_fill(9, ARRAY[112]) || pg_catalog.array_fill(7, ARRAY[24]) || pg_catalog.array_fill(8, ARRAY[8]));
            distances := kql._huffman(pg_catalog.array_fill(5, ARRAY[30]));
            state := 2;
        ELSIF kind = 2 THEN
            wanted := (257 + (pool & 31))::int;
            distance := (1 + ((pool >> 5) & 31))::int;
            span := (4 + ((pool >> 10) & 15))::int;
            pool := pool >> 14;
            held := held - 14;
            IF wanted > 286 OR distance > 30 THEN RETURN; END IF;
            lengths_of_lengths := pg_catalog.array_fill(0, ARRAY[19]);
            FOR n IN 1..span LOOP
                WHILE held < 8 LOOP
                    IF place < size THEN pool := pool | (pg_catalog.get_byte(bytes, place)::bigint << held); ELSE borrowed := borrowed + 8; END IF;
                    place := place + 1;
                    held := held + 8;
                END LOOP;
                lengths_of_lengths[order_of_lengths[n] + 1] := (pool & 7)::int;
                pool := pool >> 3;
                held := held - 3;
            END LOOP;
            table_of := kql._huffman(lengths_of_lengths);
            IF table_of IS NULL THEN RETURN; END IF;
            lengths := '{}';
            state := 1;
        ELSE
            RETURN;
        END IF;
        -- One code word after the other.
        WHILE state > 0 LOOP
            WHILE held < 48 LOOP
                IF place < size THEN pool := pool | (pg_catalog.get_byte(bytes, place)::bigint << held); ELSE borrowed := borrowed + 8; END IF;
                place := place + 1;
                held := held + 8;
            END LOOP;
            IF borrowed > held THEN RETURN; END IF;
            IF state <> 1 THEN table_of := CASE state WHEN 2 THEN literals ELSE distances END; END IF;
            code := 0; first := 0; index := 15; symbol := NULL;
            FOR bits IN 1..15 LOOP
                code := code | ((pool >> (bits - 1)) & 1)::int;
                IF code - table_of[bits] < first THEN
                    symbol := table_of[index + code - first + 1];
                    pool := pool >> bits;
                    held := held - bits;
                    EXIT;
                END IF;
                index := index + table_of[bits];
                first := (first + table_of[bits]) << 1;
                code := code << 1;
            END LOOP;
            IF symbol IS NULL THEN RETURN; END IF;
            IF state = 1 THEN
                IF symbol < 16 THEN
                    lengths := lengths || symbol;
                ELSIF symbol = 16 THEN
                    IF pg_catalog.cardinality(lengths) = 0 THEN RETURN; END IF;
                    lengths := lengths || pg_catalog.array_fill(lengths[pg_catalog.cardinality(lengths)], ARRAY[(3 + (pool & 3))::int]);
                    pool := pool >> 2; held := held - 2;
                ELSIF symbol = 17 THEN
                    lengths := lengths || pg_catalog.array_fill(0, ARRAY[(3 + (pool & 7))::int]);
                    pool := pool >> 3; held := held - 3;
                ELSE
                    lengths := lengths || pg_catalog.array_fill(0, ARRAY[(11 + (pool & 127))::int]);
                    pool := pool >> 7; held := held - 7;
                END IF;
                IF pg_catalog.cardinality(lengths) > wanted + distance THEN RETURN; END IF;
                IF pg_catalog.cardinality(lengths) = wanted + distance THEN
                    literals := kql._huffman(lengths[1:wanted]);
                    distances := COALESCE(kql._huffman(lengths[wanted + 1:]), '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}');
                    IF literals IS NULL OR lengths[257] = 0 THEN RETURN; END IF;
                    state := 2;
                END IF;
            ELSIF state = 2 THEN
                IF symbol < 256 THEN
                    IF count >= most THEN RETURN; END IF;
                    count := count + 1;
                    produced[count] := symbol;
                ELSIF symbol = 256 THEN
                    state := 0;
                ELSE
                    IF symbol > 285 THEN RETURN; END IF;
                    span := length_base[symbol - 256] + (pool & ((1 << length_extra[symbol - 256]) - 1))::int;
                    pool := pool >> length_extra[symbol - 256];
                    held := held - length_extra[symbol - 256];
                    state := 3;
                END IF;
            ELSE
                IF symbol > 29 THEN RETURN; END IF;
                distance := distance_base[symbol + 1] + (pool & ((1 << distance_extra[symbol + 1]) - 1))::int;
                pool := pool >> distance_extra[symbol + 1];
                held := held - distance_extra[symbol + 1];
                IF distance > count OR count + span > most THEN RETURN; END IF;
                FOR n IN 1..span LOOP
                    count := count + 1;
                    produced[count] := produced[count - distance];
                END LOOP;
                state := 2;
            END IF;
        END LOOP;
    END LOOP;
    IF borrowed > held THEN RETURN; END IF;
    content := produced;
    ended := LEAST(place - held / 8, size);
END $$;

CREATE FUNCTION kql._packed_bytes(int[]) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.decode(pg_catalog.string_agg(pg_catalog.lpad(pg_catalog.to_hex(b.byte), 2, '0'), '' ORDER BY b.place), 'hex'), ''::bytea)
      FROM pg_catalog.unnest($1) WITH ORDINALITY AS b(byte, place) $$;

CREATE FUNCTION kql._adler32(int[]) RETURNS bigint LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    a bigint := 1;
    b bigint := 0;
    byte int;
BEGIN
    FOREACH byte IN ARRAY $1 LOOP
        a := (a + byte) % 65521;
        b := (b + a) % 65521;
    END LOOP;
    RETURN (b << 16) | a;
END $$;

CREATE FUNCTION kql._crc32(int[]) RETURNS bigint LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    rests bigint[];
    rest bigint;
    byte int;
BEGIN
    FOR n IN 0..255 LOOP
        rest := n;
        FOR bit IN 1..8 LOOP
            rest := CASE WHEN rest & 1 = 1 THEN 3988292384 # (rest >> 1) ELSE rest >> 1 END;
        END LOOP;
        rests[n] := rest;
    END LOOP;
    rest := 4294967295;
    FOREACH byte IN ARRAY $1 LOOP
        rest := rests[((rest # byte) & 255)::int] # (rest >> 8);
    END LOOP;
    RETURN rest # 4294967295;
END $$;

-- '' for what is not well formed, and for what holds more than 1 MiB.
CREATE FUNCTION kql.zlib_decompress(text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL UNSAFE
AS $$
DECLARE
    bytes bytea := kql._base64_bytes($1);
    content int[];
    ended int;
BEGIN
    IF bytes IS NULL OR pg_catalog.length(bytes) < 8 OR pg_catalog.get_byte(bytes, 0) & 15 <> 8 OR pg_catalog.get_byte(bytes, 1) & 32 <> 0
        OR (pg_catalog.get_byte(bytes, 0) * 256 + pg_catalog.get_byte(bytes, 1)) % 31 <> 0 THEN
        RETURN '';
    END IF;
    SELECT i.content, i.ended INTO content, ended FROM kql._inflate(bytes, 2, 1048576) AS i;
    IF ended IS NULL OR ended + 4 > pg_catalog.length(bytes)
        OR pg_catalog.encode(pg_catalog.substr(bytes, ended + 1, 4), 'hex') <> pg_catalog.lpad(pg_catalog.to_hex(kql._adler32(content)), 8, '0') THEN
        RETURN '';
    END IF;
    RETURN kql._utf8_text(kql._packed_bytes(content));
END $$;

-- Where the deflated bytes of a member begin that begins at `start`; null where none does.
CREATE FUNCTION kql._gzip_content(bytes bytea, start int) RETURNS int LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    size int := pg_catalog.length(bytes);
    place int := start + 10;
    flags int;
    text_flag int;
BEGIN
    IF place > size OR pg_catalog.encode(pg_catalog.substr(bytes, start + 1, 3), 'hex') <> '1f8b08' THEN RETURN NULL; END IF;
    flags := pg_catalog.get_byte(bytes, start + 3);
    IF flags & 4 <> 0 THEN
        IF place + 2 > size THEN RETURN NULL; END IF;
        place := place + 2 + pg_catalog.get_byte(bytes, place) + 256 * pg_catalog.get_byte(bytes, place + 1);
    END IF;
    -- A name and a comment, each ended by a zero.
    FOREACH text_flag IN ARRAY ARRAY[8, 16] LOOP
        IF flags & text_flag <> 0 THEN
            WHILE place < size AND pg_catalog.get_byte(bytes, place) <> 0 LOOP place := place + 1; END LOOP;
            place := place + 1;
        END IF;
    END LOOP;
    IF flags & 2 <> 0 THEN place := place + 2; END IF;
    RETURN CASE WHEN flags < 32 AND place <= size THEN place END;
END $$;

-- One member after the other, as `zlib_decompress`.
CREATE FUNCTION kql.gzip_decompress(text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL UNSAFE
AS $$
DECLARE
    bytes bytea := kql._base64_bytes($1);
    size int := pg_catalog.length(bytes);
    place int := 0;
    whole int[] := '{}';
    content int[];
    checks text;
BEGIN
    IF bytes IS NULL THEN RETURN ''; END IF;
    LOOP
        place := kql._gzip_content(bytes, place);
        IF place IS NULL THEN RETURN ''; END IF;
        SELECT i.content, i.ended INTO content, place FROM kql._inflate(bytes, place, 1048576 - pg_catalog.cardinality(whole)) AS i;
        IF place IS NULL OR place + 8 > size THEN RETURN ''; END IF;
        checks := pg_catalog.lpad(pg_catalog.to_hex(kql._crc32(content)), 8, '0') || pg_catalog.lpad(pg_catalog.to_hex(pg_catalog.cardinality(content)), 8, '0');
        IF checks <> pg_catalog.regexp_replace(pg_catalog.encode(pg_catalog.substr(bytes, place + 1, 8), 'hex'),
            '^(..)(..)(..)(..)(..)(..)(..)(..)$', '\4\3\2\1\8\7\6\5') THEN
            RETURN '';
        END IF;
        whole := whole || content;
        place := place + 8;
        EXIT WHEN place = size;
    END LOOP;
    RETURN kql._utf8_text(kql._packed_bytes(whole));
END $$;

-- Punycode (RFC 3492) -------------------------------------------------------------------------------------------------------

CREATE FUNCTION kql._punycode_bias(delta bigint, length int, is_first boolean) RETURNS int LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    rest bigint := delta / CASE WHEN is_first THEN 700 ELSE 2 END;
    bias int := 0;
BEGIN
    rest := rest + rest / length;
    WHILE rest > 455 LOOP
        rest := rest / 35;
        bias := bias + 36;
    END LOOP;
    RETURN bias + (36 * rest / (rest + 38))::int;
END $$;

CREATE FUNCTION kql.punycode_from_string(text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    digits CONSTANT text := 'abcdefghijklmnopqrstuvwxyz0123456789';
    points int[] := ARRAY(SELECT pg_catalog.ascii(c.character) FROM pg_catalog.string_to_table($1, NULL) WITH ORDINALITY AS c(character, place) ORDER BY c.place);
    basic text := pg_catalog.regexp_replace($1, '[^\u0001-\u007F]', '', 'g');
    handled int := pg_catalog.length(basic);
    encoded text := '';
    code int := 128;
    place bigint := 0;
    bias int := 72;
    delta bigint;
    rest bigint;
    threshold int;
    base int;
    next record;
BEGIN
    IF $1 = '' THEN RETURN ''; END IF;
    -- Characters beyond ASCII by code point, then by place; each is written as its distance from the one before.
    FOR next IN SELECT p.point, p.place FROM pg_catalog.unnest(points) WITH ORDINALITY AS p(point, place) WHERE p.point > 127 ORDER BY p.point, p.place LOOP
        rest := (SELECT pg_catalog.count(*) FROM pg_catalog.unnest(points) WITH ORDINALITY AS p(point, place)
                 WHERE p.place < next.place AND (p.point < next.point OR p.point = next.point));
        delta := (next.point - code)::bigint * (handled + 1) + rest - place;
        code := next.point;
        place := rest + 1;
        base := 36;
        rest := delta;
        LOOP
            threshold := LEAST(GREATEST(base - bias, 1), 26);
            EXIT WHEN rest < threshold;
            encoded := encoded || pg_catalog.substr(digits, (threshold + (rest - threshold) % (36 - threshold) + 1)::int, 1);
            rest := (rest - threshold) / (36 - threshold);
            base := base + 36;
        END LOOP;
        encoded := encoded || pg_catalog.substr(digits, (rest + 1)::int, 1);
        handled := handled + 1;
        bias := kql._punycode_bias(delta, handled, handled = pg_catalog.length(basic) + 1);
    END LOOP;
    RETURN CASE WHEN basic = '' THEN '' ELSE basic || '-' END || encoded;
END $$;

-- '' for what is no punycode.
CREATE FUNCTION kql.punycode_to_string(text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    parts text[] := pg_catalog.regexp_match($1, '^(?:(.*)-)?([^-]*)$');
    characters text[] := pg_catalog.string_to_array(COALESCE(parts[1], ''), NULL);
    text_digits text := pg_catalog.lower(parts[2]);
    place int := 1;
    code bigint := 128;
    index bigint := 0;
    before bigint;
    weight bigint;
    base int;
    digit int;
    threshold int;
    bias int := 72;
    handled int;
BEGIN
    IF parts IS NULL OR $1 ~ '[^\u0001-\u007F]' THEN RETURN ''; END IF;
    WHILE place <= pg_catalog.length(text_digits) LOOP
        before := index;
        weight := 1;
        base := 36;
        LOOP
            digit := pg_catalog.strpos('abcdefghijklmnopqrstuvwxyz0123456789', pg_catalog.substr(text_digits, place, 1)) - 1;
            IF place > pg_catalog.length(text_digits) OR digit < 0 THEN RETURN ''; END IF;
            place := place + 1;
            index := index + digit * weight;
            threshold := LEAST(GREATEST(base - bias, 1), 26);
            EXIT WHEN digit < threshold;
            weight := weight * (36 - threshold);
            base := base + 36;
            IF weight > 2147483647 OR index > 2147483647 THEN RETURN ''; END IF;
        END LOOP;
        handled := pg_catalog.cardinality(characters) + 1;
        bias := kql._punycode_bias(index - before, handled, before = 0);
        code := code + index / handled;
        index := index % handled;
        IF code > 1114111 OR code BETWEEN 55296 AND 57343 THEN RETURN ''; END IF;
        characters := characters[1:index] || kql._character(code) || characters[index + 1:];
        index := index + 1;
    END LOOP;
    RETURN pg_catalog.array_to_string(characters, '');
END $$;

-- Labels end at a full stop of any of the four kinds that names of domains have, and are put together by the plain one.
CREATE FUNCTION kql.punycode_domain_to_string(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.string_agg(CASE WHEN l.label ~ '[^\u0001-\u007F]' THEN 'xn--' || kql.punycode_from_string(l.label) ELSE l.label END, '.' ORDER BY l.place), '')
      FROM pg_catalog.regexp_split_to_table($1, '[.\u3002\uFF0E\uFF61]') WITH ORDINALITY AS l(label, place) $$;

-- '' where a label is no punycode.
CREATE FUNCTION kql.punycode_domain_from_string(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.bool_or(d.decoded = '' AND d.label <> '') THEN '' ELSE pg_catalog.string_agg(d.decoded, '.' ORDER BY d.place) END
      FROM (SELECT l.label, l.place, CASE WHEN l.label ~* '^xn--' THEN kql.punycode_to_string(pg_catalog.substr(l.label, 5)) ELSE l.label END AS decoded
            FROM pg_catalog.string_to_table($1, '.') WITH ORDINALITY AS l(label, place)) AS d $$;

-- Places of text -------------------------------------------------------------------------------------------------------------

-- Of the occurrence of that number. Each is looked for whole within `length` characters (-1: all) from `start`, or from behind the first
-- character of the occurrence before it: the documented examples count so.
CREATE FUNCTION kql.indexof(text, needle text, start bigint, length bigint, occurrence bigint) RETURNS bigint LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    place bigint := CASE WHEN $3 >= 0 THEN $3 ELSE GREATEST(0, pg_catalog.length($1)::numeric + $3)::bigint END - 1;
    step int;
BEGIN
    IF $3 IS NULL OR $4 IS NULL OR $5 IS NULL OR $4 < -1 OR $5 < 0 THEN RETURN NULL; END IF;
    IF $5 = 0 THEN RETURN -1; END IF;
    FOR round IN 1..LEAST($5, 2147483646)::int LOOP
        IF place + 1 > pg_catalog.length($1) THEN RETURN -1; END IF;
        step := pg_catalog.strpos(kql.substring($1, place + 1, CASE WHEN $4 = -1 THEN 2147483647 ELSE $4 END), $2);
        IF step = 0 THEN RETURN -1; END IF;
        place := place + step;
    END LOOP;
    RETURN place;
END $$;

-- For a pattern that has been checked: of matches within `length` characters from `start` on that do not overlap. Null for a negative start.
CREATE FUNCTION kql._indexof_regex(text, pattern text, start bigint, length bigint, occurrence bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $3 < 0 OR $4 < -1 OR $5 < 0 THEN NULL
                  WHEN $5 = 0 OR $5 > 2147483647 OR i.place = 0 THEN -1 ELSE i.place - 1 + $3 END
      FROM (SELECT pg_catalog.regexp_instr(kql.substring($1, $3, CASE WHEN $4 = -1 THEN 2147483647 ELSE $4 END) COLLATE "C", $2, 1, LEAST(GREATEST($5, 1), 2147483647)::int) AS place) AS i $$;

-- Guids and addresses --------------------------------------------------------------------------------------------------------

-- Hyphens may be left out; what follows is not read.
CREATE OR REPLACE FUNCTION kql.to_guid(text) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 ~* '^\s*\{?[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}'
                  THEN pg_catalog."left"(pg_catalog.regexp_replace($1, '[-\s{]', '', 'g'), 32)::uuid END $$;

-- An address under the shorter of the prefix that it comes with and `prefix`; '' for what is none.
CREATE FUNCTION kql.format_ipv4_mask(text, prefix bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(NULLIF(kql.format_ipv4(kql.parse_ipv4_mask($1, $2)), '') || '/' || LEAST(kql.ipv4_prefix($1), $2), '') $$;

CREATE FUNCTION kql.format_ipv4_mask(bigint, prefix bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(NULLIF(kql.format_ipv4(kql.ipv4_masked($1, $2)), '') || '/' || $2, '') $$;

-- The fewest ranges that hold these addresses and no others, ascending; null where there is no such range.
CREATE FUNCTION kql.ipv4_range_to_cidr_list(text, text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    place bigint := kql.parse_ipv4($1);
    last bigint := kql.parse_ipv4($2);
    size bigint;
    found text[] := '{}';
BEGIN
    IF place IS NULL OR last IS NULL OR place > last THEN RETURN NULL; END IF;
    WHILE place <= last LOOP
        size := CASE WHEN place = 0 THEN 4294967296 ELSE place & -place END;
        WHILE place + size - 1 > last LOOP size := size / 2; END LOOP;
        found := found || (kql.format_ipv4(place) || '/' || (32 - pg_catalog.length(pg_catalog.ltrim(size::bit(64)::text, '0')) + 1));
        place := place + size;
    END LOOP;
    RETURN pg_catalog.to_jsonb(found);
END $$;

-- What a dynamic value is when the query runs.
CREATE FUNCTION kql.gettype(jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE COALESCE(pg_catalog.jsonb_typeof($1), 'null') WHEN 'object' THEN 'dictionary' WHEN 'boolean' THEN 'bool'
                  WHEN 'number' THEN CASE WHEN $1 #>> '{}' ~ '[.]' OR ($1 #>> '{}')::numeric NOT BETWEEN -9223372036854775808 AND 9223372036854775807 THEN 'real'
                                          WHEN ($1 #>> '{}')::numeric BETWEEN -2147483648 AND 2147483647 THEN 'int' ELSE 'long' END
                  ELSE COALESCE(pg_catalog.jsonb_typeof($1), 'null') END $$;

"""###),
        EmbeddedFile(
            "kql/0053_xml.sql",
            ###"""
-- XML as dynamic: elements are slots, attributes slots with '@', text beside either the slot '#text'; what repeats is an array.
-- Nothing outside of the text is read, and no entity is known but the five of XML itself.

-- '#65' or '#x41'; '' for what is no character of XML.
CREATE FUNCTION kql._xml_character(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN c.code IN (9, 10, 13) OR c.code BETWEEN 32 AND 1114111 THEN kql._character(c.code) ELSE '' END
      FROM (SELECT CASE WHEN $1 LIKE '#x%' THEN ('x' || pg_catalog.lpad(pg_catalog.substr($1, 3), 16, '0'))::bit(64)::bigint
                        ELSE pg_catalog.substr($1, 2)::bigint END AS code) AS c $$;

-- With its entities replaced; null where an '&' begins none.
CREATE FUNCTION kql._xml_text(text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    pieces text[];
    named text;
    character text;
BEGIN
    IF pg_catalog.strpos($1, '&') = 0 THEN RETURN $1; END IF;
    IF $1 ~ '&(?!(lt|gt|amp|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)' THEN RETURN NULL; END IF;
    pieces := pg_catalog.string_to_array($1, '&');
    FOR place IN 2..pg_catalog.cardinality(pieces) LOOP
        named := pg_catalog.split_part(pieces[place], ';', 1);
        character := CASE named WHEN 'lt' THEN '<' WHEN 'gt' THEN '>' WHEN 'amp' THEN '&' WHEN 'quot' THEN '"' WHEN 'apos' THEN ''''
            ELSE kql._xml_character(named) END;
        IF character = '' THEN RETURN NULL; END IF;
        pieces[place] := character || pg_catalog.substr(pieces[place], pg_catalog.length(named) + 2);
    END LOOP;
    RETURN pg_catalog.array_to_string(pieces, '');
END $$;

-- The slots of an element, an array where a name comes again; what is nothing but text is that text, what is nothing at all null.
CREATE FUNCTION kql._xml_value(names text[], "values" jsonb[]) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.cardinality($1) = 0 THEN 'null'::jsonb
                  WHEN pg_catalog.cardinality($1) = 1 AND $1[1] = '#text' THEN $2[1]
                  ELSE (SELECT pg_catalog.jsonb_object_agg(s.name, CASE WHEN s.count = 1 THEN s.all -> 0 ELSE s.all END)
                        FROM (SELECT u.name, pg_catalog.count(*) AS count, pg_catalog.jsonb_agg(u.value ORDER BY u.place) AS all
                              FROM ROWS FROM (pg_catalog.unnest($1), pg_catalog.unnest($2)) WITH ORDINALITY AS u(name, value, place) GROUP BY u.name) AS s) END $$;

-- Null for what is not well formed, deeper than 128 elements, or declares entities of its own.
CREATE FUNCTION kql.parse_xml(text) RETURNS jsonb LANGUAGE plpgsql STABLE PARALLEL SAFE
AS $$
DECLARE
    -- What stands between one '<' and the next.
    pieces text[] := pg_catalog.string_to_array(pg_catalog.btrim($1, E' \t\r\n\uFEFF'), '<');
    place int := 1;
    piece text;
    tag text[];
    pair text[];
    after text;
    -- Slots found so far, those of outer elements first, and where those of each open element begin.
    names text[] := '{}';
    "values" jsonb[] := '{}';
    top int := 0;
    opened text[] := '{}';
    starts int[] := '{}';
    depth int := 0;
    -- Text since the last tag.
    content text := '';
    attribute_names text[];
    slot_names text[];
    slots jsonb[];
    has_root boolean := false;
    is_doctype_allowed boolean := true;
BEGIN
    IF pieces[1] <> '' OR pg_catalog.cardinality(pieces) < 2 OR $1 ~ '[\u0001-\u0008\u000B\u000C\u000E-\u001F]' THEN RETURN NULL; END IF;
    WHILE place < pg_catalog.cardinality(pieces) LOOP
        place := place + 1;
        piece := pieces[place];
        after := NULL;
        IF piece LIKE '!--%' OR piece LIKE '![CDATA[%' OR piece LIKE '?%' THEN
            -- Up to its own end, whatever is in between.
            DECLARE
                closing text := CASE WHEN piece LIKE '!--%' THEN '-->' WHEN piece LIKE '?%' THEN '?>' ELSE ']]>' END;
                skip int := CASE WHEN piece LIKE '!--%' THEN 3 WHEN piece LIKE '?%' THEN 1 ELSE 8 END;
                held text[] := ARRAY[pg_catalog.substr(piece, skip + 1)];
                whole text;
            BEGIN
                WHILE pg_catalog.strpos(held[pg_catalog.cardinality(held)], closing) = 0 LOOP
                    place := place + 1;
                    IF place > pg_catalog.cardinality(pieces) THEN RETURN NULL; END IF;
                    held := held || pieces[place];
                END LOOP;
                whole := pg_catalog.array_to_string(held, '<');
                after := pg_catalog.substr(whole, pg_catalog.strpos(whole, closing) + pg_catalog.length(closing));
                IF whole ~ '^xml\s' AND closing = '?>' AND (place <> 2 OR whole !~
                    '^xml\s+version\s*=\s*("1\.[0-9]+"|''1\.[0-9]+'')(\s+encoding\s*=\s*("[-A-Za-z0-9._]+"|''[-A-Za-z0-9._]+''))?(\s+standalone\s*=\s*("(yes|no)"|''(yes|no)''))?\s*\?>') THEN
                    RETURN NULL;
                END IF;
                IF closing = ']]>' THEN
                    IF depth = 0 THEN RETURN NULL; END IF;
                    content := content || pg_catalog."left"(whole, pg_catalog.strpos(whole, closing) - 1);
                END IF;
            END;
        ELSIF piece ~ '^!DOCTYPE\s[^\[\]]*>\s*$' AND NOT has_root AND is_doctype_allowed THEN
            is_doctype_allowed := false;
            after := '';
        ELSE
            tag := pg_catalog.regexp_match(piece,
                '^(/?)([A-Za-z_:\u00B7-\U0010FFFF][-A-Za-z0-9_:.\u00B7-\U0010FFFF]*)((?:\s+[A-Za-z_:\u00B7-\U0010FFFF][-A-Za-z0-9_:.\u00B7-\U0010FFFF]*\s*=\s*(?:"[^"]*"|''[^'']*''))*)\s*(/?)>');
            IF tag IS NULL OR tag[1] = '/' AND (tag[3] <> '' OR tag[4] <> '') THEN RETURN NULL; END IF;
            after := pg_catalog.substr(piece, pg_catalog.length(pg_catalog.substring(piece,
                '^/?[^\s/>"'']+(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|''[^'']*''))*\s*/?>')) + 1);
            IF pg_catalog.btrim(content, E' \t\r\n') <> '' THEN
                top := top + 1;
                names[top] := '#text';
                "values"[top] := pg_catalog.to_jsonb(pg_catalog.btrim(content, E' \t\r\n'));
            END IF;
            content := '';
            IF tag[1] = '' THEN
                IF depth = 0 AND has_root OR depth >= 128 THEN RETURN NULL; END IF;
                has_root := true;
                depth := depth + 1;
                opened[depth] := tag[2];
                starts[depth] := top;
                IF tag[3] <> '' THEN
                    attribute_names := '{}';
                    FOR pair IN SELECT pg_catalog.regexp_matches(tag[3], '([^\s=]+)\s*=\s*("[^"]*"|''[^'']*'')', 'g') LOOP
                        pair[2] := kql._xml_text(pg_catalog.substr(pair[2], 2, pg_catalog.length(pair[2]) - 2));
                        IF pair[2] IS NULL OR pair[1] = ANY (attribute_names) THEN RETURN NULL; END IF;
                        attribute_names := attribute_names || pair[1];
                        top := top + 1;
                        names[top] := '@' || pair[1];
                        "values"[top] := pg_catalog.to_jsonb(pair[2]);
                    END LOOP;
                END IF;
            END IF;
            IF tag[1] = '/' OR tag[4] = '/' THEN
                IF depth = 0 OR opened[depth] <> tag[2] THEN RETURN NULL; END IF;
                -- A slice would copy all that is open.
                slot_names := '{}';
                slots := '{}';
                FOR slot IN starts[depth] + 1..top LOOP
                    slot_names := slot_names || names[slot];
                    slots := slots || "values"[slot];
                END LOOP;
                "values"[starts[depth] + 1] := kql._xml_value(slot_names, slots);
                names[starts[depth] + 1] := tag[2];
                top := starts[depth] + 1;
                depth := depth - 1;
            END IF;
        END IF;
        IF depth = 0 THEN
            IF pg_catalog.btrim(after, E' \t\r\n') <> '' THEN RETURN NULL; END IF;
        ELSE
            after := kql._xml_text(after);
            IF after IS NULL THEN RETURN NULL; END IF;
            content := content || after;
        END IF;
    END LOOP;
    RETURN CASE WHEN has_root AND depth = 0 THEN pg_catalog.jsonb_build_object(names[1], "values"[1]) END;
END $$;

"""###),
        EmbeddedFile(
            "kql/0054_times.sql",
            ###"""
-- Zones of time, and dates in the forms that Kusto reads.

-- Names of zones as Kusto documents them, in its order.
CREATE FUNCTION kql.timezones() RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.to_jsonb(pg_catalog.regexp_split_to_array(pg_catalog.btrim('
    Africa/Abidjan Africa/Accra Africa/Addis_Ababa Africa/Algiers Africa/Asmara Africa/Asmera Africa/Bamako Africa/Bangui Africa/Banjul Africa/Bissau
    Africa/Blantyre Africa/Brazzaville Africa/Bujumbura Africa/Cairo Africa/Casablanca Africa/Ceuta Africa/Conakry Africa/Dakar Africa/Dar_es_Salaam
    Africa/Djibouti Africa/Douala Africa/El_Aaiun Africa/Freetown Africa/Gaborone Africa/Harare Africa/Johannesburg Africa/Juba Africa/Kampala
    Africa/Khartoum Africa/Kigali Africa/Kinshasa Africa/Lagos Africa/Libreville Africa/Lome Africa/Luanda Africa/Lubumbashi Africa/Lusaka
    Africa/Malabo Africa/Maputo Africa/Maseru Africa/Mbabane Africa/Mogadishu Africa/Monrovia Africa/Nairobi Africa/Ndjamena Africa/Niamey
    Africa/Nouakchott Africa/Ouagadougou Africa/Porto-Novo Africa/Sao_Tome Africa/Timbuktu Africa/Tripoli Africa/Tunis Africa/Windhoek America/Adak
    America/Anchorage America/Anguilla America/Antigua America/Araguaina America/Argentina/Buenos_Aires America/Argentina/Catamarca
    America/Argentina/ComodRivadavia America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/La_Rioja America/Argentina/Mendoza
    America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan America/Argentina/San_Luis America/Argentina/Tucuman
    America/Argentina/Ushuaia America/Aruba America/Asuncion America/Atikokan America/Atka America/Bahia America/Bahia_Banderas America/Barbados
    America/Belem America/Belize America/Blanc-Sablon America/Boa_Vista America/Bogota America/Boise America/Buenos_Aires America/Cambridge_Bay
    America/Campo_Grande America/Cancun America/Caracas America/Catamarca America/Cayenne America/Cayman America/Chicago America/Chihuahua
    America/Coral_Harbour America/Cordoba America/Costa_Rica America/Creston America/Cuiaba America/Curacao America/Danmarkshavn America/Dawson
    America/Dawson_Creek America/Denver America/Detroit America/Dominica America/Edmonton America/Eirunepe America/El_Salvador America/Ensenada
    America/Fort_Nelson America/Fort_Wayne America/Fortaleza America/Glace_Bay America/Godthab America/Goose_Bay America/Grand_Turk America/Grenada
    America/Guadeloupe America/Guatemala America/Guayaquil America/Guyana America/Halifax America/Havana America/Hermosillo
    America/Indiana/Indianapolis America/Indiana/Knox America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Tell_City
    America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Indianapolis America/Inuvik America/Iqaluit America/Jamaica
    America/Jujuy America/Juneau America/Kentucky/Louisville America/Kentucky/Monticello America/Knox_IN America/Kralendijk America/La_Paz America/Lima
    America/Los_Angeles America/Louisville America/Lower_Princes America/Maceio America/Managua America/Manaus America/Marigot America/Martinique
    America/Matamoros America/Mazatlan America/Mendoza America/Menominee America/Merida America/Metlakatla America/Mexico_City America/Miquelon
    America/Moncton America/Monterrey America/Montevideo America/Montreal America/Montserrat America/Nassau America/New_York America/Nipigon
    America/Nome America/Noronha America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Nuuk America/Ojinaga
    America/Panama America/Pangnirtung America/Paramaribo America/Phoenix America/Port-au-Prince America/Port_of_Spain America/Porto_Acre
    America/Porto_Velho America/Puerto_Rico America/Punta_Arenas America/Rainy_River America/Rankin_Inlet America/Recife America/Regina
    America/Resolute America/Rio_Branco America/Rosario America/Santa_Isabel America/Santarem America/Santiago America/Santo_Domingo America/Sao_Paulo
    America/Scoresbysund America/Shiprock America/Sitka America/St_Barthelemy America/St_Johns America/St_Kitts America/St_Lucia America/St_Thomas
    America/St_Vincent America/Swift_Current America/Tegucigalpa America/Thule America/Thunder_Bay America/Tijuana America/Toronto America/Tortola
    America/Vancouver America/Virgin America/Whitehorse America/Winnipeg America/Yakutat America/Yellowknife Antarctica/Casey Antarctica/Davis
    Antarctica/DumontDUrville Antarctica/Macquarie Antarctica/Mawson Antarctica/McMurdo Antarctica/Palmer Antarctica/Rothera Antarctica/South_Pole
    Antarctica/Syowa Antarctica/Troll Antarctica/Vostok Arctic/Longyearbyen Asia/Aden Asia/Almaty Asia/Amman Asia/Anadyr Asia/Aqtau Asia/Aqtobe
    Asia/Ashgabat Asia/Ashkhabad Asia/Atyrau Asia/Baghdad Asia/Bahrain Asia/Baku Asia/Bangkok Asia/Barnaul Asia/Beirut Asia/Bishkek Asia/Brunei
    Asia/Kolkata Asia/Chita Asia/Choibalsan Asia/Chongqing Asia/Colombo Asia/Dacca Asia/Damascus Asia/Dhaka Asia/Dili Asia/Dubai Asia/Dushanbe
    Asia/Famagusta Asia/Gaza Asia/Harbin Asia/Hebron Asia/Ho_Chi_Minh Asia/Hong_Kong Asia/Hovd Asia/Irkutsk Asia/Istanbul Asia/Jakarta Asia/Jayapura
    Asia/Jerusalem Asia/Kabul Asia/Kamchatka Asia/Karachi Asia/Kashgar Asia/Kathmandu Asia/Katmandu Asia/Khandyga Asia/Krasnoyarsk Asia/Kuala_Lumpur
    Asia/Kuching Asia/Kuwait Asia/Magadan Asia/Makassar Asia/Manila Asia/Muscat Asia/Nicosia Asia/Novokuznetsk Asia/Novosibirsk Asia/Omsk Asia/Oral
    Asia/Phnom_Penh Asia/Pontianak Asia/Pyongyang Asia/Qatar Asia/Qostanay Asia/Qyzylorda Asia/Riyadh Asia/Sakhalin Asia/Samarkand Asia/Seoul
    Asia/Shanghai Asia/Singapore Asia/Srednekolymsk Asia/Taipei Asia/Tashkent Asia/Tbilisi Asia/Tehran Asia/Tel_Aviv Asia/Thimbu Asia/Thimphu
    Asia/Tokyo Asia/Tomsk Asia/Ujung_Pandang Asia/Ulaanbaatar Asia/Ulan_Bator Asia/Urumqi Asia/Ust-Nera Asia/Vientiane Asia/Vladivostok Asia/Yakutsk
    Asia/Yangon Asia/Yekaterinburg Asia/Yerevan Atlantic/Azores Atlantic/Bermuda Atlantic/Canary Atlantic/Cape_Verde Atlantic/Faeroe Atlantic/Faroe
    Atlantic/Jan_Mayen Atlantic/Madeira Atlantic/Reykjavik Atlantic/South_Georgia Atlantic/St_Helena Atlantic/Stanley Australia/ACT Australia/Adelaide
    Australia/Brisbane Australia/Broken_Hill Australia/Canberra Australia/Currie Australia/Darwin Australia/Eucla Australia/Hobart Australia/LHI
    Australia/Lindeman Australia/Lord_Howe Australia/Melbourne Australia/NSW Australia/North Australia/Perth Australia/Queensland Australia/South
    Australia/Sydney Australia/Tasmania Australia/Victoria Australia/West Australia/Yancowinna Brazil/Acre Brazil/DeNoronha Brazil/East Brazil/West CET
    CST6CDT Canada/Atlantic Canada/Central Canada/Eastern Canada/Mountain Canada/Pacific Canada/Saskatchewan Canada/Yukon Chile/Continental
    Chile/EasterIsland Cuba EET EST EST5EDT Egypt Eire Etc/GMT Etc/GMT+0 Etc/GMT+1 Etc/GMT+10 Etc/GMT+11 Etc/GMT+12 Etc/GMT+2 Etc/GMT+3 Etc/GMT+4
    Etc/GMT+5 Etc/GMT+6 Etc/GMT+7 Etc/GMT+8 Etc/GMT+9 Etc/GMT-0 Etc/GMT-1 Etc/GMT-10 Etc/GMT-11 Etc/GMT-12 Etc/GMT-13 Etc/GMT-14 Etc/GMT-2 Etc/GMT-3
    Etc/GMT-4 Etc/GMT-5 Etc/GMT-6 Etc/GMT-7 Etc/GMT-8 Etc/GMT-9 Etc/GMT0 Etc/Greenwich Etc/UCT Etc/UTC Etc/Universal Etc/Zulu Europe/Amsterdam
    Europe/Andorra Europe/Astrakhan Europe/Athens Europe/Belfast Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Bucharest
    Europe/Budapest Europe/Busingen Europe/Chisinau Europe/Copenhagen Europe/Dublin Europe/Gibraltar Europe/Guernsey Europe/Helsinki Europe/Isle_of_Man
    Europe/Istanbul Europe/Jersey Europe/Kaliningrad Europe/Kyiv Europe/Kirov Europe/Lisbon Europe/Ljubljana Europe/London Europe/Luxembourg
    Europe/Madrid Europe/Malta Europe/Mariehamn Europe/Minsk Europe/Monaco Europe/Moscow Europe/Nicosia Europe/Oslo Europe/Paris Europe/Podgorica
    Europe/Prague Europe/Riga Europe/Rome Europe/Samara Europe/San_Marino Europe/Sarajevo Europe/Saratov Europe/Simferopol Europe/Skopje Europe/Sofia
    Europe/Stockholm Europe/Tallinn Europe/Tirane Europe/Tiraspol Europe/Ulyanovsk Europe/Uzhgorod Europe/Vaduz Europe/Vatican Europe/Vienna
    Europe/Vilnius Europe/Volgograd Europe/Warsaw Europe/Zagreb Europe/Zaporozhye Europe/Zurich GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong
    Iceland Indian/Antananarivo Indian/Chagos Indian/Christmas Indian/Cocos Indian/Comoro Indian/Kerguelen Indian/Mahe Indian/Maldives Indian/Mauritius
    Indian/Mayotte Indian/Reunion Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT Mexico/BajaNorte Mexico/BajaSur Mexico/General NZ NZ-CHAT
    Navajo PRC PST8PDT Pacific/Apia Pacific/Auckland Pacific/Bougainville Pacific/Chatham Pacific/Chuuk Pacific/Easter Pacific/Efate Pacific/Enderbury
    Pacific/Fakaofo Pacific/Fiji Pacific/Funafuti Pacific/Galapagos Pacific/Gambier Pacific/Guadalcanal Pacific/Guam Pacific/Honolulu Pacific/Johnston
    Pacific/Kanton Pacific/Kiritimati Pacific/Kosrae Pacific/Kwajalein Pacific/Majuro Pacific/Marquesas Pacific/Midway Pacific/Nauru Pacific/Niue
    Pacific/Norfolk Pacific/Noumea Pacific/Pago_Pago Pacific/Palau Pacific/Pitcairn Pacific/Pohnpei Pacific/Ponape Pacific/Port_Moresby
    Pacific/Rarotonga Pacific/Saipan Pacific/Samoa Pacific/Tahiti Pacific/Tarawa Pacific/Tongatapu Pacific/Truk Pacific/Wake Pacific/Wallis Pacific/Yap
    Poland Portugal ROK Singapore Turkey UCT US/Alaska US/Aleutian US/Arizona US/Central US/East-Indiana US/Eastern US/Hawaii US/Indiana-Starke
    US/Michigan US/Mountain US/Pacific US/Samoa UTC Universal W-SU WET Zulu
', E' \n'), '\s+')) $$;

-- The zone of a name as PostgreSQL is to be asked for it, null for what is none. Four names are those of fixed offsets to PostgreSQL.
CREATE FUNCTION kql._zone(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.jsonb_exists(kql.timezones(), $1) THEN
          CASE $1 WHEN 'CET' THEN 'Europe/Brussels' WHEN 'MET' THEN 'Europe/Brussels' WHEN 'EET' THEN 'Europe/Athens' WHEN 'WET' THEN 'Europe/Lisbon'
                  ELSE $1 END END $$;

CREATE FUNCTION kql._timestamp(ticks bigint) RETURNS timestamp LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN 0 AND 3155378975999999999 THEN '0001-01-01'::timestamp + ($1 / 864000000000) * '1 day'::interval + ($1 % 864000000000 / 10) * '1 microsecond'::interval END $$;

CREATE FUNCTION kql._ticks(timestamp) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT ($1::date - '0001-01-01'::date) * 864000000000 + pg_catalog.date_part('hour', $1)::bigint * 36000000000
          + pg_catalog.date_part('microseconds', $1)::bigint * 10 + pg_catalog.date_part('minute', $1)::bigint * 600000000 $$;

-- What the clocks of a zone show; null where there is no such zone.
CREATE FUNCTION kql.utc_to_local(bigint, zone text) RETURNS bigint LANGUAGE plpgsql IMMUTABLE PARALLEL UNSAFE
AS $$
DECLARE
    known text := kql._zone(zone);
BEGIN
    IF known IS NULL OR $1 IS NULL THEN RETURN NULL; END IF;
    RETURN kql.datetime_in_range(kql._ticks(pg_catalog.timezone(known, pg_catalog.timezone('UTC', kql._timestamp($1)))) + $1 % 10);
EXCEPTION WHEN data_exception THEN
    RETURN NULL;
END $$;

-- The moment at which the clocks of a zone show that. Where they skip it, and where they show it twice, with the offset after the change.
CREATE FUNCTION kql.local_to_utc(bigint, zone text) RETURNS bigint LANGUAGE plpgsql IMMUTABLE PARALLEL UNSAFE
AS $$
DECLARE
    known text := kql._zone(zone);
    local timestamp := kql._timestamp($1);
    utc timestamp;
BEGIN
    IF known IS NULL OR $1 IS NULL THEN RETURN NULL; END IF;
    utc := pg_catalog.timezone('UTC', pg_catalog.timezone(known, local));
    -- PostgreSQL takes the offset before the change for a time that is skipped: the clocks then show another time.
    utc := utc - (pg_catalog.timezone(known, pg_catalog.timezone('UTC', utc)) - local);
    RETURN kql.datetime_in_range(kql._ticks(utc) + $1 % 10);
EXCEPTION WHEN data_exception THEN
    RETURN NULL;
END $$;

-- Dates --------------------------------------------------------------------------------------------------------------------

-- Ticks of an offset from UTC: 'Z', 'GMT', '+01:00', '-0330'; 0 for ''.
CREATE FUNCTION kql._offset_ticks(text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 ~ '^[+-]' THEN (pg_catalog."left"($1, 1) || '1')::bigint * (pg_catalog.substr($1, 2, 2)::int * 60 + pg_catalog."right"($1, 2)::int) * 600000000 ELSE 0 END $$;

-- ISO 8601, the sortable form, those of RFC 822 and RFC 850, and MM/DD/YYYY or MM-DD-YYYY. Two digits of a year are those of 1950 to 2049.
CREATE OR REPLACE FUNCTION kql.to_datetime(text) RETURNS bigint LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    m text[] := pg_catalog.regexp_match($1,
        '^\s*([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:T|t|\s+)([0-9]{1,2}):([0-9]{1,2})(?::([0-9]{1,2})(?:[.,]([0-9]{1,9}))?)?)?\s*(Z|z|GMT|UTC|[+-][0-9]{2}:?[0-9]{2})?\s*$');
    days bigint;
BEGIN
    IF m IS NOT NULL THEN
        RETURN kql.datetime_in_range(kql.civil_days(m[1]::int, m[2]::int, m[3]::int) * 864000000000
            + kql._clock_ticks(COALESCE(m[4], '0'), COALESCE(m[5], '0'), m[6], m[7]) - kql._offset_ticks(COALESCE(m[8], '')));
    END IF;
    m := pg_catalog.regexp_match($1,
        '^\s*([0-9]{1,2})([-/])([0-9]{1,2})\2([0-9]{4})(?:\s+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{1,9}))?)?(?:\s*([AaPp])[Mm])?)?\s*$');
    IF m IS NOT NULL THEN
        RETURN kql.datetime_in_range(kql.civil_days(m[4]::int, m[1]::int, m[3]::int) * 864000000000 + kql._clock_ticks(
            CASE WHEN m[9] IS NULL THEN COALESCE(m[5], '0') ELSE (m[5]::int % 12 + CASE WHEN m[9] IN ('P', 'p') THEN 12 ELSE 0 END)::text END,
            COALESCE(m[6], '0'), m[7], m[8]));
    END IF;
    m := pg_catalog.regexp_match($1,
        '^\s*(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},\s*)?([0-9]{1,2})(?:\s+|-)(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:\s+|-)([0-9]{4}|[0-9]{2})\s+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{1,9}))?)?\s*(Z|GMT|UTC|[+-][0-9]{2}:?[0-9]{2})?\s*$', 'i');
    IF m IS NULL THEN RETURN NULL; END IF;
    RETURN kql.datetime_in_range(kql.civil_days(
            CASE WHEN pg_catalog.length(m[3]) = 4 THEN m[3]::int WHEN m[3]::int < 50 THEN 2000 + m[3]::int ELSE 1900 + m[3]::int END,
            (pg_catalog.strpos('janfebmaraprmayjunjulaugsepoctnovdec', pg_catalog.lower(m[2])) + 2) / 3, m[1]::int) * 864000000000
        + kql._clock_ticks(m[4], m[5], m[6], m[7]) - kql._offset_ticks(COALESCE(m[8], '')));
END $$;

"""###),
        EmbeddedFile(
            "kql/0055_digests.sql",
            ###"""
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

"""###),
        EmbeddedFile(
            "kql/0056_schemas.sql",
            ###"""
-- What dynamic values are made of: their paths and the types found there. Levels beyond 256 are not looked into.

-- The values of a document with the paths to them; a step into an array is `indexer`, in backticks.
CREATE FUNCTION kql._nodes(jsonb) RETURNS TABLE (path text[], value jsonb) LANGUAGE sql STABLE PARALLEL SAFE
AS $$ WITH RECURSIVE node(path, value) AS (
          SELECT '{}'::text[], $1
          UNION ALL
          SELECT n.path || c.step, c.value FROM node AS n, LATERAL (
              SELECT b.key AS step, b.value FROM pg_catalog.jsonb_each(CASE WHEN pg_catalog.jsonb_typeof(n.value) = 'object' THEN n.value ELSE '{}' END) AS b
              UNION ALL
              SELECT '`indexer`', a.value FROM pg_catalog.jsonb_array_elements(CASE WHEN pg_catalog.jsonb_typeof(n.value) = 'array' THEN n.value ELSE '[]' END) AS a(value)) AS c
          WHERE pg_catalog.cardinality(n.path) < 256)
      SELECT path, value FROM node $$;

CREATE FUNCTION kql._schema_type(jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.jsonb_typeof($1) WHEN 'boolean' THEN 'bool' WHEN 'string' THEN 'string' WHEN 'object' THEN '{}' WHEN 'array' THEN '{}'
                  WHEN 'number' THEN CASE WHEN $1::text ~ '^-?[0-9]+$' AND kql.to_long($1::text) IS NOT NULL THEN 'long' ELSE 'double' END END $$;

-- The types of one value by path, {"[\"a\"]": {"long": 1}}; '{}' stands for what has parts. A property that is only ever null is left out.
CREATE FUNCTION kql._schema_of(jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.jsonb_object_agg(t.path, t.types), '{}')
      FROM (SELECT pg_catalog.to_jsonb(n.path)::text AS path,
                COALESCE(pg_catalog.jsonb_object_agg(kql._schema_type(n.value), 1) FILTER (WHERE n.value <> 'null'), '{}') AS types
            FROM (SELECT path, value FROM kql._nodes($1) WHERE value <> 'null' OR path[pg_catalog.cardinality(path)] = '`indexer`'
                  UNION ALL SELECT path || '`indexer`'::text, 'null' FROM kql._nodes($1) WHERE value = '[]') AS n GROUP BY 1) AS t $$;

CREATE FUNCTION kql._schema_join(jsonb, jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NULL OR $1 = '{}' THEN COALESCE($2, $1) WHEN $2 IS NULL OR $1 @> $2 THEN $1 ELSE
          (SELECT pg_catalog.jsonb_object_agg(COALESCE(a.key, b.key), COALESCE(a.value, '{}') || COALESCE(b.value, '{}'))
           FROM pg_catalog.jsonb_each($1) AS a FULL JOIN pg_catalog.jsonb_each($2) AS b ON a.key = b.key) END $$;

CREATE FUNCTION kql._schema_add(state jsonb, value jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 IS NULL OR $2 = 'null' THEN $1 ELSE kql._schema_join($1, kql._schema_of($2)) END $$;

-- The types of many values, and of many such results, by path.
CREATE AGGREGATE kql.schema_paths(jsonb) (SFUNC = kql._schema_add, STYPE = jsonb);
CREATE AGGREGATE kql.schema_total(jsonb) (SFUNC = kql._schema_join, STYPE = jsonb);

-- The array that a key of such a result is the text of.
CREATE FUNCTION kql._path(text) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql.is_array(kql.parse_json($1)) THEN kql.parse_json($1) END $$;

-- As `buildschema` shows it: types in the order of their names, what has parts last; a list where there are several.
CREATE FUNCTION kql.schema_shown(jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE
AS $$
DECLARE
    node record;
    shown jsonb;
    parts jsonb := '{}';
    parent text;
BEGIN
    IF pg_catalog.jsonb_typeof($1) IS DISTINCT FROM 'object' THEN RETURN NULL; END IF;
    FOR node IN SELECT e.key, e.value, kql._path(e.key) AS path FROM pg_catalog.jsonb_each($1) AS e
                WHERE pg_catalog.jsonb_typeof(e.value) = 'object' AND kql._path(e.key) IS NOT NULL
                ORDER BY pg_catalog.jsonb_array_length(kql._path(e.key)) DESC, e.key LOOP
        SELECT COALESCE(pg_catalog.jsonb_agg(t.type ORDER BY t.type), '[]') INTO shown FROM pg_catalog.jsonb_object_keys(node.value) AS t(type) WHERE t.type <> '{}';
        IF pg_catalog.jsonb_exists(node.value, '{}') THEN shown := shown || pg_catalog.jsonb_build_array(COALESCE(parts -> node.key, '{}')); END IF;
        IF pg_catalog.jsonb_array_length(shown) = 1 THEN shown := shown -> 0; END IF;
        IF node.key = '[]' THEN RETURN shown; END IF;
        parent := (node.path - (-1))::text;
        parts := parts || pg_catalog.jsonb_build_object(parent, COALESCE(parts -> parent, '{}') || pg_catalog.jsonb_build_object(node.path ->> -1, shown));
    END LOOP;
    RETURN NULL;
END $$;

-- Where the leaves of a document are, and what holds them, in the order of the document: ["['a']", "['a'][0]"]. All elements of an array
-- count as its first.
CREATE FUNCTION kql.treepath(jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ WITH RECURSIVE node(path, place, value) AS (
          SELECT '', '{}'::bigint[], $1
          UNION ALL
          SELECT n.path || c.step, n.place || c.place, c.value FROM node AS n, LATERAL (
              SELECT '[''' || pg_catalog.replace(pg_catalog.replace(b.key, E'\\', E'\\\\'), '''', E'\\''') || ''']' AS step, b.place, b.value
              FROM pg_catalog.jsonb_each(CASE WHEN pg_catalog.jsonb_typeof(n.value) = 'object' THEN n.value ELSE '{}' END) WITH ORDINALITY AS b(key, value, place)
              UNION ALL
              SELECT '[0]', a.place, a.value
              FROM pg_catalog.jsonb_array_elements(CASE WHEN pg_catalog.jsonb_typeof(n.value) = 'array' THEN n.value ELSE '[]' END) WITH ORDINALITY AS a(value, place)) AS c
          WHERE pg_catalog.cardinality(n.place) < 256)
      SELECT CASE WHEN kql.is_bag($1) OR kql.is_array($1) THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(p.path ORDER BY p.place))
           FROM (SELECT path, pg_catalog.min(place) AS place FROM node WHERE path <> '' GROUP BY path) AS p) END $$;

-- An array cut at positions: one, or an array of them. A negative one counts from the end.
CREATE FUNCTION kql.array_split(jsonb, cuts jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ WITH cut AS (
          SELECT c.place, kql.cast_long(c.cut) AS wanted, pg_catalog.jsonb_array_length($1) AS length
          FROM pg_catalog.jsonb_array_elements(CASE WHEN kql.is_array($2) THEN $2 ELSE pg_catalog.jsonb_build_array($2) END) WITH ORDINALITY AS c(cut, place)
          WHERE kql.is_array($1)),
      position AS (
          SELECT c.place, GREATEST(0, LEAST(c.length::numeric, CASE WHEN c.wanted < 0 THEN c.wanted::numeric + c.length ELSE c.wanted END)) AS start FROM cut AS c
          UNION ALL SELECT 0, 0 WHERE kql.is_array($1)),
      slice AS (
          SELECT p.place, p.start, pg_catalog.lead(p.start, 1, 1e9) OVER (ORDER BY p.place) AS stop FROM position AS p)
      SELECT CASE WHEN kql.is_array($1) AND NOT EXISTS (SELECT 1 FROM cut WHERE wanted IS NULL) THEN
          (SELECT pg_catalog.jsonb_agg((SELECT kql._collected(pg_catalog.jsonb_agg(e.value ORDER BY e.place))
               FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, place) WHERE e.place - 1 >= s.start AND e.place - 1 < s.stop) ORDER BY s.place)
           FROM slice AS s) END $$;

"""###),
        EmbeddedFile(
            "kql/0057_bag_paths.sql",
            ###"""
-- Paths into bags, as far as Kusto documents them, and sets out of arrays.

-- A key, or `$.outer['inner']`, as the path to it. What begins like a path and is none is a key.
CREATE OR REPLACE FUNCTION kql.bag_path(key text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 ~ '^\$(\.[^].["'']+|\[''[^'']*''\]|\["[^"]*"\])+$' THEN
          (SELECT pg_catalog.array_agg(COALESCE(m.step[1], m.step[2], m.step[3]) ORDER BY m.place)
           FROM pg_catalog.regexp_matches($1, '\.([^].["'']+)|\[''([^'']*)''\]|\["([^"]*)"\]', 'g') WITH ORDINALITY AS m(step, place))
      ELSE ARRAY[$1] END $$;

CREATE OR REPLACE FUNCTION kql.bag_has_key(jsonb, key text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.jsonb_typeof($1) = 'object' THEN pg_catalog.jsonb_exists($1, $2) OR COALESCE(
          (SELECT CASE WHEN pg_catalog.jsonb_typeof($1 #> p.path[:pg_catalog.cardinality(p.path) - 1]) = 'object'
                       THEN pg_catalog.jsonb_exists($1 #> p.path[:pg_catalog.cardinality(p.path) - 1], p.path[pg_catalog.cardinality(p.path)]) END
           FROM (SELECT kql.bag_path($2)) AS p(path)), false) END $$;

-- The levels on the way to a key are made where they are missing; what is no bag there stays, and with it the whole.
CREATE OR REPLACE FUNCTION kql.bag_set_key(jsonb, key text, value jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE PARALLEL SAFE
AS $$
DECLARE
    path text[] := kql.bag_path($2);
    bag jsonb := $1;
    level integer;
BEGIN
    IF NOT kql.is_bag($1) OR $2 IS NULL THEN RETURN NULL; END IF;
    FOR level IN 1 .. pg_catalog.cardinality(path) - 1 LOOP
        IF NOT pg_catalog.jsonb_exists(bag #> path[:level - 1], path[level]) THEN bag := pg_catalog.jsonb_set(bag, path[:level], '{}'); END IF;
        IF NOT kql.is_bag(bag #> path[:level]) THEN RETURN $1; END IF;
    END LOOP;
    RETURN pg_catalog.jsonb_set(bag, path, COALESCE($3, 'null'));
END $$;

-- The set of what is in an array, where arrays in it count as their elements; nulls are left out. In the order of JSON values.
CREATE FUNCTION kql.set_of_elements(jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(DISTINCT e.value) FILTER (WHERE e.value <> 'null'))
           FROM pg_catalog.jsonb_array_elements($1) AS v(value),
                pg_catalog.jsonb_array_elements(CASE WHEN kql.is_array(v.value) THEN v.value ELSE pg_catalog.jsonb_build_array(v.value) END) AS e(value)) END $$;

"""###),
        EmbeddedFile(
            "kql/0060_geohash.sql",
            ###"""
-- Geohashes: a cell of longitudes and latitudes, halved in turn, five bits a character, longitude first. Up to 18 characters.

-- Which of 2^bits equal parts from `low` to `low + span` a coordinate is in; the end belongs to the last.
CREATE FUNCTION kql._geohash_cell(coordinate float8, low float8, span float8, bits int) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT LEAST((1::bigint << $4) - 1, CASE
          WHEN $1 < c.cell * ($3 / (1::bigint << $4)) + $2 THEN c.cell - 1
          WHEN $1 >= (c.cell + 1) * ($3 / (1::bigint << $4)) + $2 THEN c.cell + 1 ELSE c.cell END)
      FROM (SELECT pg_catalog.floor(($1 - $2) / $3 * (1::bigint << $4))::bigint AS cell) AS c $$;

-- Characters from the numbers of the cell.
CREATE FUNCTION kql._geohash_text(x bigint, y bigint, length int) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.string_agg(pg_catalog.substr('0123456789bcdefghjkmnpqrstuvwxyz', 1 + (
              SELECT pg_catalog.sum((CASE WHEN b.bit % 2 = 0 THEN $1 >> (($3 * 5 + 1) / 2 - 1 - b.bit / 2) ELSE $2 >> ($3 * 5 / 2 - 1 - b.bit / 2) END & 1)
                                    << (c.place * 5 + 4 - b.bit))
              FROM pg_catalog.generate_series(c.place * 5, c.place * 5 + 4) AS b(bit))::int, 1), '' ORDER BY c.place)
      FROM pg_catalog.generate_series(0, $3 - 1) AS c(place) $$;

-- '' where the place is none, or the length is not between 1 and 18.
CREATE FUNCTION kql.point_to_geohash(longitude float8, latitude float8, length bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(CASE WHEN $1 BETWEEN -180 AND 180 AND $2 BETWEEN -90 AND 90 AND $3 BETWEEN 1 AND 18 THEN kql._geohash_text(
          kql._geohash_cell($1, -180, 360, ($3::int * 5 + 1) / 2),
          kql._geohash_cell($2, -90, 180, $3::int * 5 / 2), $3::int) END, '') $$;

-- The numbers of the cell: {x, y}; null where the text is no geohash.
CREATE FUNCTION kql._geohash_cells(text) RETURNS bigint[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 ~ '^[0-9b-hjkmnp-z]{1,18}$' THEN (
          SELECT ARRAY[COALESCE(pg_catalog.sum(d.bit << ((pg_catalog.length($1) * 5 + 1) / 2 - 1 - d.place / 2)) FILTER (WHERE d.place % 2 = 0), 0)::bigint,
                       COALESCE(pg_catalog.sum(d.bit << (pg_catalog.length($1) * 5 / 2 - 1 - d.place / 2)) FILTER (WHERE d.place % 2 = 1), 0)::bigint]
          FROM (SELECT p.place, ((pg_catalog.strpos('0123456789bcdefghjkmnpqrstuvwxyz', pg_catalog.substr($1, 1 + p.place / 5, 1)) - 1) >> (4 - p.place % 5) & 1)::bigint AS bit
                FROM pg_catalog.generate_series(0, pg_catalog.length($1) * 5 - 1) AS p(place)) AS d) END $$;

-- West, south, east and north of the cell.
CREATE FUNCTION kql._geohash_bounds(text) RETURNS float8[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN c.cells IS NOT NULL THEN
          ARRAY[c.cells[1] * s.width - 180, c.cells[2] * s.height - 90, (c.cells[1] + 1) * s.width - 180, (c.cells[2] + 1) * s.height - 90] END
      FROM (SELECT kql._geohash_cells($1) AS cells) AS c,
           (SELECT 360::float8 / (1::bigint << ((LEAST(pg_catalog.length($1), 18) * 5 + 1) / 2)) AS width,
                   180::float8 / (1::bigint << (LEAST(pg_catalog.length($1), 18) * 5 / 2)) AS height) AS s $$;

CREATE FUNCTION kql.geohash_to_central_point(text) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN b.bounds IS NOT NULL THEN pg_catalog.jsonb_build_object('type', 'Point', 'coordinates',
          pg_catalog.jsonb_build_array((b.bounds[1] + b.bounds[3]) / 2, (b.bounds[2] + b.bounds[4]) / 2)) END
      FROM (SELECT kql._geohash_bounds($1) AS bounds) AS b $$;

CREATE FUNCTION kql.geohash_to_polygon(text) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN b.bounds IS NOT NULL THEN pg_catalog.jsonb_build_object('type', 'Polygon', 'coordinates', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_array(b.bounds[1], b.bounds[2]), pg_catalog.jsonb_build_array(b.bounds[3], b.bounds[2]),
          pg_catalog.jsonb_build_array(b.bounds[3], b.bounds[4]), pg_catalog.jsonb_build_array(b.bounds[1], b.bounds[4]),
          pg_catalog.jsonb_build_array(b.bounds[1], b.bounds[2])))) END
      FROM (SELECT kql._geohash_bounds($1) AS bounds) AS b $$;

-- The cells around it, in Kusto's order; around the globe, and none beyond the poles.
CREATE FUNCTION kql.geohash_neighbors(text) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN c.cells IS NOT NULL THEN (
          SELECT pg_catalog.jsonb_agg(kql._geohash_text(
                     (c.cells[1] + d.x) & ((1::bigint << ((pg_catalog.length($1) * 5 + 1) / 2)) - 1), c.cells[2] + d.y, pg_catalog.length($1)) ORDER BY d.n)
          FROM (VALUES (1, -1, -1), (2, -1, 1), (3, 1, -1), (4, 0, 1), (5, -1, 0), (6, 1, 1), (7, 1, 0), (8, 0, -1)) AS d(n, x, y)
          WHERE c.cells[2] + d.y BETWEEN 0 AND (1::bigint << (pg_catalog.length($1) * 5 / 2)) - 1) END
      FROM (SELECT kql._geohash_cells($1) AS cells) AS c $$;

"""###),
        EmbeddedFile(
            "kql/0061_geo.sql",
            ###"""
-- Places on Earth, a sphere with a radius of 6371010 m, whose straight lines are geodesics. Longitude first, in degrees; what is no place gives null.
--
-- A place is a unit vector. Components that are next to nothing are taken for 0, so that no product of two of them is too small for a float8.

CREATE FUNCTION kql._geo_tidy(float8) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 > -1e-150 AND $1 < 1e-150 THEN 0 ELSE $1 END $$;

CREATE FUNCTION kql._geo_point(longitude float8, latitude float8) RETURNS float8[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    x float8;
    y float8;
BEGIN
    IF ($1 BETWEEN -180 AND 180 AND $2 BETWEEN -90 AND 90) IS NOT TRUE THEN RETURN NULL; END IF;
    x := pg_catalog.radians(kql._geo_tidy($1));
    y := pg_catalog.radians(kql._geo_tidy($2));
    RETURN ARRAY[kql._geo_tidy(pg_catalog.cos(y) * pg_catalog.cos(x)), kql._geo_tidy(pg_catalog.cos(y) * pg_catalog.sin(x)), kql._geo_tidy(pg_catalog.sin(y))];
END $$;

CREATE FUNCTION kql._geo_dot(float8[], float8[]) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT $1[1] * $2[1] + $1[2] * $2[2] + $1[3] * $2[3] $$;

CREATE FUNCTION kql._geo_cross(float8[], float8[]) RETURNS float8[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT ARRAY[kql._geo_tidy($1[2] * $2[3] - $1[3] * $2[2]), kql._geo_tidy($1[3] * $2[1] - $1[1] * $2[3]), kql._geo_tidy($1[1] * $2[2] - $1[2] * $2[1])] $$;

-- The angle between two places, seen from the centre.
CREATE FUNCTION kql._geo_arc(float8[], float8[]) RETURNS float8 LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    normal float8[] := kql._geo_cross($1, $2);
BEGIN
    RETURN pg_catalog.atan2(pg_catalog.sqrt(kql._geo_dot(normal, normal)), kql._geo_dot($1, $2));
END $$;

-- In metres.
CREATE FUNCTION kql.geo_distance(longitude1 float8, latitude1 float8, longitude2 float8, latitude2 float8) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._geo_arc(kql._geo_point($1, $2), kql._geo_point($3, $4)) * 6371010 $$;

CREATE FUNCTION kql.geo_in_circle(longitude float8, latitude float8, center_longitude float8, center_latitude float8, radius float8) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $5 > 0 AND $5 < 'Infinity' THEN kql.geo_distance($1, $2, $3, $4) <= $5 END $$;

-- From 0 to less than 2π.
CREATE FUNCTION kql._geo_turn(float8) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 < 0 THEN $1 + 2 * pg_catalog.pi() ELSE $1 END $$;

-- Toward the second place from the first, clockwise from north, between 0 and 2π. Null where they are one, or opposite to each other.
CREATE FUNCTION kql._geo_azimuth(float8[], float8[]) RETURNS float8 LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    normal float8[] := kql._geo_cross($1, $2);
    east float8[] := kql._geo_cross('{0,0,1}', $1);
BEGIN
    IF $1 IS NULL OR $2 IS NULL OR kql._geo_dot(normal, normal) < 1e-30 THEN RETURN NULL; END IF;
    RETURN kql._geo_turn(pg_catalog.atan2(kql._geo_dot($2, east), kql._geo_dot($2, kql._geo_cross($1, east))));
END $$;

CREATE FUNCTION kql.geo_azimuth(longitude1 float8, latitude1 float8, longitude2 float8, latitude2 float8) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._geo_azimuth(kql._geo_point($1, $2), kql._geo_point($3, $4)) $$;

-- Clockwise, at the second place from the line to the first one to the line to the third.
CREATE FUNCTION kql.geo_angle(longitude1 float8, latitude1 float8, longitude2 float8, latitude2 float8, longitude3 float8, latitude3 float8) RETURNS float8
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._geo_turn(kql._geo_azimuth(p.second, kql._geo_point($5, $6)) - kql._geo_azimuth(p.second, kql._geo_point($1, $2)))
      FROM (SELECT kql._geo_point($3, $4) AS second) AS p $$;

"""###),
        EmbeddedFile(
            "kql/0062_address_ranges.sql",
            ###"""
-- Addresses as queries look for them among ranges: `inet` of one host.

CREATE FUNCTION kql._geo_address4(text) RETURNS inet LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 ~ '^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$' THEN $1::inet END $$;

CREATE FUNCTION kql._geo_address6(text) RETURNS inet LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    tail text := pg_catalog."substring"($1, '[0-9.]*$');
    groups text := $1;
    four inet;
    address inet;
    bytes bytea;
BEGIN
    IF pg_catalog.length($1) > 45 THEN RETURN NULL; END IF;
    IF pg_catalog.strpos(tail, '.') > 0 THEN
        four := kql._geo_address4(tail);
        IF four IS NULL THEN RETURN NULL; END IF;
        bytes := pg_catalog.inet_send(four);
        groups := pg_catalog.left($1, -pg_catalog.length(tail)) || pg_catalog.to_hex(pg_catalog.get_byte(bytes, 4) * 256 + pg_catalog.get_byte(bytes, 5))
            || ':' || pg_catalog.to_hex(pg_catalog.get_byte(bytes, 6) * 256 + pg_catalog.get_byte(bytes, 7));
    END IF;
    IF groups ~ '^[0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4}){7}$'
        OR (groups ~ '^([0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4})*)?::([0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4})*)?$'
            AND pg_catalog.cardinality(pg_catalog.array_remove(pg_catalog.string_to_array(groups, ':'), '')) <= 7) THEN
        address := groups::inet;
        IF address << '::ffff:0:0/96' THEN
            bytes := pg_catalog.inet_send(address);
            RETURN pg_catalog.format('%s.%s.%s.%s', pg_catalog.get_byte(bytes, 16), pg_catalog.get_byte(bytes, 17), pg_catalog.get_byte(bytes, 18), pg_catalog.get_byte(bytes, 19))::inet;
        ELSIF address << '2002::/16' THEN
            bytes := pg_catalog.inet_send(address);
            RETURN pg_catalog.format('%s.%s.%s.%s', pg_catalog.get_byte(bytes, 6), pg_catalog.get_byte(bytes, 7), pg_catalog.get_byte(bytes, 8), pg_catalog.get_byte(bytes, 9))::inet;
        END IF;
        RETURN address;
    END IF;
    RETURN NULL;
END $$;

-- IPv4 in four numbers without leading zeros, or IPv6 in groups of hexadecimal digits; null for all else. Never raises, for only what `inet` takes gets
-- to a cast. What stands for an IPv4 address is that address: `::ffff:a.b.c.d`, and `2002:aabb:ccdd::` (6to4).
CREATE FUNCTION kql.geo_address(text) RETURNS inet LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.strpos($1, ':') > 0 THEN kql._geo_address6($1) ELSE kql._geo_address4($1) END $$;

"""###),
        EmbeddedFile(
            "kql/0064_shapes.sql",
            ###"""
-- Lines and polygons of GeoJSON, whose edges are geodesics.
--
-- Shapes are numbers in a row: for each line or ring 0 (a line, the outer ring of a polygon) or 1 (a hole), how many places follow, their vectors.

-- GeoJSON's list of places as vectors; null where it is none.
CREATE FUNCTION kql._geo_places(jsonb) RETURNS float8[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    place jsonb;
    vector float8[];
    vectors float8[] := '{}';
BEGIN
    IF kql.is_array($1) IS NOT TRUE THEN RETURN NULL; END IF;
    FOR place IN SELECT e.value FROM pg_catalog.jsonb_array_elements($1) AS e LOOP
        IF (kql.is_array(place) AND pg_catalog.jsonb_typeof(place -> 0) = 'number' AND pg_catalog.jsonb_typeof(place -> 1) = 'number') IS NOT TRUE THEN RETURN NULL; END IF;
        vector := kql._geo_point(kql.to_real(place -> 0), kql.to_real(place -> 1));
        IF vector IS NULL THEN RETURN NULL; END IF;
        vectors := vectors || vector;
    END LOOP;
    RETURN vectors;
END $$;

-- A LineString or a MultiLineString.
CREATE FUNCTION kql._geo_line(jsonb) RETURNS float8[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    lines jsonb;
    line jsonb;
    places float8[];
    shape float8[] := '{}';
BEGIN
    lines := CASE $1 ->> 'type' WHEN 'LineString' THEN pg_catalog.jsonb_build_array($1 -> 'coordinates') WHEN 'MultiLineString' THEN $1 -> 'coordinates' END;
    IF kql.is_array(lines) IS NOT TRUE THEN RETURN NULL; END IF;
    FOR line IN SELECT e.value FROM pg_catalog.jsonb_array_elements(lines) AS e LOOP
        places := kql._geo_places(line);
        IF places IS NULL OR pg_catalog.cardinality(places) < 6 OR kql._geo_has_opposites(places) THEN RETURN NULL; END IF;
        shape := shape || ARRAY[0, pg_catalog.cardinality(places) / 3]::float8[] || places;
    END LOOP;
    RETURN NULLIF(shape, '{}');
END $$;

-- Neighbours with half the globe between them: no line between them is the shortest.
CREATE FUNCTION kql._geo_has_opposites(float8[]) RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
BEGIN
    FOR i IN 1..pg_catalog.cardinality($1) - 5 BY 3 LOOP
        IF pg_catalog.abs($1[i] + $1[i + 3]) < 1e-15 AND pg_catalog.abs($1[i + 1] + $1[i + 4]) < 1e-15 AND pg_catalog.abs($1[i + 2] + $1[i + 5]) < 1e-15 THEN RETURN true; END IF;
    END LOOP;
    RETURN false;
END $$;

-- A Polygon or a MultiPolygon: rings that are closed, of three places or more that are all different, and that do not cross each other within a
-- polygon. The smaller side of a ring is inside, and here on its left.
CREATE FUNCTION kql._geo_polygon(jsonb) RETURNS float8[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    polygons jsonb;
    polygon jsonb;
    ring jsonb;
    places float8[];
    part float8[];
    shape float8[] := '{}';
BEGIN
    polygons := CASE $1 ->> 'type' WHEN 'Polygon' THEN pg_catalog.jsonb_build_array($1 -> 'coordinates') WHEN 'MultiPolygon' THEN $1 -> 'coordinates' END;
    IF kql.is_array(polygons) IS NOT TRUE THEN RETURN NULL; END IF;
    FOR polygon IN SELECT e.value FROM pg_catalog.jsonb_array_elements(polygons) AS e LOOP
        IF kql.is_array(polygon) IS NOT TRUE OR polygon = '[]' THEN RETURN NULL; END IF;
        part := '{}';
        FOR ring IN SELECT e.value FROM pg_catalog.jsonb_array_elements(polygon) AS e LOOP
            places := kql._geo_ring(kql._geo_places(ring));
            IF places IS NULL THEN RETURN NULL; END IF;
            part := part || ARRAY[CASE WHEN part = '{}' THEN 0 ELSE 1 END, pg_catalog.cardinality(places) / 3]::float8[] || places;
        END LOOP;
        IF kql._geo_crosses_itself(part) THEN RETURN NULL; END IF;
        shape := shape || part;
    END LOOP;
    RETURN NULLIF(shape, '{}');
END $$;

-- The places of a closed ring, with its smaller side on the left; null where it is none.
CREATE FUNCTION kql._geo_ring(float8[]) RETURNS float8[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    places integer := pg_catalog.cardinality($1) / 3;
    turned float8[] := '{}';
    turns float8 := 0;
    a float8[];
    b float8[];
    c float8[];
    left_normal float8[];
    right_normal float8[];
    turn float8;
BEGIN
    IF $1 IS NULL OR places < 4 OR $1[1:3] <> $1[places * 3 - 2 : places * 3] OR kql._geo_has_opposites($1) THEN RETURN NULL; END IF;
    IF (SELECT pg_catalog.count(DISTINCT $1[p.n * 3 - 2 : p.n * 3]) FROM pg_catalog.generate_series(2, places) AS p(n)) < places - 1 THEN RETURN NULL; END IF;
    FOR n IN 1..places - 1 LOOP
        a := $1[n * 3 - 2 : n * 3];
        b := $1[n * 3 + 1 : n * 3 + 3];
        c := CASE WHEN n = places - 1 THEN $1[4:6] ELSE $1[n * 3 + 4 : n * 3 + 6] END;
        left_normal := kql._geo_cross(a, b);
        right_normal := kql._geo_cross(b, c);
        turn := kql._geo_arc(left_normal, right_normal);
        turns := turns + CASE WHEN kql._geo_dot(left_normal, c) < 0 THEN -turn ELSE turn END;
    END LOOP;
    -- What lies on the left is 2π without the turns; half the globe is 2π.
    IF turns >= 0 THEN RETURN $1; END IF;
    FOR n IN REVERSE places..1 LOOP turned := turned || $1[n * 3 - 2 : n * 3]; END LOOP;
    RETURN turned;
END $$;

-- Whether two edges cross at a point inside both.
CREATE FUNCTION kql._geo_crosses(a float8[], b float8[], c float8[], d float8[]) RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    ab float8[] := kql._geo_cross(a, b);
    cd float8[];
    acb float8 := -kql._geo_dot(ab, c);
BEGIN
    -- So small a number is what rounding leaves of a place on the line.
    IF pg_catalog.abs(acb) < 1e-15 OR pg_catalog.abs(kql._geo_dot(ab, d)) < 1e-15 OR (acb > 0) <> (kql._geo_dot(ab, d) > 0) THEN RETURN false; END IF;
    cd := kql._geo_cross(c, d);
    RETURN pg_catalog.abs(kql._geo_dot(cd, a)) >= 1e-15 AND pg_catalog.abs(kql._geo_dot(cd, b)) >= 1e-15
        AND (-kql._geo_dot(cd, b) > 0) = (acb > 0) AND (kql._geo_dot(cd, a) > 0) = (acb > 0);
END $$;

CREATE FUNCTION kql._geo_crosses_itself(float8[]) RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    edges integer[] := '{}';
    place integer := 1;
BEGIN
    WHILE place < pg_catalog.cardinality($1) LOOP
        FOR n IN 0..$1[place + 1]::integer - 2 LOOP edges := edges || (place + 2 + n * 3); END LOOP;
        place := place + 2 + $1[place + 1]::integer * 3;
    END LOOP;
    FOR i IN 1..pg_catalog.cardinality(edges) - 1 LOOP
        FOR j IN i + 1..pg_catalog.cardinality(edges) LOOP
            IF kql._geo_crosses($1[edges[i] : edges[i] + 2], $1[edges[i] + 3 : edges[i] + 5], $1[edges[j] : edges[j] + 2], $1[edges[j] + 3 : edges[j] + 5]) THEN RETURN true; END IF;
        END LOOP;
    END LOOP;
    RETURN false;
END $$;

-- Whether a place is on the left of a ring: the way to the middle of an edge crosses the others as often as it must.
CREATE FUNCTION kql._geo_in_ring(place float8[], ring float8[]) RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    edges integer := pg_catalog.cardinality($2) / 3 - 1;
    chosen integer;
    side float8;
    middle float8[];
    way float8[];
    c float8[];
    d float8[];
    edge float8[];
    is_left boolean;
BEGIN
    FOR n IN 1..edges LOOP
        side := kql._geo_dot(kql._geo_cross($2[n * 3 - 2 : n * 3], $2[n * 3 + 1 : n * 3 + 3]), $1);
        IF pg_catalog.abs(side) > 1e-18 THEN chosen := n; EXIT; END IF;
    END LOOP;
    IF chosen IS NULL THEN RETURN false; END IF;
    middle := ARRAY[kql._geo_tidy($2[chosen * 3 - 2] + $2[chosen * 3 + 1]), kql._geo_tidy($2[chosen * 3 - 1] + $2[chosen * 3 + 2]), kql._geo_tidy($2[chosen * 3] + $2[chosen * 3 + 3])];
    way := kql._geo_cross($1, middle);
    is_left := side > 0;
    FOR n IN 1..edges LOOP
        CONTINUE WHEN n = chosen;
        c := $2[n * 3 - 2 : n * 3];
        d := $2[n * 3 + 1 : n * 3 + 3];
        CONTINUE WHEN (kql._geo_dot(way, c) >= 0) = (kql._geo_dot(way, d) >= 0);
        edge := kql._geo_cross(c, d);
        IF (kql._geo_dot(edge, middle) > 0) = (kql._geo_dot(way, c) >= 0) AND (kql._geo_dot(edge, $1) > 0) <> (kql._geo_dot(way, c) >= 0) THEN is_left := NOT is_left; END IF;
    END LOOP;
    RETURN is_left;
END $$;

-- In one of the polygons, and in none of its holes.
CREATE FUNCTION kql._geo_in_shape(place float8[], shape float8[]) RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    start integer := 1;
    size integer;
    is_inside boolean := false;
BEGIN
    IF $1 IS NULL OR $2 IS NULL THEN RETURN NULL; END IF;
    WHILE start < pg_catalog.cardinality($2) LOOP
        size := $2[start + 1]::integer * 3;
        IF $2[start] = 0 THEN
            IF is_inside THEN RETURN true; END IF;
            is_inside := kql._geo_in_ring($1, $2[start + 2 : start + 1 + size]);
        ELSIF is_inside THEN
            is_inside := NOT kql._geo_in_ring($1, $2[start + 2 : start + 1 + size]);
        END IF;
        start := start + 2 + size;
    END LOOP;
    RETURN is_inside;
END $$;

CREATE FUNCTION kql.geo_in_polygon(longitude float8, latitude float8, polygon jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._geo_in_shape(kql._geo_point($1, $2), kql._geo_polygon($3)) $$;

CREATE FUNCTION kql._geo_minus(float8[], float8[]) RETURNS float8[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT ARRAY[kql._geo_tidy($1[1] - $2[1]), kql._geo_tidy($1[2] - $2[2]), kql._geo_tidy($1[3] - $2[3])] $$;

-- a × b, twice as long, from their sum and difference: of two places near each other the product itself is mostly rounding.
CREATE FUNCTION kql._geo_normal(a float8[], b float8[]) RETURNS float8[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._geo_cross(
          ARRAY[kql._geo_tidy($2[1] + $1[1]), kql._geo_tidy($2[2] + $1[2]), kql._geo_tidy($2[3] + $1[3])],
          kql._geo_minus($2, $1)) $$;

-- The shortest arc to an edge: to the line, where its nearest place is between the ends, else to the nearer end.
CREATE FUNCTION kql._geo_arc_to_edge(place float8[], a float8[], b float8[]) RETURNS float8 LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    normal float8[] := kql._geo_normal(a, b);
    size float8 := pg_catalog.sqrt(kql._geo_dot(normal, normal));
BEGIN
    IF size > 1e-15 AND kql._geo_dot(kql._geo_cross(normal, a), place) > 0 AND kql._geo_dot(kql._geo_cross(b, normal), place) > 0 THEN
        RETURN pg_catalog.asin(LEAST(1, pg_catalog.abs(kql._geo_dot(normal, kql._geo_minus(place, a))) / size));
    END IF;
    RETURN LEAST(kql._geo_arc(place, a), kql._geo_arc(place, b));
END $$;

CREATE FUNCTION kql._geo_arc_to_shape(place float8[], shape float8[]) RETURNS float8 LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    start integer := 1;
    arc float8;
BEGIN
    IF $1 IS NULL OR $2 IS NULL THEN RETURN NULL; END IF;
    WHILE start < pg_catalog.cardinality($2) LOOP
        FOR n IN 0..$2[start + 1]::integer - 2 LOOP
            arc := LEAST(arc, kql._geo_arc_to_edge($1, $2[start + 2 + n * 3 : start + 4 + n * 3], $2[start + 5 + n * 3 : start + 7 + n * 3]));
        END LOOP;
        start := start + 2 + $2[start + 1]::integer * 3;
    END LOOP;
    RETURN arc;
END $$;

-- In metres.
CREATE FUNCTION kql.geo_distance_to_line(longitude float8, latitude float8, line jsonb) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._geo_arc_to_shape(kql._geo_point($1, $2), kql._geo_line($3)) * 6371010 $$;

CREATE FUNCTION kql._geo_arc_to_polygon(place float8[], shape float8[]) RETURNS float8 LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
BEGIN
    RETURN CASE WHEN kql._geo_in_shape($1, $2) THEN 0 ELSE kql._geo_arc_to_shape($1, $2) END;
END $$;

-- 0 inside.
CREATE FUNCTION kql.geo_distance_to_polygon(longitude float8, latitude float8, polygon jsonb) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._geo_arc_to_polygon(kql._geo_point($1, $2), kql._geo_polygon($3)) * 6371010 $$;

-- Of all lines together, in metres.
CREATE FUNCTION kql.geo_line_length(jsonb) RETURNS float8 LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    shape float8[] := kql._geo_line($1);
    start integer := 1;
    length float8 := 0;
BEGIN
    IF shape IS NULL THEN RETURN NULL; END IF;
    WHILE start < pg_catalog.cardinality(shape) LOOP
        FOR n IN 0..shape[start + 1]::integer - 2 LOOP
            length := length + kql._geo_arc(shape[start + 2 + n * 3 : start + 4 + n * 3], shape[start + 5 + n * 3 : start + 7 + n * 3]);
        END LOOP;
        start := start + 2 + shape[start + 1]::integer * 3;
    END LOOP;
    RETURN length * 6371010;
END $$;

"""###),
        EmbeddedFile(
            "kql/0065_never_raise.sql",
            ###"""
-- Functions that raised on values which a fuzzer found.

-- GREATEST and LEAST pass over a null; a null stays one.
CREATE OR REPLACE FUNCTION kql._int(bigint) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN -2147483646 AND 2147483646 THEN $1::int WHEN $1 > 0 THEN 2147483646 WHEN $1 < 0 THEN -2147483646 END $$;

CREATE OR REPLACE FUNCTION kql.make_datetime(year bigint, month bigint, day bigint, hour bigint, minute bigint, second double precision) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN 1 AND 9999 AND $2 BETWEEN 1 AND 12 AND $3 BETWEEN 1 AND 31 AND $4 BETWEEN 0 AND 23 AND $5 BETWEEN 0 AND 59
                       AND $6 >= 0 AND $6 < 60 THEN
          kql.datetime_in_range(kql.civil_days(kql._int($1), kql._int($2), kql._int($3)) * 864000000000
              + $4 % 24 * 36000000000 + $5 % 60 * 600000000::bigint + pg_catalog.round($6::numeric * 10000000)::bigint) END $$;

-- Arrays of many elements: a look at a large value by its index unpacks all of it, so each value is taken apart once.
CREATE OR REPLACE FUNCTION kql.array_slice(jsonb, first bigint, last bigint) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND $2 IS NOT NULL AND $3 IS NOT NULL THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(e.value ORDER BY e.position))
           FROM (SELECT kql.array_length($1)::numeric AS length OFFSET 0) AS a,
               pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)
           WHERE e.position - 1 >= CASE WHEN $2 < 0 THEN a.length + $2 ELSE $2 END
               AND e.position - 1 <= CASE WHEN $3 < 0 THEN a.length + $3 ELSE $3 END) END $$;

CREATE OR REPLACE FUNCTION kql.array_shift(jsonb, count bigint, filler jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND $2 IS NOT NULL THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(COALESCE(e.value, $3, 'null') ORDER BY p.position))
           FROM pg_catalog.generate_series(1, kql.array_length($1)) AS p(position)
           LEFT JOIN pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position) ON e.position = p.position + $2::numeric) END $$;

CREATE OR REPLACE FUNCTION kql.array_rotate(jsonb, count bigint) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND $2 IS NOT NULL THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(e.value ORDER BY kql.modulo(e.position - 1 - kql.modulo($2, a.length), a.length)))
           FROM (SELECT kql.array_length($1) AS length OFFSET 0) AS a,
               pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)) END $$;

-- Decimals of so many digits that PostgreSQL has none for their product or quotient are null.
CREATE FUNCTION kql._is_vast(numeric) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.abs($1) > 1e30000::numeric AND pg_catalog.abs($1) < 'Infinity' $$;

CREATE OR REPLACE FUNCTION kql.multiply(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN NOT kql._is_vast($1) AND NOT kql._is_vast($2) THEN $1 * $2 END $$;

CREATE OR REPLACE FUNCTION kql.divide(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 <> 0 AND NOT kql._is_vast($1) THEN $1 / $2 END $$;

CREATE OR REPLACE FUNCTION kql.bin(value numeric, size numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 > 0 THEN pg_catalog.floor(kql.divide($1, $2)) * $2 END $$;

-- More than PostgreSQL can hold of one value, which is far more than Kusto can, is null.
CREATE FUNCTION kql._fits(jsonb, count bigint) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.octet_length($1::text), 4)::numeric * $2 < 100000000 $$;

CREATE OR REPLACE FUNCTION kql.repeated(value jsonb, count bigint) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 IS NOT NULL AND $2 <= 1048576 AND kql._fits($1, $2) THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(COALESCE($1, 'null'))) FROM pg_catalog.generate_series(1, $2)) END $$;

CREATE OR REPLACE FUNCTION kql.series_values(jsonb, first bigint, last bigint, absent jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql._fits($4, LEAST(COALESCE(kql.subtract($3, $2), 0), 1048576)) THEN
          (SELECT COALESCE(pg_catalog.jsonb_agg(COALESCE($1 -> n::text, $4) ORDER BY n), '[]') FROM kql._bin_numbers($2, $3) AS n) END $$;

"""###),
        EmbeddedFile(
            "kql/0070_arrays_sorted.sql",
            ###"""
-- The first array sorted as kql.array_sort does, and the others in the order that it got; null in place of one of another length.
CREATE FUNCTION kql.arrays_sorted(arrays jsonb, ascending boolean, nulls_last boolean) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ WITH placed AS (
          SELECT s.position, pg_catalog.row_number() OVER (
                     ORDER BY s.is_null = COALESCE($3, true), CASE WHEN $2 THEN s.place ELSE -s.place END, s.position) AS rank
          FROM (SELECT e.position, pg_catalog.jsonb_typeof(e.value) = 'null' AS is_null, pg_catalog.rank() OVER (ORDER BY
                           CASE pg_catalog.jsonb_typeof(e.value) WHEN 'number' THEN 0 WHEN 'string' THEN 1 ELSE 2 END,
                           CASE WHEN pg_catalog.jsonb_typeof(e.value) = 'number' THEN (e.value #>> '{}')::numeric END,
                           (e.value #>> '{}') COLLATE "C") AS place
                FROM pg_catalog.jsonb_array_elements(CASE WHEN kql.is_array($1 -> 0) THEN $1 -> 0 ELSE '[]' END) WITH ORDINALITY AS e(value, position)) AS s)
      SELECT CASE WHEN kql.is_array($1) AND kql.is_array($1 -> 0) AND $2 IS NOT NULL THEN
          (SELECT pg_catalog.jsonb_agg(CASE
               WHEN kql.array_length(a.item) = kql.array_length($1 -> 0)
               THEN COALESCE((SELECT pg_catalog.jsonb_agg(a.item -> (p.position - 1)::int ORDER BY p.rank) FROM placed AS p), '[]')
               ELSE 'null' END ORDER BY a.place)
           FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS a(item, place)) END $$;

"""###),
        EmbeddedFile(
            "kql/0071_private_addresses.sql",
            ###"""
CREATE FUNCTION kql._network_is_private(text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT a.number BETWEEN 167772160 AND 184549375 OR a.number BETWEEN 2886729728 AND 2887778303 OR a.number BETWEEN 3232235520 AND 3232301055
      FROM (SELECT kql.parse_ipv4($1) AS number) AS a $$;

-- Four plain numbers are read by two patterns; all else, masks and blanks around it too, as an address first. Without a subquery, so that it is inlined.
CREATE OR REPLACE FUNCTION kql.ipv4_is_private(text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE
          WHEN $1 COLLATE "C" ~ '^(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}$'
          THEN $1 COLLATE "C" ~ '^(?:10\.|192\.168\.|172\.(?:1[6-9]|2[0-9]|3[01])\.)'
          ELSE kql._network_is_private($1) END $$;

"""###),
        EmbeddedFile(
            "migrations/control/0001_control.sql",
            ###"""
-- The control database: what is asked, what is running, what was found, what must be told.
-- Every table is keyed by tenant under forced row level security. A service that serves all tenants (queue, outbox)
-- has a policy of its own on the tables of its queue; everything that holds a tenant's facts needs
-- `harrier.tenant` set in the transaction, and shows nothing without it.

CREATE SCHEMA harrier;

CREATE FUNCTION harrier.tenant() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT NULLIF(pg_catalog.current_setting('harrier.tenant', true), '') $$;

CREATE TABLE harrier.tenant (
    name        text COLLATE "C" PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9_]{0,39}$'),
    weight      int NOT NULL DEFAULT 1 CHECK (weight > 0),
    created_at  timestamptz NOT NULL DEFAULT now()
);

-- Hunts: every revision is kept. `definition` is what a run uses, `source` is what the author wrote.
CREATE TABLE harrier.hunt (
    tenant      text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    name        text COLLATE "C" NOT NULL,
    revision    int NOT NULL CHECK (revision > 0),
    definition  jsonb NOT NULL,
    source      text NOT NULL,
    digest      bytea NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant, name, revision),
    UNIQUE (tenant, name, digest)
);

-- Runs. A submitter inserts the question alone; plan, SQL and state belong to the coordinator.
CREATE TABLE harrier.run (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant          text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    hunt            text COLLATE "C" NOT NULL,
    revision        int NOT NULL,
    class           text NOT NULL DEFAULT 'interactive' CHECK (class IN ('interactive', 'sweep', 'backfill')),
    range_start     bigint NOT NULL,
    range_end       bigint NOT NULL CHECK (range_end > range_start),
    -- `now()` and `ago()` of the queries: ticks.
    clock           bigint NOT NULL,
    submitted_at    timestamptz NOT NULL DEFAULT now(),
    cancel_requested boolean NOT NULL DEFAULT false,
    state           text NOT NULL DEFAULT 'submitted'
                    CHECK (state IN ('submitted', 'running', 'correlating', 'succeeded', 'partial', 'failed', 'cancelled')),
    -- The step that is being evaluated, from 0.
    step            int NOT NULL DEFAULT 0,
    watermark       bigint,
    error_code      text,
    error_message   text,
    -- What the answer lacks: [{"code","message"}], shown with it.
    gaps            jsonb NOT NULL DEFAULT '[]',
    started_at      timestamptz,
    finished_at     timestamptz,
    -- Correlation takes a run by lease, as a worker takes a shard.
    epoch           int NOT NULL DEFAULT 0,
    leased_until    timestamptz,
    FOREIGN KEY (tenant, hunt, revision) REFERENCES harrier.hunt
);
CREATE INDEX run_unfinished ON harrier.run (id) WHERE state IN ('submitted', 'running', 'correlating');
CREATE INDEX run_of_tenant ON harrier.run (tenant, id);

-- The compiled form of each step of a run: what a worker executes, written by the coordinator alone.
CREATE TABLE harrier.run_step (
    run         bigint NOT NULL REFERENCES harrier.run ON DELETE CASCADE,
    step        int NOT NULL,
    tenant      text COLLATE "C" NOT NULL,
    compiled    jsonb NOT NULL,
    -- Table of partial rows in the work database, without its schema.
    partial     text NOT NULL,
    -- When its shards were laid out.
    planned_at  timestamptz,
    finished_at timestamptz,
    PRIMARY KEY (run, step)
);

-- Pivot windows of a step, disjoint within a device; a shard reads those of its buckets.
CREATE TABLE harrier.run_pivot (
    run         bigint NOT NULL,
    step        int NOT NULL,
    tenant      text COLLATE "C" NOT NULL,
    bucket      smallint NOT NULL,
    device      text COLLATE "C" NOT NULL,
    range_start bigint NOT NULL,
    range_end   bigint NOT NULL,
    PRIMARY KEY (run, step, bucket, device, range_start),
    FOREIGN KEY (run, step) REFERENCES harrier.run_step ON DELETE CASCADE
);

-- The queue. Scan shards run in the events database, the merge shard of a step in the work database.
CREATE TABLE harrier.shard (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run             bigint NOT NULL,
    step            int NOT NULL,
    tenant          text COLLATE "C" NOT NULL,
    kind            text NOT NULL CHECK (kind IN ('scan', 'merge')),
    class           text NOT NULL,
    -- Relations that stand for the sources of the fragment, without their schema.
    relations       text[] NOT NULL DEFAULT '{}',
    first_bucket    smallint NOT NULL DEFAULT 0,
    last_bucket     smallint NOT NULL DEFAULT 255,
    range_start     bigint NOT NULL,
    range_end       bigint NOT NULL,
    state           text NOT NULL DEFAULT 'available'
                    CHECK (state IN ('available', 'leased', 'succeeded', 'failed', 'cancelled', 'exhausted')),
    epoch           int NOT NULL DEFAULT 0,
    attempts        int NOT NULL DEFAULT 0,
    available_at    timestamptz NOT NULL DEFAULT now(),
    leased_until    timestamptz,
    worker          text,
    rows            bigint,
    started_at      timestamptz,
    finished_at     timestamptz,
    error_code      text,
    error_message   text,
    FOREIGN KEY (run, step) REFERENCES harrier.run_step ON DELETE CASCADE
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02);
CREATE INDEX shard_available ON harrier.shard (available_at, id) WHERE state = 'available';
CREATE INDEX shard_leased ON harrier.shard (leased_until) WHERE state = 'leased';
CREATE INDEX shard_of_step ON harrier.shard (run, step, state);

-- One coordinator leads at a time; everything it writes names its term.
CREATE TABLE harrier.leadership (
    name        text PRIMARY KEY,
    holder      text NOT NULL,
    term        bigint NOT NULL,
    held_until  timestamptz NOT NULL
);

-- Findings: one row a fact, however often it is found. `evidence` is the whole result row.
CREATE TABLE harrier.finding (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant      text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    hunt        text COLLATE "C" NOT NULL,
    revision    int NOT NULL,
    step        text COLLATE "C" NOT NULL,
    fingerprint bytea NOT NULL,
    device      text COLLATE "C" NOT NULL,
    device_name text NOT NULL,
    event_time  bigint NOT NULL,
    source      text COLLATE "C" NOT NULL,
    evidence    jsonb NOT NULL,
    found_at    timestamptz NOT NULL DEFAULT now(),
    UNIQUE (tenant, fingerprint)
);
CREATE INDEX finding_of_device ON harrier.finding (tenant, hunt, device, event_time);

-- Which run saw which finding: new ones and ones that were known.
CREATE TABLE harrier.run_finding (
    run         bigint NOT NULL REFERENCES harrier.run ON DELETE CASCADE,
    step        int NOT NULL,
    finding     bigint NOT NULL REFERENCES harrier.finding ON DELETE CASCADE,
    tenant      text COLLATE "C" NOT NULL,
    PRIMARY KEY (run, step, finding)
);

-- Timelines: the newest revision, and all of them as history.
CREATE TABLE harrier.timeline (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant      text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    hunt        text COLLATE "C" NOT NULL,
    device      text COLLATE "C" NOT NULL,
    device_name text NOT NULL,
    revision    int NOT NULL,
    verdict     text NOT NULL,
    digest      bytea NOT NULL,
    document    jsonb NOT NULL,
    updated_at  timestamptz NOT NULL DEFAULT now(),
    UNIQUE (tenant, hunt, device)
);
CREATE TABLE harrier.timeline_revision (
    timeline    bigint NOT NULL REFERENCES harrier.timeline ON DELETE CASCADE,
    revision    int NOT NULL,
    tenant      text COLLATE "C" NOT NULL,
    run         bigint,
    verdict     text NOT NULL,
    document    jsonb NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (timeline, revision)
);

-- Endpoints and the outbox. A delivery is written in the transaction that changes its timeline.
CREATE TABLE harrier.endpoint (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant      text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    name        text COLLATE "C" NOT NULL,
    url         text NOT NULL,
    secret      bytea NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    disabled_at timestamptz,
    disabled_because text,
    -- The endpoint asked for quiet (429, 502, 503, 504): nothing is sent to it before.
    throttled_until timestamptz,
    UNIQUE (tenant, name)
);
CREATE TABLE harrier.delivery (
    -- `msg_…`: the webhook id, the same for every attempt.
    id          text COLLATE "C" PRIMARY KEY,
    tenant      text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    endpoint    bigint NOT NULL REFERENCES harrier.endpoint ON DELETE CASCADE,
    timeline    bigint NOT NULL REFERENCES harrier.timeline ON DELETE CASCADE,
    revision    int NOT NULL,
    body        text NOT NULL,
    state       text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'delivered', 'failed')),
    attempts    int NOT NULL DEFAULT 0,
    epoch       int NOT NULL DEFAULT 0,
    due_at      timestamptz NOT NULL DEFAULT now(),
    leased_until timestamptz,
    last_status int,
    last_error  text,
    created_at  timestamptz NOT NULL DEFAULT now(),
    delivered_at timestamptz,
    UNIQUE (endpoint, timeline, revision)
);
CREATE INDEX delivery_due ON harrier.delivery (endpoint, due_at) WHERE state = 'pending';
CREATE INDEX delivery_of_tenant ON harrier.delivery (tenant, created_at);

-- Every attempt, written when its lease is taken: one without `finished_at` was cut short, and its message may have arrived.
CREATE TABLE harrier.delivery_attempt (
    delivery    text COLLATE "C" NOT NULL REFERENCES harrier.delivery ON DELETE CASCADE,
    epoch       int NOT NULL,
    tenant      text COLLATE "C" NOT NULL,
    started_at  timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    latency_ms  int,
    status      int,
    error_code  text,
    error_message text,
    PRIMARY KEY (delivery, epoch)
);

CREATE FUNCTION harrier.announce_delivery() RETURNS trigger LANGUAGE plpgsql
AS $$ BEGIN PERFORM pg_catalog.pg_notify('harrier_delivery', ''); RETURN NULL; END $$;
CREATE TRIGGER announce AFTER INSERT ON harrier.delivery FOR EACH STATEMENT EXECUTE FUNCTION harrier.announce_delivery();

-- Rights. Nothing is granted to PUBLIC; each service gets what its work needs.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA harrier TO harrier_operator, harrier_coordinator, harrier_worker, harrier_ingest, harrier_deliverer;

GRANT SELECT ON harrier.tenant TO harrier_operator, harrier_coordinator, harrier_worker, harrier_ingest, harrier_deliverer;
GRANT SELECT, INSERT ON harrier.hunt TO harrier_operator;
GRANT SELECT ON harrier.hunt TO harrier_coordinator, harrier_worker;
GRANT SELECT ON harrier.run TO harrier_operator, harrier_worker;
GRANT INSERT (tenant, hunt, revision, class, range_start, range_end, clock) ON harrier.run TO harrier_operator;
GRANT UPDATE (cancel_requested) ON harrier.run TO harrier_operator;
GRANT SELECT, UPDATE, DELETE ON harrier.run TO harrier_coordinator;
GRANT SELECT ON harrier.run_step, harrier.run_pivot, harrier.shard, harrier.run_finding TO harrier_operator;
GRANT SELECT, INSERT, UPDATE, DELETE ON harrier.run_step, harrier.run_pivot, harrier.shard TO harrier_coordinator;
GRANT SELECT ON harrier.run_step, harrier.run_pivot TO harrier_worker;
GRANT SELECT ON harrier.shard TO harrier_worker;
GRANT UPDATE (state, epoch, attempts, available_at, leased_until, worker, rows, started_at, finished_at, error_code, error_message)
    ON harrier.shard TO harrier_worker;
GRANT SELECT, INSERT, UPDATE ON harrier.leadership TO harrier_coordinator;
GRANT SELECT ON harrier.finding TO harrier_operator, harrier_coordinator;
GRANT SELECT, INSERT ON harrier.finding, harrier.run_finding TO harrier_worker;
GRANT SELECT ON harrier.run_finding TO harrier_coordinator;
GRANT SELECT ON harrier.timeline, harrier.timeline_revision TO harrier_operator, harrier_deliverer;
GRANT SELECT, INSERT, UPDATE ON harrier.timeline, harrier.timeline_revision TO harrier_coordinator;
-- An operator writes secrets and cannot read them back; the deliverer alone signs.
GRANT SELECT (id, tenant, name, url, created_at, disabled_at, disabled_because, throttled_until), INSERT, DELETE
    ON harrier.endpoint TO harrier_operator;
GRANT UPDATE (url, secret, disabled_at, disabled_because, throttled_until) ON harrier.endpoint TO harrier_operator;
GRANT SELECT (id, tenant, name, url, disabled_at) ON harrier.endpoint TO harrier_coordinator;
GRANT SELECT, UPDATE (disabled_at, disabled_because, throttled_until) ON harrier.endpoint TO harrier_deliverer;
GRANT SELECT, UPDATE (state, attempts, due_at) ON harrier.delivery TO harrier_operator;
GRANT SELECT, INSERT ON harrier.delivery TO harrier_coordinator;
GRANT SELECT, UPDATE (state, attempts, epoch, due_at, leased_until, last_status, last_error, delivered_at)
    ON harrier.delivery TO harrier_deliverer;
GRANT SELECT ON harrier.delivery_attempt TO harrier_operator;
GRANT SELECT, INSERT, UPDATE (finished_at, latency_ms, status, error_code, error_message)
    ON harrier.delivery_attempt TO harrier_deliverer;

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['hunt', 'run', 'run_step', 'run_pivot', 'shard', 'finding', 'run_finding', 'timeline',
                                'timeline_revision', 'endpoint', 'delivery', 'delivery_attempt'] LOOP
        EXECUTE format('ALTER TABLE harrier.%I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE harrier.%I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY of_tenant ON harrier.%I USING (tenant = harrier.tenant()) WITH CHECK (tenant = harrier.tenant())', name);
    END LOOP;
    -- The queue and the outbox serve all tenants.
    FOREACH name IN ARRAY ARRAY['hunt', 'run', 'run_step', 'run_pivot', 'shard'] LOOP
        EXECUTE format('CREATE POLICY of_coordinator ON harrier.%I TO harrier_coordinator USING (true) WITH CHECK (true)', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['run', 'run_step', 'run_pivot', 'shard'] LOOP
        EXECUTE format('CREATE POLICY of_worker ON harrier.%I TO harrier_worker USING (true) WITH CHECK (true)', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['endpoint', 'delivery', 'delivery_attempt'] LOOP
        EXECUTE format('CREATE POLICY of_deliverer ON harrier.%I TO harrier_deliverer USING (true) WITH CHECK (true)', name);
    END LOOP;
END $$;

DO $$ BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO harrier_operator, harrier_coordinator, harrier_worker, harrier_ingest, harrier_deliverer',
                   current_database());
END $$;

"""###),
        EmbeddedFile(
            "migrations/events/0001_events.sql",
            ###"""
-- The events database: telemetry, a schema per tenant (t_<tenant>) whose tables are partitioned by event time.
-- This schema knows which tenants, tables and leaves there are, and which batch stored which rows.
-- Services write here through functions that run with the owner's rights, so that none of them needs DDL.

CREATE SCHEMA harrier;

CREATE TABLE harrier.tenant (
    name        text COLLATE "C" PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9_]{0,39}$'),
    -- Rows whose leaf would be one more are dead letters: a sensor with a broken clock must not fill the catalogue.
    leaf_limit  int NOT NULL CHECK (leaf_limit > 0) DEFAULT 1000,
    created_at  timestamptz NOT NULL DEFAULT now()
);

-- `span` is the width of leaves made from now on; those that exist keep theirs.
CREATE TABLE harrier.event_table (
    tenant      text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    table_name  text COLLATE "C" NOT NULL,
    span        text NOT NULL DEFAULT 'month' CHECK (span IN ('month', 'week', 'day')),
    PRIMARY KEY (tenant, table_name)
);

-- One row per leaf; [range_start, range_end) in ticks, never overlapping within a table.
CREATE TABLE harrier.leaf (
    tenant      text COLLATE "C" NOT NULL,
    table_name  text COLLATE "C" NOT NULL,
    leaf        text COLLATE "C" NOT NULL,
    range_start bigint NOT NULL,
    range_end   bigint NOT NULL CHECK (range_end > range_start),
    created_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant, table_name, range_start),
    UNIQUE (tenant, leaf),
    FOREIGN KEY (tenant, table_name) REFERENCES harrier.event_table
);

-- Batches: the record time of rows. A batch is the number of the transaction that stored it plus this cluster's offset,
-- so what an older snapshot could not see has a batch at or above that snapshot's watermark.
-- A dump restored elsewhere meets smaller transaction numbers; harrier.settle_batches() raises the offset then.
CREATE TABLE harrier.cluster (
    one             boolean PRIMARY KEY DEFAULT true CHECK (one),
    batch_offset    bigint NOT NULL DEFAULT 0
);
INSERT INTO harrier.cluster DEFAULT VALUES;

CREATE TABLE harrier.batch (
    id          bigint PRIMARY KEY,
    tenant      text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    source      text NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    rows        bigint NOT NULL,
    duplicates  bigint NOT NULL,
    dead_letters bigint NOT NULL
);
CREATE INDEX batch_of_tenant ON harrier.batch (tenant, id);

-- Records that could not be stored, each once: `digest` is the SHA-256 of the whole record, `raw` its beginning.
CREATE TABLE harrier.dead_letter (
    tenant      text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    digest      bytea NOT NULL,
    batch       bigint NOT NULL,
    source      text NOT NULL,
    line        bigint NOT NULL,
    code        text NOT NULL,
    reason      text NOT NULL,
    raw         text NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant, digest)
);
CREATE INDEX dead_letter_by_time ON harrier.dead_letter (tenant, recorded_at);

-- The batch of the current transaction.
CREATE FUNCTION harrier.current_batch() RETURNS bigint
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ SELECT pg_current_xact_id()::text::bigint + c.batch_offset FROM harrier.cluster c $$;

-- Every row of a batch below it is visible now and later; no row will ever be added below it.
CREATE FUNCTION harrier.watermark() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint + c.batch_offset FROM harrier.cluster c $$;

-- After a restore into a cluster with smaller transaction numbers: new batches must come after all that are stored.
CREATE FUNCTION harrier.settle_batches() RETURNS bigint
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    UPDATE harrier.cluster c
    SET batch_offset = greatest(c.batch_offset, (SELECT max(b.id) FROM harrier.batch b) + 1 - pg_snapshot_xmin(pg_current_snapshot())::text::bigint)
    WHERE (SELECT max(b.id) FROM harrier.batch b) >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint + c.batch_offset
    RETURNING c.batch_offset
$$;

-- Ticks as people read them; the seventh digit is lost.
CREATE FUNCTION harrier.readable_time(ticks bigint) RETURNS timestamptz
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT ((date '0001-01-01' + (ticks / 864000000000)::int)::timestamp + (ticks % 864000000000 / 10) * interval '1 microsecond') AT TIME ZONE 'UTC' $$;

-- The range of whole days, weeks (from Monday) or months that `at` lies in.
CREATE FUNCTION harrier.span_around(span text, at bigint, OUT range_start bigint, OUT range_end bigint)
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    origin CONSTANT date := '0001-01-01';
    ticks_per_day CONSTANT bigint := 864000000000;
    first date := date_trunc(span, (origin + (at / ticks_per_day)::int)::timestamp);
BEGIN
    range_start := (first - origin) * ticks_per_day;
    range_end := ((first + ('1 ' || span)::interval)::date - origin) * ticks_per_day;
END $$;

-- The leaf that holds events of `at` (ticks), made when there is none; no row when the tenant may have no more leaves.
-- Call it in a transaction of its own: makers of leaves of one table wait for each other, nobody else waits for them.
CREATE FUNCTION harrier.ensure_leaf(for_tenant text, for_table text, at bigint)
RETURNS TABLE (leaf text, range_start bigint, range_end bigint)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    schema_name CONSTANT text := 't_' || for_tenant;
    width text;
    made text;
    first bigint;
    last bigint;
BEGIN
    SELECT t.span INTO width FROM harrier.event_table t WHERE t.tenant = for_tenant AND t.table_name = for_table FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'tenant % has no table %', for_tenant, for_table USING ERRCODE = 'undefined_table';
    END IF;

    RETURN QUERY SELECT l.leaf, l.range_start, l.range_end FROM harrier.leaf l
        WHERE l.tenant = for_tenant AND l.table_name = for_table AND l.range_start <= at AND at < l.range_end;
    IF FOUND THEN RETURN; END IF;
    IF (SELECT count(*) FROM harrier.leaf l WHERE l.tenant = for_tenant)
        >= (SELECT t.leaf_limit FROM harrier.tenant t WHERE t.name = for_tenant) THEN RETURN; END IF;

    -- Its span, less what leaves of an earlier span already cover.
    SELECT s.range_start, s.range_end INTO first, last FROM harrier.span_around(width, at) s;
    SELECT greatest(first, max(l.range_end)) INTO first FROM harrier.leaf l
        WHERE l.tenant = for_tenant AND l.table_name = for_table AND l.range_end <= at;
    SELECT least(last, min(l.range_start)) INTO last FROM harrier.leaf l
        WHERE l.tenant = for_tenant AND l.table_name = for_table AND l.range_start > at;

    made := format('%s_%s_%s', for_table, to_char(harrier.readable_time(first) AT TIME ZONE 'UTC', 'YYYYMMDD'),
                   to_char(harrier.readable_time(last) AT TIME ZONE 'UTC', 'YYYYMMDD'));
    EXECUTE format('CREATE TABLE %I.%I (LIKE %I.%I)', schema_name, made, schema_name, for_table);
    EXECUTE format('CREATE UNIQUE INDEX ON %I.%I ("DeviceId", "Timestamp", "_identity")', schema_name, made);
    EXECUTE format('GRANT SELECT ON %I.%I TO %I', schema_name, made, schema_name || '_query');
    EXECUTE format('ALTER TABLE %I.%I ATTACH PARTITION %I.%I FOR VALUES FROM (%s) TO (%s)',
                   schema_name, for_table, schema_name, made, first, last);
    INSERT INTO harrier.leaf (tenant, table_name, leaf, range_start, range_end) VALUES (for_tenant, for_table, made, first, last);
    RETURN QUERY SELECT made, first, last;
END $$;

-- Rights. Tenant roles see nothing of this schema.
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA harrier FROM PUBLIC;
GRANT EXECUTE ON FUNCTION harrier.readable_time(bigint) TO PUBLIC;
GRANT USAGE ON SCHEMA harrier TO harrier_operator, harrier_coordinator, harrier_worker, harrier_ingest;
GRANT EXECUTE ON FUNCTION harrier.watermark() TO harrier_operator, harrier_coordinator, harrier_worker;
GRANT EXECUTE ON FUNCTION harrier.current_batch(), harrier.ensure_leaf(text, text, bigint) TO harrier_ingest;
GRANT SELECT ON harrier.tenant, harrier.event_table, harrier.leaf
    TO harrier_operator, harrier_coordinator, harrier_worker, harrier_ingest;
GRANT SELECT ON harrier.batch, harrier.dead_letter TO harrier_operator, harrier_coordinator;
GRANT INSERT ON harrier.batch, harrier.dead_letter TO harrier_ingest;
DO $$ BEGIN
    -- Staging tables of ingest.
    EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO harrier_ingest', current_database());
END $$;

"""###),
        EmbeddedFile(
            "migrations/events/0002_snapshots.sql",
            ###"""
-- Tables of all kinds: some have no "DeviceId", and those without "Timestamp" are snapshots. A snapshot is partitioned by "_bucket" and
-- has one leaf, whose range is all time, made by its first row like any other.

ALTER TABLE harrier.event_table DROP CONSTRAINT event_table_span_check;
ALTER TABLE harrier.event_table ADD CONSTRAINT event_table_span_check CHECK (span IN ('month', 'week', 'day', 'all'));

-- The leaf that holds events of `at` (ticks, of no meaning for a snapshot), made when there is none; no row when the tenant may have no
-- more leaves. Call it in a transaction of its own: makers of leaves of one table wait for each other, nobody else waits for them.
CREATE OR REPLACE FUNCTION harrier.ensure_leaf(for_tenant text, for_table text, at bigint)
RETURNS TABLE (leaf text, range_start bigint, range_end bigint)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    schema_name CONSTANT text := 't_' || for_tenant;
    width text;
    made text;
    first bigint;
    last bigint;
    index_columns text;
BEGIN
    SELECT t.span INTO width FROM harrier.event_table t WHERE t.tenant = for_tenant AND t.table_name = for_table FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'tenant % has no table %', for_tenant, for_table USING ERRCODE = 'undefined_table';
    END IF;

    RETURN QUERY SELECT l.leaf, l.range_start, l.range_end FROM harrier.leaf l
        WHERE l.tenant = for_tenant AND l.table_name = for_table AND l.range_start <= at AND at < l.range_end;
    IF FOUND THEN RETURN; END IF;
    IF (SELECT count(*) FROM harrier.leaf l WHERE l.tenant = for_tenant)
        >= (SELECT t.leaf_limit FROM harrier.tenant t WHERE t.name = for_tenant) THEN RETURN; END IF;

    IF width = 'all' THEN
        first := -9223372036854775808;
        last := 9223372036854775807;
        made := for_table || '_all';
    ELSE
        -- Its span, less what leaves of an earlier span already cover.
        SELECT s.range_start, s.range_end INTO first, last FROM harrier.span_around(width, at) s;
        SELECT greatest(first, max(l.range_end)) INTO first FROM harrier.leaf l
            WHERE l.tenant = for_tenant AND l.table_name = for_table AND l.range_end <= at;
        SELECT least(last, min(l.range_start)) INTO last FROM harrier.leaf l
            WHERE l.tenant = for_tenant AND l.table_name = for_table AND l.range_start > at;
        made := format('%s_%s_%s', for_table, to_char(harrier.readable_time(first) AT TIME ZONE 'UTC', 'YYYYMMDD'),
                       to_char(harrier.readable_time(last) AT TIME ZONE 'UTC', 'YYYYMMDD'));
    END IF;

    -- Device, then time, as far as the table has them.
    SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY array_position(ARRAY['DeviceId', 'Timestamp', '_identity']::name[], a.attname))
        INTO index_columns FROM pg_attribute a
        WHERE a.attrelid = format('%I.%I', schema_name, for_table)::regclass AND a.attname IN ('DeviceId', 'Timestamp', '_identity');

    EXECUTE format('CREATE TABLE %I.%I (LIKE %I.%I)', schema_name, made, schema_name, for_table);
    EXECUTE format('CREATE UNIQUE INDEX ON %I.%I (%s)', schema_name, made, index_columns);
    EXECUTE format('GRANT SELECT ON %I.%I TO %I', schema_name, made, schema_name || '_query');
    IF width = 'all' THEN
        EXECUTE format('ALTER TABLE %I.%I ATTACH PARTITION %I.%I FOR VALUES FROM (MINVALUE) TO (MAXVALUE)',
                       schema_name, for_table, schema_name, made);
    ELSE
        EXECUTE format('ALTER TABLE %I.%I ATTACH PARTITION %I.%I FOR VALUES FROM (%s) TO (%s)',
                       schema_name, for_table, schema_name, made, first, last);
    END IF;
    INSERT INTO harrier.leaf (tenant, table_name, leaf, range_start, range_end) VALUES (for_tenant, for_table, made, first, last);
    RETURN QUERY SELECT made, first, last;
END $$;

"""###),
        EmbeddedFile(
            "migrations/events/0003_tenant_definition.sql",
            ###"""
-- What the tenant's tables were made from, as a digest: a tenant of an older harrier has another one, and gets the tables it lacks.
ALTER TABLE harrier.tenant ADD COLUMN definition text COLLATE "C" NOT NULL DEFAULT '';

"""###),
        EmbeddedFile(
            "migrations/events/0004_tables_on_demand.sql",
            ###"""
-- A tenant has the tables that it has rows of: made by the first row, like leaves. `harrier_empty` holds every event table, without rows and
-- without leaves, behind the tenant's schema in the search path of its queries: a table that is not there reads as an empty one.
-- 1,000 tenants of 64 tables each would fill 1.4 GB of catalogue otherwise.

CREATE SCHEMA harrier_empty;
GRANT USAGE ON SCHEMA harrier_empty TO PUBLIC;

-- What the binary says of its tables: written with harrier_empty, whenever `harrier.cluster.definition` is another one.
CREATE TABLE harrier.table_definition (
    table_name  text COLLATE "C" PRIMARY KEY,
    is_snapshot boolean NOT NULL,
    -- The columns as people read them, for the view in v_<tenant>.
    readable    text NOT NULL
);
ALTER TABLE harrier.cluster ADD COLUMN definition text COLLATE "C" NOT NULL DEFAULT '';

-- The tenant's own table, with its view, made when there is none.
CREATE FUNCTION harrier.make_table(for_tenant text, for_table text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    schema_name CONSTANT text := 't_' || for_tenant;
    view_schema CONSTANT text := 'v_' || for_tenant;
    d harrier.table_definition;
BEGIN
    IF to_regclass(format('%I.%I', schema_name, for_table)) IS NOT NULL THEN RETURN; END IF;
    SELECT * INTO d FROM harrier.table_definition t WHERE t.table_name = for_table;
    IF NOT FOUND THEN RAISE EXCEPTION 'there is no table %', for_table USING ERRCODE = 'undefined_table'; END IF;
    EXECUTE format('CREATE TABLE %I.%I (LIKE harrier_empty.%I) PARTITION BY RANGE (%I)', schema_name, for_table, for_table,
                   CASE WHEN d.is_snapshot THEN '_bucket' ELSE 'Timestamp' END);
    EXECUTE format('GRANT SELECT ON %I.%I TO %I', schema_name, for_table, schema_name || '_query');
    EXECUTE format('CREATE VIEW %I.%I WITH (security_invoker = true) AS SELECT %s FROM %I.%I',
                   view_schema, for_table, d.readable, schema_name, for_table);
    EXECUTE format('GRANT SELECT ON %I.%I TO %I', view_schema, for_table, schema_name || '_query');
END $$;

-- Gives the tables that a tenant has the columns that they lack, and their views anew: each with its partitions, and the heaps that are none.
-- Strings need a default while they are added.
CREATE FUNCTION harrier.refresh_tables(for_tenant text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    schema_name CONSTANT text := 't_' || for_tenant;
    view_schema CONSTANT text := 'v_' || for_tenant;
    d harrier.table_definition;
    relation text;
    added text;
    settled text;
BEGIN
    FOR d IN SELECT t.* FROM harrier.table_definition t
        WHERE to_regclass(format('%I.%I', schema_name, t.table_name)) IS NOT NULL ORDER BY t.table_name
    LOOP
        FOR relation IN
            SELECT d.table_name UNION ALL
            SELECT l.heap FROM harrier.leaf l
                WHERE l.tenant = for_tenant AND l.table_name = d.table_name AND l.heap IS NOT NULL AND NOT l.attached
        LOOP
            SELECT string_agg(format('ADD COLUMN %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
                                     CASE WHEN a.atttypid = 'text'::regtype THEN ' COLLATE "C"' ELSE '' END,
                                     CASE WHEN a.atttypid = 'text'::regtype AND a.attnotnull THEN ' NOT NULL DEFAULT ''''' ELSE '' END), ', '
                              ORDER BY a.attnum),
                   string_agg(format('ALTER COLUMN %I DROP DEFAULT', a.attname), ', ' ORDER BY a.attnum)
                       FILTER (WHERE a.atttypid = 'text'::regtype AND a.attnotnull)
                INTO added, settled
                FROM pg_attribute a
                WHERE a.attrelid = format('harrier_empty.%I', d.table_name)::regclass AND a.attnum > 0 AND NOT a.attisdropped
                  AND NOT EXISTS (SELECT FROM pg_attribute b WHERE b.attrelid = format('%I.%I', schema_name, relation)::regclass
                                  AND b.attname = a.attname AND NOT b.attisdropped);
            IF added IS NOT NULL THEN EXECUTE format('ALTER TABLE %I.%I %s', schema_name, relation, added); END IF;
            IF settled IS NOT NULL THEN EXECUTE format('ALTER TABLE %I.%I %s', schema_name, relation, settled); END IF;
        END LOOP;
        EXECUTE format('DROP VIEW IF EXISTS %I.%I', view_schema, d.table_name);
        EXECUTE format('CREATE VIEW %I.%I WITH (security_invoker = true) AS SELECT %s FROM %I.%I',
                       view_schema, d.table_name, d.readable, schema_name, d.table_name);
        EXECUTE format('GRANT SELECT ON %I.%I TO %I', view_schema, d.table_name, schema_name || '_query');
    END LOOP;
END $$;

REVOKE EXECUTE ON FUNCTION harrier.make_table(text, text), harrier.refresh_tables(text) FROM PUBLIC;
GRANT SELECT ON harrier.table_definition TO harrier_operator, harrier_maintainer;

"""###),
        EmbeddedFile(
            "migrations/events/0005_leaves_with_a_life.sql",
            ###"""
-- The life of a leaf. It has up to two parts: a heap, which takes rows, and segments, which are read only. Every row is in one of them.
--
--   open      heap                 made by its first row; the heap is a partition of the table
--   sealed    segments             the heap's rows, written as column segments and verified; the heap is retired
--   reopened  heap and segments    late rows came; the new heap is read by its own name and is no partition
--
-- Retired relations are dropped after a grace period, when nobody can read them any more.

ALTER TABLE harrier.leaf
    ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    -- The relation in t_<tenant> that takes rows; NULL when no row came since the leaf was sealed.
    ADD COLUMN heap text COLLATE "C",
    -- The heap is a partition of the table.
    ADD COLUMN attached boolean NOT NULL DEFAULT true,
    -- The relation in t_<tenant> that holds the sealed rows. It never changes: sealing again makes another one.
    ADD COLUMN segments text COLLATE "C",
    -- How often it was sealed.
    ADD COLUMN generation int NOT NULL DEFAULT 0,
    ADD COLUMN segment_rows bigint NOT NULL DEFAULT 0,
    ADD COLUMN codec text COLLATE "C",
    ADD COLUMN sealed_at timestamptz,
    -- Who is sealing it, until when. A lease that lapsed is anybody's.
    ADD COLUMN sealing_by text COLLATE "C",
    ADD COLUMN sealing_until timestamptz;
UPDATE harrier.leaf SET heap = leaf;

-- A leaf may be sealed `lateness` after its range ended; its events are kept for `retention` (NULL: the tenant's; there NULL: for ever).
ALTER TABLE harrier.event_table
    ADD COLUMN lateness interval NOT NULL DEFAULT '3 days' CHECK (lateness >= '0'),
    ADD COLUMN retention interval CHECK (retention > '0');
ALTER TABLE harrier.tenant ADD COLUMN retention interval CHECK (retention > '0');

-- What each batch added to each heap: rows, and their first and last event time (NULL in a snapshot). A heap's rows are the sum of its
-- landings, so that sealing knows without looking whether it has read them all.
CREATE TABLE harrier.landing (
    tenant      text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    heap        text COLLATE "C" NOT NULL,
    batch       bigint NOT NULL,
    rows        bigint NOT NULL CHECK (rows > 0),
    first       bigint,
    last        bigint,
    PRIMARY KEY (tenant, heap, batch)
);

-- Relations of leaves that no reader finds any more.
CREATE TABLE harrier.retired (
    tenant      text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    table_name  text COLLATE "C" NOT NULL,
    leaf        text COLLATE "C" NOT NULL,
    relation    text COLLATE "C" NOT NULL,
    attached    boolean NOT NULL,
    retired_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (tenant, relation)
);

-- What was stored before there were landings.
DO $$
DECLARE
    l record;
    n bigint;
BEGIN
    FOR l IN SELECT tenant, heap FROM harrier.leaf LOOP
        EXECUTE format('SELECT count(*) FROM %I.%I', 't_' || l.tenant, l.heap) INTO n;
        IF n > 0 THEN INSERT INTO harrier.landing (tenant, heap, batch, rows) VALUES (l.tenant, l.heap, 0, n); END IF;
    END LOOP;
END $$;

-- The one index of a heap, device then time as far as the table has them, and who may do what with it. Ingest reads keys alone.
CREATE FUNCTION harrier.dress_heap(for_tenant text, for_table text, heap text) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    schema_name CONSTANT text := 't_' || for_tenant;
    keys text;
BEGIN
    SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY array_position(ARRAY['DeviceId', 'Timestamp', '_identity']::name[], a.attname))
        INTO keys FROM pg_attribute a
        WHERE a.attrelid = format('%I.%I', schema_name, for_table)::regclass AND a.attname IN ('DeviceId', 'Timestamp', '_identity');
    EXECUTE format('CREATE UNIQUE INDEX ON %I.%I (%s)', schema_name, heap, keys);
    EXECUTE format('GRANT SELECT ON %I.%I TO %I', schema_name, heap, schema_name || '_query');
    EXECUTE format('GRANT INSERT, SELECT (%s) ON %I.%I TO harrier_ingest', keys, schema_name, heap);
END $$;
-- The heaps that there are. An ingest of an older harrier adds rows through the table and leaves no landing, so that sealing would not know of
-- them: it is stopped by the lack of the right, and of that to make the temporary tables that it staged rows in.
DO $$
DECLARE
    l record;
    keys text;
BEGIN
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM harrier_ingest', current_database());
    FOR l IN SELECT format('%I.%I', n.nspname, c.relname) AS parent FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'p' AND n.nspname LIKE 't\_%'
    LOOP
        EXECUTE format('REVOKE INSERT ON %s FROM harrier_ingest', l.parent);
    END LOOP;
    FOR l IN SELECT 't_' || tenant AS schema_name, heap FROM harrier.leaf LOOP
        SELECT string_agg(quote_ident(a.attname), ', ') INTO keys FROM pg_attribute a
            WHERE a.attrelid = format('%I.%I', l.schema_name, l.heap)::regclass AND a.attname IN ('DeviceId', 'Timestamp', '_identity');
        EXECUTE format('GRANT INSERT, SELECT (%s) ON %I.%I TO harrier_ingest', keys, l.schema_name, l.heap);
    END LOOP;
END $$;

-- The leaf that holds events of `at` (ticks, of no meaning for a snapshot), made when there is none; no row when the tenant may have no
-- more leaves. Its span is the table's, or a finer one where `rows_per_day` says that so wide a leaf would hold too many rows.
-- Call it in a transaction of its own: makers of leaves of one table wait for each other, nobody else waits for them.
DROP FUNCTION harrier.ensure_leaf(text, text, bigint);
CREATE FUNCTION harrier.ensure_leaf(for_tenant text, for_table text, at bigint, rows_per_day float8 DEFAULT 0)
RETURNS TABLE (leaf text, range_start bigint, range_end bigint)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    schema_name CONSTANT text := 't_' || for_tenant;
    width text;
    made text;
    first bigint;
    last bigint;
BEGIN
    SELECT t.span INTO width FROM harrier.event_table t WHERE t.tenant = for_tenant AND t.table_name = for_table FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'tenant % has no table %', for_tenant, for_table USING ERRCODE = 'undefined_table';
    END IF;

    RETURN QUERY SELECT l.leaf, l.range_start, l.range_end FROM harrier.leaf l
        WHERE l.tenant = for_tenant AND l.table_name = for_table AND l.range_start <= at AND at < l.range_end;
    IF FOUND THEN RETURN; END IF;
    IF (SELECT count(*) FROM harrier.leaf l WHERE l.tenant = for_tenant)
        >= (SELECT t.leaf_limit FROM harrier.tenant t WHERE t.name = for_tenant) THEN RETURN; END IF;

    PERFORM harrier.make_table(for_tenant, for_table);
    IF width = 'all' THEN
        first := -9223372036854775808;
        last := 9223372036854775807;
        made := for_table || '_all';
    ELSE
        width := harrier.finer_span(width, harrier.span_of_volume(rows_per_day));
        -- Its span, less what leaves of an earlier span already cover.
        SELECT s.range_start, s.range_end INTO first, last FROM harrier.span_around(width, at) s;
        SELECT greatest(first, max(l.range_end)) INTO first FROM harrier.leaf l
            WHERE l.tenant = for_tenant AND l.table_name = for_table AND l.range_end <= at;
        SELECT least(last, min(l.range_start)) INTO last FROM harrier.leaf l
            WHERE l.tenant = for_tenant AND l.table_name = for_table AND l.range_start > at;
        made := format('%s_%s_%s', for_table, to_char(harrier.readable_time(first) AT TIME ZONE 'UTC', 'YYYYMMDD'),
                       to_char(harrier.readable_time(last) AT TIME ZONE 'UTC', 'YYYYMMDD'));
    END IF;

    EXECUTE format('CREATE TABLE %I.%I (LIKE %I.%I)', schema_name, made, schema_name, for_table);
    PERFORM harrier.dress_heap(for_tenant, for_table, made);
    IF width = 'all' THEN
        EXECUTE format('ALTER TABLE %I.%I ATTACH PARTITION %I.%I FOR VALUES FROM (MINVALUE) TO (MAXVALUE)',
                       schema_name, for_table, schema_name, made);
    ELSE
        EXECUTE format('ALTER TABLE %I.%I ATTACH PARTITION %I.%I FOR VALUES FROM (%s) TO (%s)',
                       schema_name, for_table, schema_name, made, first, last);
    END IF;
    INSERT INTO harrier.leaf (tenant, table_name, leaf, range_start, range_end, heap) VALUES (for_tenant, for_table, made, first, last, made);
    RETURN QUERY SELECT made, first, last;
END $$;

-- So wide that a leaf holds a million rows or two.
CREATE FUNCTION harrier.span_of_volume(rows_per_day float8) RETURNS text
LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN rows_per_day > 250000 THEN 'day' WHEN rows_per_day > 50000 THEN 'week' ELSE 'month' END $$;

CREATE FUNCTION harrier.finer_span(a text, b text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN 'day' IN (a, b) THEN 'day' WHEN 'week' IN (a, b) THEN 'week' ELSE 'month' END $$;

-- For a batch, in its transaction: where rows of the leaf go until it ends, and the sealed rows that they must not repeat. The leaf cannot
-- be swapped meanwhile. Enter leaves in order of (table, leaf), all before the first row. No row when the leaf was dropped.
CREATE FUNCTION harrier.enter_leaf(for_tenant text, for_table text, for_leaf text)
RETURNS TABLE (heap text, segments text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    schema_name CONSTANT text := 't_' || for_tenant;
    l harrier.leaf;
BEGIN
    SELECT * INTO l FROM harrier.leaf x
        WHERE x.tenant = for_tenant AND x.table_name = for_table AND x.leaf = for_leaf AND x.heap IS NOT NULL FOR KEY SHARE;
    IF NOT FOUND THEN
        SELECT * INTO l FROM harrier.leaf x WHERE x.tenant = for_tenant AND x.table_name = for_table AND x.leaf = for_leaf FOR UPDATE;
        IF NOT FOUND THEN RETURN; END IF;
        IF l.heap IS NULL THEN
            l.heap := format('h%s_%s', l.id, l.generation);
            EXECUTE format('CREATE TABLE %I.%I (LIKE %I.%I)', schema_name, l.heap, schema_name, for_table);
            PERFORM harrier.dress_heap(for_tenant, for_table, l.heap);
            UPDATE harrier.leaf x SET heap = l.heap, attached = false WHERE x.id = l.id;
        END IF;
    END IF;
    RETURN QUERY SELECT l.heap, l.segments;
END $$;

-- The right to seal a leaf, for so many seconds; again, to keep it. No row when another has it, the leaf is gone, or it is a snapshot's.
CREATE FUNCTION harrier.begin_seal(for_tenant text, for_table text, for_leaf text, holder text, seconds float8)
RETURNS TABLE (id bigint, heap text, segments text, generation int)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    UPDATE harrier.leaf l SET sealing_by = holder, sealing_until = clock_timestamp() + make_interval(secs => seconds)
    WHERE l.tenant = for_tenant AND l.table_name = for_table AND l.leaf = for_leaf AND l.range_end < 9223372036854775807
      AND (l.sealing_by IS NULL OR l.sealing_by = holder OR l.sealing_until < clock_timestamp())
    RETURNING l.id, l.heap, l.segments, l.generation
$$;

CREATE FUNCTION harrier.give_up_seal(for_tenant text, for_table text, for_leaf text, holder text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    UPDATE harrier.leaf l SET sealing_by = NULL, sealing_until = NULL
    WHERE l.tenant = for_tenant AND l.table_name = for_table AND l.leaf = for_leaf AND l.sealing_by = holder
$$;

-- An empty table for the segments that the holder is about to write; what a killed attempt left under that name is gone.
-- A row per segment and column: rows and nulls, the lowest and highest value as bytes that compare as the values do, and what says which
-- texts may be there, all outside of the blob.
CREATE FUNCTION harrier.make_segments(for_tenant text, for_table text, for_leaf text, holder text) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    schema_name CONSTANT text := 't_' || for_tenant;
    made text;
BEGIN
    SELECT format('s%s_%s', l.id, l.generation + 1) INTO made FROM harrier.leaf l
        WHERE l.tenant = for_tenant AND l.table_name = for_table AND l.leaf = for_leaf AND l.sealing_by = holder FOR NO KEY UPDATE;
    IF NOT FOUND THEN RETURN NULL; END IF;
    EXECUTE format('DROP TABLE IF EXISTS %I.%I', schema_name, made);
    EXECUTE format(
        'CREATE TABLE %I.%I (segment int NOT NULL, column_name text COLLATE "C" NOT NULL, rows int NOT NULL, nulls int NOT NULL, '
        'low bytea, high bytea, presence bytea, blob bytea NOT NULL, PRIMARY KEY (segment, column_name))', schema_name, made);
    EXECUTE format('ALTER TABLE %I.%I ALTER COLUMN presence SET STORAGE EXTERNAL, ALTER COLUMN blob SET STORAGE EXTERNAL', schema_name, made);
    EXECUTE format('GRANT SELECT ON %I.%I TO %I, harrier_ingest', schema_name, made, schema_name || '_query');
    EXECUTE format('GRANT SELECT, INSERT ON %I.%I TO harrier_maintainer', schema_name, made);
    RETURN made;
END $$;

-- The swap: from here on the leaf's rows are those of `made`. False, and nothing has changed, when the holder has lost the leaf, rows came
-- that were not read (`heap_rows` of the heap were), or the segments do not hold `made_rows`. Waits for batches that are in the leaf.
CREATE FUNCTION harrier.finish_seal(
    for_tenant text, for_table text, for_leaf text, holder text, made text, made_rows bigint, heap_rows bigint, with_codec text)
RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    schema_name CONSTANT text := 't_' || for_tenant;
    l harrier.leaf;
    landed bigint;
    written bigint;
BEGIN
    SELECT * INTO l FROM harrier.leaf x WHERE x.tenant = for_tenant AND x.table_name = for_table AND x.leaf = for_leaf FOR UPDATE;
    IF NOT FOUND OR l.sealing_by IS DISTINCT FROM holder OR made IS DISTINCT FROM format('s%s_%s', l.id, l.generation + 1) THEN
        RETURN false;
    END IF;
    SELECT coalesce(sum(r.rows), 0) INTO landed FROM harrier.landing r WHERE r.tenant = for_tenant AND r.heap = l.heap;
    EXECUTE format('SELECT coalesce(sum(rows), 0) FROM %I.%I WHERE column_name = ''_identity''', schema_name, made) INTO written;
    IF landed <> heap_rows OR written <> made_rows OR made_rows <> l.segment_rows + heap_rows THEN RETURN false; END IF;

    INSERT INTO harrier.retired (tenant, table_name, leaf, relation, attached)
        SELECT for_tenant, for_table, for_leaf, p.relation, p.attached
        FROM (VALUES (l.heap, l.attached), (l.segments, false)) AS p(relation, attached) WHERE p.relation IS NOT NULL;
    UPDATE harrier.leaf x
        SET heap = NULL, attached = false, segments = made, segment_rows = made_rows, generation = l.generation + 1, codec = with_codec,
            sealed_at = clock_timestamp(), sealing_by = NULL, sealing_until = NULL
        WHERE x.id = l.id;
    RETURN true;
END $$;

-- Drops one relation that was retired at least `grace` ago; false when there is none such, or another is dropping it.
-- Gives up (SQLSTATE 55P03) rather than have others wait behind it.
CREATE FUNCTION harrier.drop_retired(for_tenant text, for_relation text, grace interval) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '200ms'
AS $$
DECLARE
    schema_name CONSTANT text := 't_' || for_tenant;
    r harrier.retired;
BEGIN
    SELECT * INTO r FROM harrier.retired x
        WHERE x.tenant = for_tenant AND x.relation = for_relation AND x.retired_at <= clock_timestamp() - grace FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN RETURN false; END IF;
    IF r.attached THEN EXECUTE format('ALTER TABLE %I.%I DETACH PARTITION %I.%I', schema_name, r.table_name, schema_name, r.relation); END IF;
    EXECUTE format('DROP TABLE IF EXISTS %I.%I', schema_name, r.relation);
    DELETE FROM harrier.retired x WHERE x.tenant = for_tenant AND x.relation = for_relation;
    RETURN true;
END $$;

-- Drops a leaf with all its rows; false when there is none such. Gives up (SQLSTATE 55P03) rather than have others wait behind it.
CREATE FUNCTION harrier.drop_leaf(for_tenant text, for_table text, for_leaf text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '200ms'
AS $$
DECLARE
    schema_name CONSTANT text := 't_' || for_tenant;
    l harrier.leaf;
    p record;
BEGIN
    SELECT * INTO l FROM harrier.leaf x WHERE x.tenant = for_tenant AND x.table_name = for_table AND x.leaf = for_leaf FOR UPDATE;
    IF NOT FOUND THEN RETURN false; END IF;
    FOR p IN
        SELECT r.relation, r.attached FROM harrier.retired r WHERE r.tenant = for_tenant AND r.table_name = for_table AND r.leaf = for_leaf
        UNION ALL SELECT v.relation, v.attached
        FROM (VALUES (l.heap, l.attached), (l.segments, false), (format('s%s_%s', l.id, l.generation + 1), false)) AS v(relation, attached)
        WHERE v.relation IS NOT NULL
    LOOP
        IF p.attached THEN EXECUTE format('ALTER TABLE %I.%I DETACH PARTITION %I.%I', schema_name, for_table, schema_name, p.relation); END IF;
        EXECUTE format('DROP TABLE IF EXISTS %I.%I', schema_name, p.relation);
    END LOOP;
    DELETE FROM harrier.landing r WHERE r.tenant = for_tenant AND (r.heap = l.leaf OR r.heap ~ format('^h%s_[0-9]+$', l.id));
    DELETE FROM harrier.retired r WHERE r.tenant = for_tenant AND r.table_name = for_table AND r.leaf = for_leaf;
    DELETE FROM harrier.leaf x WHERE x.id = l.id;
    RETURN true;
END $$;

-- Rights.
REVOKE EXECUTE ON FUNCTION harrier.dress_heap(text, text, text), harrier.ensure_leaf(text, text, bigint, float8),
    harrier.span_of_volume(float8), harrier.finer_span(text, text), harrier.enter_leaf(text, text, text),
    harrier.begin_seal(text, text, text, text, float8), harrier.give_up_seal(text, text, text, text),
    harrier.make_segments(text, text, text, text), harrier.finish_seal(text, text, text, text, text, bigint, bigint, text),
    harrier.drop_retired(text, text, interval), harrier.drop_leaf(text, text, text) FROM PUBLIC;
GRANT USAGE ON SCHEMA harrier TO harrier_maintainer;
GRANT EXECUTE ON FUNCTION harrier.ensure_leaf(text, text, bigint, float8), harrier.enter_leaf(text, text, text) TO harrier_ingest;
GRANT EXECUTE ON FUNCTION harrier.begin_seal(text, text, text, text, float8), harrier.give_up_seal(text, text, text, text),
    harrier.make_segments(text, text, text, text), harrier.finish_seal(text, text, text, text, text, bigint, bigint, text),
    harrier.drop_retired(text, text, interval), harrier.drop_leaf(text, text, text), harrier.span_of_volume(float8),
    harrier.watermark() TO harrier_maintainer;
GRANT SELECT ON harrier.tenant, harrier.event_table, harrier.leaf, harrier.landing, harrier.retired, harrier.batch TO harrier_maintainer;
GRANT UPDATE (span, lateness, retention) ON harrier.event_table TO harrier_maintainer;
GRANT UPDATE (retention) ON harrier.tenant TO harrier_maintainer;
GRANT SELECT ON harrier.landing, harrier.retired TO harrier_operator, harrier_coordinator, harrier_worker;
GRANT SELECT, INSERT ON harrier.landing TO harrier_ingest;

"""###),
        EmbeddedFile(
            "migrations/events/0006_ingest_sources.sql",
            ###"""
-- How far each file was stored, written by the transactions that stored its records: an ingest that was killed, or a folder that is watched,
-- goes on from here. `head_digest` is the SHA-256 of the file's first `head_length` bytes: a replaced file is read anew.
CREATE TABLE harrier.ingest_source (
    tenant      text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    -- Absolute path.
    source      text COLLATE "C" NOT NULL,
    consumed    bigint NOT NULL CHECK (consumed >= 0),
    line        bigint NOT NULL,
    size        bigint NOT NULL,
    head_length int NOT NULL,
    head_digest bytea NOT NULL,
    stored_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant, source)
);
GRANT SELECT, INSERT, UPDATE ON harrier.ingest_source TO harrier_ingest;
GRANT SELECT ON harrier.ingest_source TO harrier_operator;

-- Refused records are tried again: those that land are no dead letters any more.
GRANT SELECT, DELETE ON harrier.dead_letter TO harrier_ingest;

"""###),
        EmbeddedFile(
            "migrations/guard/0001_guard.sql",
            ###"""
-- What a tenant's SQL cannot do, in the databases where it runs (events and work).
-- PUBLIC loses everything that lets a query leave its role, write, wait, signal, or look at what is not its tenant's;
-- the logins of the services keep it. Tenant roles (t_<tenant>_query) are left with functions that compute.

DO $$
DECLARE
    services CONSTANT text := 'harrier_operator, harrier_coordinator, harrier_worker, harrier_ingest';
    name text;
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %s', current_database(), services);

    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    -- Anonymous blocks; functions written in the language run without it.
    REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;

    -- Functions: whatever has an effect or reads the state of the server (volatile, less a few that compute), and by name
    -- what runs a query given as text, or shows sessions, statistics, definitions, names or rights.
    FOR name IN
        SELECT p.oid::pg_catalog.regprocedure
        FROM pg_catalog.pg_proc p
        WHERE p.pronamespace = 'pg_catalog'::pg_catalog.regnamespace
          AND p.prokind = 'f'
          AND p.prorettype <> ALL (ARRAY['trigger', 'event_trigger', 'internal', 'index_am_handler', 'table_am_handler', 'tsm_handler', 'language_handler']::pg_catalog.regtype[])
          AND 'internal'::pg_catalog.regtype <> ALL (p.proargtypes::oid[])
          AND ((p.provolatile = 'v' AND p.proname NOT IN ('random', 'clock_timestamp', 'timeofday', 'gen_random_uuid', 'pg_is_in_recovery'))
               OR p.proname ~ '^(lo_|dblink|query_to|table_to|cursor_to|schema_to|database_to|has_.*_privilege$|to_reg|txid_|inet_(client|server)_)'
               OR p.proname ~ '^pg_(stat|ls|show|read|get|describe|identify|advisory|try_advisory|has_role|listening|prepared|cursor|current_snapshot|current_xact|backend_pid|postmaster|conf_load|available|config|hba|ident|options_to|mcv|filenode|relation|my_temp|is_other_temp|tablespace|event_trigger|extension|index|timezone|replication|blocking|safe_snapshot|notification|visible_in|export|control|.*_is_visible$)'
               OR p.proname IN ('current_query', 'current_schemas', 'obj_description', 'col_description', 'shobj_description'))
    LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', name);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %s', name, services);
    END LOOP;

    -- The catalogue names every tenant.
    FOR name IN
        SELECT c.oid::pg_catalog.regclass
        FROM pg_catalog.pg_class c
        WHERE c.relnamespace = 'pg_catalog'::pg_catalog.regnamespace AND c.relkind IN ('r', 'v')
          AND EXISTS (SELECT FROM pg_catalog.aclexplode(c.relacl) a WHERE a.grantee = 0 AND a.privilege_type = 'SELECT')
    LOOP
        EXECUTE format('REVOKE ALL ON TABLE %s FROM PUBLIC', name);
        EXECUTE format('GRANT SELECT ON TABLE %s TO %s', name, services);
    END LOOP;
    REVOKE ALL ON SCHEMA information_schema FROM PUBLIC;
    EXECUTE format('GRANT USAGE ON SCHEMA information_schema TO %s', services);
END $$;

"""###),
        EmbeddedFile(
            "migrations/guard/0002_maintainer.sql",
            ###"""
-- The maintainer is a service like the others: what was taken from everybody in 0001 and given to them is given to it.
DO $$
DECLARE
    name text;
BEGIN
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO harrier_maintainer', current_database());
    FOR name IN
        SELECT p.oid::pg_catalog.regprocedure
        FROM pg_catalog.pg_proc p, pg_catalog.aclexplode(p.proacl) a
        WHERE p.pronamespace = 'pg_catalog'::pg_catalog.regnamespace AND a.grantee = 'harrier_worker'::pg_catalog.regrole
    LOOP
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO harrier_maintainer', name);
    END LOOP;
    FOR name IN
        SELECT c.oid::pg_catalog.regclass
        FROM pg_catalog.pg_class c, pg_catalog.aclexplode(c.relacl) a
        WHERE c.relnamespace = 'pg_catalog'::pg_catalog.regnamespace AND a.grantee = 'harrier_worker'::pg_catalog.regrole
          AND a.privilege_type = 'SELECT'
    LOOP
        EXECUTE format('GRANT SELECT ON TABLE %s TO harrier_maintainer', name);
    END LOOP;
    GRANT USAGE ON SCHEMA information_schema TO harrier_maintainer;
END $$;

"""###),
        EmbeddedFile(
            "migrations/work/0001_work.sql",
            ###"""
-- The work database: partial rows of runs, a schema per tenant (t_<tenant>), a table per run step.
-- Workers add rows under (shard, epoch); the merge reads those of finished epochs as the tenant's role.
-- Tables are logged: a shard marked done must have its rows after a crash.

CREATE SCHEMA harrier;

CREATE TABLE harrier.tenant (
    name        text COLLATE "C" PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9_]{0,39}$'),
    created_at  timestamptz NOT NULL DEFAULT now()
);

-- KQL type to PostgreSQL type; NULL for what is neither a KQL type nor its PostgreSQL form.
CREATE FUNCTION harrier.column_type(type text) RETURNS text LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE
    WHEN type IN ('string', 'text') OR lower(type) = 'text collate "c"' THEN 'text COLLATE "C"'
    WHEN type IN ('datetime', 'timespan', 'long', 'bigint', 'int8') THEN 'bigint'
    WHEN type IN ('int', 'int4', 'integer') THEN 'integer'
    WHEN type IN ('bool', 'boolean') THEN 'boolean'
    WHEN type IN ('real', 'float8', 'double precision') THEN 'double precision'
    WHEN type IN ('decimal', 'numeric') THEN 'numeric'
    WHEN type IN ('guid', 'uuid') THEN 'uuid'
    WHEN type IN ('dynamic', 'jsonb') THEN 'jsonb'
END $$;

-- The table of partial rows `name` (p_<run>_<step>), made when it is missing. Types are KQL's.
CREATE FUNCTION harrier.open_partials(tenant text, name text, columns text[], types text[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    schema_name CONSTANT text := 't_' || tenant;
    definition text;
BEGIN
    PERFORM FROM harrier.tenant t WHERE t.name = open_partials.tenant;
    IF NOT FOUND THEN RAISE EXCEPTION 'no tenant %', tenant USING ERRCODE = 'invalid_schema_name'; END IF;
    IF name !~ '^p_[0-9]+_[0-9]+$' THEN RAISE EXCEPTION 'not the name of partial rows: %', name USING ERRCODE = 'invalid_name'; END IF;
    PERFORM pg_advisory_xact_lock(hashtext(schema_name), hashtext(name));
    IF to_regclass(format('%I.%I', schema_name, name)) IS NOT NULL THEN RETURN; END IF;

    IF cardinality(columns) IS DISTINCT FROM cardinality(types)
        OR EXISTS (SELECT FROM unnest(types) t WHERE harrier.column_type(t) IS NULL)
        OR EXISTS (SELECT FROM unnest(columns) c WHERE c IS NULL OR octet_length(c) > 63) THEN
        RAISE EXCEPTION 'columns of partial rows: one known type each, names up to 63 bytes' USING ERRCODE = 'invalid_table_definition';
    END IF;
    SELECT string_agg(format(', %I %s', c, harrier.column_type(t)), '' ORDER BY n) INTO definition
        FROM unnest(columns, types) WITH ORDINALITY AS u(c, t, n);
    EXECUTE format('CREATE TABLE %I.%I (_shard bigint NOT NULL, _epoch int NOT NULL%s)', schema_name, name, coalesce(definition, ''));
    EXECUTE format('GRANT SELECT ON %I.%I TO %I', schema_name, name, schema_name || '_query');
    EXECUTE format('GRANT SELECT, INSERT, DELETE ON %I.%I TO harrier_worker', schema_name, name);
END $$;

CREATE FUNCTION harrier.drop_partials(tenant text, name text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF name !~ '^p_[0-9]+_[0-9]+$' OR tenant !~ '^[a-z][a-z0-9_]{0,39}$' THEN
        RAISE EXCEPTION 'not the name of partial rows: %', name USING ERRCODE = 'invalid_name';
    END IF;
    EXECUTE format('DROP TABLE IF EXISTS %I.%I', 't_' || tenant, name);
END $$;

-- What there is to sweep: partial rows that no run owns any more.
CREATE FUNCTION harrier.partials() RETURNS TABLE (tenant text, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT t.name, c.relname::text
    FROM harrier.tenant t
    JOIN pg_namespace n ON n.nspname = 't_' || t.name
    JOIN pg_class c ON c.relnamespace = n.oid
    WHERE c.relkind = 'r' AND c.relname ~ '^p_[0-9]+_[0-9]+$'
$$;

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA harrier FROM PUBLIC;
GRANT USAGE ON SCHEMA harrier TO harrier_operator, harrier_coordinator, harrier_worker;
GRANT SELECT ON harrier.tenant TO harrier_operator, harrier_coordinator, harrier_worker;
GRANT EXECUTE ON FUNCTION harrier.open_partials(text, text, text[], text[]) TO harrier_coordinator, harrier_worker;
GRANT EXECUTE ON FUNCTION harrier.drop_partials(text, text), harrier.partials() TO harrier_coordinator, harrier_worker;

"""###),
        EmbeddedFile(
            "migrations/work/0002_sealed_rows.sql",
            ###"""
-- Rows of sealed leaves are copied into temporary tables of one transaction, where the query runs over them.
DO $$ BEGIN
    EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO harrier_worker, harrier_operator, harrier_coordinator', current_database());
END $$;

"""###),
    ]
}
