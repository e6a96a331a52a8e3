public import PostgresClient
import SQLText

/// A leaf as an operator sees it.
public struct LeafStatus: Sendable, Hashable {
    public enum State: String, Sendable, Hashable {
        case open, sealed
        /// Rows came after it was sealed.
        case reopened
        /// Somebody seals it.
        case sealing
    }

    public let leaf: Leaf
    public let state: State
    public let heapRows: Int64
    public let segmentRows: Int64
    /// Of the heap with its index, and of the segments.
    public let heapBytes: Int64
    public let segmentBytes: Int64
    /// Of relations that no reader finds any more, until they are dropped.
    public let retiredBytes: Int64
    public let generation: Int32
    public let codec: String?
    /// RFC 3339, UTC.
    public let sealedAt: String?

    public var rows: Int64 { heapRows + segmentRows }
    public var bytes: Int64 { heapBytes + segmentBytes }

    /// By table and time; only those of `table`, or of that name, where one is given. `connection` is to events, as operator or maintainer.
    public static func list(
        _ tenant: TenantName, table: String? = nil, leaf: String? = nil, over connection: PostgresConnection
    ) async throws -> [LeafStatus] {
        try await connection.rows(
            """
            WITH relation AS MATERIALIZED (
                SELECT c.relname::text COLLATE "C" AS name, c.oid FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = \(tenant.schema) AND c.relkind = 'r'
            )
            SELECT l.table_name, l.leaf, l.range_start, l.range_end,
                   CASE WHEN l.sealing_until > clock_timestamp() THEN 'sealing' WHEN l.segments IS NULL THEN 'open'
                        WHEN l.heap IS NULL THEN 'sealed' ELSE 'reopened' END,
                   (SELECT coalesce(sum(g.rows), 0)::bigint FROM harrier.landing g WHERE g.tenant = l.tenant AND g.heap = l.heap),
                   l.segment_rows, coalesce(pg_total_relation_size(h.oid), 0), coalesce(pg_total_relation_size(s.oid), 0),
                   (SELECT coalesce(sum(pg_total_relation_size(q.oid)), 0)::bigint
                    FROM harrier.retired r JOIN relation q ON q.name = r.relation
                    WHERE r.tenant = l.tenant AND r.table_name = l.table_name AND r.leaf = l.leaf),
                   l.generation, l.codec, to_char(l.sealed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
            FROM harrier.leaf l LEFT JOIN relation h ON h.name = l.heap LEFT JOIN relation s ON s.name = l.segments
            WHERE l.tenant = \(tenant.text) AND l.table_name = coalesce(\(nullable: table), l.table_name)
              AND l.leaf = coalesce(\(nullable: leaf), l.leaf)
            ORDER BY l.table_name, l.range_start
            """
        ).map { row in
            LeafStatus(
                leaf: Leaf(table: try row.text(0), name: try row.text(1), start: try row.int8(2), end: try row.int8(3)),
                state: State(rawValue: try row.text(4)) ?? .open, heapRows: try row.int8(5), segmentRows: try row.int8(6),
                heapBytes: try row.int8(7), segmentBytes: try row.int8(8), retiredBytes: try row.int8(9), generation: try row.int4(10),
                codec: try row.textOrNull(11), sealedAt: try row.textOrNull(12))
        }
    }
}
