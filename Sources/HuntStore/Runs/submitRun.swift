public import HuntModel
public import PostgresClient
import SQLText

extension Runs {
    /// As the operator: the question alone. The coordinator plans it.
    public static func submit(
        hunt: String, revision: Int32, range: TimeRange, clock: DateTime, tenant: String, on connection: PostgresConnection
    ) async throws -> Int64 {
        try await connection.transaction(asTenant: tenant) { connection in
            let row = try await connection.row(insert(hunt, revision, range, clock, tenant))
            try await connection.execute("SELECT pg_notify('harrier_run', '')")
            return try row?.int8(0) ?? 0
        }
    }

    private static func insert(_ hunt: String, _ revision: Int32, _ range: TimeRange, _ clock: DateTime, _ tenant: String) -> SQLStatement {
        """
        INSERT INTO harrier.run (tenant, hunt, revision, range_start, range_end, clock)
        VALUES (\(tenant), \(hunt), \(revision), \(range.start), \(range.end), \(clock.ticks))
        RETURNING id
        """
    }
}
