public import PostgresClient
import SQLText

/// A table and the event times `[start, end)` in ticks that are read of it.
public struct TableReach: Sendable, Hashable {
    public var table: String
    public var start: Int64
    public var end: Int64

    public init(table: String, start: Int64 = .min, end: Int64 = .max) {
        self.table = table
        self.start = start
        self.end = end
    }
}

extension Leaf {
    /// The parts of the leaves of several tables, by table and in time order, all in one snapshot; see ``parts(_:table:from:to:over:)``.
    public static func parts(
        _ tenant: TenantName, within reaches: [TableReach], over connection: PostgresConnection
    ) async throws -> [LeafParts] {
        try await connection.rows(
            """
            SELECT l.leaf, l.range_start, l.range_end, l.id, l.heap, l.attached, l.segments, l.generation, l.segment_rows, l.table_name
            FROM unnest(\(reaches.map(\.table)), \(reaches.map(\.start)), \(reaches.map(\.end))) AS r(name, starts, ends)
            CROSS JOIN LATERAL (
                SELECT l.* FROM harrier.leaf l
                WHERE l.tenant = \(tenant.text) AND l.table_name = r.name AND l.range_start < r.ends AND l.range_end > r.starts
                  AND l.range_start >= coalesce(
                      (SELECT f.range_start FROM harrier.leaf f
                       WHERE f.tenant = \(tenant.text) AND f.table_name = r.name AND f.range_start <= r.starts
                       ORDER BY f.range_start DESC LIMIT 1), r.starts)
            ) AS l
            ORDER BY l.table_name, l.range_start
            """
        ).map { try LeafParts($0, of: try $0.text(9)) }
    }

    /// The parts of the leaves of these names; one that was dropped is missing.
    public static func parts(_ tenant: TenantName, named leaves: [String], over connection: PostgresConnection) async throws -> [LeafParts] {
        try await connection.rows(
            """
            SELECT l.leaf, l.range_start, l.range_end, l.id, l.heap, l.attached, l.segments, l.generation, l.segment_rows, l.table_name
            FROM harrier.leaf l WHERE l.tenant = \(tenant.text) AND l.leaf = ANY (\(leaves))
            """
        ).map { try LeafParts($0, of: try $0.text(9)) }
    }
}
