public import PostgresClient
import SQLText

extension Runs {
    /// Ends a run that cannot be evaluated.
    public static func fail(
        _ run: Int64, code: String, message: String, term: Int64, on connection: PostgresConnection
    ) async throws {
        try await connection.transaction(leading: term) { connection in
            try await connection.execute(
                """
                UPDATE harrier.shard SET state = 'cancelled', finished_at = clock_timestamp(), leased_until = NULL
                WHERE run = \(run) AND state IN ('available', 'leased')
                """)
            try await connection.execute(
                """
                UPDATE harrier.run
                SET state = 'failed', error_code = \(code), error_message = \(message), finished_at = clock_timestamp()
                WHERE id = \(run) AND state IN ('submitted', 'running')
                """)
        }
    }

    /// Ends a run and its open shards; workers notice at their next heartbeat, a correlator when it commits.
    public static func cancel(_ run: Run, term: Int64, on connection: PostgresConnection) async throws {
        try await connection.transaction(leading: term) { connection in
            try await connection.execute(
                """
                UPDATE harrier.shard SET state = 'cancelled', finished_at = clock_timestamp(), leased_until = NULL
                WHERE run = \(run.id) AND state IN ('available', 'leased')
                """)
            try await connection.execute(
                """
                UPDATE harrier.run SET state = 'cancelled', finished_at = clock_timestamp(), leased_until = NULL
                WHERE id = \(run.id) AND state IN ('submitted', 'running', 'correlating')
                """)
        }
    }
}
