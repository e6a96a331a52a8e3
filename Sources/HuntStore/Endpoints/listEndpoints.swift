public import PostgresClient
import SQLText

extension Endpoints {
    /// By name.
    public static func list(tenant: String, on connection: PostgresConnection) async throws -> [Endpoint] {
        try await connection.transaction(asTenant: tenant, .readOnly) { connection in
            try await connection.rows(select(tenant: tenant)).map { try Endpoint($0) }
        }
    }

    private static func select(tenant: String) -> SQLStatement {
        """
        SELECT id, name, url, created_at, disabled_at, disabled_because, throttled_until
        FROM harrier.endpoint
        WHERE tenant = \(tenant)
        ORDER BY name
        """
    }
}
