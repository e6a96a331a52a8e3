public import CompiledForm
import HuntModel
public import PostgresClient
import SQLText

extension Runs {
    /// Where and when this run's findings of an earlier step are.
    public static func pivotPoints(of run: Run, step: Int, on connection: PostgresConnection) async throws -> [PivotPoint] {
        try await connection.transaction(asTenant: run.tenant, .readOnly) { connection in
            try await connection.rows(
                """
                SELECT f.device, f.event_time FROM harrier.run_finding rf JOIN harrier.finding f ON f.id = rf.finding
                WHERE rf.run = \(run.id) AND rf.step = \(step)::int
                """
            ).map { PivotPoint(device: try $0.text(0), time: try $0.int8(1)) }
        }
    }

    /// A run's compiled form of one step.
    public static func compiled(_ run: Int64, step: Int32, on connection: PostgresConnection) async throws -> CompiledQuery? {
        try await connection.row("SELECT compiled FROM harrier.run_step WHERE run = \(run) AND step = \(step)").flatMap { row in
            try CompiledQuery(json: row.jsonb(0))
        }
    }
}
