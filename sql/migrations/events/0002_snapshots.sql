-- Tables of all kinds: some have no "DeviceId", and those without "Timestamp" are snapshots. A snapshot is partitioned by "_bucket" and
-- has one leaf, whose range is all time, made by its first row like any other.

ALTER TABLE harrier.event_table DROP CONSTRAINT event_table_span_check;
ALTER TABLE harrier.event_table ADD CONSTRAINT event_table_span_check CHECK (span IN ('month', 'week', 'day', 'all'));

-- The leaf that holds events of `at` (ticks, of no meaning for a snapshot), made when there is none; no row when the tenant may have no
-- more leaves. Call it in a transaction of its own: makers of leaves of one table wait for each other, nobody else waits for them.
CREATE OR REPLACE FUNCTION harrier.ensure_leaf(for_tenant text, for_table text, at bigint)
RETURNS TABLE (leaf text, range_start bigint, range_end bigint)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    schema_name CONSTANT text := 't_' || for_tenant;
    width text;
    made text;
    first bigint;
    last bigint;
    index_columns text;
BEGIN
    SELECT t.span INTO width FROM harrier.event_table t WHERE t.tenant = for_tenant AND t.table_name = for_table FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'tenant % has no table %', for_tenant, for_table USING ERRCODE = 'undefined_table';
    END IF;

    RETURN QUERY SELECT l.leaf, l.range_start, l.range_end FROM harrier.leaf l
        WHERE l.tenant = for_tenant AND l.table_name = for_table AND l.range_start <= at AND at < l.range_end;
    IF FOUND THEN RETURN; END IF;
    IF (SELECT count(*) FROM harrier.leaf l WHERE l.tenant = for_tenant)
        >= (SELECT t.leaf_limit FROM harrier.tenant t WHERE t.name = for_tenant) THEN RETURN; END IF;

    IF width = 'all' THEN
        first := -9223372036854775808;
        last := 9223372036854775807;
        made := for_table || '_all';
    ELSE
        -- Its span, less what leaves of an earlier span already cover.
        SELECT s.range_start, s.range_end INTO first, last FROM harrier.span_around(width, at) s;
        SELECT greatest(first, max(l.range_end)) INTO first FROM harrier.leaf l
            WHERE l.tenant = for_tenant AND l.table_name = for_table AND l.range_end <= at;
        SELECT least(last, min(l.range_start)) INTO last FROM harrier.leaf l
            WHERE l.tenant = for_tenant AND l.table_name = for_table AND l.range_start > at;
        made := format('%s_%s_%s', for_table, to_char(harrier.readable_time(first) AT TIME ZONE 'UTC', 'YYYYMMDD'),
                       to_char(harrier.readable_time(last) AT TIME ZONE 'UTC', 'YYYYMMDD'));
    END IF;

    -- Device, then time, as far as the table has them.
    SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY array_position(ARRAY['DeviceId', 'Timestamp', '_identity']::name[], a.attname))
        INTO index_columns FROM pg_attribute a
        WHERE a.attrelid = format('%I.%I', schema_name, for_table)::regclass AND a.attname IN ('DeviceId', 'Timestamp', '_identity');

    EXECUTE format('CREATE TABLE %I.%I (LIKE %I.%I)', schema_name, made, schema_name, for_table);
    EXECUTE format('CREATE UNIQUE INDEX ON %I.%I (%s)', schema_name, made, index_columns);
    EXECUTE format('GRANT SELECT ON %I.%I TO %I', schema_name, made, schema_name || '_query');
    IF width = 'all' THEN
        EXECUTE format('ALTER TABLE %I.%I ATTACH PARTITION %I.%I FOR VALUES FROM (MINVALUE) TO (MAXVALUE)',
                       schema_name, for_table, schema_name, made);
    ELSE
        EXECUTE format('ALTER TABLE %I.%I ATTACH PARTITION %I.%I FOR VALUES FROM (%s) TO (%s)',
                       schema_name, for_table, schema_name, made, first, last);
    END IF;
    INSERT INTO harrier.leaf (tenant, table_name, leaf, range_start, range_end) VALUES (for_tenant, for_table, made, first, last);
    RETURN QUERY SELECT made, first, last;
END $$;
