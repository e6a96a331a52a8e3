public import HuntStore
public import PostgresClient

/// Three migrated databases of their own for one test, with the tenants it names. **They live as long as this value**: keep it.
public final class TestStores: Sendable {
    public let stores: Stores
    private let databases: [TestDatabase]

    private init(_ databases: [TestDatabase], _ stores: Stores) {
        self.databases = databases
        self.stores = stores
    }

    /// Copies of databases that are migrated once per test process and list of tenants.
    public static func fresh(tenants: [String] = ["default"]) async throws -> TestStores {
        let templates = try await MigratedTemplates.shared.databases(tenants: tenants)
        let databases = [try await templates[0].copy(), try await templates[1].copy(), try await templates[2].copy()]
        return TestStores(databases, Self.stores(databases))
    }

    static func stores(_ databases: [TestDatabase]) -> Stores {
        Stores(control: databases[0].address, events: databases[1].address, work: databases[2].address)
    }

    /// A connection as `service`, or as the owner of the databases. Close it before the test ends.
    public func connect(_ database: StoreDatabase, as service: ServiceRole? = nil) async throws -> PostgresConnection {
        let address = service.map { stores.address(database, as: $0) } ?? stores[database]
        return try await PostgresConnection.connect(address, applicationName: "harrier tests")
    }
}
