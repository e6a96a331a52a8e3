public import PostgresClient
import SQLText

extension Leaf {
    /// Leaves whose events are older than they are to be kept, with their tenants, oldest first. `connection` is to events, as the maintainer.
    public static func expired(over connection: PostgresConnection) async throws -> [(tenant: TenantName, leaf: Leaf)] {
        try await connection.rows(
            """
            SELECT l.tenant, l.table_name, l.leaf, l.range_start, l.range_end
            FROM harrier.leaf l JOIN harrier.event_table t USING (tenant, table_name) JOIN harrier.tenant n ON n.name = l.tenant
            WHERE l.range_end < 9223372036854775807
              AND harrier.readable_time(l.range_end) + coalesce(t.retention, n.retention) <= clock_timestamp()
            ORDER BY l.range_end
            """
        ).map { row in
            (
                try TenantName(row.text(0)),
                Leaf(table: try row.text(1), name: try row.text(2), start: try row.int8(3), end: try row.int8(4))
            )
        }
    }
}
