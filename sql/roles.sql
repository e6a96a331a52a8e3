-- Login roles of the services, one each, none inheriting what it may become. Safe to run again.
-- Run once a cluster, by a role that may create roles, before the migrations. Passwords are the administrator's to set.
DO $$
DECLARE
    service text;
BEGIN
    FOREACH service IN ARRAY ARRAY['harrier_operator', 'harrier_coordinator', 'harrier_worker', 'harrier_ingest', 'harrier_deliverer', 'harrier_maintainer'] LOOP
        BEGIN
            EXECUTE format('CREATE ROLE %I LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE', service);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;
        END;
    END LOOP;
END $$;
