public import PostgresClient
import SQLText

extension Shards {
    /// Gives an attempt back unharmed, and uncounted: its worker stops.
    public static func release(_ shard: LeasedShard, on connection: PostgresConnection) async throws(PostgresError) {
        try await connection.execute(
            """
            WITH released AS (
                UPDATE harrier.shard
                SET state = 'available', leased_until = NULL, attempts = attempts - 1, available_at = clock_timestamp()
                WHERE id = \(shard.id) AND epoch = \(shard.epoch) AND state = 'leased'
                RETURNING id
            )
            SELECT pg_catalog.pg_notify(\(channel), '') FROM released
            """)
    }
}
