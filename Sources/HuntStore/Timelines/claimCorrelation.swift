public import PostgresClient
import SQLText

extension Timelines {
    /// Leases the oldest run that waits for correlation and whose hunt nobody correlates for that tenant: so a timeline is never
    /// overwritten by one that knew less. Claims wait for each other. For correlators.
    public static func claim(lease: Duration, on connection: PostgresConnection) async throws -> CorrelationLease? {
        try await connection.transaction { connection in
            try await connection.execute("SELECT pg_advisory_xact_lock(hashtext('harrier.correlation'))")
            return try await connection.row(claim(lease)).map { try CorrelationLease($0) }
        }
    }

    private static func claim(_ lease: Duration) -> SQLStatement {
        """
        WITH waiting AS (
            SELECT r.id FROM harrier.run r
            WHERE r.state = 'correlating' AND NOT r.cancel_requested AND (r.leased_until IS NULL OR r.leased_until < clock_timestamp())
              AND NOT EXISTS (
                SELECT FROM harrier.run other
                WHERE other.tenant = r.tenant AND other.hunt = r.hunt AND other.id <> r.id
                  AND other.state = 'correlating' AND other.leased_until >= clock_timestamp())
            ORDER BY r.id
            LIMIT 1
            FOR UPDATE SKIP LOCKED
        )
        UPDATE harrier.run r
        SET epoch = r.epoch + 1, leased_until = clock_timestamp() + make_interval(secs => \(lease.seconds))
        FROM waiting, harrier.hunt h
        WHERE r.id = waiting.id AND h.tenant = r.tenant AND h.name = r.hunt AND h.revision = r.revision
        RETURNING r.id, r.tenant, r.hunt, r.revision, r.epoch, r.watermark, coalesce(r.started_at, r.submitted_at),
                  clock_timestamp(), r.gaps, h.definition
        """
    }
}
