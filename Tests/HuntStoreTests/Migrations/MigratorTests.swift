import HarrierTesting
import HuntModel
@testable import HuntStore
import PostgresClient
import SQLText
import Testing

@Suite struct MigratorTests {
    @Test func makesDatabasesThatAreMissing() async throws {
        let server = try await TestCluster.shared.address()
        let prefix = "made_\(UInt32.random(in: 0 ... .max))"
        let stores = Stores(
            control: server.with(database: prefix), events: server.with(database: prefix + "_events"),
            work: server.with(database: prefix + "_work"))
        // Two that start at once, as two commands in a fresh home do.
        async let first = Migrator(stores).run()
        async let second = Migrator(stores).run()
        let applied = try await first + second
        #expect(applied.count == StoreDatabase.allCases.flatMap(\.migrations).count)
        #expect(Set(applied).count == applied.count)
        #expect(try await Migrator(stores).run() == [])

        let events = try await PostgresConnection.connect(stores.events, applicationName: "harrier tests")
        let row = try await events.row("SELECT datcollate, pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()")
        #expect(try row?.text(0) == "C")
        #expect(try row?.text(1) == "UTF8")
        await events.close()
        let owner = try await PostgresConnection.connect(server, applicationName: "harrier tests")
        for database in StoreDatabase.allCases {
            try await owner.execute("DROP DATABASE \(SQLIdentifier(stores[database].database ?? ""))")
        }
        await owner.close()
    }

    @Test(arguments: [
        ("UPDATE harrier_ledger.migration SET sha256 = 'other' WHERE track = 'events'", StoreError.Code.changedMigration),
        ("INSERT INTO harrier_ledger.migration VALUES ('events', 9999, '9999_later', '')", .newerDatabase),
    ])
    func refusesWhatItDoesNotKnow(change: String, code: StoreError.Code) async throws {
        let databases = try await TestStores.fresh(tenants: [])
        let events = try await databases.connect(.events)
        try await events.script(change)
        await events.close()
        let error = await #expect(throws: StoreError.self) { try await Migrator(databases.stores).run() }
        #expect(error?.code == code)
    }

    @Test func raisesTheBatchOffsetAfterARestore() async throws {
        let databases = try await TestStores.fresh()
        let events = try await databases.connect(.events)
        let stored: Int64 = 5_000_000_000
        try await events.execute(
            "INSERT INTO harrier.batch (id, tenant, source, rows, duplicates, dead_letters) VALUES (\(stored), 'default', 'a dump', 1, 0, 0)")
        try await Migrator(databases.stores).run()
        let next = try await events.row("SELECT harrier.current_batch()")
        #expect(try next?.int8(0) ?? 0 > stored)
        let watermark = try await events.row(Watermark.read)
        #expect(try watermark?.int8(0) ?? 0 > stored)
        await events.close()
    }
}
