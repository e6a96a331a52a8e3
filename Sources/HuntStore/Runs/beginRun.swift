public import CompiledForm
import Foundation
public import HuntModel
public import PostgresClient
import SQLText

extension Runs {
    /// Submitted → running: every step's compiled form, and the snapshot that all shards will read.
    public static func begin(
        _ run: Run, compiled: [CompiledQuery], watermark: Int64, gaps: [RunGap], term: Int64, on connection: PostgresConnection
    ) async throws {
        let steps = try compiled.map { try json($0) }
        let lacking = try json(gaps)
        try await connection.transaction(leading: term) { connection in
            guard try await connection.execute(start(run.id, watermark, lacking)) == 1 else { return }
            for (step, query) in steps.enumerated() { try await connection.execute(insert(run, step, query)) }
        }
    }

    private static func start(_ run: Int64, _ watermark: Int64, _ gaps: String) -> SQLStatement {
        """
        UPDATE harrier.run
        SET state = 'running', step = 0, watermark = \(watermark), gaps = \(bind: .jsonb(gaps)), started_at = clock_timestamp()
        WHERE id = \(run) AND state = 'submitted'
        """
    }

    private static func insert(_ run: Run, _ step: Int, _ compiled: String) -> SQLStatement {
        """
        INSERT INTO harrier.run_step (run, step, tenant, compiled, partial)
        VALUES (\(run.id), \(step)::int, \(run.tenant), \(bind: .jsonb(compiled)), \(PartialTable.name(run: run.id, step: step)))
        """
    }

    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
