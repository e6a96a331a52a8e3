public import HuntModel
public import PostgresClient
import SQLText

extension Shards {
    /// Marks the attempt done where its epoch holds. `gap` says what its answer lacks. False: the attempt counts for nothing.
    public static func complete(
        _ shard: LeasedShard, rows: Int64, lacking gap: RunGap? = nil, on connection: PostgresConnection
    ) async throws(PostgresError) -> Bool {
        try await connection.execute(
            """
            WITH done AS (
                UPDATE harrier.shard
                SET state = 'succeeded', rows = \(rows), finished_at = clock_timestamp(), leased_until = NULL,
                    error_code = \(bind: (gap?.code).sqlBind), error_message = \(bind: (gap?.message).sqlBind)
                WHERE id = \(shard.id) AND epoch = \(shard.epoch) AND state = 'leased'
                RETURNING id
            )
            SELECT pg_catalog.pg_notify(\(Runs.channel), '') FROM done
            """) == 1
    }
}
