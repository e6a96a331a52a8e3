public import PostgresClient
import SQLText

extension Timelines {
    /// Devices that the run found something on, ascending. In the tenant's transaction.
    public static func touchedDevices(_ lease: CorrelationLease, on connection: PostgresConnection) async throws -> [String] {
        try await connection.rows(
            """
            SELECT DISTINCT f.device
            FROM harrier.run_finding r JOIN harrier.finding f ON f.id = r.finding
            WHERE r.run = \(lease.run) AND r.tenant = \(lease.tenant)
            ORDER BY 1
            """
        ).map { try $0.text(0) }
    }
}
