public import HuntModel
public import PostgresClient
import SQLText

extension Timelines {
    /// All findings of the hunt on `devices`, whichever run found them. In the tenant's transaction.
    public static func findings(_ lease: CorrelationLease, devices: [String], on connection: PostgresConnection) async throws
        -> [Finding]
    {
        try await connection.rows(
            """
            SELECT step, device, device_name, event_time, source, encode(fingerprint, 'hex'), evidence
            FROM harrier.finding
            WHERE tenant = \(lease.tenant) AND hunt = \(lease.hunt) AND device = ANY (\(devices))
            """
        ).map { try Finding($0) }
    }
}

extension Finding {
    fileprivate init(_ row: PostgresRow) throws(PostgresError) {
        self.init(
            step: try row.text(0), device: try row.text(1), deviceName: try row.text(2),
            time: DateTime(clampingTicks: try row.int8(3)), source: try row.text(4), fingerprint: try row.text(5),
            evidence: Evidence(json: try row.jsonb(6)) ?? Evidence([:]))
    }
}
