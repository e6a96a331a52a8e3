-- Rows of sealed leaves are copied into temporary tables of one transaction, where the query runs over them.
DO $$ BEGIN
    EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO harrier_worker, harrier_operator, harrier_coordinator', current_database());
END $$;
