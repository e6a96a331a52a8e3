public import PostgresClient
import SQLText

extension Deliveries {
    /// What a message says; nil when the tenant has none of that id.
    public static func body(of id: String, tenant: String, on connection: PostgresConnection) async throws -> String? {
        try await connection.transaction(asTenant: tenant, .readOnly) { connection in
            try await connection.row("SELECT body FROM harrier.delivery WHERE id = \(id) AND tenant = \(tenant)")?.text(0)
        }
    }
}
