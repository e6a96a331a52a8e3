public import PostgresClient
import SQLText

extension Timelines {
    /// Ends the run: `partial` where its answer lacks something, else `succeeded`. False when the lease is lost: then roll back.
    public static func finish(_ lease: CorrelationLease, on connection: PostgresConnection) async throws(PostgresError) -> Bool {
        let rows = try await connection.execute(
            """
            UPDATE harrier.run
            SET state = CASE WHEN gaps = '[]' THEN 'succeeded' ELSE 'partial' END, finished_at = clock_timestamp(), leased_until = NULL
            WHERE id = \(lease.run) AND epoch = \(lease.epoch) AND state = 'correlating' AND NOT cancel_requested
            """)
        guard rows == 1 else { return false }
        try await announce(lease, on: connection)
        return true
    }

    /// Ends a run whose correlation cannot succeed.
    public static func fail(_ lease: CorrelationLease, code: String, message: String, on connection: PostgresConnection)
        async throws(PostgresError)
    {
        try await connection.execute(
            """
            UPDATE harrier.run
            SET state = 'failed', error_code = \(code), error_message = \(message), finished_at = clock_timestamp(), leased_until = NULL
            WHERE id = \(lease.run) AND epoch = \(lease.epoch) AND state = 'correlating'
            """)
        try await announce(lease, on: connection)
    }

    private static func announce(_ lease: CorrelationLease, on connection: PostgresConnection) async throws(PostgresError) {
        try await connection.execute("SELECT pg_catalog.pg_notify(\(channel), \(String(lease.run)))")
    }
}
