import HuntModel
public import PostgresClient
import SQLText

extension Timelines {
    /// The history of a timeline, newest first.
    public static func revisions(of timeline: Int64, tenant: String, on connection: PostgresConnection) async throws
        -> [StoredTimeline]
    {
        try await connection.transaction(asTenant: tenant, .readOnly) { connection in
            try await connection.rows(
                """
                SELECT timeline, revision, created_at, document FROM harrier.timeline_revision
                WHERE timeline = \(timeline) AND tenant = \(tenant)
                ORDER BY revision DESC
                """
            ).map { row in
                StoredTimeline(
                    id: try row.int8(0), revision: Int(try row.int4(1)), updatedAt: DateTime(clampingTicks: try row.ticks(2)),
                    document: try row.jsonb(3))
            }
        }
    }
}
