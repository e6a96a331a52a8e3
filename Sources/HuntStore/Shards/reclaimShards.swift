public import HuntModel
public import PostgresClient
import SQLText

extension Shards {
    /// What lapsed goes back to the queue, or is exhausted when its attempts are used up. Returns how many had lapsed.
    ///
    /// A shard that its worker is settling at this moment is locked, and left alone.
    public static func reclaim(_ policy: RetryPolicy, term: Int64, on connection: PostgresConnection) async throws -> Int {
        guard try await connection.row(findLapsed) != nil else { return 0 }
        return try await connection.transaction(leading: term) { connection in
            try await connection.execute("SELECT pg_catalog.pg_notify(\(channel), '')")
            return try await connection.execute(reclaim(policy))
        }
    }

    private static let findLapsed: SQLStatement =
        "SELECT FROM harrier.shard WHERE state = 'leased' AND leased_until < clock_timestamp() LIMIT 1"

    private static func reclaim(_ policy: RetryPolicy) -> SQLStatement {
        """
        WITH lapsed AS (
            SELECT id FROM harrier.shard WHERE state = 'leased' AND leased_until < clock_timestamp() FOR UPDATE SKIP LOCKED
        )
        UPDATE harrier.shard s
        SET leased_until = NULL, available_at = clock_timestamp(),
            error_code = 'JOB002', error_message = format('worker %s vanished', s.worker),
            state = CASE WHEN s.attempts >= \(policy.attempts) THEN 'exhausted' ELSE 'available' END,
            finished_at = CASE WHEN s.attempts >= \(policy.attempts) THEN clock_timestamp() END
        FROM lapsed WHERE s.id = lapsed.id
        """
    }
}
