import HarrierTesting
import HuntModel
import HuntStore
import PostgresClient
import SQLText
import Testing

@testable import Ingest

/// The records that came, each once: whatever the order, the batches and the number of ingests.
@Suite struct DuplicateTests {
    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func arrivalDoesNotMatter(seed: UInt64) async throws {
        let databases = try await TestStores.fresh()
        var random = SplitMix(state: seed)
        let events = (0..<600).map { number in
            let day = String(101 + number % 28).suffix(2)
            let time = "2026-0\(1 + number % 2)-\(day)T16:49:20Z"
            return record("DeviceFileEvents", #""Timestamp":"\#(time)","DeviceId":"d\#(number % 5)","DeviceName":"n\#(number % 3)","ReportId":\#(number)"#)
        }
        let files = try (0..<4).map { _ in
            let arrived = (events + events.filter { _ in Bool.random(using: &random) }).shuffled(using: &random)
            return try TemporaryFile(arrived.prefix(Int.random(in: 500...arrived.count, using: &random)).joined(separator: "\n"))
        }
        var options = IngestOptions()
        options.batchRows = Int.random(in: 1...200, using: &random)
        options.batches = Int.random(in: 1...5, using: &random)
        let ingestor = Ingestor(databases.stores, options: options)
        let whole = try TemporaryFile(events.shuffled(using: &random).joined(separator: "\n"))
        let stored = try await withThrowingTaskGroup(of: Int64.self) { group in
            for paths in [[files[0].path, files[1].path], [files[2].path, whole.path, files[3].path]] {
                group.addTask { try await ingestor.run(paths).stored }
            }
            return try await group.reduce(0, +)
        }
        let events_ = try await StoredEvents(databases)
        let identities = try await events_.identities()
        #expect(stored == 600 && identities.count == 600 && Set(identities).count == 600)
        let names = try await events_.texts(#"SELECT "DeviceId" || ' ' || "DeviceName" FROM t_default._devices ORDER BY 1"#)
        #expect(names.count == 15)
        let landed = try await events_.owner.row("SELECT sum(rows)::bigint FROM harrier.landing")
        #expect(try landed?.int8(0) == 600)
        await events_.close()
    }

    /// Sealed rows are known, those of a leaf that was opened again too; what is new lands beside them.
    @Test func sealedRowsAreKnown() async throws {
        let databases = try await TestStores.fresh()
        let first = try TemporaryFile((0..<500).map { event($0) }.joined(separator: "\n"))
        let both = try TemporaryFile((300..<700).map { event($0) }.joined(separator: "\n"))
        #expect(try await Ingestor(databases.stores).run([first.path]).stored == 500)
        let events = try await StoredEvents(databases)
        try await events.sealAll(databases)
        #expect(try await events.parts().allSatisfy { $0.heap == nil && $0.segmentRows == 500 })

        let again = try await Ingestor(databases.stores).run([first.path])
        #expect(again.stored == 0 && again.duplicates == 500 && again.late == 0)
        let late = try await Ingestor(databases.stores).run([both.path])
        #expect(late.stored == 200 && late.duplicates == 200 && late.late == 200)
        #expect(try await Ingestor(databases.stores).run([first.path, both.path]).duplicates == 900)
        #expect(try await events.identities().count == 200)

        try await events.sealAll(databases)
        #expect(try await events.parts().allSatisfy { $0.heap == nil && $0.segmentRows == 700 })
        #expect(try await Ingestor(databases.stores).run([first.path, both.path]).duplicates == 900)
        await events.close()
    }

    /// A table without a device, and one without a time.
    @Test(arguments: [("EmailEvents", true), ("IdentityInfo", false), ("DeviceTvmSoftwareInventory", false)])
    func tablesOfOtherKinds(table: String, isSealed: Bool) async throws {
        let databases = try await TestStores.fresh()
        let file = try TemporaryFile((0..<300).map { number in
            let time = EventTables.named(table)?.isSnapshot ?? true ? "" : #""Timestamp":"2026-01-29T16:49:20Z","#
            return record(table, time + #""Novel":\#(number % 200)"#)
        }.joined(separator: "\n"))
        var options = IngestOptions()
        options.batchRows = 70
        let first = try await Ingestor(databases.stores, options: options).run([file.path])
        #expect(first.stored == 200 && first.duplicates == 100)
        if isSealed {
            let events = try await StoredEvents(databases)
            try await events.sealAll(databases, table)
            await events.close()
        }
        #expect(try await Ingestor(databases.stores, options: options).run([file.path]).duplicates == 300)
    }
}
