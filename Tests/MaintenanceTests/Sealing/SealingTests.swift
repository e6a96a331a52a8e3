import HarrierTesting
import HuntModel
import HuntStore
import Maintenance
import PostgresClient
import SQLText
import Segments
import Testing

@Suite struct SealingTests {
    /// Tables of every kind that has a time.
    @Test(arguments: ["DeviceProcessEvents", "DeviceNetworkEvents", "CloudAppEvents", "AADSignInEventsBeta", "DataSecurityEvents"])
    func sealedRowsAreTheRows(table: String) async throws {
        let shelf = try await Shelf(table)
        try await shelf.land(0..<400)
        try await shelf.land(400..<500)
        let before = try await shelf.events()
        #expect(before.count == 500)
        let sealed = try await shelf.seal().sealedLeaf
        #expect(sealed.rows == 500 && sealed.heapRows == 500 && sealed.segments == 1)
        let parts = try await shelf.parts()
        #expect(parts.heap == nil && parts.segmentRows == 500 && parts.generation == 1)
        #expect(try await shelf.events() == before)
        #expect(try await shelf.verify().damages == [])
        #expect(try await shelf.verify().comparedRows == 500)
        #expect(try await shelf.seal() == .nothingNew)
        await shelf.close()
    }

    @Test func lateRowsAreMerged() async throws {
        let shelf = try await Shelf()
        try await shelf.land(stride(from: 0, to: 600, by: 2))
        _ = try await shelf.seal()
        try await shelf.land(stride(from: 1, to: 600, by: 2))
        #expect(try await shelf.status().state == .reopened)
        let both = try await shelf.events()
        #expect(both.count == 600)
        #expect(try await shelf.verify().damages == [])
        let sealed = try await shelf.seal().sealedLeaf
        #expect(sealed.rows == 600 && sealed.heapRows == 300)
        #expect(try await shelf.parts().generation == 2)
        #expect(try await shelf.events() == both)
        #expect(try await shelf.verify().damages == [])
        await shelf.close()
    }

    @Test func anotherCodec() async throws {
        let shelf = try await Shelf()
        try await shelf.land(0..<300)
        _ = try await shelf.seal()
        let before = try await shelf.events()
        let sealed = try await Sealer(over: shelf.pool, holder: "me").seal(shelf.name, codec: .zstd, again: true).sealedLeaf
        #expect(sealed.rows == 300 && sealed.heapRows == 0)
        #expect(try await shelf.status().codec == "zstd")
        #expect(try await shelf.events() == before)
        await shelf.close()
    }

    /// Texts of a megabyte close a segment long before it has its number of rows.
    @Test func hugeTexts() async throws {
        let shelf = try await Shelf()
        let column = try #require(shelf.table.column(named: "ProcessCommandLine"))
        try await shelf.land(0..<130, texts: "''")
        try await shelf.owner.execute(
            """
            UPDATE \(SQLIdentifier("t_default", shelf.leaf.name)) SET \(SQLIdentifier(column.name)) = repeat(chr(32 + (_identity % 90)::int), 1048576) || _identity
            """)
        let before = try await shelf.events()
        let sealed = try await shelf.seal().sealedLeaf
        #expect(sealed.segments == 3)
        #expect(try await shelf.events() == before)
        await shelf.close()
    }

    @Test func manySegments() async throws {
        let shelf = try await Shelf("DeviceInfo")
        try await shelf.land(0..<40_000, texts: "''")
        let sealed = try await shelf.seal().sealedLeaf
        #expect(sealed.segments == 3 && sealed.rows == 40_000)
        try await shelf.land(40_000..<40_010, texts: "'late'")
        let again = try await shelf.seal().sealedLeaf
        #expect(again.rows == 40_010)
        let report = try await shelf.verify()
        #expect(report.damages == [] && report.segmentRows == 40_010)
        await shelf.close()
    }

    @Test func rowsThatComeMeanwhileLeaveItOpen() async throws {
        let shelf = try await Shelf()
        try await shelf.land(0..<100)
        let ingest = try await shelf.databases.connect(.events)
        let sealing = try await ingest.transaction { ingest in
            let entered = try #require(try await shelf.leaf.enter(.default, over: ingest))
            let sealing = Task { try await shelf.seal() }
            // It has read everything, and waits for this batch.
            let waits: SQLStatement = """
                SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%finish_seal%'
                """
            while try await shelf.owner.row(waits) == nil { try await Task.sleep(for: .milliseconds(50)) }
            // A row that the sealer's snapshot cannot have seen.
            let heap = SQLIdentifier("t_default", entered.heap)
            try await ingest.execute(
                "CREATE TEMP TABLE one ON COMMIT DROP AS SELECT * FROM \(heap) LIMIT 1")
            try await ingest.execute("UPDATE one SET _identity = 1000000")
            try await ingest.execute("INSERT INTO \(heap) SELECT * FROM one")
            try await ingest.execute(Landing.insert(.default, heap: entered.heap, batch: 77, rows: 1, first: nil, last: nil))
            return sealing
        }
        #expect(try await sealing.value == .rowsCame)
        #expect(try await shelf.status().state == .open)
        #expect(try await shelf.events().count == 101)
        let sealed = try await shelf.seal().sealedLeaf
        #expect(sealed.rows == 101)
        await ingest.close()
        await shelf.close()
    }

    @Test func twoSealersAtOnce() async throws {
        let shelf = try await Shelf()
        try await shelf.land(0..<2000)
        let before = try await shelf.events()
        async let mine = shelf.seal("mine")
        async let theirs = shelf.seal("theirs")
        let outcomes = try await [mine, theirs]
        #expect(outcomes.count { if case .sealed = $0 { true } else { false } } == 1)
        #expect(outcomes.contains { $0 == .notOurs || $0 == .nothingNew })
        #expect(try await shelf.events() == before)
        await shelf.close()
    }

    @Test func anEventThatIsThereTwiceIsNotSealed() async throws {
        let shelf = try await Shelf()
        try await shelf.land(0..<50)
        _ = try await shelf.seal()
        try await shelf.land(49..<60)
        let error = await #expect(throws: MaintenanceError.self) { try await shelf.seal() }
        #expect(error?.code == .duplicateRow)
        #expect(try await shelf.status().state == .reopened)
        #expect(try await shelf.verify().damages.map(\.message).contains { $0.contains("in the segments too") })
        await shelf.close()
    }

    /// Heaps for late rows are no partitions, so they get no columns when their table does.
    @Test func aHeapThatIsOlderThanAColumn() async throws {
        let shelf = try await Shelf()
        try await shelf.land(0..<50)
        _ = try await shelf.seal()
        try await shelf.land(50..<60)
        let heap = try #require(try await shelf.parts().heap)
        try await shelf.owner.execute("ALTER TABLE \(SQLIdentifier("t_default", heap)) DROP COLUMN \"FileName\", DROP COLUMN \"FileSize\"")
        let sealed = try await shelf.seal().sealedLeaf
        #expect(sealed.rows == 60)
        #expect(try await shelf.events().count == 60)
        await shelf.close()
    }

    @Test func cancellationGivesTheLeafBack() async throws {
        let shelf = try await Shelf("DeviceInfo")
        try await shelf.land(0..<30_000, texts: "''")
        let sealing = Task { try await shelf.seal() }
        try await Task.sleep(for: .milliseconds(150))
        sealing.cancel()
        _ = await sealing.result
        let state = try await shelf.status().state
        #expect(state == .open || state == .sealed)
        _ = try await shelf.seal()
        #expect(try await shelf.parts().segmentRows == 30_000)
        await shelf.close()
    }

    @Test func snapshotsAreNotSealed() async throws {
        let shelf = try await Shelf("DeviceTvmSoftwareInventory")
        #expect(try await shelf.seal() == .notOurs)
        await shelf.close()
    }
}
