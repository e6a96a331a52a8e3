-- The name of the type that Kusto stores a dynamic value in: whole numbers that fit are long; '' for null, and dynamic for all that has parts.
CREATE FUNCTION kql.value_type(jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.jsonb_typeof($1) WHEN 'boolean' THEN 'bool' WHEN 'string' THEN 'string'
                  WHEN 'number' THEN CASE WHEN kql.to_long($1 #>> '{}') IS NOT NULL THEN 'long' ELSE 'real' END
                  WHEN 'array' THEN 'dynamic' WHEN 'object' THEN 'dynamic' ELSE '' END $$;
