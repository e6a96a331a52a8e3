import HarrierTesting
import HuntModel
import HuntStore
import PostgresClient
import SQLText
import Testing

/// The swap and what guards it, with segments that only say how many rows they hold.
@Suite struct LifeOfLeafTests {
    private struct Place {
        let databases: TestStores
        let ingest: PostgresConnection
        let maintainer: PostgresConnection
        let leaf: Leaf
        static let table = "DeviceInfo"

        init() async throws {
            databases = try await TestStores.fresh()
            ingest = try await databases.connect(.events, as: .ingest)
            maintainer = try await databases.connect(.events, as: .maintainer)
            leaf = try #require(try await Leaf.ensure(.default, table: Self.table, at: 639_000_000_000_000_000, over: ingest))
        }

        func close() async {
            await ingest.close()
            await maintainer.close()
        }

        /// One row per identity, in a batch of its own; its heap.
        @discardableResult
        func land(_ identities: [Int64]) async throws -> EnteredLeaf {
            try await ingest.transaction { ingest in
                let entered = try #require(try await leaf.enter(.default, over: ingest))
                let batch = try #require(try await ingest.row(BatchRecord.current)?.int8(0))
                let texts = SQLStatement(trusted: try #require(EventTables.named(Self.table)).storedColumns
                    .filter { $0.type == .string && $0.name != "DeviceId" }.map { SQLIdentifier($0.name).quoted }.joined(separator: ", "))
                let values = SQLStatement(trusted: try #require(EventTables.named(Self.table)).storedColumns
                    .filter { $0.type == .string && $0.name != "DeviceId" }.map { _ in "''" }.joined(separator: ", "))
                try await ingest.execute(
                    """
                    INSERT INTO \(SQLIdentifier("t_default", entered.heap)) (_batch, _bucket, _identity, "Timestamp", "DeviceId", \(fragment: texts))
                    SELECT \(batch), 0, i, \(leaf.start), 'd', \(fragment: values) FROM unnest(\(identities)) AS i
                    """)
                try await ingest.execute(
                    Landing.insert(.default, heap: entered.heap, batch: batch, rows: Int64(identities.count), first: leaf.start, last: leaf.start))
                return entered
            }
        }

        func begin(_ holder: String = "me") async throws -> SealingLeaf? {
            try await SealingLeaf.begin(.default, table: Self.table, leaf: leaf.name, holder: holder, lease: .seconds(60), over: maintainer)
        }

        func write(_ sealing: SealingLeaf, rows: Int32) async throws -> SegmentTable {
            let made = try #require(try await sealing.makeSegments(over: maintainer))
            try await maintainer.execute(
                """
                INSERT INTO \(SQLIdentifier("t_default", made.name)) (segment, column_name, rows, nulls, blob)
                VALUES (0, '_identity', \(rows), 0, ''), (0, 'DeviceId', \(rows), 0, '')
                """)
            return made
        }

        func parts() async throws -> LeafParts {
            try #require(try await Leaf.parts(.default, table: Self.table, over: ingest).first)
        }

        func relations() async throws -> [String] {
            let owner = try await databases.connect(.events)
            let names = try await owner.rows(
                "SELECT tablename FROM pg_tables WHERE schemaname = 't_default' AND tablename NOT LIKE '\\_%' ORDER BY 1"
            ).map { try $0.text(0) }
            await owner.close()
            return names
        }
    }

    @Test func openSealedReopenedSealedDropped() async throws {
        let place = try await Place()
        #expect(try await place.land([1, 2]).heap == place.leaf.name)
        let first = try #require(try await place.begin())
        #expect(try await first.finish(place.write(first, rows: 2), rows: 2, heapRows: 2, codec: "lz4", over: place.maintainer))
        var parts = try await place.parts()
        #expect(parts.heap == nil && parts.segments == "s\(parts.id)_1" && parts.generation == 1 && parts.segmentRows == 2)

        #expect(try await place.land([3]).heap == "h\(parts.id)_1")
        parts = try await place.parts()
        #expect(parts.heap == "h\(parts.id)_1" && !parts.isAttached)
        let second = try #require(try await place.begin())
        #expect(try await second.finish(place.write(second, rows: 3), rows: 3, heapRows: 1, codec: "zstd", over: place.maintainer))

        let retired = try await RetiredRelation.list(olderThan: .zero, over: place.maintainer)
        #expect(Set(retired.map(\.relation)) == [place.leaf.name, "s\(parts.id)_1", "h\(parts.id)_1"])
        #expect(try await RetiredRelation.list(olderThan: .seconds(3600), over: place.maintainer).isEmpty)
        for relation in retired { #expect(try await relation.drop(olderThan: .zero, over: place.maintainer)) }
        for relation in retired { #expect(try await !relation.drop(olderThan: .zero, over: place.maintainer)) }
        #expect(try await place.relations() == ["DeviceInfo", "s\(parts.id)_2"])

        #expect(try await Leaf.drop(.default, table: Place.table, leaf: place.leaf.name, over: place.maintainer))
        #expect(try await !Leaf.drop(.default, table: Place.table, leaf: place.leaf.name, over: place.maintainer))
        #expect(try await place.relations() == ["DeviceInfo"])
        #expect(try await Leaf.ensure(.default, table: Place.table, at: place.leaf.start, over: place.ingest) == place.leaf)
        await place.close()
    }

    @Test func rowsThatCameMeanwhileStopTheSwap() async throws {
        let place = try await Place()
        try await place.land([1, 2])
        let sealing = try #require(try await place.begin())
        let made = try await place.write(sealing, rows: 2)
        try await place.land([3])
        #expect(try await !sealing.finish(made, rows: 2, heapRows: 2, codec: "lz4", over: place.maintainer))
        let parts = try await place.parts()
        #expect(parts.heap == place.leaf.name && parts.segments == nil)
        #expect(try await place.land([4]).heap == place.leaf.name)
        await place.close()
    }

    @Test func theSwapWaitsForABatchThatIsInTheLeaf() async throws {
        let place = try await Place()
        try await place.land([1])
        let sealing = try #require(try await place.begin())
        let made = try await place.write(sealing, rows: 1)
        let swapped = try await place.ingest.transaction { ingest in
            _ = try await place.leaf.enter(.default, over: ingest)
            let swap = Task { try await sealing.finish(made, rows: 1, heapRows: 1, codec: "lz4", over: place.maintainer) }
            try await Task.sleep(for: .milliseconds(200))
            try await ingest.execute(
                Landing.insert(.default, heap: place.leaf.name, batch: 99, rows: 1, first: nil, last: nil))
            return swap
        }
        #expect(try await !swapped.value)
        await place.close()
    }

    @Test func oneHolderAtATime() async throws {
        let place = try await Place()
        try await place.land([1])
        let mine = try #require(try await place.begin())
        #expect(try await place.begin("another") == nil)
        #expect(try await mine.keep(lease: .zero, over: place.maintainer))
        let theirs = try #require(try await place.begin("another"))
        #expect(try await mine.makeSegments(over: place.maintainer) == nil)
        let made = try await place.write(theirs, rows: 1)
        #expect(try await !mine.finish(made, rows: 1, heapRows: 1, codec: "lz4", over: place.maintainer))
        try await theirs.giveUp(over: place.maintainer)
        #expect(try await place.begin() != nil)
        await place.close()
    }

    @Test func segmentsThatLackRowsAreNotSwappedIn() async throws {
        let place = try await Place()
        try await place.land([1, 2])
        let sealing = try #require(try await place.begin())
        let made = try await place.write(sealing, rows: 1)
        for (rows, heapRows) in [(Int64(2), Int64(2)), (1, 1), (1, 2)] {
            #expect(try await !sealing.finish(made, rows: rows, heapRows: heapRows, codec: "lz4", over: place.maintainer))
        }
        await place.close()
    }

    @Test func aDropGivesUpRatherThanHaveOthersWait() async throws {
        let place = try await Place()
        try await place.land([1])
        let reader = try await place.databases.connect(.events, as: .worker)
        try await reader.transaction(asQueryRoleOf: .default, timeout: .seconds(30)) { reader in
            _ = try await reader.rows("SELECT 1 FROM \"DeviceInfo\"")
            let error = await #expect(throws: PostgresError.self) {
                try await Leaf.drop(.default, table: Place.table, leaf: place.leaf.name, over: place.maintainer)
            }
            #expect(error?.sqlState == "55P03")
        }
        #expect(try await Leaf.drop(.default, table: Place.table, leaf: place.leaf.name, over: place.maintainer))
        await reader.close()
        await place.close()
    }

    /// Volume that is expected makes a finer leaf than the table's span.
    @Test(arguments: [(0.0, "20260101_20260201"), (60_000, "20260105_20260112"), (1e6, "20260110_20260111")])
    func spansFollowVolume(rowsPerDay: Double, suffix: String) async throws {
        let databases = try await TestStores.fresh()
        let ingest = try await databases.connect(.events, as: .ingest)
        let at = try #require(DateTime(iso8601: "2026-01-10T12:00:00Z")).ticks
        let leaf = try await Leaf.ensure(.default, table: "DeviceEvents", at: at, rowsPerDay: rowsPerDay, over: ingest)
        #expect(leaf?.name == "DeviceEvents_\(suffix)")
        await ingest.close()
    }

    @Test func aNeedleAmongManyLeavesFindsItsOwn() async throws {
        let databases = try await TestStores.fresh()
        let ingest = try await databases.connect(.events, as: .ingest)
        for day in 1...9 {
            let at = try #require(DateTime(iso8601: "2026-01-0\(day)T12:00:00Z")).ticks
            _ = try await Leaf.ensure(.default, table: "DeviceEvents", at: at, rowsPerDay: 1e6, over: ingest)
        }
        let noon = try #require(DateTime(iso8601: "2026-01-05T12:00:00Z")).ticks
        let day = DateTime.ticksPerDay
        func names(_ start: Int64, _ end: Int64) async throws -> Int {
            try await Leaf.parts(.default, table: "DeviceEvents", from: start, to: end, over: ingest).count
        }
        #expect(try await names(noon, noon + 1) == 1)
        #expect(try await names(noon - day, noon) == 2)
        #expect(try await names(.min, .max) == 9)
        #expect(try await names(.min, noon) == 5)
        #expect(try await names(noon + 20 * day, .max) == 0)
        await ingest.close()
    }
}
