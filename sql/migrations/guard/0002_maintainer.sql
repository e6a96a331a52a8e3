-- The maintainer is a service like the others: what was taken from everybody in 0001 and given to them is given to it.
DO $$
DECLARE
    name text;
BEGIN
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO harrier_maintainer', current_database());
    FOR name IN
        SELECT p.oid::pg_catalog.regprocedure
        FROM pg_catalog.pg_proc p, pg_catalog.aclexplode(p.proacl) a
        WHERE p.pronamespace = 'pg_catalog'::pg_catalog.regnamespace AND a.grantee = 'harrier_worker'::pg_catalog.regrole
    LOOP
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO harrier_maintainer', name);
    END LOOP;
    FOR name IN
        SELECT c.oid::pg_catalog.regclass
        FROM pg_catalog.pg_class c, pg_catalog.aclexplode(c.relacl) a
        WHERE c.relnamespace = 'pg_catalog'::pg_catalog.regnamespace AND a.grantee = 'harrier_worker'::pg_catalog.regrole
          AND a.privilege_type = 'SELECT'
    LOOP
        EXECUTE format('GRANT SELECT ON TABLE %s TO harrier_maintainer', name);
    END LOOP;
    GRANT USAGE ON SCHEMA information_schema TO harrier_maintainer;
END $$;
