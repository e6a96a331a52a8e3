public import HuntModel
public import PostgresClient
import SQLText

extension Runs {
    /// As the coordinator: all that the next move of a run depends on.
    public static func situation(_ id: Int64, on connection: PostgresConnection) async throws -> RunSituation? {
        try await connection.row(selectSituation(id)).map { row in
            RunSituation(
                state: RunState(rawValue: try row.text(0)) ?? .failed, cancelRequested: try row.bool(1), step: Int(try row.int4(2)),
                stepCount: Int(try row.int8(3)), planned: try row.bool(4), stepFinished: try row.bool(5),
                openScans: Int(try row.int8(6)), merge: try row.textOrNull(7).flatMap(ShardState.init(rawValue:)))
        }
    }

    private static func selectSituation(_ id: Int64) -> SQLStatement {
        """
        SELECT r.state, r.cancel_requested, r.step, (SELECT count(*) FROM harrier.run_step c WHERE c.run = r.id),
               s.planned_at IS NOT NULL, s.finished_at IS NOT NULL,
               (SELECT count(*) FROM harrier.shard o
                WHERE o.run = r.id AND o.step = r.step AND o.kind = 'scan' AND o.state IN ('available', 'leased')),
               (SELECT m.state FROM harrier.shard m WHERE m.run = r.id AND m.step = r.step AND m.kind = 'merge')
        FROM harrier.run r LEFT JOIN harrier.run_step s ON s.run = r.id AND s.step = r.step
        WHERE r.id = \(id)
        """
    }
}
