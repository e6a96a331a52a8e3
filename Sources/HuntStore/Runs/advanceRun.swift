public import PostgresClient
import SQLText

extension Runs {
    /// To the next step.
    public static func advance(_ run: Run, term: Int64, on connection: PostgresConnection) async throws {
        try await connection.transaction(leading: term) { connection in
            try await connection.execute(
                "UPDATE harrier.run SET step = step + 1 WHERE id = \(run.id) AND step = \(run.step) AND state = 'running'")
        }
    }

    /// Hands the run over to correlation.
    public static func handOver(_ run: Run, term: Int64, on connection: PostgresConnection) async throws {
        try await connection.transaction(leading: term) { connection in
            try await connection.execute(
                "UPDATE harrier.run SET state = 'correlating' WHERE id = \(run.id) AND state = 'running'")
        }
    }
}
