public import PostgresClient

/// Where Harrier's three databases are. The addresses are the owner's: they migrate and make tenants; services log in as themselves.
public struct Stores: Sendable, Hashable, Codable {
    public var control: PostgresAddress
    public var events: PostgresAddress
    public var work: PostgresAddress

    public init(control: PostgresAddress, events: PostgresAddress, work: PostgresAddress) {
        self.control = control
        self.events = events
        self.work = work
    }

    /// The three databases of one server, under their usual names.
    public init(server: PostgresAddress) {
        self.init(
            control: server.with(database: "harrier"), events: server.with(database: "harrier_events"),
            work: server.with(database: "harrier_work"))
    }

    public subscript(database: StoreDatabase) -> PostgresAddress {
        switch database {
        case .control: control
        case .events: events
        case .work: work
        }
    }

    /// The address that `service` logs in with.
    public func address(_ database: StoreDatabase, as service: ServiceRole) -> PostgresAddress {
        self[database].with(user: service.rawValue)
    }

    public func pool(
        _ database: StoreDatabase, as service: ServiceRole, applicationName: String = "harrier", limit: Int = 4
    ) -> PostgresPool {
        PostgresPool(address: address(database, as: service), applicationName: applicationName, limit: limit)
    }

    public func connect(
        _ database: StoreDatabase, as service: ServiceRole, applicationName: String = "harrier"
    ) async throws(PostgresError) -> PostgresConnection {
        try await PostgresConnection.connect(address(database, as: service), applicationName: applicationName)
    }
}

public enum StoreDatabase: String, Sendable, Hashable, CaseIterable {
    /// Hunts, runs, the queue, findings, timelines, the outbox.
    case control
    /// Telemetry.
    case events
    /// Partial rows of runs.
    case work
}

/// The login roles of `sql/roles.sql`.
public enum ServiceRole: String, Sendable, Hashable, CaseIterable {
    case `operator` = "harrier_operator"
    case coordinator = "harrier_coordinator"
    case worker = "harrier_worker"
    case ingest = "harrier_ingest"
    case deliverer = "harrier_deliverer"
    case maintainer = "harrier_maintainer"
}
