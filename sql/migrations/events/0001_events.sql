-- The events database: telemetry, a schema per tenant (t_<tenant>) whose tables are partitioned by event time.
-- This schema knows which tenants, tables and leaves there are, and which batch stored which rows.
-- Services write here through functions that run with the owner's rights, so that none of them needs DDL.

CREATE SCHEMA harrier;

CREATE TABLE harrier.tenant (
    name        text COLLATE "C" PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9_]{0,39}$'),
    -- Rows whose leaf would be one more are dead letters: a sensor with a broken clock must not fill the catalogue.
    leaf_limit  int NOT NULL CHECK (leaf_limit > 0) DEFAULT 1000,
    created_at  timestamptz NOT NULL DEFAULT now()
);

-- `span` is the width of leaves made from now on; those that exist keep theirs.
CREATE TABLE harrier.event_table (
    tenant      text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    table_name  text COLLATE "C" NOT NULL,
    span        text NOT NULL DEFAULT 'month' CHECK (span IN ('month', 'week', 'day')),
    PRIMARY KEY (tenant, table_name)
);

-- One row per leaf; [range_start, range_end) in ticks, never overlapping within a table.
CREATE TABLE harrier.leaf (
    tenant      text COLLATE "C" NOT NULL,
    table_name  text COLLATE "C" NOT NULL,
    leaf        text COLLATE "C" NOT NULL,
    range_start bigint NOT NULL,
    range_end   bigint NOT NULL CHECK (range_end > range_start),
    created_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant, table_name, range_start),
    UNIQUE (tenant, leaf),
    FOREIGN KEY (tenant, table_name) REFERENCES harrier.event_table
);

-- Batches: the record time of rows. A batch is the number of the transaction that stored it plus this cluster's offset,
-- so what an older snapshot could not see has a batch at or above that snapshot's watermark.
-- A dump restored elsewhere meets smaller transaction numbers; harrier.settle_batches() raises the offset then.
CREATE TABLE harrier.cluster (
    one             boolean PRIMARY KEY DEFAULT true CHECK (one),
    batch_offset    bigint NOT NULL DEFAULT 0
);
INSERT INTO harrier.cluster DEFAULT VALUES;

CREATE TABLE harrier.batch (
    id          bigint PRIMARY KEY,
    tenant      text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    source      text NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    rows        bigint NOT NULL,
    duplicates  bigint NOT NULL,
    dead_letters bigint NOT NULL
);
CREATE INDEX batch_of_tenant ON harrier.batch (tenant, id);

-- Records that could not be stored, each once: `digest` is the SHA-256 of the whole record, `raw` its beginning.
CREATE TABLE harrier.dead_letter (
    tenant      text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    digest      bytea NOT NULL,
    batch       bigint NOT NULL,
    source      text NOT NULL,
    line        bigint NOT NULL,
    code        text NOT NULL,
    reason      text NOT NULL,
    raw         text NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant, digest)
);
CREATE INDEX dead_letter_by_time ON harrier.dead_letter (tenant, recorded_at);

-- The batch of the current transaction.
CREATE FUNCTION harrier.current_batch() RETURNS bigint
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ SELECT pg_current_xact_id()::text::bigint + c.batch_offset FROM harrier.cluster c $$;

-- Every row of a batch below it is visible now and later; no row will ever be added below it.
CREATE FUNCTION harrier.watermark() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint + c.batch_offset FROM harrier.cluster c $$;

-- After a restore into a cluster with smaller transaction numbers: new batches must come after all that are stored.
CREATE FUNCTION harrier.settle_batches() RETURNS bigint
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    UPDATE harrier.cluster c
    SET batch_offset = greatest(c.batch_offset, (SELECT max(b.id) FROM harrier.batch b) + 1 - pg_snapshot_xmin(pg_current_snapshot())::text::bigint)
    WHERE (SELECT max(b.id) FROM harrier.batch b) >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint + c.batch_offset
    RETURNING c.batch_offset
$$;

-- Ticks as people read them; the seventh digit is lost.
CREATE FUNCTION harrier.readable_time(ticks bigint) RETURNS timestamptz
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT ((date '0001-01-01' + (ticks / 864000000000)::int)::timestamp + (ticks % 864000000000 / 10) * interval '1 microsecond') AT TIME ZONE 'UTC' $$;

-- The range of whole days, weeks (from Monday) or months that `at` lies in.
CREATE FUNCTION harrier.span_around(span text, at bigint, OUT range_start bigint, OUT range_end bigint)
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    origin CONSTANT date := '0001-01-01';
    ticks_per_day CONSTANT bigint := 864000000000;
    first date := date_trunc(span, (origin + (at / ticks_per_day)::int)::timestamp);
BEGIN
    range_start := (first - origin) * ticks_per_day;
    range_end := ((first + ('1 ' || span)::interval)::date - origin) * ticks_per_day;
END $$;

-- The leaf that holds events of `at` (ticks), made when there is none; no row when the tenant may have no more leaves.
-- Call it in a transaction of its own: makers of leaves of one table wait for each other, nobody else waits for them.
CREATE FUNCTION harrier.ensure_leaf(for_tenant text, for_table text, at bigint)
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

    -- Its span, less what leaves of an earlier span already cover.
    SELECT s.range_start, s.range_end INTO first, last FROM harrier.span_around(width, at) s;
    SELECT greatest(first, max(l.range_end)) INTO first FROM harrier.leaf l
        WHERE l.tenant = for_tenant AND l.table_name = for_table AND l.range_end <= at;
    SELECT least(last, min(l.range_start)) INTO last FROM harrier.leaf l
        WHERE l.tenant = for_tenant AND l.table_name = for_table AND l.range_start > at;

    made := format('%s_%s_%s', for_table, to_char(harrier.readable_time(first) AT TIME ZONE 'UTC', 'YYYYMMDD'),
                   to_char(harrier.readable_time(last) AT TIME ZONE 'UTC', 'YYYYMMDD'));
    EXECUTE format('CREATE TABLE %I.%I (LIKE %I.%I)', schema_name, made, schema_name, for_table);
    EXECUTE format('CREATE UNIQUE INDEX ON %I.%I ("DeviceId", "Timestamp", "_identity")', schema_name, made);
    EXECUTE format('GRANT SELECT ON %I.%I TO %I', schema_name, made, schema_name || '_query');
    EXECUTE format('ALTER TABLE %I.%I ATTACH PARTITION %I.%I FOR VALUES FROM (%s) TO (%s)',
                   schema_name, for_table, schema_name, made, first, last);
    INSERT INTO harrier.leaf (tenant, table_name, leaf, range_start, range_end) VALUES (for_tenant, for_table, made, first, last);
    RETURN QUERY SELECT made, first, last;
END $$;

-- Rights. Tenant roles see nothing of this schema.
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA harrier FROM PUBLIC;
GRANT EXECUTE ON FUNCTION harrier.readable_time(bigint) TO PUBLIC;
GRANT USAGE ON SCHEMA harrier TO harrier_operator, harrier_coordinator, harrier_worker, harrier_ingest;
GRANT EXECUTE ON FUNCTION harrier.watermark() TO harrier_operator, harrier_coordinator, harrier_worker;
GRANT EXECUTE ON FUNCTION harrier.current_batch(), harrier.ensure_leaf(text, text, bigint) TO harrier_ingest;
GRANT SELECT ON harrier.tenant, harrier.event_table, harrier.leaf
    TO harrier_operator, harrier_coordinator, harrier_worker, harrier_ingest;
GRANT SELECT ON harrier.batch, harrier.dead_letter TO harrier_operator, harrier_coordinator;
GRANT INSERT ON harrier.batch, harrier.dead_letter TO harrier_ingest;
DO $$ BEGIN
    -- Staging tables of ingest.
    EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO harrier_ingest', current_database());
END $$;
