import Crypto
import HuntModel
import PostgresClient
import SQLText

extension Tenants {
    /// Gives every tenant that an older harrier made the tables and columns it lacks, and makes those of `wanted` that do not exist. Quick where
    /// nothing is to be done. Needs the owner's addresses. Returns the names of the tenants that were changed.
    @discardableResult
    public static func refresh(in stores: Stores, making wanted: [TenantName] = []) async throws -> [TenantName] {
        try await refreshEmptyTables(in: stores)
        let known = try await names(at: stores.control, "SELECT name FROM harrier.tenant")
        let current = try await names(at: stores.events, "SELECT name FROM harrier.tenant WHERE definition = \(TenantDDL.definition)")
        let stale = Set(known).union(wanted.map(\.text)).subtracting(Set(current).intersection(known)).sorted()
        var changed: [TenantName] = []
        for name in stale {
            let tenant = try TenantName(name)
            try await create(tenant, in: stores)
            changed.append(tenant)
        }
        return changed
    }

    /// Brings `harrier_empty` to what this binary knows of tables.
    static func refreshEmptyTables(in stores: Stores) async throws {
        let definitions = try await names(at: stores.events, "SELECT definition FROM harrier.cluster")
        guard definitions != [TenantDDL.definition] else { return }
        try await run(["LOCK TABLE harrier.cluster IN EXCLUSIVE MODE", EmptyTablesDDL.script], at: stores.events)
    }

    private static func names(at address: PostgresAddress, _ statement: SQLStatement) async throws -> [String] {
        let connection = try await PostgresConnection.connect(address, applicationName: "harrier tenant")
        do {
            let names = try await connection.rows(statement).map { try $0.text(0) }
            await connection.close()
            return names
        } catch {
            await connection.close()
            throw error
        }
    }
}

extension TenantDDL {
    /// What this binary makes tenants from, whatever they are called.
    static let definition = SHA256.hash(
        data: Array((TenantDDL(tenant: .default).eventObjects + EventTables.all.map(EmptyTablesDDL.table).joined()).utf8)
    ).map { hexByte($0) }.joined()
}
