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
