import Delivery
import HarrierTesting
import HuntModel
import HuntStore
import Logging
import PostgresClient
import SQLText
import ServiceLifecycle

/// A control database with two tenants and timelines to tell about, and a receiver on loopback.
struct Outbox: Sendable {
    static let tenant = "acme"
    static let other = "umbra"

    let database: TestDatabase
    let receiver: WebhookReceiver
    let secret = WebhookSecret.random()
    let name: EndpointName

    init() async throws {
        database = try await TestDatabase.fresh()
        receiver = try WebhookReceiver()
        receiver.trust(secret)
        name = try EndpointName("tickets")
        try await Migrator(Stores(control: database.address, events: database.address, work: database.address)).run([.control])
        let connection = try await database.connect()
        try await connection.execute("INSERT INTO harrier.tenant (name) VALUES (\(Self.tenant)), (\(Self.other))")
        await connection.close()
    }

    /// With one endpoint, which is the receiver.
    static func withEndpoint(answering answers: [ReceiverAnswer] = []) async throws -> Outbox {
        let outbox = try await Outbox()
        for answer in answers { outbox.receiver.answer(answer) }
        try await outbox.asOperator { connection in
            try await Endpoints.add(
                outbox.name, url: EndpointURL(outbox.receiver.url + "hook?token=hunter2"), secret: outbox.secret, tenant: tenant,
                on: connection)
        }
        return outbox
    }

    @discardableResult
    func asOperator<T: Sendable>(_ body: @Sendable (PostgresConnection) async throws -> T) async throws -> T {
        try await with("harrier_operator", body)
    }

    @discardableResult
    func asDeliverer<T: Sendable>(_ body: @Sendable (PostgresConnection) async throws -> T) async throws -> T {
        try await with("harrier_deliverer", body)
    }

    @discardableResult
    func asOwner<T: Sendable>(_ body: @Sendable (PostgresConnection) async throws -> T) async throws -> T {
        try await with(nil, body)
    }

    private func with<T: Sendable>(_ role: String?, _ body: @Sendable (PostgresConnection) async throws -> T) async throws -> T {
        let connection = try await database.connect(as: role)
        do {
            let value = try await body(connection)
            await connection.close()
            return value
        } catch {
            await connection.close()
            throw error
        }
    }

    /// As correlation does: revision 1 of a new timeline per device, and the messages about it, in one transaction.
    func tell(about devices: [String], tenant: String = tenant) async throws {
        for device in devices {
            let timeline = try await asOwner { connection in
                try await connection.row(
                    """
                    INSERT INTO harrier.timeline (tenant, hunt, device, device_name, revision, verdict, digest, document)
                    VALUES (\(tenant), 'hunt', \(device), \(device), 1, 'LEFT-LIKELY', '', '{}') RETURNING id
                    """)?.int8(0) ?? 0
            }
            try await with("harrier_coordinator") { connection in
                try await connection.transaction(asTenant: tenant) { connection in
                    _ = try await Deliveries.enqueue(
                        timeline: timeline, revision: 1, body: #"{"device":"\#(device)"}"#, tenant: tenant, on: connection)
                }
            }
        }
    }

    func deliveries() async throws -> [DeliveryStatus] {
        try await asOperator { try await Deliveries.list(tenant: Self.tenant, on: $0) }
    }

    func endpoint() async throws -> Endpoint? {
        try await asOperator { try await Endpoints.list(tenant: Self.tenant, on: $0) }.first { $0.name == name.text }
    }

    func attempts(of id: String) async throws -> [DeliveryAttempt] {
        try await asOperator { try await Deliveries.attempts(of: id, tenant: Self.tenant, on: $0) }
    }

    /// Settings that post to loopback and lose no time.
    static func settings(_ delays: [Duration] = [.zero, .zero, .zero]) throws -> DelivererSettings {
        var settings = DelivererSettings()
        settings.addresses = try AddressPolicy(allowing: "127.0.0.0/8")
        settings.schedule = RetrySchedule(delays: delays)
        settings.poll = .milliseconds(20)
        return settings
    }

    func deliverer(
        _ settings: DelivererSettings? = nil, logger: Logger = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }
    ) throws -> Deliverer {
        try Deliverer(control: database.address.with(user: "harrier_deliverer"), settings: settings ?? Self.settings(), logger: logger)
    }

    /// Runs deliverers until the deliveries are as `isDone` wants them.
    func run(_ deliverers: Deliverer..., until isDone: @escaping @Sendable ([DeliveryStatus]) -> Bool) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for deliverer in deliverers { group.addTask { try await deliverer.run() } }
            while !isDone(try await deliveries()) { try await Task.sleep(for: .milliseconds(10)) }
            group.cancelAll()
        }
    }
}

extension [DeliveryStatus] {
    var allDelivered: Bool { allSatisfy { $0.state == .delivered } }
}
