public import PostgresClient
import SQLText

extension Timelines {
    /// Digests of the newest timelines of `devices`. In the tenant's transaction.
    public static func digests(_ lease: CorrelationLease, devices: [String], on connection: PostgresConnection) async throws
        -> [String: [UInt8]]
    {
        let rows = try await connection.rows(
            """
            SELECT device, digest FROM harrier.timeline
            WHERE tenant = \(lease.tenant) AND hunt = \(lease.hunt) AND device = ANY (\(devices))
            """)
        return Dictionary(try rows.map { (try $0.text(0), try $0.bytea(1)) }) { first, _ in first }
    }
}
