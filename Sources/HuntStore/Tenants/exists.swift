public import PostgresClient
import SQLText

extension TenantName {
    /// Whether events knows the tenant. `connection` is to events, as any service.
    public func exists(_ connection: PostgresConnection) async throws -> Bool {
        try await connection.row("SELECT FROM harrier.tenant WHERE name = \(text)") != nil
    }
}
