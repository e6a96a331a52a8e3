public import PostgresClient
import SQLText

/// How wide leaves of a table are made from now on.
public struct TableSpan: Sendable, Hashable {
    public let tenant: String
    public let table: String
    /// `day`, `week` or `month`.
    public let span: String
    public let rowsPerDay: Double

    /// Gives every table the span that fits what came in its leaves of the last 30 days of event time; returns those that changed. Leaves that
    /// exist keep their span. `connection` is to events, as the maintainer.
    public static func choose(over connection: PostgresConnection) async throws -> [TableSpan] {
        try await connection.rows(
            """
            WITH volume AS (
                SELECT l.tenant, l.table_name,
                       (sum(g.rows) / greatest(1, (max(g.last) - min(g.first)) / 864000000000.0))::float8 AS rows_per_day
                FROM harrier.leaf l JOIN harrier.landing g ON g.tenant = l.tenant AND g.heap = l.leaf
                WHERE l.range_end < 9223372036854775807 AND harrier.readable_time(l.range_end) > clock_timestamp() - interval '30 days'
                  AND l.range_start <= (extract(epoch FROM clock_timestamp()) * 10000000)::bigint + 621355968000000000 AND g.first IS NOT NULL
                GROUP BY l.tenant, l.table_name
            )
            UPDATE harrier.event_table t SET span = harrier.span_of_volume(v.rows_per_day)
            FROM volume v
            WHERE t.tenant = v.tenant AND t.table_name = v.table_name AND t.span <> 'all' AND t.span <> harrier.span_of_volume(v.rows_per_day)
            RETURNING t.tenant, t.table_name, t.span, v.rows_per_day
            """
        ).map { TableSpan(tenant: try $0.text(0), table: try $0.text(1), span: try $0.text(2), rowsPerDay: try $0.float8(3)) }
    }
}
