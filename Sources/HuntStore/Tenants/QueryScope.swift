public import PostgresClient

extension PostgresConnection {
    /// A read-only transaction in events or work as the tenant's query role: it sees that tenant's schema alone. In events a table that the
    /// tenant has no rows of reads as an empty one.
    ///
    /// Every statement in it is cut off after `timeout`. No JIT and no parallel plans, which cost more than they give where shards run side by
    /// side; memory for sorts and hashes that a leaf fits into.
    public func transaction<T: Sendable>(
        asQueryRoleOf tenant: TenantName, timeout: Duration, mode: TransactionMode = .readOnly, _ body: @Sendable (PostgresConnection) async throws -> T
    ) async throws -> T {
        try await transaction(mode) { connection in
            // A tenant's name holds only letters, digits and '_'.
            try await connection.script(
                """
                SET LOCAL search_path = "\(tenant.schema)", harrier_empty;
                SET LOCAL statement_timeout = \(max(1, timeout.components.seconds * 1000));
                SET LOCAL jit = off;
                SET LOCAL max_parallel_workers_per_gather = 0;
                SET LOCAL work_mem = '128MB';
                SET LOCAL cursor_tuple_fraction = 1.0;
                SET LOCAL ROLE "\(tenant.queryRole)"
                """)
            return try await body(connection)
        }
    }
}
