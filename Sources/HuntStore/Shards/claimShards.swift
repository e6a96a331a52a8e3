public import PostgresClient
import SQLText

extension Shards {
    /// Up to `limit` available shards, leased to `worker` under a new epoch each. Claimers never wait for each other.
    public static func claim(
        upTo limit: Int, for worker: String, lease: Duration, on connection: PostgresConnection
    ) async throws -> [LeasedShard] {
        try await connection.rows(
            """
            UPDATE harrier.shard s
            SET state = 'leased', epoch = s.epoch + 1, attempts = s.attempts + 1, worker = \(worker), started_at = clock_timestamp(), finished_at = NULL,
                leased_until = clock_timestamp() + \(lease.wholeMilliseconds) * interval '1 millisecond', error_code = NULL, error_message = NULL
            FROM (SELECT id FROM harrier.shard WHERE state = 'available' AND available_at <= clock_timestamp()
                  ORDER BY available_at, id LIMIT \(limit) FOR UPDATE SKIP LOCKED) free
            WHERE s.id = free.id
            RETURNING s.id, s.epoch, s.attempts, s.run, s.step, s.tenant, s.kind, s.relations, s.first_bucket, s.last_bucket,
                      s.range_start, s.range_end
            """
        ).map { try LeasedShard($0) }
    }
}
