public import PostgresClient
import SQLText

extension Leaf {
    /// Leaves of `table` that may hold events of `[start, end)`, in time order. `connection` is to events, as any service.
    public static func list(
        _ tenant: TenantName, table: String, from start: Int64 = .min, to end: Int64 = .max, over connection: PostgresConnection
    ) async throws -> [Leaf] {
        let rows = try await connection.rows(
            """
            SELECT leaf, range_start, range_end FROM harrier.leaf
            WHERE tenant = \(tenant.text) AND table_name = \(table) AND range_start < \(end) AND range_end > \(start)
            ORDER BY range_start
            """)
        return try rows.map { Leaf(table: table, name: try $0.text(0), start: try $0.int8(1), end: try $0.int8(2)) }
    }
}
