-- Searches for any or all of a list of needles.

CREATE FUNCTION kql.has_any(text, needles text[]) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT EXISTS (SELECT FROM pg_catalog.unnest($2) AS n(needle) WHERE kql.has($1, n.needle)) $$;

CREATE FUNCTION kql.has_all(text, needles text[]) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT NOT EXISTS (SELECT FROM pg_catalog.unnest($2) AS n(needle) WHERE NOT kql.has($1, n.needle)) $$;
