public import HuntModel
public import PostgresClient
import SQLText

extension Leaf {
    /// Leaves of `table` that may hold events of `range`, in time order, with about how many rows each has, sealed ones included.
    /// `connection` is to events, as coordinator.
    public static func summaries(
        _ tenant: TenantName, table: String, within range: TimeRange, over connection: PostgresConnection
    ) async throws -> [LeafSummary] {
        try await connection.rows(
            """
            SELECT l.leaf, l.range_start, l.range_end,
                   l.segment_rows + coalesce(CASE WHEN c.relpages > 0 AND c.reltuples >= 0
                       THEN c.reltuples / c.relpages * (pg_relation_size(c.oid) / current_setting('block_size')::int)
                       ELSE pg_relation_size(c.oid) / 1000 END, 0)::bigint
            FROM harrier.leaf l
            LEFT JOIN pg_namespace n ON n.nspname = \(tenant.schema)
            LEFT JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = l.heap
            WHERE l.tenant = \(tenant.text) AND l.table_name = \(table) AND l.range_start < \(range.end) AND l.range_end > \(range.start)
            ORDER BY l.range_start
            """
        ).map { row in
            LeafSummary(
                relation: try row.text(0), range: TimeRange(start: try row.int8(1), end: try row.int8(2)), rows: try row.int8(3))
        }
    }
}
