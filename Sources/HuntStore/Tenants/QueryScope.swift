public import PostgresClient

extension PostgresConnection {
    /// A read-only transaction in events or work as the tenant's query role: it sees that tenant's schema alone. In events a table that the
    /// tenant has no rows of reads as an empty one.
    ///
    /// Every statement in it is cut off after `timeout`.
    public func transaction<T: Sendable>(
        asQueryRoleOf tenant: TenantName, timeout: Duration, _ body: @Sendable (PostgresConnection) async throws -> T
    ) async throws -> T {
        try await transaction(.readOnly) { connection in
            // A tenant's name holds only letters, digits and '_'.
            try await connection.script(
                """
                SET LOCAL search_path = "\(tenant.schema)", harrier_empty;
                SET LOCAL statement_timeout = \(max(1, timeout.components.seconds * 1000));
                SET LOCAL jit = off;
                SET LOCAL cursor_tuple_fraction = 1.0;
                SET LOCAL ROLE "\(tenant.queryRole)"
                """)
            return try await body(connection)
        }
    }
}
