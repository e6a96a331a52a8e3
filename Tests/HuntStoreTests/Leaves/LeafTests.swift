import HarrierTesting
import HuntModel
import HuntStore
import PostgresClient
import SQLText
import Testing

@Suite struct LeafTests {
    private static func ticks(_ text: String) throws -> Int64 { try #require(DateTime(iso8601: text)).ticks }

    @Test func aLeafIsMadeByItsFirstRow() async throws {
        let databases = try await TestStores.fresh()
        let ingest = try await databases.connect(.events, as: .ingest)
        let at = try Self.ticks("2026-01-29T16:49:20.4813094Z")
        let leaf = try #require(try await Leaf.ensure(.default, table: "DeviceFileEvents", at: at, over: ingest))
        #expect(leaf.name == "DeviceFileEvents_20260101_20260201")
        let month = (try Self.ticks("2026-01-01"), try Self.ticks("2026-02-01"))
        #expect(leaf.start == month.0 && leaf.end == month.1)
        #expect(try await Leaf.ensure(.default, table: "DeviceFileEvents", at: leaf.end - 1, over: ingest) == leaf)
        #expect(try await Leaf.list(.default, table: "DeviceFileEvents", from: at, to: at + 1, over: ingest) == [leaf])
        #expect(try await Leaf.list(.default, table: "DeviceFileEvents", from: leaf.end, over: ingest).isEmpty)
        await ingest.close()
    }

    /// It has no time, so all its rows are in one leaf, for every time that is asked for.
    @Test func aSnapshotHasOneLeaf() async throws {
        let databases = try await TestStores.fresh()
        let ingest = try await databases.connect(.events, as: .ingest)
        for table in ["DeviceTvmSoftwareInventory", "ExposureGraphNodes"] {
            let leaf = try #require(try await Leaf.ensure(.default, table: table, at: 0, over: ingest))
            #expect(leaf.name == table + "_all")
            #expect(TimeRange(start: leaf.start, end: leaf.end) == .everything)
            #expect(try await Leaf.ensure(.default, table: table, at: 0, over: ingest) == leaf)
        }
        let coordinator = try await databases.connect(.events, as: .coordinator)
        let day = TimeRange(start: try Self.ticks("2026-01-29"), end: try Self.ticks("2026-01-30"))
        let summaries = try await Leaf.summaries(.default, table: "ExposureGraphNodes", within: day, over: coordinator)
        #expect(summaries.map(\.relation) == ["ExposureGraphNodes_all"])
        await ingest.close()
        await coordinator.close()
    }

    @Test(arguments: ["0001-01-01", "1601-01-01", "9999-12-31T23:59:59.9999999Z"])
    func theEndsOfTimeHaveLeaves(text: String) async throws {
        let databases = try await TestStores.fresh()
        let ingest = try await databases.connect(.events, as: .ingest)
        let at = try Self.ticks(text)
        let leaf = try #require(try await Leaf.ensure(.default, table: "DeviceEvents", at: at, over: ingest))
        #expect(leaf.holds(at))
        await ingest.close()
    }

    @Test func makersOfOneLeafAtOnceMakeOne() async throws {
        let databases = try await TestStores.fresh()
        let at = try Self.ticks("2026-03-05")
        let leaves = try await withThrowingTaskGroup(of: Leaf?.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    let ingest = try await databases.connect(.events, as: .ingest)
                    let leaf = try await Leaf.ensure(.default, table: "DeviceLogonEvents", at: at, over: ingest)
                    await ingest.close()
                    return leaf
                }
            }
            return try await group.reduce(into: Set<Leaf>()) { found, leaf in if let leaf { found.insert(leaf) } }
        }
        #expect(leaves.count == 1)
    }

    @Test func anotherSpanNeverOverlaps() async throws {
        let databases = try await TestStores.fresh()
        let owner = try await databases.connect(.events)
        let ingest = try await databases.connect(.events, as: .ingest)
        _ = try await Leaf.ensure(.default, table: "DeviceEvents", at: try Self.ticks("2026-01-15"), over: ingest)
        try await owner.execute("UPDATE harrier.event_table SET span = 'week' WHERE table_name = 'DeviceEvents'")
        // The week of 26 January begins inside the leaf of January.
        let week = try await Leaf.ensure(.default, table: "DeviceEvents", at: try Self.ticks("2026-02-01"), over: ingest)
        #expect(week?.name == "DeviceEvents_20260201_20260202")
        let next = try await Leaf.ensure(.default, table: "DeviceEvents", at: try Self.ticks("2026-02-03"), over: ingest)
        #expect(next?.name == "DeviceEvents_20260202_20260209")
        await ingest.close()
        await owner.close()
    }

    @Test func aTenantHasOnlySoManyLeaves() async throws {
        let databases = try await TestStores.fresh()
        let owner = try await databases.connect(.events)
        let ingest = try await databases.connect(.events, as: .ingest)
        try await owner.execute("UPDATE harrier.tenant SET leaf_limit = 1")
        #expect(try await Leaf.ensure(.default, table: "DeviceInfo", at: 0, over: ingest) != nil)
        #expect(try await Leaf.ensure(.default, table: "DeviceInfo", at: DateTime.max.ticks, over: ingest) == nil)
        await ingest.close()
        await owner.close()
    }

    /// A reader that is in the middle of a scan of the parent neither waits nor makes the maker wait.
    @Test func readersAreNotBlocked() async throws {
        let databases = try await TestStores.fresh()
        let ingest = try await databases.connect(.events, as: .ingest)
        let reader = try await databases.connect(.events)
        let table = SQLIdentifier("t_default", "DeviceInfo")
        try await reader.script("SELECT harrier.make_table('default', 'DeviceInfo')")
        try await reader.transaction { reader in
            try await reader.execute("SELECT count(*) FROM \(table)")
            try await ingest.script("SET lock_timeout = '2s'")
            let leaf = try await Leaf.ensure(.default, table: "DeviceInfo", at: 0, over: ingest)
            #expect(leaf != nil)
            try await reader.execute("SELECT count(*) FROM \(table)")
        }
        await reader.close()
        await ingest.close()
    }

    @Test func ingestNeedsNoBroadRights() async throws {
        let databases = try await TestStores.fresh()
        let ingest = try await databases.connect(.events, as: .ingest)
        _ = try await Leaf.ensure(.default, table: "DeviceInfo", at: 0, over: ingest)
        for statement: SQLStatement in [
            "CREATE TABLE t_default.x (n int)", "CREATE SCHEMA x", "SELECT * FROM t_default.\"DeviceInfo\"",
            "INSERT INTO harrier.leaf (tenant, table_name, leaf, range_start, range_end) VALUES ('default', 'DeviceInfo', 'x', 0, 1)", "DELETE FROM harrier.batch",
        ] {
            let error = await #expect(throws: PostgresError.self) { try await ingest.execute(statement) }
            #expect(error?.isInsufficientPrivilege == true, "\(statement.text)")
        }
        await #expect(throws: PostgresError.self) {
            try await Leaf.ensure(.default, table: "DeviceInfo\"; DROP SCHEMA t_default", at: 0, over: ingest)
        }
        await ingest.close()
    }
}
