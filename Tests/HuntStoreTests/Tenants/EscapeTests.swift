import HarrierTesting
import HuntModel
import HuntStore
import PostgresClient
import SQLText
import Testing

/// What a tenant's SQL could try if it said anything at all. It runs as a worker runs it: by a login that became the tenant's role.
@Suite struct EscapeTests {
    private static let everywhere = [
        "SELECT set_config('role', 'none', true)",
        "SELECT set_config('role', 't_other_query', true)",
        "SELECT set_config('search_path', 't_other', true)",
        "DO $$ BEGIN RESET ROLE; END $$",
        "DO $$ BEGIN SET LOCAL ROLE t_other_query; END $$",
        "CREATE FUNCTION public.f() RETURNS void LANGUAGE sql AS $$ RESET ROLE $$",
        "CREATE FUNCTION pg_temp.f() RETURNS void LANGUAGE sql AS $$ RESET ROLE $$",
        "CREATE TEMP TABLE x (n int)",
        "CREATE TABLE public.x (n int)",
        "CREATE TABLE x (n int)",
        "CREATE SCHEMA x",
        "SELECT lo_create(4711)",
        "SELECT lo_from_bytea(0, 'x')",
        "SELECT * FROM pg_largeobject",
        "SELECT query_to_xml('RESET ROLE', true, true, '')",
        "SELECT table_to_xml('pg_class', true, true, '')",
        "SELECT schema_to_xml('t_other', true, true, '')",
        "SELECT database_to_xml(true, true, '')",
        "SELECT cursor_to_xml('c', 1, true, true, '')",
        "SELECT ts_stat('SELECT 1')",
        "SELECT ts_rewrite('a'::tsquery, 'SELECT 1')",
        "SELECT pg_advisory_lock(1)",
        "SELECT pg_try_advisory_xact_lock(1)",
        "SELECT pg_notify('harrier_shard', '')",
        "SELECT pg_sleep(0)",
        "SELECT pg_terminate_backend(0)",
        "SELECT pg_cancel_backend(0)",
        "SELECT pg_read_file('PG_VERSION')",
        "SELECT pg_ls_dir('.')",
        "SELECT pg_export_snapshot()",
        "SELECT pg_logical_emit_message(false, 'a', 'b')",
        "SELECT * FROM pg_stat_activity",
        "SELECT pg_stat_get_activity(NULL)",
        "SELECT current_query()",
        "SELECT * FROM pg_class",
        "SELECT * FROM pg_namespace",
        "SELECT * FROM pg_roles",
        "SELECT * FROM pg_database",
        "SELECT * FROM pg_stats",
        "SELECT * FROM pg_stat_user_tables",
        "SELECT * FROM pg_settings",
        "SELECT * FROM information_schema.tables",
        "SELECT * FROM harrier_ledger.migration",
        "SELECT * FROM harrier.tenant",
        "SELECT pg_get_userbyid(10)",
        "SELECT has_schema_privilege('t_other', 'usage')",
        "SELECT to_regclass('t_other.x')",
        "SELECT pg_relation_size(1259)",
        "COPY (SELECT 1) TO PROGRAM 'true'",
        "COPY (SELECT 1) TO '/tmp/x'",
        "CREATE EXTENSION dblink",
        "ALTER ROLE CURRENT_USER SUPERUSER",
        "SET SESSION AUTHORIZATION harrier_ingest",
    ]

    @Test(arguments: [StoreDatabase.events, .work])
    func isRefused(database: StoreDatabase) async throws {
        let databases = try await TestStores.fresh(tenants: ["escape", "other"])
        let worker = try await databases.connect(database, as: .worker)
        for text in Self.everywhere {
            let error = await #expect(throws: PostgresError.self, "\(database): \(text)") {
                try await asTenant(worker) { _ = try await $0.rows(SQLStatement(trusted: text)) }
            }
            let isRefusal = ["42501", "3F000", "0A000", "58P01"].contains(error?.sqlState)
            #expect(isRefusal, "\(database): \(text): \(error?.description ?? "it ran")")
        }
        await worker.close()
    }

    @Test func readsItsOwnTablesAndNobodyElses() async throws {
        let databases = try await TestStores.fresh(tenants: ["escape", "other"])
        let ingest = try await databases.connect(.events, as: .ingest)
        let other = try await Leaf.ensure(try TenantName("other"), table: "DeviceInfo", at: 0, over: ingest)
        let own = try await Leaf.ensure(try TenantName("escape"), table: "DeviceInfo", at: 0, over: ingest)
        await ingest.close()
        let worker = try await databases.connect(.events, as: .worker)
        for relation in [SQLIdentifier("DeviceInfo"), SQLIdentifier(own?.name ?? ""), SQLIdentifier("v_escape", "DeviceInfo")] {
            try await asTenant(worker) { _ = try await $0.rows("SELECT \"DeviceId\" FROM \(relation)") }
        }
        for relation in [SQLIdentifier("t_other", "DeviceInfo"), SQLIdentifier("t_other", other?.name ?? ""), SQLIdentifier("v_other", "DeviceInfo")] {
            let error = await #expect(throws: PostgresError.self) {
                try await asTenant(worker) { _ = try await $0.rows("SELECT \"DeviceId\" FROM \(relation)") }
            }
            #expect(error?.isInsufficientPrivilege == true)
        }
        for statement: SQLStatement in [
            "DELETE FROM \"DeviceInfo\"", "DROP TABLE \"DeviceInfo\"", "LOCK TABLE \"DeviceInfo\"",
            "SELECT * FROM \"DeviceInfo\" FOR UPDATE",
        ] {
            let error = await #expect(throws: PostgresError.self) { try await asTenant(worker) { _ = try await $0.rows(statement) } }
            #expect(error?.isInsufficientPrivilege == true, "\(statement.text)")
        }
        await worker.close()
    }

    @Test func partialRowsAreTheTenantsAlone() async throws {
        let databases = try await TestStores.fresh(tenants: ["escape", "other"])
        let worker = try await databases.connect(.work, as: .worker)
        for tenant in ["escape", "other"] {
            let open: SQLStatement = "SELECT harrier.open_partials(\(tenant), 'p_1_0', \(["a\"b", "LogonId", "LogonID"]), \(["string", "long", "dynamic"]))"
            try await worker.execute(open)
            try await worker.execute(open)
            try await worker.execute("INSERT INTO \(SQLIdentifier("t_" + tenant, "p_1_0")) VALUES (1, 1, \(tenant), 2, '{}')")
        }
        try await asTenant(worker) { tenant in
            let row = try await tenant.row("SELECT \"a\"\"b\" FROM p_1_0")
            let text = try row?.text(0)
            #expect(text == "escape")
        }
        for text in ["SELECT * FROM t_other.p_1_0", "DELETE FROM p_1_0", "SELECT harrier.drop_partials('other', 'p_1_0')"] {
            let error = await #expect(throws: PostgresError.self) {
                try await asTenant(worker) { _ = try await $0.rows(SQLStatement(trusted: text)) }
            }
            #expect(error?.isInsufficientPrivilege == true, "\(text)")
        }
        try await worker.execute("SELECT harrier.drop_partials('other', 'p_1_0')")
        #expect(try await worker.rows("SELECT * FROM harrier.partials()").count == 1)
        await worker.close()
    }

    @Test(arguments: [
        ("nobody", "p_1_0", ["a"], ["long"]), ("escape", "DeviceInfo", ["a"], ["long"]), ("escape", "p_1_0; DROP", ["a"], ["long"]),
        ("escape", "p_1_0", ["a"], ["regclass"]), ("escape", "p_1_0", ["a", "b"], ["long"]),
        ("escape", "p_1_0", [String(repeating: "x", count: 64)], ["long"]),
    ])
    func partialRowsOfNoGoodShapeAreRefused(tenant: String, name: String, columns: [String], types: [String]) async throws {
        let databases = try await TestStores.fresh(tenants: ["escape"])
        let worker = try await databases.connect(.work, as: .worker)
        await #expect(throws: PostgresError.self) {
            try await worker.execute("SELECT harrier.open_partials(\(tenant), \(name), \(columns), \(types))")
        }
        await worker.close()
    }

    @Test func onlyServicesConnect() async throws {
        let databases = try await TestStores.fresh(tenants: [])
        let owner = try await databases.connect(.control)
        try await owner.script("DO $$ BEGIN CREATE ROLE harrier_stranger LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$")
        await owner.close()
        for database in StoreDatabase.allCases {
            await #expect(throws: PostgresError.self) {
                _ = try await PostgresConnection.connect(
                    databases.stores[database].with(user: "harrier_stranger"), applicationName: "harrier tests")
            }
        }
    }

    private func asTenant(_ worker: PostgresConnection, _ body: @Sendable (PostgresConnection) async throws -> Void) async throws {
        try await worker.transaction { transaction in
            try await transaction.script("SET LOCAL ROLE t_escape_query; SET LOCAL search_path = t_escape")
            try await body(transaction)
        }
    }
}
