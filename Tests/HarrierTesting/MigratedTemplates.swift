import HuntStore

/// Migrated databases to copy from: control, events and work, one set for each list of tenants.
actor MigratedTemplates {
    static let shared = MigratedTemplates()

    private var sets: [[String]: Task<[TestDatabase], any Error>] = [:]
    private var newest: Task<[TestDatabase], any Error>?

    func databases(tenants: [String]) async throws -> [TestDatabase] {
        if let set = sets[tenants] { return try await set.value }
        // One after the other: roles belong to the whole server, where two makers would meet.
        let set = Task { [newest] in
            _ = await newest?.result
            return try await Self.make(tenants)
        }
        sets[tenants] = set
        newest = set
        return try await set.value
    }

    private static func make(_ tenants: [String]) async throws -> [TestDatabase] {
        let databases = [try await TestDatabase.fresh(), try await TestDatabase.fresh(), try await TestDatabase.fresh()]
        let stores = TestStores.stores(databases)
        try await Migrator(stores).run()
        for tenant in tenants { try await Tenants.create(try TenantName(tenant), in: stores) }
        return databases
    }
}
