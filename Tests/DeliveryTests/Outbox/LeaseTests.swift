import Delivery
import Foundation
import HarrierTesting
import HuntModel
import HuntStore
import Logging
import PostgresClient
import SQLText
import Testing
@Suite struct LeaseTests {
    static func claim(_ outbox: Outbox, lease: Duration = .seconds(60), limit: Int = 10, perEndpoint: Int = 10) async throws -> [DeliveryLease] {
        try await outbox.asDeliverer {
            try await Deliveries.claim(limit: limit, perEndpoint: perEndpoint, lease: lease, on: $0)
        }
    }

    @Test func aLeasedMessageIsNotLeasedAgain() async throws {
        let outbox = try await Outbox.withEndpoint()
        try await outbox.tell(about: ["pc-1", "pc-2"])
        #expect(try await Self.claim(outbox).count == 2)
        #expect(try await Self.claim(outbox).isEmpty)
    }

    @Test func oneEndpointGetsNoMoreThanItsShare() async throws {
        let outbox = try await Outbox.withEndpoint()
        try await outbox.tell(about: ["pc-1", "pc-2", "pc-3", "pc-4"])
        #expect(try await Self.claim(outbox, perEndpoint: 3).count == 3)
        #expect(try await Self.claim(outbox, perEndpoint: 3).isEmpty)
        #expect(try await Self.claim(outbox, perEndpoint: 4).count == 1)
    }

    /// An attempt that comes back after its lease had passed to another one changes nothing, and is logged all the same.
    @Test func aLapsedAttemptSettlesNothing() async throws {
        let outbox = try await Outbox.withEndpoint()
        try await outbox.tell(about: ["pc-1"])
        let first = try #require(try await Self.claim(outbox, lease: .zero).first)
        let second = try #require(try await Self.claim(outbox).first)
        #expect((first.id, first.epoch + 1) == (second.id, second.epoch))
        let late = try await outbox.asDeliverer {
            try await Deliveries.settle(first, .answered(status: 410, retryAfter: nil), latency: .zero, .disableEndpoint(because: "x"), on: $0)
        }
        #expect(!late)
        #expect(try await outbox.endpoint()?.disabledAt == nil)
        let settled = try await outbox.asDeliverer {
            try await Deliveries.settle(second, .answered(status: 200, retryAfter: nil), latency: .zero, .delivered, on: $0)
        }
        #expect(settled)
        #expect(try await outbox.attempts(of: first.id).map(\.status) == [410, 200])
        #expect(try await outbox.deliveries().first?.state == .delivered)
    }

    /// The process is killed when the endpoint has answered and nothing is written of it.
    @Test func aKilledDelivererLeavesAMessageThatIsPostedAgainUnderItsId() async throws {
        let outbox = try await Outbox.withEndpoint()
        try await outbox.tell(about: ["pc-1"])
        let address = outbox.database.address.with(user: "harrier_deliverer")
        await #expect(processExitsWith: .signal(SIGKILL)) { [address = address as PostgresAddress] in
            let deliverer = try Deliverer(
                control: address, settings: Outbox.settings(),
                jitter: {
                    kill(getpid(), SIGKILL)
                    return 0
                }, logger: Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() })
            try await deliverer.run()
        }
        #expect(outbox.receiver.received.count == 1)
        #expect(try await outbox.deliveries().map(\.state) == [.pending])
        try await outbox.asOwner { try await $0.execute("UPDATE harrier.delivery SET leased_until = now()") }
        try await outbox.run(outbox.deliverer()) { $0.allDelivered }
        let ids = outbox.receiver.received.map(\.message?.id)
        #expect(ids.count == 2 && Set(ids).count == 1)
        #expect(try await outbox.attempts(of: ids.first.flatMap { $0 } ?? "").map { $0.finishedAt == nil } == [true, false])
    }

    @Test func aLeaseIsNotPrinted() async throws {
        let outbox = try await Outbox.withEndpoint()
        try await outbox.tell(about: ["pc-1"])
        let lease = try #require(try await Self.claim(outbox).first)
        var dumped = ""
        dump(lease, to: &dumped)
        for text in ["\(lease)", String(reflecting: lease), dumped] { #expect(!text.contains("hunter2") && !text.contains("pc-1")) }
    }
}
