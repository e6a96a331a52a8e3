import Foundation
import HarrierTesting
import HuntModel
import HuntStore
@testable import Maintenance
import PostgresClient
import Synchronization
import Testing

/// Real processes, real signals: whenever a sealer dies, every event is there, once, and the next one completes what it began.
@Suite(.serialized) struct SealKillTests {
    /// Of a leaf that is sealed for the first time, and of one that got late rows.
    @Test(arguments: CrashPoint.allCases.filter { $0 != .afterDrop }, [false, true])
    func aSealerIsKilled(at point: CrashPoint, reopened: Bool) async throws {
        let shelf = try await Shelf()
        try await shelf.land(0..<300)
        if reopened {
            _ = try await shelf.seal()
            try await shelf.land(300..<350)
        }
        let before = try await shelf.events()
        let isOver = Atomic(false)
        let watch = Task<Void, any Error> {
            while !isOver.load(ordering: .relaxed) {
                let now = try await shelf.events()
                #expect(now == before)
            }
        }
        var harrier = HarrierProcess(stores: shelf.databases.stores)
        harrier.environment["HARRIER_TEST_CRASH"] = point.rawValue
        let killed = try harrier.run("partition", "seal", shelf.leaf.name, "--now")
        #expect(killed.terminationReason == .uncaughtSignal && killed.terminationStatus == SIGKILL)
        #expect(try await shelf.events() == before)
        #expect(try await shelf.status().state != (point == .afterSwap ? .open : .sealed))

        try await Task.sleep(for: .milliseconds(1100))
        harrier.environment["HARRIER_TEST_CRASH"] = nil
        let next = try harrier.run("partition", "seal", shelf.leaf.name, "--now")
        #expect(next.terminationReason == .exit && next.terminationStatus == 0)
        #expect(try await shelf.status().state == .sealed)
        #expect(try await shelf.events() == before)
        await shelf.round()
        let segments = try #require(try await shelf.parts().segments)
        #expect(try await shelf.relations() == [shelf.table.name, segments])
        isOver.store(true, ordering: .relaxed)
        try await watch.value
        #expect(try await shelf.events() == before)
        #expect(try await shelf.verify().damages == [])
        await shelf.close()
    }

    @Test func theServiceIsKilledAfterADrop() async throws {
        let shelf = try await Shelf()
        try await shelf.land(0..<300)
        let before = try await shelf.events()
        var harrier = HarrierProcess(stores: shelf.databases.stores)
        harrier.environment.merge(["HARRIER_SEAL_QUIET": "0", "HARRIER_DROP_GRACE": "0", "HARRIER_TEST_CRASH": "after_drop"]) { $1 }
        let killed = try harrier.run("maintenance")
        #expect(killed.terminationReason == .uncaughtSignal)
        #expect(try await shelf.events() == before)
        await shelf.round()
        #expect(try await shelf.events() == before)
        await shelf.close()
    }

    /// Two services, one or the other killed every half second, while rows come all the time.
    @Test func servicesAreKilledAtAnyMoment() async throws {
        let shelf = try await Shelf("DeviceInfo")
        try await shelf.land(0..<1000)
        var harrier = HarrierProcess(stores: shelf.databases.stores)
        harrier.environment.merge(["HARRIER_SEAL_QUIET": "0", "HARRIER_DROP_GRACE": "0", "HARRIER_MAINTENANCE_INTERVAL": "1"]) { $1 }
        let landing = Task {
            for number in 0..<60 {
                try await shelf.land(1000 + number * 50..<1050 + number * 50)
                try await Task.sleep(for: .milliseconds(100))
            }
        }
        var services = [try harrier.start("maintenance"), try harrier.start("maintenance")]
        for round in 0..<16 {
            try await Task.sleep(for: .milliseconds(Int64.random(in: 200...800)))
            kill(services[round % 2].processIdentifier, SIGKILL)
            services[round % 2].waitUntilExit()
            services[round % 2] = try harrier.start("maintenance")
        }
        try await landing.value
        for service in services {
            kill(service.processIdentifier, SIGKILL)
            service.waitUntilExit()
        }
        try await Task.sleep(for: .milliseconds(1100))
        await shelf.round()
        #expect(try await shelf.status().state == .sealed)
        let parts = try await shelf.parts()
        #expect(parts.segmentRows == 4000)
        let events = try await shelf.events()
        #expect(events.count == 4000 && Set(events).count == 4000)
        #expect(try await shelf.verify().damages == [])
        await shelf.close()
    }
}
