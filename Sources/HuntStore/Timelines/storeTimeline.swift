import HuntModel
public import PostgresClient
import SQLText

extension Timelines {
    /// Writes the timeline as a new revision, with its history. Nil where the stored one tells the same story. In the tenant's transaction.
    public static func store(_ draft: TimelineDraft, _ lease: CorrelationLease, on connection: PostgresConnection) async throws
        -> TimelineChange?
    {
        guard let row = try await connection.row(upsert(draft, lease)) else { return nil }
        return TimelineChange(id: try row.int8(0), revision: Int(try row.int4(1)), previousVerdict: try row.textOrNull(2))
    }

    private static func upsert(_ draft: TimelineDraft, _ lease: CorrelationLease) -> SQLStatement {
        let timeline = draft.timeline
        return """
            WITH before AS (
                SELECT verdict FROM harrier.timeline
                WHERE tenant = \(lease.tenant) AND hunt = \(lease.hunt) AND device = \(timeline.deviceId)
            ), now AS (
                INSERT INTO harrier.timeline AS t (tenant, hunt, device, device_name, revision, verdict, digest, document)
                VALUES (\(lease.tenant), \(lease.hunt), \(timeline.deviceId), \(timeline.device), 1, \(timeline.verdict.rawValue),
                        \(bind: .bytea(draft.digest)), \(bind: .jsonb(draft.document)))
                ON CONFLICT (tenant, hunt, device) DO UPDATE
                SET device_name = excluded.device_name, revision = t.revision + 1, verdict = excluded.verdict,
                    digest = excluded.digest, document = excluded.document, updated_at = now()
                WHERE t.digest <> excluded.digest
                RETURNING t.id, t.tenant, t.revision, t.verdict, t.document
            ), history AS (
                INSERT INTO harrier.timeline_revision (timeline, revision, tenant, run, verdict, document)
                SELECT id, revision, tenant, \(lease.run), verdict, document FROM now
            )
            SELECT now.id, now.revision, before.verdict FROM now LEFT JOIN before ON true
            """
    }
}
