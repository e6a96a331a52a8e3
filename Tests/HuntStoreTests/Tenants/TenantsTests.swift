import HarrierTesting
import HuntModel
import HuntStore
import PostgresClient
import SQLText
import Testing

@Suite struct TenantsTests {
    @Test func createMayRunAgainAndAtOnce() async throws {
        let databases = try await TestStores.fresh(tenants: [])
        let acme = try TenantName("acme")
        async let one: Void = Tenants.create(acme, in: databases.stores)
        async let other: Void = Tenants.create(acme, in: databases.stores)
        _ = try await (one, other)
        try await Tenants.create(acme, in: databases.stores)

        let control = try await databases.connect(.control, as: .operator)
        #expect(try await Tenants.list(control).map(\.name) == ["acme"])
        await control.close()
        let events = try await databases.connect(.events)
        let tables = try await events.rows("SELECT table_name FROM harrier.event_table WHERE tenant = 'acme' ORDER BY table_name")
        #expect(try tables.map { try $0.text(0) } == EventTables.all.map(\.name))
        await events.close()
    }

    /// A maker that died between two databases left whole steps; the next one goes on from there.
    @Test(arguments: [
        ("control", "DELETE FROM harrier.tenant"),
        ("work", "DROP SCHEMA t_acme CASCADE; DELETE FROM harrier.tenant"),
        ("events", "DROP VIEW v_acme.\"DeviceInfo\"; ALTER TABLE t_acme.\"DeviceInfo\" DROP COLUMN \"PublicIP\", DROP COLUMN \"OSBuild\""),
    ])
    func createFinishesWhatWasBegun(database: String, damage: String) async throws {
        let databases = try await TestStores.fresh(tenants: ["acme"])
        let damaged = try #require(StoreDatabase(rawValue: database))
        let owner = try await databases.connect(damaged)
        if damaged == .events { try await owner.script("SELECT harrier.make_table('acme', 'DeviceInfo')") }
        try await owner.script(damage)
        try await Tenants.create(try TenantName("acme"), in: databases.stores)
        let control = try await databases.connect(.control)
        #expect(try await Tenants.list(control).count == 1)
        await control.close()
        let work = try await databases.connect(.work, as: .worker)
        try await work.execute("SELECT harrier.open_partials('acme', 'p_1_0', ARRAY['n'], ARRAY['long'])")
        await work.close()
        let events = try await databases.connect(.events)
        let place = damaged == .events ? "v_acme" : "harrier_empty"
        try await events.execute("SELECT \"PublicIP\", \"OSBuild\", \"Timestamp\" FROM \(SQLIdentifier(place, "DeviceInfo"))")
        await events.close()
        await owner.close()
    }

    /// `ingestion_time()` reads it: each tenant its own batches, and nothing else of the others.
    @Test func batchesAreSeenByTheirTenantAlone() async throws {
        let databases = try await TestStores.fresh(tenants: ["acme", "other"])
        let owner = try await databases.connect(.events)
        try await owner.script(
            """
            INSERT INTO harrier.batch (id, tenant, source, recorded_at, rows, duplicates, dead_letters)
            VALUES (7, 'acme', '', '2026-01-29T16:49:20.481309Z', 1, 0, 0), (8, 'other', '', now(), 1, 0, 0)
            """)
        let worker = try await databases.connect(.events, as: .worker)
        let seen = try await worker.transaction(asQueryRoleOf: try TenantName("acme"), timeout: .seconds(10)) { connection in
            try await connection.rows("SELECT id, recorded FROM _batches").map { (try $0.int8(0), try $0.int8(1)) }
        }
        #expect(seen.map(\.0) == [7])
        #expect(seen.map(\.1) == [try #require(DateTime(iso8601: "2026-01-29T16:49:20.481309Z")).ticks])
        await #expect(throws: PostgresError.self) {
            try await worker.transaction(asQueryRoleOf: try TenantName("acme"), timeout: .seconds(10)) { connection in
                try await connection.rows("SELECT id FROM t_other._batches")
            }
        }
        await worker.close()
        await owner.close()
    }

    /// As after an upgrade: tenants of the older harrier get what they lack, the others are left alone.
    @Test func refreshGivesOlderTenantsTheNewTables() async throws {
        let databases = try await TestStores.fresh(tenants: ["acme", "other"])
        #expect(try await Tenants.refresh(in: databases.stores) == [])
        let owner = try await databases.connect(.events)
        try await owner.script(
            """
            SELECT harrier.make_table('acme', 'DeviceProcessEvents');
            SELECT harrier.ensure_leaf('acme', 'DeviceInfo', 0);
            CREATE TABLE t_acme.h1_1 (LIKE t_acme."DeviceInfo");
            UPDATE harrier.leaf SET heap = 'h1_1', attached = false;
            ALTER TABLE t_acme.h1_1 DROP COLUMN "OSBuild", DROP COLUMN "PublicIP";
            ALTER TABLE t_acme."DeviceProcessEvents" DROP COLUMN "MachineGroup" CASCADE;
            DROP TABLE harrier_empty."EmailEvents";
            ALTER TABLE harrier_empty."DeviceProcessEvents" DROP COLUMN "MachineGroup";
            UPDATE harrier.cluster SET definition = 'of an older one';
            UPDATE harrier.tenant SET definition = 'of an older one' WHERE name = 'acme'
            """)
        let acme = try TenantName("acme")
        let fresh = try TenantName("fresh")
        #expect(try await Tenants.refresh(in: databases.stores, making: [acme, fresh]) == [acme, fresh])
        try await owner.execute("SELECT \"Subject\" FROM harrier_empty.\"EmailEvents\"")
        try await owner.execute("SELECT \"OSBuild\", \"PublicIP\" FROM t_acme.h1_1")
        try await owner.execute("SELECT \"MachineGroup\" FROM v_acme.\"DeviceProcessEvents\"")
        #expect(try await Tenants.refresh(in: databases.stores, making: [acme, fresh]) == [])
        await owner.close()
    }

    @Test(arguments: ["", "Acme", "1acme", "a-b", "a\"b", "a b", "ä", "_a", String(repeating: "a", count: 41)])
    func namesThatCouldNotBeQuotedAreRefused(name: String) {
        let error = #expect(throws: StoreError.self) { try TenantName(name) }
        #expect(error?.code == .badTenantName)
    }

    /// No tenant has a table before its first row; until then it reads as an empty one.
    @Test func aTableWithoutRowsReadsAsEmpty() async throws {
        let databases = try await TestStores.fresh(tenants: ["acme"])
        let worker = try await databases.connect(.events, as: .worker)
        let rows = try await worker.transaction(asQueryRoleOf: try TenantName("acme"), timeout: .seconds(10)) { connection in
            try await connection.rows("SELECT \"FileName\" FROM \"DeviceFileEvents\" WHERE \"Timestamp\" > 0")
        }
        #expect(rows.isEmpty)
        await #expect(throws: PostgresError.self) { try await worker.execute("INSERT INTO harrier_empty.\"AlertInfo\" DEFAULT VALUES") }
        await worker.close()
        let owner = try await databases.connect(.events)
        #expect(try await owner.row("SELECT count(*) FROM pg_tables WHERE schemaname = 't_acme' AND tablename NOT LIKE '\\_%'")?.int8(0) == 0)
        await owner.close()
    }

    @Test func columnsAreTypedAndFixedWidthsComeFirst() async throws {
        let databases = try await TestStores.fresh()
        let events = try await databases.connect(.events)
        for table in EventTables.all {
            let rows = try await events.rows(
                """
                SELECT a.attname::text, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                    a.attcollation = 'pg_catalog."C"'::regcollation, a.atthasdef
                FROM pg_attribute a WHERE a.attrelid = to_regclass(\("harrier_empty.\"\(table.name)\"")) AND a.attnum > 0 ORDER BY a.attnum
                """)
            let names = try rows.map { try $0.text(0) }
            #expect(names.sorted() == (["_bucket", "_batch", "_identity", "_overflow"] + table.storedColumns.map(\.name)).sorted())
            #expect(names.starts(with: ["_batch", "_identity"] + (table.isSnapshot ? [] : ["Timestamp"]) + ["_bucket"] + (table.hasDevice ? ["DeviceId"] : [])))
            for row in rows where try row.text(1) == "text" {
                let isOrdinalAndNeverNull = try row.bool(2) && row.bool(3)
                #expect(isOrdinalAndNeverNull, "\(table.name)")
            }
            #expect(try rows.allSatisfy { try !$0.bool(4) })
        }
        await events.close()
    }
}
