import Delivery
import HuntModel
import HuntStore
import PostgresClient
import SQLText
import Testing

@Suite struct EndpointTests {
    @Test func areListedByNameWithoutTheirSecrets() async throws {
        let outbox = try await Outbox.withEndpoint()
        try await Self.add("siem", to: outbox)
        let endpoints = try await outbox.asOperator { try await Endpoints.list(tenant: Outbox.tenant, on: $0) }
        #expect(endpoints.map(\.name) == ["siem", "tickets"])
        let error = await #expect(throws: PostgresError.self) {
            try await outbox.asOperator { connection in
                try await connection.transaction(asTenant: Outbox.tenant) {
                    try await $0.row("SELECT secret FROM harrier.endpoint") == nil
                }
            }
        }
        #expect(error?.isInsufficientPrivilege == true)
    }

    static func add(_ name: String, to outbox: Outbox, tenant: String = Outbox.tenant) async throws {
        try await outbox.asOperator { connection in
            try await Endpoints.add(
                EndpointName(name), url: EndpointURL("https://example.com/"), secret: .random(), tenant: tenant, on: connection)
        }
    }

    @Test func refusesANameTwiceAndAnUnknownTenant() async throws {
        let outbox = try await Outbox.withEndpoint()
        #expect(await Self.code { try await Self.add("tickets", to: outbox) } == .nameTaken)
        #expect(await Self.code { try await Self.add("tickets", to: outbox, tenant: "nobody") } == .unknownTenant)
        try await Self.add("tickets", to: outbox, tenant: Outbox.other)
    }

    @Test func refusesWhatIsNotThere() async throws {
        let outbox = try await Outbox.withEndpoint()
        let nobody = try EndpointName("nobody")
        #expect(await Self.code { try await outbox.asOperator { try await Endpoints.remove(nobody, tenant: Outbox.tenant, on: $0) } } == .unknownEndpoint)
        #expect(await Self.code { try await outbox.asOperator { try await Endpoints.enable(nobody, tenant: Outbox.tenant, on: $0) } } == .unknownEndpoint)
        #expect(await Self.code { try await outbox.asOperator { try await Endpoints.remove(outbox.name, tenant: Outbox.other, on: $0) } } == .unknownEndpoint)
        #expect(await Self.code { try await outbox.asOperator { try await Deliveries.resend("msg_0", tenant: Outbox.tenant, on: $0) } } == .unknownDelivery)
    }

    static func code(_ body: () async throws -> Void) async -> DeliveryError.Code? {
        do {
            try await body()
            return nil
        } catch {
            return (error as? DeliveryError)?.code
        }
    }

    @Test func disablingKeepsMessagesAndRemovingTakesThem() async throws {
        let outbox = try await Outbox.withEndpoint()
        try await outbox.asOperator { try await Endpoints.disable(outbox.name, because: "maintenance", tenant: Outbox.tenant, on: $0) }
        try await outbox.tell(about: ["pc-1"])
        #expect(try await outbox.deliveries().map(\.isHeld) == [true])
        #expect(try await LeaseTests.claim(outbox).isEmpty)
        try await outbox.asOperator { try await Endpoints.remove(outbox.name, tenant: Outbox.tenant, on: $0) }
        #expect(try await outbox.deliveries().isEmpty)
    }

    @Test func aTenantSeesItsOwnAlone() async throws {
        let outbox = try await Outbox.withEndpoint()
        try await outbox.tell(about: ["pc-1"])
        let (endpoints, deliveries) = try await outbox.asOperator {
            (try await Endpoints.list(tenant: Outbox.other, on: $0), try await Deliveries.list(tenant: Outbox.other, on: $0))
        }
        #expect(endpoints.isEmpty && deliveries.isEmpty)
    }

    @Test func theSameRevisionTwiceIsOneMessage() async throws {
        let outbox = try await Outbox.withEndpoint()
        try await outbox.tell(about: ["pc-1"])
        let timeline = try #require(try await outbox.deliveries().first?.timeline)
        let added = try await outbox.asOwner { connection in
            try await connection.transaction(asTenant: Outbox.tenant) {
                try await Deliveries.enqueue(timeline: timeline, revision: 1, body: "{}", tenant: Outbox.tenant, on: $0)
            }
        }
        #expect(added == 0)
    }
}
