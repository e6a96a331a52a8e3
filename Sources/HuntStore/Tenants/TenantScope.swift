public import PostgresClient
import SQLText

extension PostgresConnection {
    /// A transaction in the control database that sees and writes the rows of `tenant` alone.
    public func transaction<T: Sendable>(
        asTenant tenant: String, _ mode: TransactionMode = .readWrite, _ body: @Sendable (PostgresConnection) async throws -> T
    ) async throws -> T {
        try await transaction(mode) { connection in
            try await connection.enter(tenant: tenant)
            return try await body(connection)
        }
    }

    /// From here to the end of the transaction the control database shows the rows of `tenant` alone.
    public func enter(tenant: String) async throws(PostgresError) {
        try await execute("SELECT pg_catalog.set_config('harrier.tenant', \(tenant), true)")
    }
}
