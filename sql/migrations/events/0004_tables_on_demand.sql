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
