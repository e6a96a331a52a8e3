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
