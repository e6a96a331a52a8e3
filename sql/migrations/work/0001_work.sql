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
