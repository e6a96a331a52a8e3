public import HuntModel
public import PostgresClient
import SQLText

extension Runs {
    /// Closes the current step and notes what the run's answer lacks for it.
    public static func finishStep(
        _ run: Run, gaps: [RunGap], term: Int64, on connection: PostgresConnection
    ) async throws {
        let lacking = try json(gaps)
        try await connection.transaction(leading: term) { connection in
            let finished = try await connection.execute(
                """
                UPDATE harrier.run_step SET finished_at = clock_timestamp()
                WHERE run = \(run.id) AND step = \(run.step) AND finished_at IS NULL
                """)
            guard finished == 1 else { return }
            try await connection.execute(
                "UPDATE harrier.run SET gaps = gaps || \(bind: .jsonb(lacking)) WHERE id = \(run.id) AND state = 'running'")
        }
    }
}
