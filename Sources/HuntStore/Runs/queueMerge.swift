public import PostgresClient
import SQLText

extension Runs {
    /// Queues the merge of the current step, once.
    public static func queueMerge(_ run: Run, term: Int64, on connection: PostgresConnection) async throws {
        try await connection.transaction(leading: term) { connection in
            try await connection.execute(
                """
                INSERT INTO harrier.shard (run, step, tenant, kind, class, range_start, range_end)
                SELECT r.id, r.step, r.tenant, 'merge', r.class, r.range_start, r.range_end FROM harrier.run r
                WHERE r.id = \(run.id) AND r.step = \(run.step) AND r.state = 'running'
                  AND NOT EXISTS (SELECT FROM harrier.shard m WHERE m.run = r.id AND m.step = r.step AND m.kind = 'merge')
                """)
            try await connection.execute("SELECT pg_catalog.pg_notify(\(Shards.channel), '')")
        }
    }
}
