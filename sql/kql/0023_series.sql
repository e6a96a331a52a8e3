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
