import Foundation
import HarrierTesting
import HuntModel
import HuntStore
import Logging
import Maintenance
import PostgresClient
import SQLText
import Testing

@Suite struct MaintenanceRoundTests {
    @Test func aLeafThatIsOverIsSealedAndItsHeapDropped() async throws {
        let shelf = try await Shelf()
        try await shelf.land(0..<100)
        let before = try await shelf.events()
        await shelf.round()
        #expect(try await shelf.status().state == .sealed)
        #expect(try await shelf.events() == before)
        let id = try await shelf.parts().id
        #expect(try await shelf.relations() == [shelf.table.name, "s\(id)_1"])
        await shelf.close()
    }

    @Test func graceKeepsTheHeap() async throws {
        let shelf = try await Shelf()
        try await shelf.land(0..<100)
        await shelf.round { $0.grace = .seconds(3600) }
        #expect(try await shelf.status().state == .sealed)
        #expect(try await shelf.relations().contains(shelf.leaf.name))
        #expect(try await shelf.status().retiredBytes > 0)
        await shelf.close()
    }

    @Test func whatMayStillGetRowsStaysOpen() async throws {
        let shelf = try await Shelf()
        try await shelf.land(0..<100)
        try await shelf.owner.execute("UPDATE harrier.event_table SET lateness = '100 years'")
        await shelf.round()
        #expect(try await shelf.status().state == .open)
        await shelf.close()
    }

    @Test func whatGotRowsJustNowStaysOpen() async throws {
        let shelf = try await Shelf()
        try await shelf.land(0..<50, recorded: 7200)
        try await shelf.land(50..<100, recorded: 60)
        await shelf.round { $0.quiet = .seconds(600) }
        #expect(try await shelf.status().state == .open)
        await shelf.round { $0.quiet = .seconds(30) }
        #expect(try await shelf.status().state == .sealed)
        try await shelf.land(100..<101, recorded: 60)
        await shelf.round { $0.quiet = .seconds(600) }
        #expect(try await shelf.status().state == .reopened)
        await shelf.round { $0.quiet = .seconds(30) }
        #expect(try await shelf.status().state == .sealed)
        #expect(try await shelf.events().count == 101)
        await shelf.close()
    }

    @Test func oldLeavesGetTheCodecOfOldLeaves() async throws {
        let shelf = try await Shelf()
        try await shelf.land(0..<100)
        await shelf.round()
        #expect(try await shelf.status().codec == "lz4")
        await shelf.round { $0.zstdAfter = .seconds(86_400) }
        #expect(try await shelf.status().codec == "zstd")
        let generation = try await shelf.parts().generation
        await shelf.round { $0.zstdAfter = .seconds(86_400) }
        #expect(try await shelf.parts().generation == generation)
        #expect(try await shelf.events().count == 100)
        await shelf.close()
    }

    @Test func retention() async throws {
        let shelf = try await Shelf()
        try await shelf.land(0..<100)
        try await shelf.owner.execute("UPDATE harrier.tenant SET retention = '100 years'")
        await shelf.round()
        #expect(try await shelf.status().state == .sealed)
        _ = try await shelf.pool.withConnection {
            try await TablePolicy.set(retention: .seconds(86_400), of: shelf.table.name, tenant: .default, over: $0)
        }
        await shelf.round()
        #expect(try await LeafStatus.list(.default, over: shelf.owner).isEmpty)
        #expect(try await shelf.relations() == [shelf.table.name])
        await shelf.close()
    }

    /// A drop that waits behind a long query gives up, so that whoever came after it goes on: it would wait for ever otherwise.
    @Test func aLongQueryHoldsUpNobody() async throws {
        let shelf = try await Shelf()
        try await shelf.land(0..<100)
        let reader = try await shelf.databases.connect(.events)
        let other = try await shelf.databases.connect(.events)
        try await other.script("SET lock_timeout = '10s'")
        let parent = SQLIdentifier("t_default", shelf.table.name)
        try await reader.transaction { reader in
            _ = try await reader.rows("SELECT count(*) FROM \(parent)")
            let round = Task { await shelf.round() }
            for _ in 0..<30 {
                _ = try await other.rows("SELECT count(*) FROM \(parent)")
                try await Task.sleep(for: .milliseconds(20))
            }
            await round.value
            #expect(try await shelf.status().state == .sealed)
            #expect(try await shelf.relations().contains(shelf.leaf.name))
        }
        await shelf.round()
        #expect(try await !shelf.relations().contains(shelf.leaf.name))
        await reader.close()
        await other.close()
        await shelf.close()
    }

    @Test(arguments: [(10_000, "month"), (60_000, "week"), (300_000, "day")])
    func spansFollowVolume(rowsPerDay: Int64, span: String) async throws {
        let shelf = try await Shelf(at: Date().formatted(.iso8601))
        // Ten days, or as many as the month has had.
        let day = DateTime.ticksPerDay
        for number in 0..<10 as Range<Int64> {
            try await shelf.owner.execute(
                Landing.insert(
                    .default, heap: shelf.leaf.name, batch: number, rows: rowsPerDay, first: shelf.leaf.start + number * day,
                    last: shelf.leaf.start + (number + 1) * day))
        }
        await shelf.round { $0.quiet = .seconds(600) }
        let policy = try await TablePolicy.list(.default, table: shelf.table.name, over: shelf.owner)
        #expect(policy.map(\.span) == [span])
        let snapshots = try await TablePolicy.list(.default, table: "DeviceTvmSoftwareInventory", over: shelf.owner)
        #expect(snapshots.map(\.span) == ["all"])
        await shelf.close()
    }

    @Test func theServiceStopsWhenAsked() async throws {
        let shelf = try await Shelf()
        try await shelf.land(0..<100)
        var settings = MaintenanceSettings()
        settings.quiet = .zero
        let service = MaintenanceService(stores: shelf.databases.stores, name: "test", settings: settings, logger: .init(label: "test"))
        let running = Task { try await service.run() }
        for _ in 0..<200 where try await shelf.status().state != .sealed { try await Task.sleep(for: .milliseconds(50)) }
        #expect(try await shelf.status().state == .sealed)
        running.cancel()
        try await running.value
        await shelf.close()
    }
}
