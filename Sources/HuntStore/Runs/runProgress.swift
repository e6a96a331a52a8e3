public import HuntModel
public import PostgresClient
import SQLText

/// How far a run is, counted from what is stored.
public struct RunProgress: Sendable, Hashable {
    public var state: RunState
    public var step: Int
    public var steps: Int
    public var shardsDone: Int64
    public var shards: Int64
    public var rows: Int64
    public var findings: Int64
}

extension Runs {
    public static func progress(_ id: Int64, tenant: String, on connection: PostgresConnection) async throws -> RunProgress? {
        try await connection.transaction(asTenant: tenant, .readOnly) { connection in
            try await connection.row(selectProgress(id, tenant)).map { row in
                RunProgress(
                    state: RunState(rawValue: try row.text(0)) ?? .failed, step: Int(try row.int4(1)), steps: Int(try row.int8(2)),
                    shardsDone: try row.int8(3), shards: try row.int8(4), rows: try row.int8(5), findings: try row.int8(6))
            }
        }
    }

    private static func selectProgress(_ id: Int64, _ tenant: String) -> SQLStatement {
        """
        SELECT r.state, r.step, (SELECT count(*) FROM harrier.run_step s WHERE s.run = r.id),
               s.done, s.all_of_them, s.rows, (SELECT count(*) FROM harrier.run_finding f WHERE f.run = r.id)
        FROM harrier.run r
        CROSS JOIN LATERAL (
            SELECT count(*) FILTER (WHERE state NOT IN ('available', 'leased')) AS done, count(*) AS all_of_them,
                   COALESCE(sum(rows) FILTER (WHERE state = 'succeeded' AND kind = 'scan'), 0)::bigint AS rows
            FROM harrier.shard WHERE run = r.id) s
        WHERE r.id = \(id) AND r.tenant = \(tenant)
        """
    }
}
