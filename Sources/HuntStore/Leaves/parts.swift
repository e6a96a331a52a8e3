public import PostgresClient
import SQLText

extension Leaf {
    /// The parts of the leaves of `table` that may hold events of `[start, end)` ticks, in time order: a snapshot of the statement.
    ///
    /// Whoever then reads a part by name may find it retired and dropped (`42P01`), and begins again here. `connection` is to events, as any service.
    public static func parts(
        _ tenant: TenantName, table: String, from start: Int64 = .min, to end: Int64 = .max, over connection: PostgresConnection
    ) async throws -> [LeafParts] {
        // Leaves never overlap: nothing before the last one that begins at or before `start` can reach it.
        try await connection.rows(
            """
            SELECT l.leaf, l.range_start, l.range_end, l.id, l.heap, l.attached, l.segments, l.generation, l.segment_rows
            FROM harrier.leaf l
            WHERE l.tenant = \(tenant.text) AND l.table_name = \(table) AND l.range_start < \(end) AND l.range_end > \(start)
              AND l.range_start >= coalesce(
                  (SELECT max(f.range_start) FROM harrier.leaf f
                   WHERE f.tenant = \(tenant.text) AND f.table_name = \(table) AND f.range_start <= \(start)), \(start))
            ORDER BY l.range_start
            """
        ).map { try LeafParts($0, of: table) }
    }
}

extension LeafParts {
    /// Columns: leaf, range_start, range_end, id, heap, attached, segments, generation, segment_rows.
    init(_ row: PostgresRow, of table: String) throws {
        self.init(
            leaf: Leaf(table: table, name: try row.text(0), start: try row.int8(1), end: try row.int8(2)), id: try row.int8(3),
            heap: try row.textOrNull(4), isAttached: try row.bool(5), segments: try row.textOrNull(6), generation: try row.int4(7),
            segmentRows: try row.int8(8))
    }
}
