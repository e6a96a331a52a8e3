public import PostgresClient
import SQLText

extension Timelines {
    /// Lengthens the lease. False when it is lost or the run was cancelled: then stop.
    public static func renew(_ lease: CorrelationLease, by duration: Duration, on connection: PostgresConnection)
        async throws(PostgresError) -> Bool
    {
        let rows = try await connection.execute(
            """
            UPDATE harrier.run SET leased_until = clock_timestamp() + make_interval(secs => \(duration.seconds))
            WHERE id = \(lease.run) AND epoch = \(lease.epoch) AND state = 'correlating' AND NOT cancel_requested
            """)
        return rows == 1
    }
}
