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
