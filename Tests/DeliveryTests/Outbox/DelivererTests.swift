import Delivery
import Foundation
import HuntModel
import HuntStore
import Logging
import PostgresClient
import SQLText
import Testing

@Suite struct DelivererTests {
    @Test func deliversWhatWasCommitted() async throws {
        let outbox = try await Outbox.withEndpoint()
        try await outbox.tell(about: ["pc-1"])
        try await outbox.run(outbox.deliverer()) { $0.allDelivered }
        let delivery = try #require(try await outbox.deliveries().first)
        #expect(outbox.receiver.received.map(\.message?.id) == [delivery.id])
        #expect(outbox.receiver.received.first?.message?.body == [UInt8](#"{"device":"pc-1"}"#.utf8))
        #expect((delivery.attempts, delivery.lastStatus, delivery.lastError, delivery.deviceName) == (1, 204, nil, "pc-1"))
        #expect(try await outbox.attempts(of: delivery.id).map(\.status) == [204])
    }

    @Test func hearsOfANewMessage() async throws {
        let outbox = try await Outbox.withEndpoint()
        var settings = try Outbox.settings()
        settings.poll = .seconds(3600)
        let deliverer = try outbox.deliverer(settings)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await deliverer.run() }
            try await outbox.listenersArrived()
            try await outbox.tell(about: ["pc-1"])
            for await _ in outbox.receiver.arrivals { break }
            group.cancelAll()
        }
    }

    @Test func triesAgainUnderTheSameId() async throws {
        let outbox = try await Outbox.withEndpoint(answering: [.status(500), .reset])
        try await outbox.tell(about: ["pc-1"])
        try await outbox.run(outbox.deliverer()) { $0.allDelivered }
        let delivery = try #require(try await outbox.deliveries().first)
        #expect(outbox.receiver.received.map(\.message?.id) == [delivery.id, delivery.id, delivery.id])
        #expect(try await outbox.attempts(of: delivery.id).map(\.errorCode) == ["DLV010", "DLV016", nil])
    }

    @Test func failsWhenTheScheduleIsExhaustedAndCanBeSentAgain() async throws {
        let outbox = try await Outbox.withEndpoint(answering: [.status(302), .status(404), .status(500)])
        try await outbox.tell(about: ["pc-1"])
        try await outbox.run(outbox.deliverer()) { $0.allSatisfy { $0.state == .failed } }
        let delivery = try #require(try await outbox.deliveries().first)
        #expect(try await outbox.attempts(of: delivery.id).map(\.errorCode) == ["DLV008", "DLV010", "DLV010"])
        try await outbox.asOperator { try await Deliveries.resend(delivery.id, tenant: Outbox.tenant, on: $0) }
        try await outbox.run(outbox.deliverer()) { $0.allDelivered }
        #expect(Set(outbox.receiver.received.map(\.message?.id)) == [delivery.id])
        #expect(try await outbox.attempts(of: delivery.id).map(\.epoch) == [1, 2, 3, 4])
    }

    @Test func disablesAGoneEndpointAndKeepsItsMessages() async throws {
        let outbox = try await Outbox.withEndpoint(answering: [.status(410)])
        try await outbox.tell(about: ["pc-1"])
        try await outbox.run(outbox.deliverer()) { $0.contains(where: \.isHeld) }
        #expect(try await outbox.endpoint()?.disabledBecause == "the endpoint answered 410 Gone")
        try await outbox.tell(about: ["pc-2"])
        #expect(try await outbox.deliveries().map(\.isHeld) == [true, true])
        try await outbox.asOperator { try await Endpoints.enable(outbox.name, tenant: Outbox.tenant, on: $0) }
        try await outbox.run(outbox.deliverer()) { $0.allDelivered }
        #expect(outbox.receiver.received.count == 3)
    }

    @Test func leavesAnOverloadedEndpointInPeace() async throws {
        let outbox = try await Outbox.withEndpoint(answering: [.status(429, headers: ["Retry-After": "3600"])])
        try await outbox.tell(about: ["pc-1"])
        try await outbox.run(outbox.deliverer()) { $0.contains { $0.lastStatus == 429 } }
        try await outbox.tell(about: ["pc-2"])
        let claimed = try await outbox.asDeliverer {
            try await Deliveries.claim(limit: 10, perEndpoint: 10, lease: .seconds(60), on: $0).count
        }
        #expect(claimed == 0)
        let endpoint = try #require(try await outbox.endpoint())
        let waiting = try #require(try await outbox.deliveries().first { $0.lastStatus == 429 })
        #expect(endpoint.throttledUntil == waiting.dueAt || waiting.dueAt > waiting.createdAt.adding(TimeSpan(ticks: 35_000_000_000)))
    }

    @Test func refusesAddressesInside() async throws {
        let outbox = try await Outbox.withEndpoint()
        try await outbox.tell(about: ["pc-1"])
        var settings = try Outbox.settings([.zero])
        settings.addresses = .publicOnly
        try await outbox.run(outbox.deliverer(settings)) { $0.allSatisfy { $0.state == .failed } }
        #expect(try await outbox.deliveries().first?.lastError == DeliveryError.Code.addressRefused.message)
        #expect(outbox.receiver.received.isEmpty)
    }

    @Test func severalDeliverersSendEachMessageOnce() async throws {
        let outbox = try await Outbox.withEndpoint()
        try await outbox.tell(about: (0..<30).map { "pc-\($0)" })
        try await outbox.run(outbox.deliverer(), outbox.deliverer(), outbox.deliverer()) { $0.allDelivered }
        let ids = outbox.receiver.received.compactMap(\.message?.id)
        #expect(ids.count == 30 && Set(ids).count == 30)
    }

    @Test func logsNeitherSecretNorAddress() async throws {
        let outbox = try await Outbox.withEndpoint(answering: [.status(500)])
        let notes = Notebook()
        try await outbox.tell(about: ["pc-1"])
        try await outbox.run(outbox.deliverer(logger: Logger(label: "tests") { _ in notes.handler })) { $0.allDelivered }
        let lines = notes.lines.joined(separator: "\n")
        #expect(lines.contains("DLV010"))
        for secret in [String(outbox.secret.reveal().dropFirst(WebhookSecret.prefix.count)), "hunter2", "127.0.0.1", "v1,", #"{"device""#] {
            #expect(!lines.contains(secret))
        }
    }
}

extension Outbox {
    /// Until a deliverer is listening.
    func listenersArrived() async throws {
        try await asOwner { connection in
            while try await connection.row(
                """
                SELECT 1 FROM pg_stat_activity
                WHERE datname = current_database() AND application_name = 'harrier deliverer listen' AND query ILIKE 'LISTEN%'
                  AND state = 'idle'
                """) == nil
            {
                try await Task.sleep(for: .milliseconds(10))
            }
        }
    }
}
