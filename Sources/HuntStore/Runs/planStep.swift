public import CompiledForm
public import HuntModel
public import PostgresClient
import SQLText

extension Runs {
    /// Lays out the current step's shards and pivot windows, once. A step without shards is finished with that.
    public static func plan(
        _ run: Run, cells: [ShardCell], pivots: [PivotWindow], term: Int64, on connection: PostgresConnection
    ) async throws {
        let shards = try json(cells)
        try await connection.transaction(leading: term) { connection in
            guard try await connection.execute(markPlanned(run, finished: cells.isEmpty)) == 1 else { return }
            try await connection.execute(insertPivots(run, pivots))
            try await connection.execute(insertScans(run, shards))
            try await connection.execute("SELECT pg_catalog.pg_notify(\(Shards.channel), '')")
        }
    }

    private static func markPlanned(_ run: Run, finished: Bool) -> SQLStatement {
        """
        UPDATE harrier.run_step
        SET planned_at = clock_timestamp(), finished_at = CASE WHEN \(finished) THEN clock_timestamp() END
        WHERE run = \(run.id) AND step = \(run.step) AND planned_at IS NULL
        """
    }

    private static func insertPivots(_ run: Run, _ pivots: [PivotWindow]) -> SQLStatement {
        """
        INSERT INTO harrier.run_pivot (run, step, tenant, bucket, device, range_start, range_end)
        SELECT \(run.id), \(run.step), \(run.tenant), p.bucket, p.device, p.range_start, p.range_end
        FROM unnest(\(pivots.map { DeviceBucket.of($0.device) }), \(pivots.map(\.device)), \(pivots.map(\.start)), \(pivots.map(\.end)))
             AS p (bucket, device, range_start, range_end)
        """
    }

    private static func insertScans(_ run: Run, _ cells: String) -> SQLStatement {
        """
        INSERT INTO harrier.shard (run, step, tenant, kind, class, relations, first_bucket, last_bucket, range_start, range_end)
        SELECT r.id, \(run.step), r.tenant, 'scan', r.class, ARRAY(SELECT jsonb_array_elements_text(c.relations)),
               c."firstBucket", c."lastBucket", (c.range->>'start')::bigint, (c.range->>'end')::bigint
        FROM harrier.run r,
             jsonb_to_recordset(\(bind: .jsonb(cells))) AS c (relations jsonb, "firstBucket" smallint, "lastBucket" smallint, range jsonb)
        WHERE r.id = \(run.id)
        """
    }
}
