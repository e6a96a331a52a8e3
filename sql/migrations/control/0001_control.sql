-- The control database: what is asked, what is running, what was found, what must be told.
-- Every table is keyed by tenant under forced row level security. A service that serves all tenants (queue, outbox)
-- has a policy of its own on the tables of its queue; everything that holds a tenant's facts needs
-- `harrier.tenant` set in the transaction, and shows nothing without it.

CREATE SCHEMA harrier;

CREATE FUNCTION harrier.tenant() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT NULLIF(pg_catalog.current_setting('harrier.tenant', true), '') $$;

CREATE TABLE harrier.tenant (
    name        text COLLATE "C" PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9_]{0,39}$'),
    weight      int NOT NULL DEFAULT 1 CHECK (weight > 0),
    created_at  timestamptz NOT NULL DEFAULT now()
);

-- Hunts: every revision is kept. `definition` is what a run uses, `source` is what the author wrote.
CREATE TABLE harrier.hunt (
    tenant      text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    name        text COLLATE "C" NOT NULL,
    revision    int NOT NULL CHECK (revision > 0),
    definition  jsonb NOT NULL,
    source      text NOT NULL,
    digest      bytea NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant, name, revision),
    UNIQUE (tenant, name, digest)
);

-- Runs. A submitter inserts the question alone; plan, SQL and state belong to the coordinator.
CREATE TABLE harrier.run (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant          text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    hunt            text COLLATE "C" NOT NULL,
    revision        int NOT NULL,
    class           text NOT NULL DEFAULT 'interactive' CHECK (class IN ('interactive', 'sweep', 'backfill')),
    range_start     bigint NOT NULL,
    range_end       bigint NOT NULL CHECK (range_end > range_start),
    -- `now()` and `ago()` of the queries: ticks.
    clock           bigint NOT NULL,
    submitted_at    timestamptz NOT NULL DEFAULT now(),
    cancel_requested boolean NOT NULL DEFAULT false,
    state           text NOT NULL DEFAULT 'submitted'
                    CHECK (state IN ('submitted', 'running', 'correlating', 'succeeded', 'partial', 'failed', 'cancelled')),
    -- The step that is being evaluated, from 0.
    step            int NOT NULL DEFAULT 0,
    watermark       bigint,
    error_code      text,
    error_message   text,
    -- What the answer lacks: [{"code","message"}], shown with it.
    gaps            jsonb NOT NULL DEFAULT '[]',
    started_at      timestamptz,
    finished_at     timestamptz,
    -- Correlation takes a run by lease, as a worker takes a shard.
    epoch           int NOT NULL DEFAULT 0,
    leased_until    timestamptz,
    FOREIGN KEY (tenant, hunt, revision) REFERENCES harrier.hunt
);
CREATE INDEX run_unfinished ON harrier.run (id) WHERE state IN ('submitted', 'running', 'correlating');
CREATE INDEX run_of_tenant ON harrier.run (tenant, id);

-- The compiled form of each step of a run: what a worker executes, written by the coordinator alone.
CREATE TABLE harrier.run_step (
    run         bigint NOT NULL REFERENCES harrier.run ON DELETE CASCADE,
    step        int NOT NULL,
    tenant      text COLLATE "C" NOT NULL,
    compiled    jsonb NOT NULL,
    -- Table of partial rows in the work database, without its schema.
    partial     text NOT NULL,
    -- When its shards were laid out.
    planned_at  timestamptz,
    finished_at timestamptz,
    PRIMARY KEY (run, step)
);

-- Pivot windows of a step, disjoint within a device; a shard reads those of its buckets.
CREATE TABLE harrier.run_pivot (
    run         bigint NOT NULL,
    step        int NOT NULL,
    tenant      text COLLATE "C" NOT NULL,
    bucket      smallint NOT NULL,
    device      text COLLATE "C" NOT NULL,
    range_start bigint NOT NULL,
    range_end   bigint NOT NULL,
    PRIMARY KEY (run, step, bucket, device, range_start),
    FOREIGN KEY (run, step) REFERENCES harrier.run_step ON DELETE CASCADE
);

-- The queue. Scan shards run in the events database, the merge shard of a step in the work database.
CREATE TABLE harrier.shard (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run             bigint NOT NULL,
    step            int NOT NULL,
    tenant          text COLLATE "C" NOT NULL,
    kind            text NOT NULL CHECK (kind IN ('scan', 'merge')),
    class           text NOT NULL,
    -- Relations that stand for the sources of the fragment, without their schema.
    relations       text[] NOT NULL DEFAULT '{}',
    first_bucket    smallint NOT NULL DEFAULT 0,
    last_bucket     smallint NOT NULL DEFAULT 255,
    range_start     bigint NOT NULL,
    range_end       bigint NOT NULL,
    state           text NOT NULL DEFAULT 'available'
                    CHECK (state IN ('available', 'leased', 'succeeded', 'failed', 'cancelled', 'exhausted')),
    epoch           int NOT NULL DEFAULT 0,
    attempts        int NOT NULL DEFAULT 0,
    available_at    timestamptz NOT NULL DEFAULT now(),
    leased_until    timestamptz,
    worker          text,
    rows            bigint,
    started_at      timestamptz,
    finished_at     timestamptz,
    error_code      text,
    error_message   text,
    FOREIGN KEY (run, step) REFERENCES harrier.run_step ON DELETE CASCADE
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02);
CREATE INDEX shard_available ON harrier.shard (available_at, id) WHERE state = 'available';
CREATE INDEX shard_leased ON harrier.shard (leased_until) WHERE state = 'leased';
CREATE INDEX shard_of_step ON harrier.shard (run, step, state);

-- One coordinator leads at a time; everything it writes names its term.
CREATE TABLE harrier.leadership (
    name        text PRIMARY KEY,
    holder      text NOT NULL,
    term        bigint NOT NULL,
    held_until  timestamptz NOT NULL
);

-- Findings: one row a fact, however often it is found. `evidence` is the whole result row.
CREATE TABLE harrier.finding (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant      text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    hunt        text COLLATE "C" NOT NULL,
    revision    int NOT NULL,
    step        text COLLATE "C" NOT NULL,
    fingerprint bytea NOT NULL,
    device      text COLLATE "C" NOT NULL,
    device_name text NOT NULL,
    event_time  bigint NOT NULL,
    source      text COLLATE "C" NOT NULL,
    evidence    jsonb NOT NULL,
    found_at    timestamptz NOT NULL DEFAULT now(),
    UNIQUE (tenant, fingerprint)
);
CREATE INDEX finding_of_device ON harrier.finding (tenant, hunt, device, event_time);

-- Which run saw which finding: new ones and ones that were known.
CREATE TABLE harrier.run_finding (
    run         bigint NOT NULL REFERENCES harrier.run ON DELETE CASCADE,
    step        int NOT NULL,
    finding     bigint NOT NULL REFERENCES harrier.finding ON DELETE CASCADE,
    tenant      text COLLATE "C" NOT NULL,
    PRIMARY KEY (run, step, finding)
);

-- Timelines: the newest revision, and all of them as history.
CREATE TABLE harrier.timeline (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant      text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    hunt        text COLLATE "C" NOT NULL,
    device      text COLLATE "C" NOT NULL,
    device_name text NOT NULL,
    revision    int NOT NULL,
    verdict     text NOT NULL,
    digest      bytea NOT NULL,
    document    jsonb NOT NULL,
    updated_at  timestamptz NOT NULL DEFAULT now(),
    UNIQUE (tenant, hunt, device)
);
CREATE TABLE harrier.timeline_revision (
    timeline    bigint NOT NULL REFERENCES harrier.timeline ON DELETE CASCADE,
    revision    int NOT NULL,
    tenant      text COLLATE "C" NOT NULL,
    run         bigint,
    verdict     text NOT NULL,
    document    jsonb NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (timeline, revision)
);

-- Endpoints and the outbox. A delivery is written in the transaction that changes its timeline.
CREATE TABLE harrier.endpoint (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant      text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    name        text COLLATE "C" NOT NULL,
    url         text NOT NULL,
    secret      bytea NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    disabled_at timestamptz,
    disabled_because text,
    -- The endpoint asked for quiet (429, 502, 503, 504): nothing is sent to it before.
    throttled_until timestamptz,
    UNIQUE (tenant, name)
);
CREATE TABLE harrier.delivery (
    -- `msg_…`: the webhook id, the same for every attempt.
    id          text COLLATE "C" PRIMARY KEY,
    tenant      text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    endpoint    bigint NOT NULL REFERENCES harrier.endpoint ON DELETE CASCADE,
    timeline    bigint NOT NULL REFERENCES harrier.timeline ON DELETE CASCADE,
    revision    int NOT NULL,
    body        text NOT NULL,
    state       text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'delivered', 'failed')),
    attempts    int NOT NULL DEFAULT 0,
    epoch       int NOT NULL DEFAULT 0,
    due_at      timestamptz NOT NULL DEFAULT now(),
    leased_until timestamptz,
    last_status int,
    last_error  text,
    created_at  timestamptz NOT NULL DEFAULT now(),
    delivered_at timestamptz,
    UNIQUE (endpoint, timeline, revision)
);
CREATE INDEX delivery_due ON harrier.delivery (endpoint, due_at) WHERE state = 'pending';
CREATE INDEX delivery_of_tenant ON harrier.delivery (tenant, created_at);

-- Every attempt, written when its lease is taken: one without `finished_at` was cut short, and its message may have arrived.
CREATE TABLE harrier.delivery_attempt (
    delivery    text COLLATE "C" NOT NULL REFERENCES harrier.delivery ON DELETE CASCADE,
    epoch       int NOT NULL,
    tenant      text COLLATE "C" NOT NULL,
    started_at  timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    latency_ms  int,
    status      int,
    error_code  text,
    error_message text,
    PRIMARY KEY (delivery, epoch)
);

CREATE FUNCTION harrier.announce_delivery() RETURNS trigger LANGUAGE plpgsql
AS $$ BEGIN PERFORM pg_catalog.pg_notify('harrier_delivery', ''); RETURN NULL; END $$;
CREATE TRIGGER announce AFTER INSERT ON harrier.delivery FOR EACH STATEMENT EXECUTE FUNCTION harrier.announce_delivery();

-- Rights. Nothing is granted to PUBLIC; each service gets what its work needs.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA harrier TO harrier_operator, harrier_coordinator, harrier_worker, harrier_ingest, harrier_deliverer;

GRANT SELECT ON harrier.tenant TO harrier_operator, harrier_coordinator, harrier_worker, harrier_ingest, harrier_deliverer;
GRANT SELECT, INSERT ON harrier.hunt TO harrier_operator;
GRANT SELECT ON harrier.hunt TO harrier_coordinator, harrier_worker;
GRANT SELECT ON harrier.run TO harrier_operator, harrier_worker;
GRANT INSERT (tenant, hunt, revision, class, range_start, range_end, clock) ON harrier.run TO harrier_operator;
GRANT UPDATE (cancel_requested) ON harrier.run TO harrier_operator;
GRANT SELECT, UPDATE, DELETE ON harrier.run TO harrier_coordinator;
GRANT SELECT ON harrier.run_step, harrier.run_pivot, harrier.shard, harrier.run_finding TO harrier_operator;
GRANT SELECT, INSERT, UPDATE, DELETE ON harrier.run_step, harrier.run_pivot, harrier.shard TO harrier_coordinator;
GRANT SELECT ON harrier.run_step, harrier.run_pivot TO harrier_worker;
GRANT SELECT ON harrier.shard TO harrier_worker;
GRANT UPDATE (state, epoch, attempts, available_at, leased_until, worker, rows, started_at, finished_at, error_code, error_message)
    ON harrier.shard TO harrier_worker;
GRANT SELECT, INSERT, UPDATE ON harrier.leadership TO harrier_coordinator;
GRANT SELECT ON harrier.finding TO harrier_operator, harrier_coordinator;
GRANT SELECT, INSERT ON harrier.finding, harrier.run_finding TO harrier_worker;
GRANT SELECT ON harrier.run_finding TO harrier_coordinator;
GRANT SELECT ON harrier.timeline, harrier.timeline_revision TO harrier_operator, harrier_deliverer;
GRANT SELECT, INSERT, UPDATE ON harrier.timeline, harrier.timeline_revision TO harrier_coordinator;
-- An operator writes secrets and cannot read them back; the deliverer alone signs.
GRANT SELECT (id, tenant, name, url, created_at, disabled_at, disabled_because, throttled_until), INSERT, DELETE
    ON harrier.endpoint TO harrier_operator;
GRANT UPDATE (url, secret, disabled_at, disabled_because, throttled_until) ON harrier.endpoint TO harrier_operator;
GRANT SELECT (id, tenant, name, url, disabled_at) ON harrier.endpoint TO harrier_coordinator;
GRANT SELECT, UPDATE (disabled_at, disabled_because, throttled_until) ON harrier.endpoint TO harrier_deliverer;
GRANT SELECT, UPDATE (state, attempts, due_at) ON harrier.delivery TO harrier_operator;
GRANT SELECT, INSERT ON harrier.delivery TO harrier_coordinator;
GRANT SELECT, UPDATE (state, attempts, epoch, due_at, leased_until, last_status, last_error, delivered_at)
    ON harrier.delivery TO harrier_deliverer;
GRANT SELECT ON harrier.delivery_attempt TO harrier_operator;
GRANT SELECT, INSERT, UPDATE (finished_at, latency_ms, status, error_code, error_message)
    ON harrier.delivery_attempt TO harrier_deliverer;

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['hunt', 'run', 'run_step', 'run_pivot', 'shard', 'finding', 'run_finding', 'timeline',
                                'timeline_revision', 'endpoint', 'delivery', 'delivery_attempt'] LOOP
        EXECUTE format('ALTER TABLE harrier.%I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE harrier.%I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY of_tenant ON harrier.%I USING (tenant = harrier.tenant()) WITH CHECK (tenant = harrier.tenant())', name);
    END LOOP;
    -- The queue and the outbox serve all tenants.
    FOREACH name IN ARRAY ARRAY['hunt', 'run', 'run_step', 'run_pivot', 'shard'] LOOP
        EXECUTE format('CREATE POLICY of_coordinator ON harrier.%I TO harrier_coordinator USING (true) WITH CHECK (true)', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['run', 'run_step', 'run_pivot', 'shard'] LOOP
        EXECUTE format('CREATE POLICY of_worker ON harrier.%I TO harrier_worker USING (true) WITH CHECK (true)', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['endpoint', 'delivery', 'delivery_attempt'] LOOP
        EXECUTE format('CREATE POLICY of_deliverer ON harrier.%I TO harrier_deliverer USING (true) WITH CHECK (true)', name);
    END LOOP;
END $$;

DO $$ BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO harrier_operator, harrier_coordinator, harrier_worker, harrier_ingest, harrier_deliverer',
                   current_database());
END $$;
