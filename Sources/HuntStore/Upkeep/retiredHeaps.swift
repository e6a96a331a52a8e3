public import PostgresClient
import SQLText

extension Leaf {
    /// Heaps of the leaf whose rows were sealed since, and which are not dropped yet. `connection` is to events, as the maintainer.
    public func retiredHeaps(_ tenant: TenantName, over connection: PostgresConnection) async throws -> [HeapTable] {
        try await connection.rows(
            """
            SELECT relation FROM harrier.retired
            WHERE tenant = \(tenant.text) AND table_name = \(table) AND leaf = \(name) AND relation !~ '^s[0-9]+_[0-9]+$' ORDER BY retired_at
            """
        ).map { HeapTable(tenant, try $0.text(0)) }
    }
}
