public import HuntModel
public import PostgresClient
import SQLText

extension Shards {
    /// Ends a failed attempt as `fate` says, where its epoch holds.
    public static func fail(
        _ shard: LeasedShard, fate: ShardFate, because error: QueueError, on connection: PostgresConnection
    ) async throws(PostgresError) {
        let wait: Duration = if case .retried(let after) = fate { after } else { .zero }
        try await connection.execute(
            """
            WITH ended AS (
                UPDATE harrier.shard
                SET state = \(fate.state.rawValue), leased_until = NULL,
                    available_at = clock_timestamp() + \(wait.wholeMilliseconds) * interval '1 millisecond',
                    error_code = \(error.code.rawValue), error_message = \(error.message),
                    finished_at = CASE WHEN \(fate.state.isClosed) THEN clock_timestamp() END
                WHERE id = \(shard.id) AND epoch = \(shard.epoch) AND state = 'leased'
                RETURNING id
            )
            SELECT pg_catalog.pg_notify(\(Runs.channel), '') FROM ended
            """)
    }
}
