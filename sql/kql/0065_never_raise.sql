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
