public import PostgresClient
import SQLText

/// A leaf that is to be sealed now, for the first time or again.
public struct DueLeaf: Sendable, Hashable {
    public enum Reason: String, Sendable, Hashable {
        /// Its range and the lateness have passed.
        case over
        /// Rows came after it was sealed.
        case late
        /// It is old enough for the codec of old leaves.
        case old
    }

    public let tenant: TenantName
    public let table: String
    public let leaf: String
    public let reason: Reason
    /// Old enough for the codec of old leaves, whatever the reason.
    public let isOld: Bool

    /// The leaf that ended first comes first. `quiet`: no row came for so long. `old`: how long after its end a leaf is old; nil for never.
    /// Leaves that somebody seals are left out. `connection` is to events, as the maintainer.
    public static func list(quiet: Duration, old: Duration?, limit: Int, over connection: PostgresConnection) async throws -> [DueLeaf] {
        try await connection.rows(
            """
            WITH ended AS (
                SELECT l.*, t.lateness, harrier.readable_time(l.range_end) + make_interval(secs => \(nullable: old?.inSeconds)) <= clock_timestamp() AS is_old
                FROM harrier.leaf l JOIN harrier.event_table t USING (tenant, table_name)
                WHERE l.range_end < 9223372036854775807 AND harrier.readable_time(l.range_end) + t.lateness <= clock_timestamp()
                  AND (l.sealing_until IS NULL OR l.sealing_until < clock_timestamp())
            )
            SELECT e.tenant, e.table_name, e.leaf,
                   CASE WHEN e.heap IS NULL THEN 'old' WHEN e.segments IS NULL THEN 'over' ELSE 'late' END, coalesce(e.is_old, false)
            FROM ended e
            CROSS JOIN LATERAL (SELECT max(g.batch) FROM harrier.landing g WHERE g.tenant = e.tenant AND g.heap = e.heap) last(batch)
            WHERE CASE WHEN e.heap IS NULL THEN e.is_old AND e.codec <> 'zstd'
                  ELSE last.batch IS NOT NULL AND NOT EXISTS (
                      SELECT FROM harrier.batch b
                      WHERE b.id = last.batch AND b.recorded_at > clock_timestamp() - make_interval(secs => \(quiet.inSeconds))) END
            ORDER BY e.heap IS NULL, e.range_end, e.tenant, e.table_name LIMIT \(limit)
            """
        ).map { row in
            DueLeaf(
                tenant: try TenantName(row.text(0)), table: try row.text(1), leaf: try row.text(2),
                reason: Reason(rawValue: try row.text(3)) ?? .over, isOld: try row.bool(4))
        }
    }
}

extension Duration {
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
