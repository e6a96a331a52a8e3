public import PostgresClient
import SQLText

extension Leaf {
    /// Drops the leaf with all its rows; false when it is gone already. Fails with `55P03` rather than have others wait behind it: try again.
    /// `connection` is to events, as the maintainer.
    public static func drop(
        _ tenant: TenantName, table: String, leaf: String, over connection: PostgresConnection
    ) async throws -> Bool {
        try await connection.row("SELECT harrier.drop_leaf(\(tenant.text), \(table), \(leaf))")?.bool(0) ?? false
    }
}
