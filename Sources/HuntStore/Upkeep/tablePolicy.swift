public import PostgresClient
import SQLText

/// When leaves of a table may be sealed, and how long their events are kept. Spans of time as PostgreSQL writes intervals.
public struct TablePolicy: Sendable, Hashable {
    public let table: String
    public let span: String
    public let lateness: String
    /// The table's own; nil where the tenant's holds.
    public let retention: String?
    /// Nil: for ever.
    public let tenantRetention: String?

    /// By table. `connection` is to events, as operator or maintainer.
    public static func list(_ tenant: TenantName, table: String? = nil, over connection: PostgresConnection) async throws -> [TablePolicy] {
        try await connection.rows(
            """
            SELECT t.table_name, t.span, t.lateness::text, t.retention::text, n.retention::text
            FROM harrier.event_table t JOIN harrier.tenant n ON n.name = t.tenant
            WHERE t.tenant = \(tenant.text) AND t.table_name = coalesce(\(nullable: table), t.table_name) ORDER BY t.table_name
            """
        ).map { row in
            TablePolicy(
                table: try row.text(0), span: try row.text(1), lateness: try row.text(2), retention: try row.textOrNull(3),
                tenantRetention: try row.textOrNull(4))
        }
    }

    /// Of one table, or of all. Returns how many tables there were to set. `connection` is to events, as the maintainer.
    public static func set(
        lateness: Duration, of table: String?, tenant: TenantName, over connection: PostgresConnection
    ) async throws -> Int {
        try await connection.execute(
            """
            UPDATE harrier.event_table SET lateness = make_interval(secs => \(lateness.inSeconds))
            WHERE tenant = \(tenant.text) AND table_name = coalesce(\(nullable: table), table_name)
            """)
    }

    /// Of one table; of the tenant where none is named. Nil: the tenant's, or for ever.
    public static func set(
        retention: Duration?, of table: String?, tenant: TenantName, over connection: PostgresConnection
    ) async throws -> Int {
        let seconds = retention?.inSeconds
        guard let table else {
            return try await connection.execute(
                "UPDATE harrier.tenant SET retention = make_interval(secs => \(nullable: seconds)) WHERE name = \(tenant.text)")
        }
        return try await connection.execute(
            """
            UPDATE harrier.event_table SET retention = make_interval(secs => \(nullable: seconds))
            WHERE tenant = \(tenant.text) AND table_name = \(table)
            """)
    }
}
