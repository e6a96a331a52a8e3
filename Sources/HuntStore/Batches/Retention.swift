public import PostgresClient
import SQLText

/// How long a tenant's events are kept.
public enum Retention {
    /// By table, the ticks before which events are dropped already; tables whose events are kept for ever are not named.
    /// `connection` is to events, as any service.
    public static func oldest(_ tenant: TenantName, over connection: PostgresConnection) async throws -> [String: Int64] {
        let rows = try await connection.rows(
            """
            SELECT e.table_name, (extract(epoch FROM now() - coalesce(e.retention, t.retention)) * 10000000)::bigint + 621355968000000000
            FROM harrier.event_table e JOIN harrier.tenant t ON t.name = e.tenant
            WHERE e.tenant = \(tenant.text) AND coalesce(e.retention, t.retention) IS NOT NULL
            """)
        return Dictionary(uniqueKeysWithValues: try rows.map { (try $0.text(0), try $0.int8(1)) })
    }
}
