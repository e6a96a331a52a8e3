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
