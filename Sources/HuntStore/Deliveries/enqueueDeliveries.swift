public import PostgresClient
import SQLText

extension Deliveries {
    /// One message to each endpoint of the tenant, disabled ones too: theirs are kept. The number of new messages.
    ///
    /// Called in the tenant's transaction that writes revision `revision` of the timeline; the same revision twice adds nothing.
    @discardableResult
    public static func enqueue(
        timeline: Int64, revision: Int, body: String, tenant: String, on connection: PostgresConnection
    ) async throws(PostgresError) -> Int {
        try await connection.execute(
            """
            INSERT INTO harrier.delivery (id, tenant, endpoint, timeline, revision, body)
            SELECT 'msg_' || replace(gen_random_uuid()::text, '-', ''), tenant, id, \(timeline), \(Int32(clamping: revision)), \(body)
            FROM harrier.endpoint
            WHERE tenant = \(tenant)
            ON CONFLICT (endpoint, timeline, revision) DO NOTHING
            """)
    }
}
