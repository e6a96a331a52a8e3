-- The life of a leaf. It has up to two parts: a heap, which takes rows, and segments, which are read only. Every row is in one of them.
--
--   open      heap                 made by its first row; the heap is a partition of the table
--   sealed    segments             the heap's rows, written as column segments and verified; the heap is retired
--   reopened  heap and segments    late rows came; the new heap is read by its own name and is no partition
--
-- Retired relations are dropped after a grace period, when nobody can read them any more.

ALTER TABLE harrier.leaf
    ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    -- The relation in t_<tenant> that takes rows; NULL when no row came since the leaf was sealed.
    ADD COLUMN heap text COLLATE "C",
    -- The heap is a partition of the table.
    ADD COLUMN attached boolean NOT NULL DEFAULT true,
    -- The relation in t_<tenant> that holds the sealed rows. It never changes: sealing again makes another one.
    ADD COLUMN segments text COLLATE "C",
    -- How often it was sealed.
    ADD COLUMN generation int NOT NULL DEFAULT 0,
    ADD COLUMN segment_rows bigint NOT NULL DEFAULT 0,
    ADD COLUMN codec text COLLATE "C",
    ADD COLUMN sealed_at timestamptz,
    -- Who is sealing it, until when. A lease that lapsed is anybody's.
    ADD COLUMN sealing_by text COLLATE "C",
    ADD COLUMN sealing_until timestamptz;
UPDATE harrier.leaf SET heap = leaf;

-- A leaf may be sealed `lateness` after its range ended; its events are kept for `retention` (NULL: the tenant's; there NULL: for ever).
ALTER TABLE harrier.event_table
    ADD COLUMN lateness interval NOT NULL DEFAULT '3 days' CHECK (lateness >= '0'),
    ADD COLUMN retention interval CHECK (retention > '0');
ALTER TABLE harrier.tenant ADD COLUMN retention interval CHECK (retention > '0');

-- What each batch added to each heap: rows, and their first and last event time (NULL in a snapshot). A heap's rows are the sum of its
-- landings, so that sealing knows without looking whether it has read them all.
CREATE TABLE harrier.landing (
    tenant      text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    heap        text COLLATE "C" NOT NULL,
    batch       bigint NOT NULL,
    rows        bigint NOT NULL CHECK (rows > 0),
    first       bigint,
    last        bigint,
    PRIMARY KEY (tenant, heap, batch)
);

-- Relations of leaves that no reader finds any more.
CREATE TABLE harrier.retired (
    tenant      text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    table_name  text COLLATE "C" NOT NULL,
    leaf        text COLLATE "C" NOT NULL,
    relation    text COLLATE "C" NOT NULL,
    attached    boolean NOT NULL,
    retired_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (tenant, relation)
);

-- What was stored before there were landings.
DO $$
DECLARE
    l record;
    n bigint;
BEGIN
    FOR l IN SELECT tenant, heap FROM harrier.leaf LOOP
        EXECUTE format('SELECT count(*) FROM %I.%I', 't_' || l.tenant, l.heap) INTO n;
        IF n > 0 THEN INSERT INTO harrier.landing (tenant, heap, batch, rows) VALUES (l.tenant, l.heap, 0, n); END IF;
    END LOOP;
END $$;

-- The one index of a heap, device then time as far as the table has them, and who may do what with it. Ingest reads keys alone.
CREATE FUNCTION harrier.dress_heap(for_tenant text, for_table text, heap text) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    schema_name CONSTANT text := 't_' || for_tenant;
    keys text;
BEGIN
    SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY array_position(ARRAY['DeviceId', 'Timestamp', '_identity']::name[], a.attname))
        INTO keys FROM pg_attribute a
        WHERE a.attrelid = format('%I.%I', schema_name, for_table)::regclass AND a.attname IN ('DeviceId', 'Timestamp', '_identity');
    EXECUTE format('CREATE UNIQUE INDEX ON %I.%I (%s)', schema_name, heap, keys);
    EXECUTE format('GRANT SELECT ON %I.%I TO %I', schema_name, heap, schema_name || '_query');
    EXECUTE format('GRANT INSERT, SELECT (%s) ON %I.%I TO harrier_ingest', keys, schema_name, heap);
END $$;
-- The heaps that there are. An ingest of an older harrier adds rows through the table and leaves no landing, so that sealing would not know of
-- them: it is stopped by the lack of the right, and of that to make the temporary tables that it staged rows in.
DO $$
DECLARE
    l record;
    keys text;
BEGIN
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM harrier_ingest', current_database());
    FOR l IN SELECT format('%I.%I', n.nspname, c.relname) AS parent FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'p' AND n.nspname LIKE 't\_%'
    LOOP
        EXECUTE format('REVOKE INSERT ON %s FROM harrier_ingest', l.parent);
    END LOOP;
    FOR l IN SELECT 't_' || tenant AS schema_name, heap FROM harrier.leaf LOOP
        SELECT string_agg(quote_ident(a.attname), ', ') INTO keys FROM pg_attribute a
            WHERE a.attrelid = format('%I.%I', l.schema_name, l.heap)::regclass AND a.attname IN ('DeviceId', 'Timestamp', '_identity');
        EXECUTE format('GRANT INSERT, SELECT (%s) ON %I.%I TO harrier_ingest', keys, l.schema_name, l.heap);
    END LOOP;
END $$;

-- The leaf that holds events of `at` (ticks, of no meaning for a snapshot), made when there is none; no row when the tenant may have no
-- more leaves. Its span is the table's, or a finer one where `rows_per_day` says that so wide a leaf would hold too many rows.
-- Call it in a transaction of its own: makers of leaves of one table wait for each other, nobody else waits for them.
DROP FUNCTION harrier.ensure_leaf(text, text, bigint);
CREATE FUNCTION harrier.ensure_leaf(for_tenant text, for_table text, at bigint, rows_per_day float8 DEFAULT 0)
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

    PERFORM harrier.make_table(for_tenant, for_table);
    IF width = 'all' THEN
        first := -9223372036854775808;
        last := 9223372036854775807;
        made := for_table || '_all';
    ELSE
        width := harrier.finer_span(width, harrier.span_of_volume(rows_per_day));
        -- Its span, less what leaves of an earlier span already cover.
        SELECT s.range_start, s.range_end INTO first, last FROM harrier.span_around(width, at) s;
        SELECT greatest(first, max(l.range_end)) INTO first FROM harrier.leaf l
            WHERE l.tenant = for_tenant AND l.table_name = for_table AND l.range_end <= at;
        SELECT least(last, min(l.range_start)) INTO last FROM harrier.leaf l
            WHERE l.tenant = for_tenant AND l.table_name = for_table AND l.range_start > at;
        made := format('%s_%s_%s', for_table, to_char(harrier.readable_time(first) AT TIME ZONE 'UTC', 'YYYYMMDD'),
                       to_char(harrier.readable_time(last) AT TIME ZONE 'UTC', 'YYYYMMDD'));
    END IF;

    EXECUTE format('CREATE TABLE %I.%I (LIKE %I.%I)', schema_name, made, schema_name, for_table);
    PERFORM harrier.dress_heap(for_tenant, for_table, made);
    IF width = 'all' THEN
        EXECUTE format('ALTER TABLE %I.%I ATTACH PARTITION %I.%I FOR VALUES FROM (MINVALUE) TO (MAXVALUE)',
                       schema_name, for_table, schema_name, made);
    ELSE
        EXECUTE format('ALTER TABLE %I.%I ATTACH PARTITION %I.%I FOR VALUES FROM (%s) TO (%s)',
                       schema_name, for_table, schema_name, made, first, last);
    END IF;
    INSERT INTO harrier.leaf (tenant, table_name, leaf, range_start, range_end, heap) VALUES (for_tenant, for_table, made, first, last, made);
    RETURN QUERY SELECT made, first, last;
END $$;

-- So wide that a leaf holds a million rows or two.
CREATE FUNCTION harrier.span_of_volume(rows_per_day float8) RETURNS text
LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN rows_per_day > 250000 THEN 'day' WHEN rows_per_day > 50000 THEN 'week' ELSE 'month' END $$;

CREATE FUNCTION harrier.finer_span(a text, b text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN 'day' IN (a, b) THEN 'day' WHEN 'week' IN (a, b) THEN 'week' ELSE 'month' END $$;

-- For a batch, in its transaction: where rows of the leaf go until it ends, and the sealed rows that they must not repeat. The leaf cannot
-- be swapped meanwhile. Enter leaves in order of (table, leaf), all before the first row. No row when the leaf was dropped.
CREATE FUNCTION harrier.enter_leaf(for_tenant text, for_table text, for_leaf text)
RETURNS TABLE (heap text, segments text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    schema_name CONSTANT text := 't_' || for_tenant;
    l harrier.leaf;
BEGIN
    SELECT * INTO l FROM harrier.leaf x
        WHERE x.tenant = for_tenant AND x.table_name = for_table AND x.leaf = for_leaf AND x.heap IS NOT NULL FOR KEY SHARE;
    IF NOT FOUND THEN
        SELECT * INTO l FROM harrier.leaf x WHERE x.tenant = for_tenant AND x.table_name = for_table AND x.leaf = for_leaf FOR UPDATE;
        IF NOT FOUND THEN RETURN; END IF;
        IF l.heap IS NULL THEN
            l.heap := format('h%s_%s', l.id, l.generation);
            EXECUTE format('CREATE TABLE %I.%I (LIKE %I.%I)', schema_name, l.heap, schema_name, for_table);
            PERFORM harrier.dress_heap(for_tenant, for_table, l.heap);
            UPDATE harrier.leaf x SET heap = l.heap, attached = false WHERE x.id = l.id;
        END IF;
    END IF;
    RETURN QUERY SELECT l.heap, l.segments;
END $$;

-- The right to seal a leaf, for so many seconds; again, to keep it. No row when another has it, the leaf is gone, or it is a snapshot's.
CREATE FUNCTION harrier.begin_seal(for_tenant text, for_table text, for_leaf text, holder text, seconds float8)
RETURNS TABLE (id bigint, heap text, segments text, generation int)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    UPDATE harrier.leaf l SET sealing_by = holder, sealing_until = clock_timestamp() + make_interval(secs => seconds)
    WHERE l.tenant = for_tenant AND l.table_name = for_table AND l.leaf = for_leaf AND l.range_end < 9223372036854775807
      AND (l.sealing_by IS NULL OR l.sealing_by = holder OR l.sealing_until < clock_timestamp())
    RETURNING l.id, l.heap, l.segments, l.generation
$$;

CREATE FUNCTION harrier.give_up_seal(for_tenant text, for_table text, for_leaf text, holder text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    UPDATE harrier.leaf l SET sealing_by = NULL, sealing_until = NULL
    WHERE l.tenant = for_tenant AND l.table_name = for_table AND l.leaf = for_leaf AND l.sealing_by = holder
$$;

-- An empty table for the segments that the holder is about to write; what a killed attempt left under that name is gone.
-- A row per segment and column: rows and nulls, the lowest and highest value as bytes that compare as the values do, and what says which
-- texts may be there, all outside of the blob.
CREATE FUNCTION harrier.make_segments(for_tenant text, for_table text, for_leaf text, holder text) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    schema_name CONSTANT text := 't_' || for_tenant;
    made text;
BEGIN
    SELECT format('s%s_%s', l.id, l.generation + 1) INTO made FROM harrier.leaf l
        WHERE l.tenant = for_tenant AND l.table_name = for_table AND l.leaf = for_leaf AND l.sealing_by = holder FOR NO KEY UPDATE;
    IF NOT FOUND THEN RETURN NULL; END IF;
    EXECUTE format('DROP TABLE IF EXISTS %I.%I', schema_name, made);
    EXECUTE format(
        'CREATE TABLE %I.%I (segment int NOT NULL, column_name text COLLATE "C" NOT NULL, rows int NOT NULL, nulls int NOT NULL, '
        'low bytea, high bytea, presence bytea, blob bytea NOT NULL, PRIMARY KEY (segment, column_name))', schema_name, made);
    EXECUTE format('ALTER TABLE %I.%I ALTER COLUMN presence SET STORAGE EXTERNAL, ALTER COLUMN blob SET STORAGE EXTERNAL', schema_name, made);
    EXECUTE format('GRANT SELECT ON %I.%I TO %I, harrier_ingest', schema_name, made, schema_name || '_query');
    EXECUTE format('GRANT SELECT, INSERT ON %I.%I TO harrier_maintainer', schema_name, made);
    RETURN made;
END $$;

-- The swap: from here on the leaf's rows are those of `made`. False, and nothing has changed, when the holder has lost the leaf, rows came
-- that were not read (`heap_rows` of the heap were), or the segments do not hold `made_rows`. Waits for batches that are in the leaf.
CREATE FUNCTION harrier.finish_seal(
    for_tenant text, for_table text, for_leaf text, holder text, made text, made_rows bigint, heap_rows bigint, with_codec text)
RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    schema_name CONSTANT text := 't_' || for_tenant;
    l harrier.leaf;
    landed bigint;
    written bigint;
BEGIN
    SELECT * INTO l FROM harrier.leaf x WHERE x.tenant = for_tenant AND x.table_name = for_table AND x.leaf = for_leaf FOR UPDATE;
    IF NOT FOUND OR l.sealing_by IS DISTINCT FROM holder OR made IS DISTINCT FROM format('s%s_%s', l.id, l.generation + 1) THEN
        RETURN false;
    END IF;
    SELECT coalesce(sum(r.rows), 0) INTO landed FROM harrier.landing r WHERE r.tenant = for_tenant AND r.heap = l.heap;
    EXECUTE format('SELECT coalesce(sum(rows), 0) FROM %I.%I WHERE column_name = ''_identity''', schema_name, made) INTO written;
    IF landed <> heap_rows OR written <> made_rows OR made_rows <> l.segment_rows + heap_rows THEN RETURN false; END IF;

    INSERT INTO harrier.retired (tenant, table_name, leaf, relation, attached)
        SELECT for_tenant, for_table, for_leaf, p.relation, p.attached
        FROM (VALUES (l.heap, l.attached), (l.segments, false)) AS p(relation, attached) WHERE p.relation IS NOT NULL;
    UPDATE harrier.leaf x
        SET heap = NULL, attached = false, segments = made, segment_rows = made_rows, generation = l.generation + 1, codec = with_codec,
            sealed_at = clock_timestamp(), sealing_by = NULL, sealing_until = NULL
        WHERE x.id = l.id;
    RETURN true;
END $$;

-- Drops one relation that was retired at least `grace` ago; false when there is none such, or another is dropping it.
-- Gives up (SQLSTATE 55P03) rather than have others wait behind it.
CREATE FUNCTION harrier.drop_retired(for_tenant text, for_relation text, grace interval) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '200ms'
AS $$
DECLARE
    schema_name CONSTANT text := 't_' || for_tenant;
    r harrier.retired;
BEGIN
    SELECT * INTO r FROM harrier.retired x
        WHERE x.tenant = for_tenant AND x.relation = for_relation AND x.retired_at <= clock_timestamp() - grace FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN RETURN false; END IF;
    IF r.attached THEN EXECUTE format('ALTER TABLE %I.%I DETACH PARTITION %I.%I', schema_name, r.table_name, schema_name, r.relation); END IF;
    EXECUTE format('DROP TABLE IF EXISTS %I.%I', schema_name, r.relation);
    DELETE FROM harrier.retired x WHERE x.tenant = for_tenant AND x.relation = for_relation;
    RETURN true;
END $$;

-- Drops a leaf with all its rows; false when there is none such. Gives up (SQLSTATE 55P03) rather than have others wait behind it.
CREATE FUNCTION harrier.drop_leaf(for_tenant text, for_table text, for_leaf text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '200ms'
AS $$
DECLARE
    schema_name CONSTANT text := 't_' || for_tenant;
    l harrier.leaf;
    p record;
BEGIN
    SELECT * INTO l FROM harrier.leaf x WHERE x.tenant = for_tenant AND x.table_name = for_table AND x.leaf = for_leaf FOR UPDATE;
    IF NOT FOUND THEN RETURN false; END IF;
    FOR p IN
        SELECT r.relation, r.attached FROM harrier.retired r WHERE r.tenant = for_tenant AND r.table_name = for_table AND r.leaf = for_leaf
        UNION ALL SELECT v.relation, v.attached
        FROM (VALUES (l.heap, l.attached), (l.segments, false), (format('s%s_%s', l.id, l.generation + 1), false)) AS v(relation, attached)
        WHERE v.relation IS NOT NULL
    LOOP
        IF p.attached THEN EXECUTE format('ALTER TABLE %I.%I DETACH PARTITION %I.%I', schema_name, for_table, schema_name, p.relation); END IF;
        EXECUTE format('DROP TABLE IF EXISTS %I.%I', schema_name, p.relation);
    END LOOP;
    DELETE FROM harrier.landing r WHERE r.tenant = for_tenant AND (r.heap = l.leaf OR r.heap ~ format('^h%s_[0-9]+$', l.id));
    DELETE FROM harrier.retired r WHERE r.tenant = for_tenant AND r.table_name = for_table AND r.leaf = for_leaf;
    DELETE FROM harrier.leaf x WHERE x.id = l.id;
    RETURN true;
END $$;

-- Rights.
REVOKE EXECUTE ON FUNCTION harrier.dress_heap(text, text, text), harrier.ensure_leaf(text, text, bigint, float8),
    harrier.span_of_volume(float8), harrier.finer_span(text, text), harrier.enter_leaf(text, text, text),
    harrier.begin_seal(text, text, text, text, float8), harrier.give_up_seal(text, text, text, text),
    harrier.make_segments(text, text, text, text), harrier.finish_seal(text, text, text, text, text, bigint, bigint, text),
    harrier.drop_retired(text, text, interval), harrier.drop_leaf(text, text, text) FROM PUBLIC;
GRANT USAGE ON SCHEMA harrier TO harrier_maintainer;
GRANT EXECUTE ON FUNCTION harrier.ensure_leaf(text, text, bigint, float8), harrier.enter_leaf(text, text, text) TO harrier_ingest;
GRANT EXECUTE ON FUNCTION harrier.begin_seal(text, text, text, text, float8), harrier.give_up_seal(text, text, text, text),
    harrier.make_segments(text, text, text, text), harrier.finish_seal(text, text, text, text, text, bigint, bigint, text),
    harrier.drop_retired(text, text, interval), harrier.drop_leaf(text, text, text), harrier.span_of_volume(float8),
    harrier.watermark() TO harrier_maintainer;
GRANT SELECT ON harrier.tenant, harrier.event_table, harrier.leaf, harrier.landing, harrier.retired, harrier.batch TO harrier_maintainer;
GRANT UPDATE (span, lateness, retention) ON harrier.event_table TO harrier_maintainer;
GRANT UPDATE (retention) ON harrier.tenant TO harrier_maintainer;
GRANT SELECT ON harrier.landing, harrier.retired TO harrier_operator, harrier_coordinator, harrier_worker;
GRANT SELECT, INSERT ON harrier.landing TO harrier_ingest;
