import HuntModel
import SQLText

/// What makes a tenant in the events and in the work database. Everything may run again.
struct TenantDDL {
    let tenant: TenantName

    private var schema: String { SQLIdentifier(tenant.schema).quoted }
    private var viewSchema: String { SQLIdentifier(tenant.viewSchema).quoted }
    private var role: String { SQLIdentifier(tenant.queryRole).quoted }

    /// One role for the cluster; it owns nothing, logs in nowhere, and the services that run tenant SQL may become it.
    var createRole: String {
        """
        DO $$ BEGIN
            CREATE ROLE \(role) NOLOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
        END $$;
        GRANT \(role) TO harrier_worker, harrier_coordinator, harrier_operator, harrier_maintainer;
        """
    }

    /// The last statement says that all before it is done.
    var events: String {
        eventObjects + "\nUPDATE harrier.tenant SET definition = '\(Self.definition)' WHERE name = '\(tenant)';"
    }

    var eventObjects: String {
        """
        CREATE SCHEMA IF NOT EXISTS \(schema);
        CREATE SCHEMA IF NOT EXISTS \(viewSchema);
        GRANT USAGE ON SCHEMA \(schema) TO \(role), harrier_ingest, harrier_maintainer;
        GRANT USAGE ON SCHEMA \(viewSchema) TO \(role);
        INSERT INTO harrier.tenant (name) VALUES ('\(tenant)') ON CONFLICT DO NOTHING;
        \(batchView)
        INSERT INTO harrier.event_table (tenant, table_name, span) VALUES \(tableRows) ON CONFLICT DO NOTHING;
        SELECT harrier.refresh_tables('\(tenant)');
        """ + deviceNames + lookups
    }

    var work: String {
        """
        CREATE SCHEMA IF NOT EXISTS \(schema);
        GRANT USAGE ON SCHEMA \(schema) TO \(role), harrier_worker;
        INSERT INTO harrier.tenant (name) VALUES ('\(tenant)') ON CONFLICT DO NOTHING;
        """
    }

    /// When the tenant's batches were stored, in ticks: what `ingestion_time()` reads. The batches of others lie behind it.
    private var batchView: String {
        let view = SQLIdentifier(tenant.schema, "_batches").quoted
        return """
            CREATE OR REPLACE VIEW \(view) WITH (security_barrier = true) AS
            SELECT id, (extract(epoch FROM recorded_at) * 10000000)::bigint + 621355968000000000 AS recorded
            FROM harrier.batch WHERE tenant = '\(tenant)';
            GRANT SELECT ON \(view) TO \(role);
            """
    }

    /// Filled from what is stored already when it is made.
    private var deviceNames: String {
        let names = SQLIdentifier(tenant.schema, DeviceNames.table).quoted
        let tables = EventTables.all.filter(DeviceNames.tells).map { "'\($0.name)'" }.joined(separator: ", ")
        return """

            DO $$
            DECLARE
                stored text;
            BEGIN
                IF pg_catalog.to_regclass('\(names)') IS NULL THEN
                    CREATE TABLE \(names) (
                        "DeviceName" text COLLATE "C" NOT NULL, "DeviceId" text COLLATE "C" NOT NULL, PRIMARY KEY ("DeviceName", "DeviceId"));
                    FOR stored IN SELECT t FROM unnest(ARRAY[\(tables)]) AS t
                        WHERE pg_catalog.to_regclass(pg_catalog.format('%I.%I', '\(tenant.schema)', t)) IS NOT NULL
                    LOOP
                        EXECUTE pg_catalog.format('INSERT INTO \(names) ("DeviceId", "DeviceName") SELECT DISTINCT "DeviceId", "DeviceName" '
                            'FROM %I.%I ON CONFLICT DO NOTHING', '\(tenant.schema)', stored);
                    END LOOP;
                END IF;
            END $$;
            GRANT SELECT ON \(names) TO \(role);
            GRANT SELECT, INSERT ON \(names) TO harrier_ingest;
            """
    }

    /// Copies of files from elsewhere. A version that is removed keeps its row in `_lookups`, so that runs which read it can be traced.
    ///
    /// A file's records are rows of `_lookup_rows`, `n` from 1: their fields, or the one object they are. Ranges of addresses, both ends
    /// inclusive and host addresses of one family, are rows of `_lookup_ranges`. Where those of one lookup never overlap, the one that
    /// holds an address is the last whose `low` is not above it.
    private var lookups: String {
        let all = ["_lookups", "_lookup_rows", "_lookup_ranges"].map { SQLIdentifier(tenant.schema, $0).quoted }
        return """

            CREATE TABLE IF NOT EXISTS \(all[0]) (
                id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text COLLATE "C" NOT NULL, version int NOT NULL,
                format text COLLATE "C" NOT NULL, header text[] COLLATE "C" NOT NULL DEFAULT '{}', rows bigint NOT NULL DEFAULT 0,
                sha256 text COLLATE "C" NOT NULL, source text NOT NULL, added_at timestamptz NOT NULL DEFAULT now(), added_by text NOT NULL,
                removed_at timestamptz, removed_by text, UNIQUE (name, version));
            ALTER TABLE \(all[0]) ADD COLUMN IF NOT EXISTS search_key text COLLATE "C";
            CREATE TABLE IF NOT EXISTS \(all[1]) (
                lookup bigint NOT NULL, n bigint NOT NULL, fields text[] COLLATE "C", record jsonb, PRIMARY KEY (lookup, n));
            CREATE TABLE IF NOT EXISTS \(all[2]) (
                lookup bigint NOT NULL, low inet NOT NULL, high inet NOT NULL, info jsonb NOT NULL, PRIMARY KEY (lookup, low, high),
                CHECK (family(low) = family(high) AND low <= high));
            GRANT SELECT ON \(all.joined(separator: ", ")) TO \(role), harrier_ingest;
            GRANT INSERT, UPDATE ON \(all[0]) TO harrier_ingest;
            GRANT INSERT, DELETE ON \(all[1]), \(all[2]) TO harrier_ingest;
            """
    }

    private var tableRows: String {
        EventTables.all.map { "('\(tenant)', '\($0.name)', '\($0.isSnapshot ? "all" : "month")')" }.joined(separator: ", ")
    }
}
